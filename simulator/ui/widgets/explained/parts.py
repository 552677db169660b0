"""The pieces that answers are explained with: framed boxes, texts of the bank, verdicts, columns; their words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from simulator.ui.content import Content
from simulator.ui.widgets.frames import one_line, row
from simulator.ui.widgets.rich_text import RichText

TAG_WIDTH = 150
LETTER_WIDTH = 24


def tr(text: str) -> str:
    """Translate a sentence of this package."""
    return QCoreApplication.translate("explained", text)


def text(content: Content, markdown: str) -> RichText:
    """A text of the bank."""
    made = RichText(content)
    made.present(markdown)
    return made


def box(name: str, *, right: bool, wrong: bool) -> tuple[QFrame, QVBoxLayout]:
    """A frame that tells right from wrong, with its column."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("answer", "right" if right else "wrong" if wrong else "plain")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(6)
    return frame, column


def why(content: Content, explanation: str) -> QFrame:
    """An explanation, set off from what it explains."""
    frame = QFrame()
    frame.setProperty("kind", "why")
    inside = QHBoxLayout(frame)
    inside.setContentsMargins(content.look.px(14), 0, 0, 0)
    inside.addWidget(text(content, explanation))
    return frame


def letter(content: Content, label: str) -> QLabel:
    """What names a line, with a full stop."""
    made = one_line(f"{label}.", "heading")
    made.setMinimumWidth(content.look.px(LETTER_WIDTH))
    return made


def verdict(*, right: bool, given: bool) -> QLabel:
    """Right, wrong or not answered, in words."""
    if right:
        return one_line(tr("Right"), "good")
    return one_line(tr("Wrong"), "bad") if given else one_line(tr("Not answered"), "warn")


def nothing(content: Content) -> QWidget:
    """What stands for an answer that was not given."""
    return text(content, tr("Nothing"))


def lettered(content: Content, label: str, markdown: str) -> QWidget:
    """A text of the bank behind its letter."""
    made = QWidget()
    inside = row(spacing=content.look.px(6))
    inside.addWidget(one_line(f"{label}.", "content"), 0, Qt.AlignmentFlag.AlignTop)
    inside.addWidget(text(content, markdown), 1)
    made.setLayout(inside)
    return made


def line(content: Content, first: QWidget, parts: Sequence[tuple[str, QWidget]], last: QWidget) -> QLayout:
    """A letter or number, parts with their titles, a verdict: side by side, or below each other at a large size."""
    return _stacked(content, first, parts, last) if _is_large(content) else _beside(content, first, parts, last)


def titles(content: Content, *names: str) -> QWidget:
    """The headings of lines whose parts stand side by side; at a large size each part has its own."""
    made = QWidget()
    if not _is_large(content):
        inside = QVBoxLayout(made)
        inside.setContentsMargins(14, 0, 14, 0)
        inside.addLayout(_beside(content, None, [("", one_line(name, "label")) for name in names], None))
    return made


def _is_large(content: Content) -> bool:
    return content.look.is_large


def _beside(
    content: Content, first: QWidget | None, parts: Sequence[tuple[str, QWidget]], last: QWidget | None
) -> QLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(content.look.px(12))
    grid.setColumnMinimumWidth(0, content.look.px(LETTER_WIDTH))
    grid.setColumnMinimumWidth(len(parts) + 1, content.look.px(TAG_WIDTH))
    if first is not None:
        grid.addWidget(first, 0, 0, Qt.AlignmentFlag.AlignTop)
    for place, (_title, part) in enumerate(parts, start=1):
        grid.addWidget(part, 0, place)
        grid.setColumnStretch(place, 1)
    if last is not None:
        grid.addWidget(last, 0, len(parts) + 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    return grid


def _stacked(content: Content, first: QWidget, parts: Sequence[tuple[str, QWidget]], last: QWidget) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(content.look.px(2))
    column.addLayout(row(first, None, last))
    for title, part in parts:
        column.addWidget(one_line(title, "label"))
        column.addWidget(part)
    return column
