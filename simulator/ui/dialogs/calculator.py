"""The calculator over the exam page: it floats, leaves the question usable, and is worked by mouse or keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import NUMBER_KEYS, Key, Kind
from simulator.ui import calculator_words as words
from simulator.ui.calculator_typing import key_typed
from simulator.ui.focus import LentFocus
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.calculator_display import CalculatorDisplay
from simulator.ui.widgets.frames import one_line
from simulator.ui.widgets.grip import STEPS, Grip
from simulator.ui.widgets.keypad import Keypad
from simulator.ui.widgets.ring_button import RingButton

WIDTHS = {Kind.STANDARD: 276, Kind.SCIENTIFIC: 480}
STEP = 16
MARGIN = 24
ICON = QSize(14, 14)
OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
PAGE_KEYS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class CalculatorPanel(QFrame):
    """Lies on `host` and never leaves it; its `model` and `place` are what another one can go on from.

    Typing belongs to it while it has the focus; Alt and Ctrl with other letters than C are left to the host.

    Signals:
        changed: `model` or `place` are other ones now.
        closed: it has gone and deletes itself; `model` and `place` can still be read.
    """

    changed = Signal()
    closed = Signal()

    def __init__(
        self,
        host: QWidget,
        look: Look,
        *,
        model: Calculator,
        kinds: tuple[Kind, ...] = tuple(Kind),
        place: QPoint | None = None,
    ) -> None:
        super().__init__(host)
        self.setObjectName("calculator")
        self.setAccessibleName(words.title())
        self._host, self._look = host, look
        self._focus = LentFocus(host)
        self.model = model if model.kind in kinds else model.switched(kinds[0])
        self._grip = Grip(name="calculatorTitle")
        self._grip.setAccessibleName(self.tr("Calculator. The arrow keys move it."))
        self._title = QHBoxLayout(self._grip)
        self._switches = {kind: self._switch_to(kind) for kind in kinds if len(kinds) > 1}
        self._close = QPushButton()
        self._display = CalculatorDisplay(look)
        self._pads = {kind: Keypad(look, kind) for kind in kinds}
        self._build()
        self._connect()
        self._restyle()
        self._present()
        self.place = place

    def open(self) -> None:
        """Appear and take the focus."""
        self.show()
        self.raise_()
        self._put(self.place or self._usual_place())
        self._display.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Go away and give the focus back."""
        self._host.removeEventFilter(self)
        inside = self.isAncestorOf(QApplication.focusWidget() or self._host)
        self.hide()
        if inside:
            self._focus.give_back()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay inside when the host becomes smaller."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._put(self.pos())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the right edge, so that the keys that both kinds have stay where they are."""
        super().resizeEvent(event)
        if self.isVisible():
            self._put(self.pos() + QPoint(event.oldSize().width() - self.width(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move and close; no letter gets through to the page."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape or (alt and key == Qt.Key.Key_C):
            self.close_panel()
        elif alt and key in STEPS:
            self._on_nudged(STEPS[key])
        elif alt or event.modifiers() & OTHERS or key in PAGE_KEYS:
            event.ignore()
        elif (typed := key_typed(key, event.text(), self.model.kind)) is not None:
            self._press(typed)

    def _build(self) -> None:
        title = self._title
        label = one_line(words.title(), name="calculatorName")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        title.addWidget(label)
        title.addStretch(1)
        for switch in self._switches.values():
            title.addWidget(switch)
        self._close.setObjectName("calculatorClose")
        self._close.setAccessibleName(self.tr("Close the calculator"))
        self._close.setToolTip(self.tr("Close (Alt+C)"))
        title.addWidget(self._close)
        self._body = QVBoxLayout()
        self._body.addWidget(self._display)
        for pad in self._pads.values():
            self._body.addWidget(pad)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._grip)
        column.addLayout(self._body)

    def _switch_to(self, kind: Kind) -> QPushButton:
        made = RingButton(words.kind_name(kind))
        made.setObjectName(f"calculator-{kind}")
        made.setAccessibleName(words.kind_name(kind))
        made.setProperty("part", "switch")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self._on_switched(kind))
        return made

    def _connect(self) -> None:
        self._grip.dragged.connect(lambda way: self._put(self.pos() + way))
        self._grip.nudged.connect(self._on_nudged)
        self._close.clicked.connect(self.close_panel)
        self._display.angle_pressed.connect(lambda: self._press(Key.ANGLE))
        for pad in self._pads.values():
            pad.pressed.connect(self._on_key_pressed)
        self._host.installEventFilter(self)
        self._look.changed.connect(self._restyle)

    def _press(self, key: Key) -> None:
        self._take(self.model.press(key))
        if key not in NUMBER_KEYS:
            self._display.announce()

    def _take(self, model: Calculator) -> None:
        self.model = model
        self._present()
        self.changed.emit()

    def _present(self) -> None:
        self._display.present(self.model)
        for kind, pad in self._pads.items():
            pad.setVisible(kind is self.model.kind)
        for kind, switch in self._switches.items():
            switch.setChecked(kind is self.model.kind)

    def _on_key_pressed(self, key: Key) -> None:
        if not self.isAncestorOf(QApplication.focusWidget() or self._host):
            self._display.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press(key)

    def _on_nudged(self, step: QPoint) -> None:
        self._put(self.pos() + step * self._look.px(STEP))

    def _on_switched(self, kind: Kind) -> None:
        self._take(self.model.switched(kind))

    def _restyle(self) -> None:
        px = self._look.px
        self._close.setIcon(self._look.icon("cross", Role.DIALOG_TEXT))
        self._close.setIconSize(ICON * self._look.zoom)
        self._title.setContentsMargins(px(10), px(4), px(6), px(4))
        self._title.setSpacing(px(6))
        self._body.setContentsMargins(px(10), px(8), px(10), px(10))
        self._body.setSpacing(px(8))
        self._display.restyle()
        for kind, pad in self._pads.items():
            pad.restyle()
            pad.setMinimumWidth(px(WIDTHS[kind]))

    def _usual_place(self) -> QPoint:
        """At the right edge, where options seldom reach."""
        room = self._host.size() - self.size()
        return QPoint(room.width() - self._look.px(MARGIN), room.height() // 2)

    def _put(self, wanted: QPoint) -> None:
        room = self._host.size() - self.size()
        self.place = QPoint(max(0, min(wanted.x(), room.width())), max(0, min(wanted.y(), room.height())))
        self.move(self.place)
        self.changed.emit()
