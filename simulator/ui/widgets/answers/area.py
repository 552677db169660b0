"""What every answer area has in common: it shows a view and reports what the candidate did; knows no rules."""

from abc import abstractmethod

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from simulator.session.views import ItemView
from simulator.ui.content import Content


class Answering(QObject):
    """What candidates do to answer; letters are those of the bank.

    Signals:
        option_pressed(str): the option of a letter was pressed.
        strike_pressed(str): the option of a letter is to be struck through, or no longer.
        ordered(tuple): these letters are wanted in this order, those left out are not placed.
        matched(str, object): a prompt is wanted with the choice of a number from 1, or with None.
        written(str): the text of the field is this now.
        marked(tuple): these spots, and no others, are wanted on the picture.
    """

    option_pressed = Signal(str)
    strike_pressed = Signal(str)
    ordered = Signal(tuple)
    matched = Signal(str, object)
    written = Signal(str)
    marked = Signal(tuple)


class AnswerArea(QWidget):
    """The place under the stem where a question of one type is answered; made anew for what it does not suit."""

    def __init__(self, content: Content, answering: Answering) -> None:
        super().__init__()
        self.setObjectName("answerArea")
        self.content = content
        self.answering = answering

    @abstractmethod
    def present(self, view: ItemView) -> None:
        """Show the question as it is: the same one each time, or one that suits."""

    def suits(self, view: ItemView) -> bool:
        """Whether another question can be shown in the same place, which costs much less than a new one."""
        del view
        return False

    @abstractmethod
    def stops(self) -> tuple[QWidget, ...]:
        """What the arrow keys move the focus among, from top to bottom."""

    def press(self, label: str) -> bool:
        """Do what the letter of a label does, and say whether it does anything."""
        del label
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the focus among the stops."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
        step = steps.get(Qt.Key(event.key()))
        reached = self.move_focus(step) if step is not None else None
        if reached is None:
            super().keyPressEvent(event)
        else:
            self.reveal(reached, reached.rect())

    def reveal(self, widget: QWidget, spot: QRect) -> None:
        """Scroll a place of a widget into view."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            middle = widget.mapTo(inside, spot.center())
            above.ensureVisible(middle.x(), middle.y(), spot.width() // 2, spot.height() // 2)

    def strike(self, label: str) -> bool:
        """Ask to strike the option of a label through, and say whether there is one."""
        del label
        return False

    def move_focus(self, step: int) -> QWidget | None:
        """Move the focus among the stops, from elsewhere to the first or last one, and return where it is."""
        stops = self.stops()
        if not stops:
            return None
        focused = QApplication.focusWidget()
        place = next((at for at, stop in enumerate(stops) if stop is focused), None)
        following = stops[(0 if step > 0 else len(stops) - 1) if place is None else (place + step) % len(stops)]
        following.setFocus()
        return following
