"""The bars of the exam screen: toolbar, gate line, navigation bar; they show and report clicks."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget

from simulator.exam.gates import GateLine
from simulator.exam.profile import Profile, Tool
from simulator.ui import words
from simulator.ui.announce import Announcer
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import label, one_line
from simulator.ui.widgets.key_button import KeyButton
from simulator.ui.widgets.scheme_menu import SchemeMenu
from simulator.ui.widgets.tool_row import ToolRow

ICON = QSize(16, 16)
OUTSIDE = Profile(tools=frozenset({Tool.COLOR_SCHEME, Tool.FLAG}))
"""What a toolbar has before the exam, where there is nothing to mark."""


class Toolbar(QWidget):
    """Functions on the left, colours and flag on the right.

    Signals:
        flag_pressed, instructions_pressed: a button was pressed.
    """

    flag_pressed = Signal()
    instructions_pressed = Signal()

    def __init__(self, look: Look, profile: Profile = OUTSIDE) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._profile = profile
        self._flagged = False
        self._shown: tuple[bool, bool, bool] | None = None
        self.tools = ToolRow(look, profile)
        self.instructions = KeyButton(self.tr("Instructions"), "", "instructions")
        self.instructions.clicked.connect(self.instructions_pressed)
        self.schemes = SchemeMenu(look)
        self.flag = KeyButton(self.tr("Flag for Review"), "F", "flag")
        self.flag.clicked.connect(self.flag_pressed)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(4), 0, look.px(4), 0)
        inside.setSpacing(look.px(2))
        inside.addWidget(self.tools)
        inside.addWidget(self.instructions)
        inside.addStretch(1)
        inside.addWidget(self.schemes)
        inside.addWidget(self.flag)
        self.schemes.setVisible(profile.has(Tool.COLOR_SCHEME))
        look.changed.connect(self._restyle)
        look.recolored.connect(self._restyle)
        self._restyle()

    def present(self, *, item: bool, review: bool, flagged: bool) -> None:
        """Show the functions of the item screen, of the Item Review Screen, or none; the same again costs nothing."""
        before = self._shown
        if (item, review, flagged) == before:
            return
        self._shown = (item, review, flagged)
        self._flagged = flagged
        self.tools.setVisible(item)
        self.flag.setVisible(item and self._profile.has(Tool.FLAG))
        self.instructions.setVisible(review)
        pressed = self.tr("{name}, pressed") if flagged else self.tr("{name}, not pressed")
        self.flag.setAccessibleName(pressed.format(name=self.flag.text_shown))
        self._restyle()
        if before is None or before[:2] != (item, review):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed: words make way, first those of the functions."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show all words, or leave them out: of the functions, then of the colours, then of the flag."""
        steps = ((), self.tools.buttons(), (self.schemes,), (self.flag,))
        for made in (*self.tools.buttons(), self.schemes, self.flag):
            made.set_compact(compact=False)
        for step in steps:
            for made in step:
                made.set_compact(compact=True)
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        """The width of everything that is shown."""
        parts = (*self.tools.buttons(), self.instructions, self.schemes, self.flag)
        shown = [made for made in parts if made.isVisibleTo(self)]
        gaps = self._look.px(2) * len(shown) + 2 * self._look.px(4)
        return sum(made.sizeHint().width() for made in shown) + gaps

    def _restyle(self) -> None:
        size = ICON * self._look.zoom
        name, role = ("flag-on", Role.FLAG_ON) if self._flagged else ("flag", Role.TOOLBAR_TEXT)
        self.flag.set_icon(self._look.icon(name, role), size)
        self.instructions.set_icon(self._look.icon("document", Role.TOOLBAR_TEXT), size)
        self.schemes.present()
        self.setMinimumHeight(self._look.px(34))


class GateBar(QFrame):
    """The gate line under the toolbar: plan against actual, or the question for the time gone.

    Signals:
        estimated(int): the minutes that were typed.
    """

    estimated = Signal(int)

    def __init__(self, look: Look, announcer: Announcer) -> None:
        super().__init__()
        self.setObjectName("gateLine")
        self._announcer = announcer
        self._shown: tuple[GateLine | None, bool] | None = None
        self._text = label("", name="gateText")
        self._text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ask = one_line(self.tr("How many minutes have gone? Type your estimate and press Enter."), name="gateAsk")
        self._field = QLineEdit()
        self._field.setObjectName("gateEstimate")
        self._field.setAccessibleName(self.tr("Estimated minutes"))
        self._field.setMaxLength(3)
        self._field.setValidator(QIntValidator(0, 999, self._field))
        self._field.installEventFilter(self)
        self._field.setFixedWidth(look.px(80))
        self._field.returnPressed.connect(self._on_return_pressed)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(16), look.px(5), look.px(16), look.px(5))
        inside.addWidget(self._text, 1)
        inside.addWidget(self._ask)
        inside.addWidget(self._field)
        inside.addStretch()

    def present(self, line: GateLine | None, *, asks: bool) -> None:
        """Show a line, the question before it, or nothing; the same again is only announced."""
        if (line, asks) != self._shown:
            self._shown = (line, asks)
            self._show(line, asks=asks)
        self._announcer.say(self._text.text(), on=self._text)

    def _show(self, line: GateLine | None, *, asks: bool) -> None:
        text = words.gate_line(line) if line is not None else ""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._text.setVisible(line is not None)
        self._ask.setVisible(asks)
        self._field.setVisible(asks)
        if not asks:
            self._field.clear()
        self.setVisible(line is not None or asks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Alt and a letter to the page while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            if event.type() is QEvent.Type.KeyPress:
                QApplication.sendEvent(self.parentWidget() or self, event)
            return True
        return super().eventFilter(watched, event)

    def _on_return_pressed(self) -> None:
        typed = self._field.text().strip()
        if typed.isdecimal():
            self.estimated.emit(int(typed))


class NavigationBar(QWidget):
    """Help and ending on the left, moving on the right; each screen shows the buttons it has."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("navigationBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._icons: list[tuple[KeyButton, str]] = []
        self._shown: tuple[KeyButton, ...] | None = None
        self.help = self._button(self.tr("Help"), "H", "help", icon="help")
        self.take_break = self._button(self.tr("Break"), "B", "break", icon="break")
        self.pause = self._button(self.tr("Pause"), "U", "pause", icon="pause")
        self.end_exam = self._button(self.tr("End Exam"), "E", "endExam", icon="end")
        self.review_screen = self._button(self.tr("Review Screen"), "S", "reviewScreen", icon="review")
        self.end_review = self._button(self.tr("End Review"), "E", "endReview", icon="end")
        self.previous = self._button(self.tr("Previous"), "P", "previous", icon="previous")
        self.navigator = self._button(self.tr("Navigator"), "V", "navigator", icon="navigator")
        self.next = self._button(self.tr("Next"), "N", "next", icon="next", icon_after=True)
        self.review_all = self._button(self.tr("Review All"), "A", "reviewAll")
        self.review_incomplete = self._button(self.tr("Review Incomplete"), "I", "reviewIncomplete")
        self.review_flagged = self._button(self.tr("Review Flagged"), "V", "reviewFlagged")
        self._build()
        look.changed.connect(self._restyle)
        self._restyle()

    def present(self, *shown: KeyButton) -> None:
        """Show these buttons and no others; the same again cost nothing."""
        if shown == self._shown:
            return
        for made in self.findChildren(KeyButton):
            made.setVisible(made in shown)
        self._shown = shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed: words make way, last those of Next."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show all words, or leave them out one button after the other, those that move last."""
        order = (self.help, self.take_break, self.pause, self.end_exam, self.end_review, self.review_screen)
        for made in (*order, self.navigator, self.previous, self.next):
            made.set_compact(compact=False)
        for made in (*order, self.navigator, self.previous, self.next):
            if self._needed() <= self.width():
                return
            made.set_compact(compact=True)

    def _needed(self) -> int:
        """The width of everything that is shown."""
        return sum(made.sizeHint().width() + 2 for made in self._shown or ()) + 2 * self._look.px(4)

    def _build(self) -> None:
        px = self._look.px
        left = (self.help, self.take_break, self.pause, self.end_exam, self.review_screen, self.end_review)
        right = (self.previous, self.navigator, self.next, self.review_all, self.review_incomplete, self.review_flagged)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(px(4), px(2), px(4), px(2))
        inside.setSpacing(2)
        for part in left:
            inside.addWidget(part)
        inside.addStretch(1)
        for part in right:
            inside.addWidget(part)

    def _button(self, text: str, key: str, name: str, *, icon: str = "", icon_after: bool = False) -> KeyButton:
        made = KeyButton(text, key, name, icon_after=icon_after)
        if icon:
            self._icons.append((made, icon))
        return made

    def _restyle(self) -> None:
        for made, icon in self._icons:
            made.set_icon(self._look.icon(icon, Role.BAR_TEXT), ICON * self._look.zoom)
        self.setMinimumHeight(self._look.px(46))
