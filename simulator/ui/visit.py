"""One candidate's visit: the attempt on the desk and the appointment around it, and the page that each stage needs.

Only the page that comes first is imported with it: so much less lies between a click on Start and the appointment.
"""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from simulator.exam.appointment import Itinerary, Stage, Step
from simulator.exam.commands import AnswerSurvey
from simulator.exam.plan import Kind
from simulator.exam.profile import ResultDisplay
from simulator.exam.state import Place
from simulator.ports import NotSavedError
from simulator.session.attendance import Attendance
from simulator.session.opening import Opened
from simulator.ui.announce import Announcer
from simulator.ui.attendant import Attendant
from simulator.ui.bridge import Bridge
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.pages.appointment import AppointmentPage
from simulator.ui.services import Services


class Visit(QObject):
    """Leads through the appointment; the window shows what `page` gives.

    Signals:
        page_changed: another page is to be shown.
        left: the visit is over, and the candidate goes home.
        details_requested(int): the visit is over, and the candidate opens the detailed report of the attempt.
    """

    page_changed = Signal()
    left = Signal()
    details_requested = Signal(int)

    def __init__(self, services: Services, opened: Opened, itinerary: Itinerary, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.bridge = Bridge(opened, self)
        resumed = self.bridge.place is not Place.READY
        self.attendant = Attendant(Attendance(itinerary, services.desk.clock, resumed=resumed), self)
        people = services.desk.archive.candidates()
        self._candidate = next(person.name for person in people if person.id == opened.attempt.candidate)
        self._shown = self.attendant.stage
        self.bridge.state_changed.connect(self._on_state_changed)
        self.attendant.stage_changed.connect(self._on_stage_changed)

    def page(self, content: Content, look: Look, announcer: Announcer) -> QWidget:
        """Return a page for the stage of now."""
        match self.attendant.stage:
            case Stage.EXAM:
                return self._exam_page(content, look, announcer)
            case Stage.SURVEY | Stage.END:
                from simulator.ui.pages.ending import EndingPage

                title = f"{self.bridge.opened.bank.title} - {self._candidate}"
                profile = self.bridge.opened.attempt.plan.profile
                ending = EndingPage(self.attendant, look, title=title, profile=profile)
                ending.left.connect(self.left)
                return ending
            case Stage.SCORE_REPORT:
                return self._score_report_page(look)
            case _:
                before = AppointmentPage(self.attendant, self.bridge, content, look, candidate=self._candidate)
                before.left.connect(self.left)
                return before

    def stop(self) -> None:
        """Look at no clock any longer; what has been answered of a survey on screen is kept."""
        if self.attendant.stage is Stage.SURVEY:
            self._keep_answers()
        self.bridge.stop()
        self.attendant.stop()

    def _exam_page(self, content: Content, look: Look, announcer: Announcer) -> QWidget:
        from simulator.ui.pages.exam import ExamPage

        self._services.provide()
        look.provide()
        page = ExamPage(self.bridge, content, look, candidate=self._candidate, announcer=announcer)
        page.finished.connect(self._on_exam_finished)
        return page

    def _score_report_page(self, look: Look) -> QWidget:
        from simulator.session import results
        from simulator.ui.pages.score_report import ScoreReportPage

        attempt = self.bridge.opened.attempt.id
        page = ScoreReportPage(
            results.result(self._services.desk, attempt),
            look,
            candidate=self._candidate,
            shows_score=self.bridge.opened.attempt.plan.profile.result is ResultDisplay.IMMEDIATE,
        )
        page.home_requested.connect(self.left)
        page.details_requested.connect(lambda: self.details_requested.emit(int(attempt)))
        return page

    def _on_state_changed(self) -> None:
        """Go on to the exam once it has begun on disk, whichever button that was."""
        if self.attendant.stage is Stage.INSTRUCTIONS and self.bridge.place is Place.QUESTION:
            self.attendant.take(Step.NEXT)
            self.attendant.take(Step.BEGIN)

    def _on_exam_finished(self) -> None:
        from simulator.session import results

        with suppress(NotSavedError):  # settled when the home page is shown next
            results.settle(self._services.desk, self.bridge.opened.attempt.id)
        if self.bridge.opened.attempt.plan.kind is Kind.DRILL:  # it has no score report: its answers are all it gives
            self.details_requested.emit(int(self.bridge.opened.attempt.id))
        else:
            self.attendant.take(Step.EXAM_OVER)

    def _on_stage_changed(self) -> None:
        before, self._shown = self._shown, self.attendant.stage
        if before is Stage.SURVEY:
            self._keep_answers()
        if _kind(before) != _kind(self._shown):
            self.page_changed.emit()

    def _keep_answers(self) -> None:
        """Keep the survey with the attempt; where the disk refuses it is lost, and no exam with it."""
        answers = self.attendant.appointment.answers
        if answers:
            self.bridge.send(AnswerSurvey(answers))


def _kind(stage: Stage) -> str:
    """Stages of one kind share a page."""
    match stage:
        case Stage.EXAM | Stage.SCORE_REPORT:
            return stage.value
        case Stage.SURVEY | Stage.END:
            return "ending"
        case _:
            return "before"
