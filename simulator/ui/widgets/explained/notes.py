"""What the candidate marked beside the answer of a question, shown after the exam."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from simulator.exam.events import Part
from simulator.exam.items import Letter
from simulator.exam.state import Notes
from simulator.ui.content import Content
from simulator.ui.widgets.explained.parts import text, tr
from simulator.ui.widgets.frames import card, label, one_line
from simulator.ui.widgets.rich_text import RichText


def highlighted(content: Content, markdown: str, noted: Notes, part: Part) -> RichText:
    """A text of the bank with the highlights that the candidate left in it."""
    made = text(content, markdown)
    made.highlight([(span.start, span.end) for span in noted.spans if span.part is part])
    return made


def notes(noted: Notes, order: Sequence[Letter], *, labels: str) -> list[QWidget]:
    """The candidate's own notes in a box; nothing where there are none."""
    struck = [labels[place] for place, letter in enumerate(order) if letter in noted.struck]
    lines = [
        tr("Struck out: {labels}").format(labels=", ".join(struck)) if struck else "",
        tr("Highlighted parts: {count}").format(count=len(noted.spans)) if noted.spans else "",
        tr("The explanation was opened during the exam.") if noted.explained else "",
    ]
    told = [line for line in lines if line]
    if not told and not noted.comment:
        return []
    frame, column = card(name="ownNotes")
    column.addWidget(one_line(tr("Your notes"), "heading"))
    if noted.comment:
        column.addWidget(label(noted.comment, name="ownComment"))
    for line in told:
        column.addWidget(label(line, "muted"))
    return [frame]
