"""What the signs over the line of time of a replay stand for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from simulator.exam.playback import Mark, Sight
from simulator.ui.look import Look
from simulator.ui.replay import phrases
from simulator.ui.replay.scrubber import SIGN, SIGNS
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import one_line, row


def legend(look: Look, marks: Sequence[Mark]) -> Iterator[QWidget]:
    """A sign with its word for each kind of mark that there is."""
    there = {mark.sight for mark in marks}
    for sight in Sight:
        if sight in there:
            yield _entry(look, sight)


def _entry(look: Look, sight: Sight) -> QWidget:
    sign = QLabel()
    sign.setPixmap(look.icon(SIGNS[sight], Role.TEXT).pixmap(QSize(look.px(SIGN), look.px(SIGN))))
    entry = QWidget()
    entry.setLayout(
        row(sign, one_line(phrases.sight(sight), "small", name=f"legend-{sight.value}"), spacing=look.px(4))
    )
    return entry
