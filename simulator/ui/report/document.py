"""Makes the report of an attempt as blocks, section by section, in the language of the window."""

from PySide6.QtCore import QLocale

from simulator.export.blocks import Document
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.report.phrases import tr
from simulator.ui.report.sections import (
    changes,
    details,
    domains,
    flags,
    interruptions,
    keywords,
    knowledge,
    losses,
    note,
    pacing,
    score,
    unscored,
)
from simulator.ui.report.source import Source

SECTIONS = (
    score.section,
    note.section,
    losses.section,
    domains.section,
    keywords.section,
    knowledge.section,
    unscored.section,
    pacing.section,
    changes.section,
    flags.section,
    interruptions.section,
    details.section,
)
"""All sections in their order."""


def document(result: Result, candidate: str) -> Document:
    """Return the report; a section that the bank or the exam gives nothing for is left out."""
    source = Source(result, candidate)
    ended = result.state.ended
    facts = (candidate, words.day(result.attempt.opened_at), words.end_reason(ended) if ended else "")
    return Document(
        title=result.bank.title,
        subtitle="  ·  ".join(fact for fact in facts if fact),
        language=QLocale().bcp47Name().split("-")[0],
        contents=tr("Contents"),
        as_table=tr("The same as a table"),
        page=tr("Page {number} of {count}"),
        sections=tuple(found for section in SECTIONS if (found := section(source)) is not None),
    )
