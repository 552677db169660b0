"""The pictures of the appointment around the exam; `tests.screens` renders them among the others."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QScrollArea

from simulator.exam.appointment import Stage as Part
from simulator.exam.appointment import Step as Taken
from simulator.exam.commands import End, OpenReview
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]
STEPS_TO_LARGEST = 4


def appointment_scenes(shown: Stage) -> Iterator[Step]:
    """Go through every page before the exam, once small and once as large as it gets."""
    for mark in ("", "-zoomed"):
        if mark:
            _zoom(shown)
        _open(shown)
        yield f"80-confirmation{mark}", lambda: None
        yield f"81-agreement{mark}", lambda: shown.click("next")
        yield f"82-agreement-end{mark}", lambda: _to_end(shown, "agreementScroll")
        yield f"83-nothing-chosen{mark}", lambda: shown.click("next")
        shown.click("dialogOk")
        shown.tick("declineTerms")
        yield f"84-decline{mark}", lambda: shown.click("next")
        shown.click("dialogNo")
        shown.tick("acceptTerms")
        for page in range(1, 9):
            yield f"85-tutorial-{page}{mark}", lambda: shown.click("next")
            if mark:
                yield f"85-tutorial-{page}-end{mark}", lambda: _to_end(shown, "tutorialScroll")
        yield f"86-instructions{mark}", lambda: shown.click("next")
        shown.click("endExam")
        _open(shown)
        shown.click("next")
        yield f"87-terminated{mark}", lambda: shown.visit.attendant.take(Taken.LEAVE)
        shown.click("home")
    shown.look.zoom_reset()


def ending_scenes(shown: Stage) -> Iterator[Step]:
    """Go through every page after the exam, once small and once as large as it gets."""
    for mark in ("", "-zoomed"):
        shown.look.zoom_reset()
        _open(shown)
        for name in ("skipToInstructions", "next", "dialogYes"):
            shown.click(name)
        shown.bridge.send(OpenReview())
        if mark:
            _zoom(shown)
        yield f"90-survey{mark}", lambda: shown.bridge.send(End())
        yield f"91-survey-end{mark}", lambda: _to_end(shown, "surveyScroll")
        yield f"92-end{mark}", lambda: shown.click("skipSurvey")
        yield f"93-score-report{mark}", lambda: shown.click("next")
        yield f"94-score-report-end{mark}", lambda: _to_end(shown, "scoreReportScroll")
        assert shown.visit.attendant.stage is Part.SCORE_REPORT
    shown.look.zoom_reset()


def _open(shown: Stage) -> None:
    """Start a whole appointment from the home page."""
    candidate = shown.window._attempts.candidate()
    shown.window._services.preferences.set_whole_appointment(candidate.id, whole=True)
    shown.window.show_home()
    shown.settle()
    shown.start_exam()
    shown.wait_for(lambda: shown.visit.attendant.stage is Part.CONFIRMATION)


def _zoom(shown: Stage) -> None:
    shown.enlarge(STEPS_TO_LARGEST)
    shown.settle()


def _to_end(shown: Stage, name: str) -> None:
    area = shown.find(name)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
