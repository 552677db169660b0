"""The appointment after the exam: the survey with its own countdown, and the end page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.exam.appointment import Stage, Step, SurveyQuestion
from simulator.exam.profile import Profile
from simulator.ui.attendant import Attendant
from simulator.ui.driver import fit_buttons
from simulator.ui.look import Look
from simulator.ui.widgets.appointment_bar import AppointmentBar
from simulator.ui.widgets.key_button import press_key
from simulator.ui.widgets.message_pane import EndPane
from simulator.ui.widgets.scrolling import scroll_by_page
from simulator.ui.widgets.survey import SurveyPane
from simulator.ui.widgets.title_bar import TitleBar


class EndingPage(QWidget):
    """Shows the survey, then that the session is finished.

    Signals:
        left: the candidate goes home.
    """

    left = Signal()

    def __init__(self, attendant: Attendant, look: Look, *, title: str, profile: Profile) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._attendant = attendant
        self._title = TitleBar(look, title)
        self._title.present_count(0, 0)
        self._survey = SurveyPane(look)
        self._end = EndPane(look, delayed=attendant.appointment.itinerary.delayed)
        self._stack = QStackedWidget()
        for pane in (self._survey, self._end):
            self._stack.addWidget(pane)
        self._bar = AppointmentBar(look)
        fit_buttons(self._bar, profile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        self._connect()
        self._survey.present(attendant.appointment.answers)
        self.present()

    def present(self) -> None:
        """Show the stage as it stands."""
        now, bar = self._attendant.appointment, self._bar
        self._present_clock(self._attendant.left_ms())
        match now.stage:
            case Stage.SURVEY:
                self._stack.setCurrentWidget(self._survey)
                bar.present(bar.skip_survey, bar.next)
            case Stage.END:
                self._stack.setCurrentWidget(self._end)
                bar.present(bar.home if now.itinerary.delayed else bar.next)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                pass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys press the buttons that carry them; Page Up and Page Down scroll."""
        if press_key(self._bar, event):
            event.accept()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            scroll_by_page(self._stack, +1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        attendant, bar = self._attendant, self._bar
        attendant.changed.connect(self.present)
        attendant.time_changed.connect(self._present_clock)
        self._survey.answered.connect(lambda name, text: attendant.answer(SurveyQuestion(name), text))
        bar.next.clicked.connect(lambda: attendant.take(Step.NEXT))
        bar.skip_survey.clicked.connect(lambda: attendant.take(Step.SKIP))
        bar.home.clicked.connect(self.left)

    def _present_clock(self, left_ms: int | None) -> None:
        self._title.present_clock(left_ms, can_peek=False)
