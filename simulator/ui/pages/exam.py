"""The exam, from its first question to its end: makes commands of clicks and keys, presents what the bridge tells."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from simulator.exam import timing
from simulator.exam.commands import (
    Command,
    EstimateTime,
    GoBack,
    GoNext,
    OpenReview,
    Peek,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import EndReason, Review
from simulator.exam.profile import MinSelect
from simulator.exam.refusals import Refusal
from simulator.exam.state import Place
from simulator.ports import NotSavedError
from simulator.session.views import ClockView
from simulator.ui import words
from simulator.ui.announce import Announcer
from simulator.ui.bridge import Bridge
from simulator.ui.content import Content
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.driver import fit_buttons, option_label
from simulator.ui.focus import focused_in
from simulator.ui.lockdown import Lockdown
from simulator.ui.look import Look
from simulator.ui.pages.break_dialogs import BreakDialogs
from simulator.ui.pages.exam_answers import send_answers
from simulator.ui.pages.exam_dialogs import ExamDialogs
from simulator.ui.pages.exam_tools import ExamTools
from simulator.ui.widgets.break_pane import BreakPane
from simulator.ui.widgets.exam_bars import GateBar, NavigationBar, Toolbar
from simulator.ui.widgets.item_pane import ItemPane
from simulator.ui.widgets.key_button import KeyButton, press_key
from simulator.ui.widgets.not_saved import NotSavedBanner
from simulator.ui.widgets.review_list import ReviewList
from simulator.ui.widgets.scrolling import scroll_by_page
from simulator.ui.widgets.title_bar import TitleBar


class ExamPage(QWidget):
    """Title bar, toolbar, content and navigation bar, as in the testing center.

    Signals:
        finished: the attempt has ended and the candidate has been told.
    """

    finished = Signal()

    def __init__(self, bridge: Bridge, content: Content, look: Look, *, candidate: str, announcer: Announcer) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._bridge = bridge
        self._look = look
        self._announcer = announcer
        opened = bridge.opened
        self._title = TitleBar(look, f"{opened.bank.title} - {candidate}", hidden=bridge.out_of_sight)
        self._toolbar = Toolbar(look, opened.attempt.plan.profile)
        self._gate = GateBar(look, announcer)
        self._banner = NotSavedBanner()
        self._item = ItemPane(content, bridge.aids)
        self._review = ReviewList(content.look, len(opened.attempt.form.slots))
        self._bar = NavigationBar(look)
        self._break = BreakPane(look, announcer)
        self._tools = ExamTools(self, bridge, content, look)
        self._dialogs = ExamDialogs(self, look, bridge, leave=self._tools.leave)
        self._breaks = BreakDialogs(self, look, bridge)
        self._stack = QStackedWidget()
        self._profile = opened.attempt.plan.profile
        self._build()
        self._connect()
        if bridge.trouble is not None:
            self._on_not_saved(bridge.trouble)
        self.present()

    def present(self) -> None:
        """Show the whole state anew."""
        match self._bridge.place:
            case Place.QUESTION:
                self._present_item()
            case Place.REVIEW:
                self._present_review()
            case Place.BREAK:
                self._present_break()
            case Place.READY | Place.ENDED:
                pass
        for bar in (self._toolbar, self._bar):  # last: with the buttons of every place they are wider than a screen
            bar.setVisible(self._bridge.place is not Place.BREAK)
        self._tools.present_panels()
        self._breaks.present_offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Open what was open on the page before."""
        super().showEvent(event)
        if not event.spontaneous():
            self._tools.reopen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters or digits choose, arrows move, other keys press the button that carries them."""
        at_item = self._bridge.place is Place.QUESTION and not isinstance(QApplication.focusWidget(), QLineEdit)
        label = option_label(event, self._profile) if at_item else ""
        if press_key(self, event) or (label and self._press(label, event.modifiers())):
            event.accept()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            scroll_by_page(self._stack.currentWidget() or self, +1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif at_item and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._item.move_focus(+1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _press(self, label: str, held: Qt.KeyboardModifier) -> bool:
        """With Shift strike the option of a label through, else press it."""
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        return self._tools.strike(label) if shift else self._item.press(label)

    def _build(self) -> None:
        for pane in (self._item, self._review, self._break):
            self._stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._title, self._toolbar, self._gate, self._banner):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        fit_buttons(self, self._profile)

    def _on_not_saved(self, error: NotSavedError) -> None:
        self._banner.tell(error, of_a_step=self._bridge.has_waiting_step)

    def _connect(self) -> None:
        bridge = self._bridge
        Lockdown(self)
        self._tools.attach(self._item, self._toolbar.tools)
        bridge.state_changed.connect(self.present)
        bridge.time_changed.connect(self._on_time_changed)
        bridge.refused.connect(self._on_refused)
        bridge.not_saved.connect(self._on_not_saved)
        bridge.saved.connect(self._banner.hide)
        bridge.notice_due.connect(self._on_notice_due)
        bridge.ended.connect(self._on_ended)
        self._connect_content()
        self._connect_bar()

    def _connect_content(self) -> None:
        bridge = self._bridge
        self._banner.retry_pressed.connect(bridge.retry)
        self._title.peek_pressed.connect(lambda: bridge.send(Peek()))
        self._gate.estimated.connect(lambda minutes: bridge.send(EstimateTime(minutes)))
        self._toolbar.flag_pressed.connect(self._flag_current)
        self._toolbar.instructions_pressed.connect(self._dialogs.review_instructions)
        self._toolbar.schemes.chosen.connect(self._look.set_scheme)
        self._look.recolored.connect(self.present)
        send_answers(self._item.answering, self._tools.send)
        self._review.question_pressed.connect(lambda question: bridge.send(ShowQuestion(question)))
        self._review.flag_pressed.connect(lambda question: bridge.send(ToggleFlag(question)))
        self._break.resumed.connect(bridge.end_break)

    def _connect_bar(self) -> None:
        bar = self._bar
        moves: tuple[tuple[KeyButton, Command], ...] = (
            (bar.previous, GoBack()),
            (bar.review_screen, OpenReview()),
            (bar.review_all, StartReview(Review.ALL)),
            (bar.review_incomplete, StartReview(Review.INCOMPLETE)),
            (bar.review_flagged, StartReview(Review.FLAGGED)),
        )
        for button, command in moves:
            button.clicked.connect(lambda _checked=False, wanted=command: self._tools.leave(wanted))
        bar.next.clicked.connect(self._on_next_clicked)
        bar.take_break.clicked.connect(self._breaks.ask_unscheduled)
        bar.pause.clicked.connect(self._breaks.pause)
        bar.help.clicked.connect(self._dialogs.help)
        bar.navigator.clicked.connect(self._dialogs.navigator)
        bar.end_exam.clicked.connect(self._dialogs.end_exam)
        bar.end_review.clicked.connect(self._dialogs.confirm_end)

    def _present_item(self) -> None:
        view, bar = self._bridge.item_view(), self._bar
        self._stack.setCurrentWidget(self._item)
        self._title.present_count(view.question, view.questions)
        self._title.present_view(self._bridge.clock_view())
        self._toolbar.present(item=True, review=False, flagged=view.flagged)
        self._gate.present(view.gate, asks=view.asks_estimate is not None)
        self._item.present(view)
        self._tools.present(view)
        previous = () if view.first else (bar.previous,)
        rests = self._rests(can_pause=view.can_pause)
        if view.walk is None:
            bar.present(bar.help, *rests, bar.end_exam, *previous, bar.navigator, bar.next)
        else:
            bar.present(bar.review_screen, *rests, *previous, bar.next)
        self._keep_focus()

    def _present_review(self) -> None:
        view, bar = self._bridge.review_view(), self._bar
        self._stack.setCurrentWidget(self._review)
        self._title.present_count(0, 0)
        self._title.present_view(self._bridge.clock_view())
        self._toolbar.present(item=False, review=True, flagged=False)
        self._gate.present(None, asks=False)
        self._review.present(view)
        bar.present(
            bar.end_review,
            *self._rests(can_pause=view.can_pause),
            bar.review_all,
            bar.review_incomplete,
            bar.review_flagged,
        )
        self._keep_focus()

    def _present_break(self) -> None:
        """Cover everything."""
        self._tools.close_panels()
        self._stack.setCurrentWidget(self._break)
        self._title.present_count(0, 0)
        self._title.present_view(ClockView())
        self._gate.present(None, asks=False)
        self._break.present(self._bridge.break_view())
        if not any(one.isVisible() for one in self.findChildren(Overlay)):
            self._break.take_focus()

    def _rests(self, *, can_pause: bool) -> tuple[KeyButton, ...]:
        """The buttons that begin a break."""
        unscheduled = self._bridge.opened.attempt.plan.profile.breaks.unscheduled
        return (
            *((self._bar.take_break,) if unscheduled else ()),
            *((self._bar.pause,) if can_pause else ()),
        )

    def _keep_focus(self) -> None:
        """Take the focus where nothing has it, be the window active or not; a dialog keeps its own."""
        focused = focused_in(self.window())
        if focused is None or not focused.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_time_changed(self) -> None:
        if self._bridge.place is Place.BREAK:
            self._break.present(self._bridge.break_view())
        else:
            self._title.present_view(self._bridge.clock_view())

    def _on_notice_due(self, minutes: int) -> None:
        if minutes == timing.LAST_MIN:
            self._title.present_view(self._bridge.clock_view())
            self._announcer.say(words.minutes_left(minutes), on=self._title)
        else:
            self._dialogs.minutes_left(minutes)

    def _on_refused(self, refusal: Refusal) -> None:
        self._dialogs.refuse(refusal)

    def _flag_current(self) -> None:
        question = self._bridge.opened.sitting.state.question
        if question:
            self._bridge.send(ToggleFlag(question))

    def _on_next_clicked(self) -> None:
        if self._warns_of_open_question():
            self._dialogs.ask_to_go_on(lambda: self._tools.leave(GoNext()))
        else:
            self._tools.leave(GoNext())

    def _warns_of_open_question(self) -> bool:
        bridge = self._bridge
        warns = bridge.opened.attempt.plan.profile.min_select is MinSelect.WARN
        return warns and bridge.place is Place.QUESTION and not bridge.item_view().complete

    def _on_ended(self) -> None:
        self._toolbar.schemes.close_menu()
        self._tools.close_panels()
        for overlay in self.findChildren(Overlay):
            overlay.close_overlay()
        if self._bridge.opened.sitting.state.ended is EndReason.TIME:
            self._title.present_clock(None, can_peek=False)
            self._gate.present(None, asks=False)
            self._dialogs.time_expired(self.finished.emit)
        else:
            self.finished.emit()
