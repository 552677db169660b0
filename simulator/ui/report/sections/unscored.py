"""The questions that did not count, revealed after the exam, and the score with them."""

from simulator.exam.item_results import ItemResult
from simulator.export.blocks import Align, Cell, Column, Note, Paragraph, Row, Section, Table
from simulator.ui.report.phrases import tr, verdict_cell
from simulator.ui.report.source import Source


def section(source: Source) -> Section | None:
    """Return the section, None for a drill, and for an exam in which every question counts."""
    report = source.report
    found = [item for item in report.items if not item.scored]
    if not found or source.result.is_drill:
        return None
    right = sum(item.right for item in found)
    told = tr(
        "{count} questions did not count; {right} of them were right. With them it would have been {right_all} of "
        "{all} right and {scale} on the practice scale."
    )
    score = report.score_all
    text = told.format(count=len(found), right=right, right_all=score.right, all=score.scored, scale=score.scale)
    columns = (
        Column(tr("Question"), Align.NUMBER),
        Column(tr("Answer")),
        Column(tr("Domain"), wide=True),
    )
    return Section(
        "unscored",
        tr("Questions that did not count"),
        tr("Unscored"),
        (
            Paragraph(text, name="unscored", questions=tuple(item.question for item in found)),
            Note(tr("An exam tries new questions on its candidates; nobody is told which they are.")),
            Table("unscored", tr("The unscored questions"), columns, tuple(_row(source, item) for item in found)),
        ),
    )


def _row(source: Source, found: ItemResult) -> Row:
    bank = source.result.bank
    domain = bank.by_id[found.item].domain
    title = tr("Question {question}").format(question=found.question)
    return Row(
        (
            Cell(str(found.question), (found.question,)),
            verdict_cell(right=found.right),
            Cell(bank.domain_titles.get(domain, domain)),
        ),
        title,
    )
