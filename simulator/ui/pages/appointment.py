"""The appointment before the exam: confirmation, agreement, tutorial, instructions, and the question that begins it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.exam.appointment import TUTORIAL_PAGES, Appointment, Stage, Step
from simulator.exam.commands import Begin
from simulator.ports import NotSavedError
from simulator.ui.attendant import Attendant
from simulator.ui.bridge import Bridge
from simulator.ui.content import Content
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.driver import fit_buttons, option_label
from simulator.ui.look import Look
from simulator.ui.pages.appointment_dialogs import AppointmentDialogs
from simulator.ui.widgets.agreement import AgreementPane
from simulator.ui.widgets.appointment_bar import AppointmentBar
from simulator.ui.widgets.confirmation import ConfirmationPane
from simulator.ui.widgets.exam_bars import Toolbar
from simulator.ui.widgets.instructions import InstructionsPane
from simulator.ui.widgets.key_button import press_key
from simulator.ui.widgets.message_pane import TerminatedPane
from simulator.ui.widgets.not_saved import NotSavedBanner
from simulator.ui.widgets.scrolling import scroll_by_page
from simulator.ui.widgets.tab_order import follow
from simulator.ui.widgets.title_bar import TitleBar
from simulator.ui.widgets.tutorial import TutorialPane
from simulator.ui.widgets.tutorial_example import Bench


class AppointmentPage(QWidget):
    """Shows the stages that come before the exam; each has its own countdown, and none uses exam time.

    Signals:
        left: the candidate goes home; no exam was begun.
    """

    left = Signal()

    def __init__(self, attendant: Attendant, bridge: Bridge, content: Content, look: Look, *, candidate: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._attendant = attendant
        self._bridge = bridge
        self._look = look
        opened = bridge.opened
        title = f"{opened.bank.title} - {candidate}"
        self._title = TitleBar(look, title)
        self._toolbar = Toolbar(look)
        self._banner = NotSavedBanner()
        self._agreement = AgreementPane(look)
        self._tutorial = TutorialPane(
            Bench(look, content, opened.attempt.plan, len(opened.attempt.form.slots), title, self)
        )
        self._panes: dict[Stage, QWidget] = {
            Stage.CONFIRMATION: ConfirmationPane(look, opened.bank, candidate),
            Stage.AGREEMENT: self._agreement,
            Stage.TUTORIAL: self._tutorial,
            Stage.INSTRUCTIONS: InstructionsPane(content.look, opened.bank, opened.attempt.plan, types=opened.types),
            Stage.TERMINATED: TerminatedPane(look),
        }
        self._stack = QStackedWidget()
        self._profile = opened.attempt.plan.profile
        self._bar = AppointmentBar(look)
        self._dialogs = AppointmentDialogs(self, look)
        self._stage: Stage | None = None
        self._asking: Overlay | None = None
        self._build()
        self._connect()
        if bridge.trouble is not None:
            self._on_not_saved(bridge.trouble)
        self.present()

    def present(self) -> None:
        """Show the appointment as it stands."""
        now = self._attendant.appointment
        if now.stage not in self._panes:
            return
        fresh, self._stage = now.stage is not self._stage, now.stage
        if now.stage is Stage.TERMINATED or (now.hurried and now.asks_ready):
            self._close_dialogs()
        self._agreement.present(now.accepts)
        if now.stage is Stage.TUTORIAL:
            self._tutorial.present(now.page)
            follow(self._toolbar.schemes, self._tutorial)
        self._stack.setCurrentWidget(self._panes[now.stage])
        self._title.present_count(now.page if now.stage is Stage.TUTORIAL else 0, TUTORIAL_PAGES)
        self._present_clock(self._attendant.left_ms())
        self._present_bar(now)
        if fresh:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if now.asks_ready and self._asking is None:
            self._ask_ready()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys press the buttons that carry them; letters or digits choose in the examples of the tutorial."""
        pane = self._panes.get(self._attendant.stage, self)
        label = option_label(event, self._profile) if pane is self._tutorial else ""
        if press_key(self._bar, event) or press_key(pane, event) or (label and self._tutorial.press(label)):
            event.accept()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            scroll_by_page(pane, +1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._toolbar.present(item=False, review=False, flagged=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._title, self._toolbar, self._banner):
            column.addWidget(part)
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        fit_buttons(self._bar, self._profile)

    def _on_not_saved(self, error: NotSavedError) -> None:
        self._banner.tell(error, of_a_step=self._bridge.has_waiting_step)

    def _connect(self) -> None:
        attendant, bridge, bar = self._attendant, self._bridge, self._bar
        attendant.changed.connect(self.present)
        attendant.time_changed.connect(self._present_clock)
        bridge.state_changed.connect(self.present)
        bridge.not_saved.connect(self._on_not_saved)
        bridge.saved.connect(self._banner.hide)
        self._banner.retry_pressed.connect(bridge.retry)
        self._agreement.chosen.connect(lambda accepts: attendant.take(Step.ACCEPT if accepts else Step.DECLINE))
        self._toolbar.schemes.chosen.connect(self._look.set_scheme)
        self._look.recolored.connect(self._toolbar.schemes.present)
        bar.next.clicked.connect(self._on_next_clicked)
        bar.previous.clicked.connect(lambda: attendant.take(Step.BACK))
        bar.skip_to_instructions.clicked.connect(lambda: attendant.take(Step.SKIP))
        bar.skip_tutorial.clicked.connect(lambda: attendant.take(Step.SKIP))
        bar.end_exam.clicked.connect(self._on_end_exam_clicked)
        bar.home.clicked.connect(self.left)

    def _present_clock(self, left_ms: int | None) -> None:
        self._title.present_clock(left_ms, can_peek=False)

    def _present_bar(self, now: Appointment) -> None:
        bar = self._bar
        match now.stage:
            case Stage.CONFIRMATION:
                bar.present(bar.end_exam, bar.skip_to_instructions, bar.next)
            case Stage.TUTORIAL:
                previous = (bar.previous,) if now.page > 1 else ()
                bar.present(bar.end_exam, bar.skip_tutorial, *previous, bar.next)
            case Stage.INSTRUCTIONS:
                back = Stage.TUTORIAL in now.itinerary.stages and not now.hurried
                bar.present(bar.end_exam, *((bar.previous,) if back else ()), bar.next)
            case Stage.TERMINATED:
                bar.present(bar.home)
            case _:
                bar.present(bar.end_exam, bar.next)

    def _on_next_clicked(self) -> None:
        now = self._attendant.appointment
        if now.stage is not Stage.AGREEMENT:
            self._attendant.take(Step.NEXT)
        elif not self._agreement.seen:
            self._dialogs.unseen()
        elif now.accepts is None:
            self._dialogs.nothing_chosen()
        elif now.accepts:
            self._attendant.take(Step.NEXT)
        else:
            self._dialogs.confirm_decline(lambda: self._attendant.take(Step.LEAVE))

    def _on_end_exam_clicked(self) -> None:
        if self._attendant.stage is Stage.AGREEMENT:
            self._dialogs.confirm_decline(lambda: self._attendant.take(Step.LEAVE))
        else:
            self.left.emit()

    def _ask_ready(self) -> None:
        self._asking = self._dialogs.ready(
            yes=lambda: self._bridge.send(Begin()), no=lambda: self._attendant.take(Step.BACK)
        )
        self._asking.closed.connect(self._on_ready_closed)

    def _on_ready_closed(self) -> None:
        self._asking = None

    def _close_dialogs(self) -> None:
        for overlay in self.findChildren(Overlay):
            if overlay is not self._asking and overlay.isVisible():
                overlay.close_overlay()
