"""The field for the note on an attempt; tells what was written when the writer rests or turns away."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit

REST_MS = 500
"""After so long without a key the note is told; each one is a commit on disk."""


class NoteField(QPlainTextEdit):
    """Takes a text.

    Signals:
        written(str): this is the text now.
    """

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAccessibleName(self.tr("Note on this attempt"))
        self.setPlaceholderText(self.tr("What you want to remember of this attempt"))
        self.setTabChangesFocus(True)
        self._untold = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show another text, in place of what has been told."""
        with QSignalBlocker(self):
            self.setPlainText(text)

    def flush(self) -> None:
        """Tell what was written and has not been told."""
        self._rest.stop()
        if self._untold:
            self._untold = False
            self.written.emit(self.toPlainText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell at once what was written when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell at once what was written when the page goes."""
        super().hideEvent(event)
        self.flush()

    def _on_changed(self) -> None:
        self._untold = True
        self._rest.start()
