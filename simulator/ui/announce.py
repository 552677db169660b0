"""Tells screen readers what changes on screen without taking the focus; says the same thing once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Remembers what it said last, so that a screen that is presented again is not read out again.

    Signals:
        announced(str): a text that screen readers were given.
    """

    announced = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._said = ""

    def say(self, text: str, *, on: QWidget) -> None:
        """Announce a text that stands on a widget, once until it has gone; an empty text has gone."""
        if text == self._said:
            return
        self._said = text
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(on, text))
            self.announced.emit(text)
