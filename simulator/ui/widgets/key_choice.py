"""The options of a question to choose its right answer from, after the exam; knows not which is right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QFrame, QRadioButton, QVBoxLayout, QWidget

from simulator.exam.items import Letter
from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.widgets.explained.parts import text
from simulator.ui.widgets.frames import label, row

LEVEL = 4
"""By how many pixels a text stands lower, to be level with its letter."""


class KeyChoice(QWidget):
    """Offers options as the candidate saw them, one to be chosen or several.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self, content: Content, options: Sequence[OptionView], *, several: bool) -> None:
        super().__init__()
        self.setObjectName("keyChoice")
        self._choices: dict[Letter, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(content.look.px(6))
        asked = self.tr("Which answers are right?") if several else self.tr("Which answer is right?")
        column.addWidget(label(asked, "heading"))
        for option in options:
            choice: QAbstractButton = QCheckBox(option.label) if several else QRadioButton(option.label)
            choice.setObjectName(f"key-{option.label}")
            choice.setAccessibleName(f"{option.label}. {content.plain(option.text)}")
            choice.toggled.connect(self.changed)
            self._group.addButton(choice)
            self._choices[option.letter] = choice
            column.addWidget(_Line(choice, text(content, option.text)))

    @property
    def key(self) -> tuple[Letter, ...]:
        """The letters chosen, those of the bank file."""
        return tuple(sorted(letter for letter, choice in self._choices.items() if choice.isChecked()))


class _Line(QFrame):
    """An option with its mark; a click anywhere on it chooses it."""

    def __init__(self, choice: QAbstractButton, shown: QWidget) -> None:
        super().__init__()
        self.setProperty("answer", "plain")
        self._choice = choice
        inside = row(spacing=8)
        inside.setContentsMargins(8, 4, 12, 4)
        inside.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        level = QVBoxLayout()
        level.setContentsMargins(0, LEVEL, 0, 0)
        level.addWidget(shown)
        inside.addLayout(level, 1)
        self.setLayout(inside)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the option."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choice.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choice.click()
