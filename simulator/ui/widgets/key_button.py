"""A button of the exam that shows its key; the page presses it when the key is typed."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from simulator.ui import keys
from simulator.ui.widgets.ring_button import RingButton

ICON = QSize(16, 16)


class KeyButton(RingButton):
    """Draws icon and words itself, since the mnemonics of Qt would be in force on every screen at once."""

    def __init__(self, text: str, key: str, name: str, *, icon_after: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.sequence = f"Alt+{key.upper()}" if key else ""
        self.text_shown = text
        self._icon = QLabel()
        self._icon.hide()
        self._drawn = (0, QSize())
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 4, 12, 4)
        inside.setSpacing(8)
        parts = (self._words, self._icon) if icon_after else (self._icon, self._words)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        self.set_words(text)

    @property
    def key(self) -> str:
        """The letter that presses the button together with Alt; empty where another key does."""
        return self.sequence.removeprefix("Alt+") if self.sequence.startswith("Alt+") else ""

    def set_key(self, sequence: str) -> None:
        """Be pressed by another key, as `Alt+N` or `Enter`."""
        self.sequence = sequence
        self.set_words(self.text_shown)

    def set_words(self, text: str) -> None:
        """Show another text; the letter of the key is underlined where it first stands, or stands after the text."""
        self.text_shown = text
        place = next((at for at, sign in enumerate(text) if self.key and sign.upper() == self.key), -1)
        shown = escape(text)
        if place >= 0:
            shown = f"{escape(text[:place])}<u>{escape(text[place])}</u>{escape(text[place + 1 :])}"
        elif self.key:
            shown = f"{shown} (<u>{escape(self.key)}</u>)"
        elif self.sequence:
            shown = f"{shown} [{escape(keys.shown(self.sequence))}]"
        self._words.setText(shown)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, icon: QIcon, size: QSize = ICON) -> None:
        """Show an icon beside the words; the same one again costs nothing."""
        if (icon.cacheKey(), size) == self._drawn:
            return
        self._drawn = (icon.cacheKey(), size)
        self._icon.setPixmap(icon.pixmap(size))
        self._icon.show()
        self.updateGeometry()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon alone, where there is one; the words are in the tooltip then."""
        compact = compact and not self._icon.pixmap().isNull()
        self._words.setVisible(not compact)
        tip = f"{self.text_shown} ({keys.shown(self.sequence)})" if self.sequence else self.text_shown
        self.setToolTip(tip if compact else "")
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return to the page or the dialog, where it may be the key of another button."""
        QPushButton.keyPressEvent(self, event)

    def sizeHint(self) -> QSize:
        """As large as icon and words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never cut the words off."""
        return self.sizeHint()


def press_key(container: QWidget, event: QKeyEvent) -> bool:
    """Click the visible button inside a container whose key was typed, and say whether there was one."""
    typed = keys.spelled(event)
    for found in container.findChildren(KeyButton):
        if found.sequence == typed and found.isVisible() and found.isEnabled():
            found.click()
            return True
    return False
