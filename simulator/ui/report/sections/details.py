"""The small print: who sat which form of which exam, and how it was set up."""

from collections.abc import Iterator

from simulator.exam.plan import ESL_MINUTES
from simulator.export.blocks import Block, Fact, Facts, Paragraph, Section, Tone
from simulator.ui import words
from simulator.ui.form_words import relaxations
from simulator.ui.report.phrases import tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    return Section("details", tr("About this attempt"), tr("Details"), tuple(_blocks(source)))


def _blocks(source: Source) -> Iterator[Block]:
    yield Facts(tuple(Fact(name, value) for name, value in _facts(source) if value))
    for line in relaxations(source.result.attempt.form.relaxed, source.result.bank):
        yield Paragraph(tr("This exam departs from the blueprint. {line}.").format(line=line), Tone.SMALL)


def _facts(source: Source) -> Iterator[tuple[str, str]]:
    attempt, bank = source.result.attempt, source.result.bank
    ended = source.result.state.ended
    esl = dict(source.result.blueprint.accommodations).get("esl_minutes", ESL_MINUTES)
    yield tr("Candidate"), source.candidate
    yield tr("Exam"), " ".join(part for part in (bank.title, f"({bank.exam})" if bank.exam else "") if part)
    yield tr("Begun"), words.day(attempt.opened_at)
    yield tr("Ended"), words.end_reason(ended) if ended else ""
    yield tr("Clock"), words.policy(attempt.plan.policy)
    yield tr("Extra time"), words.extra_time(attempt.plan.extra, esl)
    yield (
        tr("Question bank"),
        tr("{bank}, revision {revision}").format(bank=bank.id, revision=attempt.form.revision[:12]),
    )
    yield tr("Form"), tr("seed {seed}").format(seed=attempt.form.seed)
