"""The answer area of ordering questions: the placed steps on top in their order, the others below."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.exam.answers import Ordering
from simulator.exam.items import Letter
from simulator.session.views import ItemView, OptionView
from simulator.ui.announce import Announcer
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.answers.drag import Drag
from simulator.ui.widgets.answers.step_row import StepRow
from simulator.ui.widgets.frames import label

LINE = 3


class OrderingArea(AnswerArea):
    """Steps get their places by press, letter, arrow or drag."""

    def __init__(self, content: Content, answering: Answering) -> None:
        super().__init__(content, answering)
        px = content.look.px
        self._rows: dict[Letter, StepRow] = {}
        self._labels: dict[str, Letter] = {}
        self._order: tuple[Letter, ...] = ()
        self._placed: tuple[Letter, ...] = ()
        self._announcer = Announcer(self)
        self._count = label("", "heading", name="placedLine")
        self._rest = label(self.tr("Not placed yet"), "label", name="notPlaced")
        self._line = QFrame(self)
        self._line.setObjectName("dropLine")
        self._line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._count)
        column.addWidget(
            label(self.tr("Press the steps in their order, or drag them there. Press a step again to take it back."))
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(px(6))
        column.addLayout(self._list)

    def present(self, view: ItemView) -> None:
        """Show the steps, those that have a place first."""
        if not self._rows:
            self._furnish(view.options)
        placed = view.answer.letters if isinstance(view.answer, Ordering) else ()
        changed = placed != self._placed
        self._placed = placed
        self._arrange((*placed, *(option.letter for option in view.options if option.letter not in placed)))
        for option in view.options:
            place = placed.index(option.letter) + 1 if option.letter in placed else 0
            self._rows[option.letter].present(option, place, len(placed))
        count = self.tr("{count} of {all} placed").format(count=len(placed), all=view.choose)
        self._count.setText(count)
        self._rest.setVisible(len(placed) < len(view.options))
        if changed:
            names = {option.letter: option.label for option in view.options}
            order = ", ".join(names[letter] for letter in placed)
            spoken = self.tr("{count}: {order}").format(count=count, order=order) if order else count
            self._announcer.say(spoken, on=self)
            QTimer.singleShot(0, self, self._reveal_focused)

    def stops(self) -> tuple[QWidget, ...]:
        """The rows as they stand."""
        return tuple(self._rows[letter].button for letter in self._order)

    def press(self, label: str) -> bool:
        """Place the step that carries a label, or take it back."""
        letter = self._labels.get(label)
        if letter is None:
            return False
        self._rows[letter].button.setFocus()
        self._rows[letter].button.click()
        return True

    def _furnish(self, options: Sequence[OptionView]) -> None:
        for option in options:
            row, letter = StepRow(self.content, self), option.letter
            row.pressed.connect(lambda letter=letter: self._on_pressed(letter))
            row.shifted.connect(lambda step, letter=letter: self._on_shifted(letter, step))
            drag = Drag(row.button, shown=row, host=self)
            drag.moved.connect(lambda place, letter=letter: self._on_moved(letter, place))
            drag.dropped.connect(lambda place, letter=letter: self._on_dropped(letter, place))
            self._rows[letter] = row
            self._labels[option.label] = letter

    def _arrange(self, order: tuple[Letter, ...]) -> None:
        widgets: list[QWidget] = [self._rows[letter] for letter in order]
        widgets.insert(len(self._placed), self._rest)
        for widget in widgets:
            self._list.removeWidget(widget)
            self._list.addWidget(widget)
        if order != self._order:
            self._order = order
            stops = self.stops()
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _reveal_focused(self) -> None:
        for row in self._rows.values():
            if row.button.hasFocus():
                self.reveal(row, row.rect())

    def _on_pressed(self, letter: Letter) -> None:
        without = tuple(one for one in self._placed if one != letter)
        self.answering.ordered.emit(without if letter in self._placed else (*self._placed, letter))

    def _on_shifted(self, letter: Letter, step: int) -> None:
        if letter not in self._placed:
            return
        order, place = list(self._placed), self._placed.index(letter)
        if 0 <= place + step < len(order):
            order.insert(place + step, order.pop(place))
            self.answering.ordered.emit(tuple(order))

    def _on_moved(self, letter: Letter, place: QPoint) -> None:
        target = self._target(letter, place)
        self._line.setVisible(target is not None)
        if target is None:
            return
        others = self._others(letter)
        thick = self.content.look.px(LINE)
        top = self._geometry(others[target]).top() if target < len(others) else self._end(others)
        self._line.setGeometry(0, max(0, top - thick - 1), self.width(), thick)
        self._line.raise_()

    def _on_dropped(self, letter: Letter, place: QPoint) -> None:
        self._line.hide()
        target, order = self._target(letter, place), list(self._others(letter))
        if target is not None:
            order.insert(target, letter)
        self.answering.ordered.emit(tuple(order))

    def _target(self, letter: Letter, place: QPoint) -> int | None:
        """The place from 0 that a step gets when it is dropped; None among those without one."""
        own = self._geometry(letter)
        if self._rest.isVisible():
            below = place.y() > self._rest.geometry().center().y()
            if below and (letter in self._placed or place.y() >= own.top()):
                return None
        others = self._others(letter)
        return sum(self._geometry(other).center().y() < place.y() for other in others)

    def _others(self, letter: Letter) -> tuple[Letter, ...]:
        return tuple(one for one in self._placed if one != letter)

    def _end(self, others: tuple[Letter, ...]) -> int:
        return self._geometry(others[-1]).bottom() + self.content.look.px(5) if others else self._list.geometry().top()

    def _geometry(self, letter: Letter) -> QRect:
        return self._rows[letter].geometry()
