"""The answer area of matching questions: each prompt takes one of the choices."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.answers import Matching
from simulator.exam.items import Letter
from simulator.session.views import ItemView
from simulator.ui.announce import Announcer
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.answers.choice_chips import ChoiceChips
from simulator.ui.widgets.answers.prompt_row import PromptRow
from simulator.ui.widgets.frames import label


class MatchingArea(AnswerArea):
    """Prompts get their choices from a list, or by a chip that is dragged onto them."""

    def __init__(self, content: Content, answering: Answering) -> None:
        super().__init__(content, answering)
        self._rows: dict[Letter, PromptRow] = {}
        self._labels: dict[str, PromptRow] = {}
        self._announcer = Announcer(self)
        self._count = label("", "heading", name="matchedLine")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(content.look.px(6))
        self._column.addWidget(self._count)
        self._column.addWidget(label(self.tr("Choose from the list beside each line, or drag a choice onto it.")))

    def present(self, view: ItemView) -> None:
        """Show the prompts with their choices."""
        if not self._rows:
            self._furnish(view)
        given = view.answer if isinstance(view.answer, Matching) else Matching(())
        for option in view.options:
            self._rows[option.letter].present(option, given.choice(option.letter))
        count = self.tr("{count} of {all} matched").format(count=len(given.pairs), all=view.choose)
        if self._count.text() and self._count.text() != count:
            self._announcer.say(count, on=self)
        self._count.setText(count)

    def stops(self) -> tuple[QWidget, ...]:
        """The lists of the prompts."""
        return tuple(row.box for row in self._rows.values())

    def press(self, label: str) -> bool:
        """Go to the list of the prompt that carries a label."""
        row = self._labels.get(label)
        if row is None:
            return False
        row.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _furnish(self, view: ItemView) -> None:
        chips = ChoiceChips(self.content, view.choices, self)
        chips.moved.connect(self._on_moved)
        chips.dropped.connect(self._on_dropped)
        self._column.addWidget(chips)
        self._column.addSpacing(self.content.look.px(6))
        plain = [self.content.plain(text) for text in view.choices]
        for option in view.options:
            row, letter = PromptRow(self.content, plain, self), option.letter
            row.chosen.connect(lambda choice, letter=letter: self.answering.matched.emit(letter, choice))
            self._column.addWidget(row)
            self._rows[letter] = row
            self._labels[option.label] = row

    def _on_moved(self, _choice: int, place: QPoint) -> None:
        for row in self._rows.values():
            row.aim(aimed=row.geometry().contains(place))

    def _on_dropped(self, choice: int, place: QPoint) -> None:
        for letter, row in self._rows.items():
            row.aim(aimed=False)
            if row.geometry().contains(place):
                self.answering.matched.emit(letter, choice)
