"""The checklist of the testing center, lines 12 to 17: when the clock of policy `gates` surfaces, and what it says."""

from pathlib import Path

import pytest

from simulator.exam.events import GateReached
from simulator.ui.dialogs.exam_dialog import ExamDialog
from tests.e2e.candidate import Candidate
from tests.e2e.leaks import leaks
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass

pytestmark = pytest.mark.usefixtures("screen")
EACH_MS = 157_313
LIMIT_MS = 180 * MINUTE
ESL = 1


def seated(shown: Stage, *checks: str, policy: str = "gates", extra: int = 0) -> Candidate:
    """Begin the full-length exam as it is set up."""
    candidate = Candidate(shown)
    candidate.set_up(*checks, policy=policy, extra=extra)
    return candidate


def surfaced(shown: Stage) -> tuple[bool, bool]:
    """Whether the clock and the gate line are on screen."""
    return shown.is_shown("clockToggle"), shown.is_shown("gateLine")


def recorded(shown: Stage) -> list[tuple[int, int, bool]]:
    """The gates in the journal: which, on which question, whether only crossed."""
    entries = [entry.event for entry in shown.house.desk.journal.read(shown.bridge.opened.attempt.id)]
    return [(one.gate, one.question, one.crossed) for one in entries if isinstance(one, GateReached)]


def gate_texts(question: int, used_ms: int) -> list[str]:
    """What a gate question shows of the time, worked out anew."""
    gate = {22: 1, 44: 2}[question]
    left_s = -(-(LIMIT_MS - used_ms) // 1000)
    plan_min, used_min = 60 * gate, used_ms // 60_000
    ahead = plan_min - used_min
    position = "on plan" if abs(ahead) <= 2 else f"{ahead} min ahead"
    pace_s = (LIMIT_MS - used_ms) // 1000 // (65 - question + 1)
    return [
        f"Time Remaining {left_s // 60}:{left_s % 60:02d}",
        f"Gate {gate} of 2 - question {question} of 65 - plan {plan_min} min - used {used_min} min - {position}",
        f"{pace_s // 60}:{pace_s % 60:02d} a question from here",
    ]


def test_12a_going_item_by_item_no_clock_is_on_screen_but_on_questions_22_and_44(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        for question in range(1, 66):
            found = leaks(shown)
            if question in {22, 44}:
                for text in gate_texts(question, (question - 1) * EACH_MS):
                    assert any(text in one for one in found), (text, found)
            else:
                assert (found, surfaced(shown)) == ([], (False, False)), f"question {question}"
            let_pass(shown, EACH_MS)
            candidate.hit("next")
        assert (text_of(shown, "reviewTitle"), leaks(shown)) == ("Item Review Screen", [])


def test_12b_leaving_a_gate_question_hides_clock_and_gate_line(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        for gate in (22, 44):
            for leave in ("previous", "next"):
                candidate.jump(gate)
                assert surfaced(shown) == (True, True)
                candidate.hit(leave)
                assert surfaced(shown) == (False, False)
        candidate.jump(44)
        candidate.hit("endExam", "dialogYes")
        assert surfaced(shown) == (False, False)


def test_12c_a_dialog_over_a_gate_question_does_not_hide_them(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.jump(22)
        for opened, closed in (("navigator", "navigatorClose"), ("endExam", "dialogNo")):
            candidate.hit(opened)
            assert surfaced(shown) == (True, True)
            candidate.hit(closed)


def test_13_question_22_at_52_minutes_gives_exactly_the_line_of_the_plan(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, 52 * MINUTE)
        candidate.jump(22)
        assert text_of(shown, "gateText") == (
            "Gate 1 of 2 - question 22 of 65 - plan 60 min - used 52 min - 8 min ahead - 2:54 a question from here"
        )
        assert text_of(shown, "clock") == "Time Remaining 128:00"


def test_14a_a_jump_from_10_to_30_surfaces_gate_1_on_question_30_once(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.jump(10)
        let_pass(shown, 52 * MINUTE)
        candidate.jump(30)
        assert text_of(shown, "gateText").startswith("Gate 1 of 2 - question 30 of 65 - plan 60 min - used 52 min")
        candidate.hit("next")
        assert surfaced(shown) == (False, False)
        assert recorded(shown) == [(1, 30, False)]


def test_14b_a_jump_from_10_to_50_surfaces_one_line_for_gate_2_and_logs_gate_1_as_crossed(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.jump(10)
        candidate.jump(50)
        assert text_of(shown, "gateText").startswith("Gate 2 of 2 - question 50 of 65 - plan 120 min")
        assert "Gate 1" not in text_of(shown, "gateText")
        assert [(gate, crossed) for gate, _, crossed in recorded(shown)] == [(1, True), (2, False)]


def test_15_coming_back_to_question_22_surfaces_the_clock_again_and_the_gate_has_one_record(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, 52 * MINUTE)
        candidate.jump(22)
        candidate.hit("next")
        let_pass(shown, 4 * MINUTE)
        candidate.hit("previous")
        assert text_of(shown, "clock") == "Time Remaining 124:00"
        assert "passed at 52 min, plan 60 min, 8 min ahead" in text_of(shown, "gateText")
        assert recorded(shown) == [(1, 22, False)]


def test_16_with_30_more_minutes_the_plans_are_70_and_140(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown, extra=ESL)
        for question, plan in ((22, "plan 70 min"), (44, "plan 140 min")):
            candidate.jump(question)
            assert plan in text_of(shown, "gateText")


@pytest.mark.parametrize("policy", ["gates", "never"])
def test_17a_no_30_minute_pop_up_and_no_5_minute_reappearance_by_default(policy: str, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        seated(shown, policy=policy)
        for minutes in (150, 25, 4):
            let_pass(shown, minutes * MINUTE)
            assert shown.window.findChildren(ExamDialog) == []
            assert surfaced(shown) == (False, False)


def test_17b_the_setting_turns_pop_up_and_reappearance_on(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown, "notices")
        let_pass(shown, 150 * MINUTE)
        assert "30 minutes" in text_of(shown, "dialogText")
        candidate.hit("dialogOk")
        assert surfaced(shown) == (False, False)
        let_pass(shown, 25 * MINUTE)
        assert text_of(shown, "clock") == "Time Remaining 5:00"
