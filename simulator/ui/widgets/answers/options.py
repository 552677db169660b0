"""The answer area of questions with options to choose from: a row for each."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.items import ItemType, Letter
from simulator.session.views import ItemView
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.option_row import OptionRow

OF_OPTIONS = {ItemType.SINGLE, ItemType.MULTIPLE}


class OptionsArea(AnswerArea):
    """Radio buttons where one option is asked for, check boxes where several are."""

    def __init__(self, content: Content, answering: Answering) -> None:
        super().__init__(content, answering)
        self._rows: dict[str, OptionRow] = {}
        self._letters: dict[str, Letter] = {}
        self._several = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(content.look.px(4))

    def present(self, view: ItemView) -> None:
        """Show the options in their order."""
        self._several = view.several
        for option in view.options:
            self._letters[option.label] = option.letter
            if option.label not in self._rows:
                self._rows[option.label] = self._row(option.label, several=view.several)
            self._rows[option.label].present(option)

    def suits(self, view: ItemView) -> bool:
        """Whether a question has as many options, of the same kind."""
        labels = [option.label for option in view.options]
        return view.type in OF_OPTIONS and view.several is self._several and labels == list(self._rows)

    def stops(self) -> tuple[QWidget, ...]:
        """The buttons of the options."""
        return tuple(row.button for row in self._rows.values())

    def press(self, label: str) -> bool:
        """Press the option that carries a label."""
        if label in self._rows:
            self._rows[label].button.click()
        return label in self._rows

    def strike(self, label: str) -> bool:
        """Ask to strike the option that carries a label through."""
        if label in self._rows:
            self._rows[label].strike_pressed.emit()
        return label in self._rows

    def _row(self, label: str, *, several: bool) -> OptionRow:
        made = OptionRow(self.content, several=several)
        made.button.clicked.connect(lambda: self.answering.option_pressed.emit(self._letters[label]))
        made.strike_pressed.connect(lambda: self.answering.strike_pressed.emit(self._letters[label]))
        self._column.addWidget(made)
        return made
