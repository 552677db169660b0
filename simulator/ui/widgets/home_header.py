"""The head of the home page: the name of the program, who sits, how it looks and what language it speaks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ports import Candidate
from simulator.session.preferences import Appearance, Language
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.widgets.frames import label, one_line

NAME_LETTERS = 12
"""How many letters of a candidate's name the header has room for; the list shows all."""


class HomeHeader(QWidget):
    """Shows the choices that hold for the whole program.

    Signals:
        candidate_chosen(int), appearance_chosen(Appearance), language_chosen(Language): another one was chosen.
    """

    candidate_chosen = Signal(int)
    appearance_chosen = Signal(object)
    language_chosen = Signal(object)

    def __init__(self, look: Look, *, narrow: bool) -> None:
        super().__init__()
        self.setObjectName("homeHeader")
        self._look = look
        self._candidate = _choice("candidate", self.tr("Candidate"))
        self._candidate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._candidate.setMinimumContentsLength(NAME_LETTERS)
        self._appearance = _choice("appearance", self.tr("Appearance"))
        for appearance in Appearance:
            self._appearance.addItem(words.appearance(appearance), appearance)
        self._language = _choice("language", self.tr("Language"))
        for language in Language:
            self._language.addItem(words.language(language), language)
        self._candidate.activated.connect(lambda place: self.candidate_chosen.emit(self._candidate.itemData(place)))
        self._appearance.activated.connect(self._on_appearance_activated)
        self._language.activated.connect(self._on_language_activated)
        self._build(narrow=narrow)

    def present(self, candidates: Sequence[Candidate], candidate: Candidate, language: Language) -> None:
        """Show what is chosen now."""
        self._candidate.clear()
        for person in candidates:
            self._candidate.addItem(person.name, int(person.id))
        self._candidate.setCurrentIndex(self._candidate.findData(int(candidate.id)))
        self._appearance.setCurrentIndex(list(Appearance).index(self._look.appearance))
        self._language.setCurrentIndex(list(Language).index(language))

    def take_clicks(self, *, taken: bool) -> None:
        """Let the choices be changed, or not."""
        for choice in (self._candidate, self._appearance, self._language):
            choice.setEnabled(taken)

    def _build(self, *, narrow: bool) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(one_line(self.tr("Examgate"), "display"))
        names.addWidget(label(self.tr("Practice exams with the clock out of sight"), "muted"))
        choices = QHBoxLayout()
        choices.setSpacing(14)
        for choice in (self._candidate, self._appearance, self._language):
            choices.addLayout(_captioned(choice))
        header = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight, self)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(14)
        header.addLayout(names, 1)
        header.addLayout(choices)
        if narrow:
            choices.addStretch(1)

    def _on_appearance_activated(self, place: int) -> None:
        self.appearance_chosen.emit(Appearance(self._appearance.itemData(place)))

    def _on_language_activated(self, place: int) -> None:
        self.language_chosen.emit(Language(self._language.itemData(place)))


def _captioned(choice: QComboBox) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(one_line(choice.accessibleName(), "label"))
    column.addWidget(choice)
    return column


def _choice(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    return made
