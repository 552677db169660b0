"""Right answers by keyword group and keyword, weakest first, of all questions."""

from simulator.exam.tallies import Branch, Tally
from simulator.export.blocks import Block, Note, Picture, Row, Section, Table
from simulator.export.charts.axis import Axis, Scale
from simulator.export.charts.model import BarChart
from simulator.ui.charts.colors import numerals
from simulator.ui.report.phrases import count_bar, count_columns, count_row, everything, few_words, tr
from simulator.ui.report.source import Source, with_keyword


def section(source: Source) -> Section | None:
    """Return the section, None for a bank without keywords."""
    report = source.report
    if not report.keywords:
        return None
    blocks: list[Block] = [
        Note(
            tr(
                "All questions, scored or not, weakest first; the order draws the share of few questions towards that "
                "of all. With fewer than five questions a share says next to nothing, so only the counts are told."
            )
        )
    ]
    if report.groups:
        blocks.append(Picture("groupsChart", _chart(source)))
    rows = tuple(row for branch in report.group_keywords for row in _rows(source, branch))
    ungrouped = [word for word in report.keywords if word.key not in source.result.bank.group_of]
    rows += tuple(_word(source, word, level=0) for word in ungrouped)
    columns = count_columns(tr("Keyword group and keyword"))
    blocks.append(Table("keywords", tr("Right answers by keyword"), columns, rows))
    return Section("keywords", tr("By keyword group and keyword"), tr("Keywords"), tuple(blocks))


def _rows(source: Source, branch: Branch) -> list[Row]:
    group_of, group = source.result.bank.group_of, branch.tally
    own = source.questions(lambda item: any(group_of.get(word) == group.key for word in item.keywords))
    head = count_row(group.title, everything(group), own)
    return [head, *(_word(source, word, level=1) for word in branch.parts)]


def _word(source: Source, word: Tally, *, level: int) -> Row:
    own = source.questions(with_keyword(word.key))
    return count_row(word.title, everything(word), own, level=level)


def _chart(source: Source) -> BarChart:
    groups = [branch.tally for branch in source.report.group_keywords]
    return BarChart(
        title=tr("Right answers by keyword group"),
        summary=tr("A bar is the share of right answers among all questions, the line over it its 80 % range."),
        label_title=tr("Keyword group"),
        axis=Axis(title=tr("Share of right answers"), scale=Scale.SHARE, low=0, high=1, numerals=numerals()),
        bars=tuple(count_bar(group.title, everything(group)) for group in groups),
        empty=tr("No question has a keyword of a group."),
        value_title=tr("Right"),
        range_title=tr("80 % range"),
        few_words=few_words(),
    )
