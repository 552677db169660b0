"""What the candidate noted on the attempt."""

from simulator.export.blocks import Paragraph, Section
from simulator.ui.report.phrases import tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section | None:
    """Return the section, None where nothing was noted."""
    lines = [line for line in source.result.attempt.note.splitlines() if line.strip()]
    if not lines:
        return None
    return Section("note", tr("Your note"), tr("Note"), tuple(Paragraph(line) for line in lines))
