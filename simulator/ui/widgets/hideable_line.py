"""A line of the title bar that a click puts out of sight: its icon stays, and a click on that brings it back."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import one_line
from simulator.ui.widgets.ring_button import RingButton

ICON = QSize(16, 16)


class HideableLine(RingButton):
    """Icon and text; `name` is the object name of the text, the button itself is called `<name>Toggle`.

    It keeps its height while it is not on screen.

    A screen reader hears the line when it comes to it and not each time it changes.
    """

    def __init__(self, look: Look, *, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}Toggle")
        self.setAutoDefault(False)
        self._look = look
        self._sign = icon
        self._spoken = ""
        self._drawn = (0, 0.0)
        self._icon, self._text = QLabel(), one_line("", name=name)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(6), look.px(1), look.px(5), look.px(1))
        inside.setSpacing(look.px(8))
        for part in (self._icon, self._text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.addStretch(1)
        self.setMinimumHeight(look.px(24))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def present(self, text: str, spoken: str, *, hint: str = "", alert: bool = False) -> None:
        """Show a text, with a hint where a click does something; `alert` paints it in the colour of a flag."""
        self._hint(hint)
        self._text.setText(text)
        self._text.setAccessibleName(spoken)
        self._spoken = spoken
        if not self.hasFocus():
            self.setAccessibleName(spoken)
        self._paint(alert=alert)

    def present_hidden(self, hint: str) -> None:
        """Show the icon alone; the hint says what a click does."""
        self._hint(hint)
        self._text.setText("")
        self._text.setAccessibleName("")
        self._spoken = hint
        self.setAccessibleName(hint)
        self._paint(alert=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the line as it is now."""
        self.setAccessibleName(self._spoken)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """As large as icon and text."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never cut the text off."""
        return self.sizeHint()

    def width_of(self, text: str) -> int:
        """How wide the line is with a text, whatever the digits in it."""
        measure = self._text.fontMetrics().horizontalAdvance
        widest = max("0123456789", key=measure)
        return self.sizeHint().width() - self._text.sizeHint().width() + measure(re.sub(r"\d", widest, text))

    def _hint(self, hint: str) -> None:
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if hint else Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "hideable" if hint else "fixed")

    def _paint(self, *, alert: bool) -> None:
        icon = self._look.icon(self._sign, Role.FLAG_ON if alert else Role.BAR_TEXT)
        if (icon.cacheKey(), self._look.zoom) != self._drawn:
            self._drawn = (icon.cacheKey(), self._look.zoom)
            self._icon.setPixmap(icon.pixmap(ICON * self._look.zoom))
        if self._text.property("alert") is not alert:
            self._text.setProperty("alert", alert)
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)
