"""The plain pieces pages are put together from: labels, cards, buttons and rows by kind."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from simulator.ui.widgets.ring_button import RingButton


def label(text: str, kind: str = "", *, name: str = "") -> QLabel:
    """A label that wraps; kind is one of the style sheet's: title, heading, muted, small, good, bad or none."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setObjectName(name)
    return made


def one_line(text: str, kind: str = "", *, name: str = "") -> QLabel:
    """A label that does not wrap."""
    made = label(text, kind, name=name)
    made.setWordWrap(False)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


def button(text: str, name: str, kind: str = "") -> RingButton:
    """A button that takes the focus by Tab and looks like its kind (primary, link, tab)."""
    made = RingButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    return made


def card(kind: str = "card", *, name: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A frame on the surface with its column."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    if name:
        frame.setObjectName(name)
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 18, 20, 18)
    column.setSpacing(10)
    return frame, column


def rule() -> QFrame:
    """A thin line across."""
    frame = QFrame()
    frame.setProperty("kind", "rule")
    return frame


def row(*parts: QWidget | None, spacing: int = 10) -> QHBoxLayout:
    """Widgets side by side; None stretches."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for part in parts:
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part)
    return made


def scrolled(content: QWidget, *, name: str) -> QScrollArea:
    """A page content that scrolls when it does not fit."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(QCoreApplication.translate("frames", "Scrolls with the arrow keys"))
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click into the empty space of a page frames it not
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (taken := layout.takeAt(0)) is not None:
        widget, inner = taken.widget(), taken.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
