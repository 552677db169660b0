"""The one QObject that talks to an attendance; turns its changes into signals and knows no widget."""

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.exam.appointment import Appointment, Stage, Step, SurveyQuestion
from simulator.session.attendance import Attendance
from simulator.ui.bridge import LOOK_MS


class Attendant(QObject):
    """Takes the steps that pages ask for and looks at the clock between them.

    Signals:
        stage_changed: the appointment is at another stage.
        changed: the screen must be presented again.
        time_changed(object): the time left of the countdown in ms, or None where there is none.
    """

    stage_changed = Signal()
    changed = Signal()
    time_changed = Signal(object)

    def __init__(self, attendance: Attendance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attendance = attendance
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @property
    def appointment(self) -> Appointment:
        """The appointment as it stands."""
        return self._attendance.appointment

    @property
    def stage(self) -> Stage:
        """Where the candidate is."""
        return self._attendance.stage

    def left_ms(self) -> int | None:
        """The time left of the countdown on screen, or None."""
        return self._attendance.left_ms()

    def take(self, step: Step) -> None:
        """Take a step."""
        before = self.stage
        self._attendance.do(step)
        self._tell(before)

    def answer(self, question: SurveyQuestion, text: str) -> None:
        """Answer a question of the survey."""
        before = self.stage
        self._attendance.answer(question, text)
        self._tell(before)

    def stop(self) -> None:
        """Look at the clock no longer."""
        self._timer.stop()

    def _tell(self, before: Stage) -> None:
        if self.stage is not before:
            self.stage_changed.emit()
        self.changed.emit()
        self.time_changed.emit(self.left_ms())

    def _on_timer_timeout(self) -> None:
        before = self.stage
        if self._attendance.look():
            self._tell(before)
        else:
            self.time_changed.emit(self.left_ms())
