"""The checklist of the testing center, lines 22 to 24: the end of the time, the survey, the report and the bars."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from simulator.exam.profile import ClockPolicy
from simulator.session.preferences import ColorScheme
from simulator.ui.dialogs.calculator import CalculatorPanel
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.dialogs.whiteboard import WhiteboardPanel
from simulator.ui.pages.report import ReportPage
from simulator.ui.report.table import ReportTable
from tests.e2e.candidate import Candidate
from tests.e2e.people import begin, text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass

pytestmark = pytest.mark.usefixtures("screen")
PEARSON = 1
SCREENS: dict[str, tuple[str, ...]] = {
    "question": (),
    "dialog": ("endExam",),
    "navigator": ("navigator",),
    "calculator": ("calculator",),
    "calculator-and-navigator": ("calculator", "navigator"),
    "whiteboard": ("whiteboard",),
    "comment": ("comment",),
    "help": ("help",),
    "color-scheme": ("colorScheme",),
    "break-question": ("break",),
    "break-screen": ("break", "dialogYes"),
    "review": ("endExam", "dialogYes"),
    "review-instructions": ("endExam", "dialogYes", "instructions"),
    "last-confirmation": ("endExam", "dialogYes", "endReview", "dialogYes"),
}
CHIEF = ("question", "dialog", "navigator", "calculator", "break-screen", "review")
"""Those that are tried in the other policies too."""

FLOATING = (CalculatorPanel, WhiteboardPanel)


@pytest.mark.parametrize(
    ("screen_shown", "policy"),
    [(screen, policy) for policy in ClockPolicy for screen in (SCREENS if policy is ClockPolicy.GATES else CHIEF)],
)
def test_22a_time_expired_comes_from_any_screen_in_every_policy_and_closes_all_and_ends(
    screen_shown: str, policy: ClockPolicy, tmp_path: Path
) -> None:
    with stage(tmp_path) as shown:
        candidate = Candidate(shown)
        candidate.set_up(profile=PEARSON, policy=policy.value)
        candidate.type("B")
        kept = shown.state.answer(1)
        assert kept
        for name in SCREENS[screen_shown]:
            shown.click(name)
        let_pass(shown, 180 * MINUTE)
        assert text_of(shown, "dialogTitle") == "Time Expired"
        assert len([one for one in shown.window.findChildren(Overlay) if one.isVisible()]) == 1
        assert [one for kind in FLOATING for one in shown.window.findChildren(kind) if one.isVisible()] == []
        assert QApplication.activePopupWidget() is None
        candidate.hit("dialogOk")
        assert shown.is_shown("surveyTitle")
        assert (shown.state.answer(1), shown.state.on_break) == (kept, None)


def to_survey(shown: Stage) -> Candidate:
    """Begin an exam and end it with two confirmations."""
    candidate = Candidate(shown)
    begin(candidate)
    candidate.hit("endExam", "dialogYes", "endReview", "dialogYes", "dialogYes")
    return candidate


def test_22b_the_survey_is_timed(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(shown)
        assert text_of(shown, "clock") == "Time Remaining 5:00"
        shown.clock.advance(5 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("endTitle"))


def test_22c_the_survey_is_skippable(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(shown).hit("skipSurvey")
        assert text_of(shown, "endTitle") == "Your Session Is Finished"


def test_23a_the_report_has_the_two_column_class_table_without_percentages_of_right_answers(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(shown).hit("skipSurvey", "next")
        heads = [text_of(shown, f"section-0-{column}") for column in range(4)]
        assert heads == ["Section", "% of Scored Items", "Needs Improvement", "Meets Competencies"]
        weights = [text_of(shown, f"section-{line}-1") for line in range(1, 5)]
        assert weights == ["20%", "24%", "36%", "20%"]
        for line in range(1, 5):
            blocks = [one for column in (2, 3) for one in shown.window.findChildren(QFrame, f"section-{line}-{column}")]
            assert sum(one.isVisible() for one in blocks) == 1
        shares = [one.text() for one in shown.window.findChildren(QLabel) if re.search(r"\d ?%", one.text())]
        assert sorted(shares) == sorted(weights)


def test_23b_gates_peeks_and_estimates_appear_only_in_the_report(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = Candidate(shown)
        candidate.set_up("peek", "estimateFirst")
        shown.click("clockToggle")
        let_pass(shown, 50 * MINUTE)
        candidate.jump(22)
        candidate.go_to("gateEstimate")
        candidate.write("45")
        candidate.type("Enter")
        candidate.hit("endExam", "dialogYes", "endReview", "dialogYes", "dialogYes", "skipSurvey")
        for leave in ("next", "details"):
            said = " ".join(one.text() for one in shown.window.findChildren(QLabel) if one.isVisible())
            assert not re.search(r"\b(gate|peek|estimate|45 min|50 min)", said, re.IGNORECASE), said
            candidate.hit(leave)
        assert isinstance(shown.window.page, ReportPage)
        shown.window.page.finish()
        gates = shown.find("gates")
        assert isinstance(gates, ReportTable)
        assert (gates.cells()[0][2], gates.cells()[0][4]) == ("50 min", "45 min")
        assert "Peeks at the clock: 1." in {one.text() for one in shown.window.findChildren(QLabel) if one.isVisible()}


@pytest.mark.parametrize("percent", [100, 200])
def test_24a_in_all_eleven_schemes_at_100_and_200_percent_all_bars_are_inside_the_window(
    percent: int, tmp_path: Path
) -> None:
    with stage(tmp_path, size=QSize(1280, 720)) as shown:
        candidate = Candidate(shown)
        candidate.type("Ctrl+Plus", times=(percent - 100) // 25)
        candidate.set_up()
        candidate.jump(22)
        schemes = [scheme for scheme in ColorScheme if scheme is not ColorScheme.THEME]
        assert (len(schemes), shown.look.zoom) == (11, percent / 100)
        for scheme in schemes:
            shown.look.set_scheme(scheme)
            shown.settle()
            assert shown.window.size() == QSize(1280, 720)
            for name in ("titleBar", "toolbar", "gateLine", "navigationBar"):
                assert_inside(shown, shown.find(name))


@pytest.mark.parametrize("profile", range(4))
def test_24b_the_bars_of_every_driver_are_inside_the_window_at_200_percent(profile: int, tmp_path: Path) -> None:
    with stage(tmp_path, size=QSize(1280, 720)) as shown:
        candidate = Candidate(shown)
        candidate.type("Ctrl+Plus", times=4)
        candidate.set_up(profile=profile)
        candidate.jump(22)
        for way in ((), ("endExam", "dialogYes"), ("reviewAll",)):
            candidate.hit(*way)
            for name in ("titleBar", "toolbar", "navigationBar"):
                assert_inside(shown, shown.find(name))
            assert shown.window.size() == QSize(1280, 720)


def assert_inside(shown: Stage, bar: QWidget) -> None:
    """A bar and all that is in it lie in the window, one beside the other."""
    window = shown.window.rect()
    parts = [bar, *(one for one in bar.findChildren(QWidget) if one.isVisible() and one.objectName())]
    for one in parts:
        place = QRect(one.mapTo(shown.window, one.rect().topLeft()), one.size())
        assert window.contains(place), (bar.objectName(), one.objectName(), place)
        assert one.width() >= one.minimumSizeHint().width() or one.objectName() == "examTitle", one.objectName()
