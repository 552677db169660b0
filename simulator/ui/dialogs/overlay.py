"""A dialog laid over its page: dims what is behind it, keeps the focus inside, sits in the middle."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.focus import LentFocus
from simulator.ui.widgets.key_button import press_key

DIM = QColor(10, 16, 24, 150)


class Overlay(QWidget):
    """Covers `host` while it is open; the box in the middle holds the dialog.

    Signals:
        closed: the dialog has gone; it deletes itself.
    """

    closed = Signal()
    escape_closes = False

    def __init__(self, host: QWidget, *, name: str, box_name: str = "") -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName(name)
        self.box = QFrame(self)
        self.box.setObjectName(box_name or f"{name}Box")
        self._focus = LentFocus(host)
        column = QVBoxLayout(self)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.box, 0)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        host.installEventFilter(self)

    def open(self) -> None:
        """Cover the host and take the focus."""
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_overlay(self) -> None:
        """Go away and give the focus back."""
        self._host.removeEventFilter(self)
        self.hide()
        self._focus.give_back()
        self.closed.emit()
        self.deleteLater()

    def first_focus(self) -> QWidget | None:
        """What has the focus at first; the box itself by default, so that no key presses a button by accident."""
        self.box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return self.box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the host."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next_child: bool) -> bool:
        """Move the focus among the dialog's own widgets."""
        own = [w for w in self.box.findChildren(QWidget) if _takes_tab(w)]
        if not own:
            return True
        focused = QApplication.focusWidget()
        place = own.index(focused) if focused in own else (-1 if next_child else len(own))
        own[(place + (1 if next_child else -1)) % len(own)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button whose key was typed; keep every key from the page; Escape closes where that is harmless."""
        if not press_key(self.box, event) and self.escape_closes and event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the page behind."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DIM)
        painter.end()


def _takes_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
    )
