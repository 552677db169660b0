"""A drill from the exam that it comes from to the history in which both stand."""

from pathlib import Path

import pytest

from simulator.exam.commands import Choose, ShowQuestion
from simulator.exam.items import ItemType
from simulator.exam.plan import Kind
from simulator.exam.profile import ClockPolicy
from simulator.ports import AttemptRow
from simulator.session import results
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import click
from tests.ui.kinds import ITEMS, A, finish, kinds

pytestmark = pytest.mark.usefixtures("screen")

SINGLE = [item.type for item in ITEMS].index(ItemType.SINGLE) + 1
WRONG = len(ITEMS) - 1


def sit_and_filter_wrong(shown: Stage) -> None:
    """Answer one question of all rightly, and filter the wrong ones afterwards."""
    shown.begin()
    shown.bridge.send(ShowQuestion(SINGLE))
    shown.clock.advance(60_000)
    shown.bridge.send(Choose(A))
    shown.window.retrospect.show_answers(int(finish(shown).attempt.id))
    shown.settle()
    click(shown, "filter-wrong")


def drill(shown: Stage) -> None:
    """Set up a drill of what is shown, with the clock always visible, and come to its first question."""
    shown.click("sitAgain")
    assert text_of(shown, "drillTitle") == f"Sit {WRONG} questions again"
    assert not shown.is_shown("candidateName")
    click(shown, "policy-visible")
    shown.click("setupStart")
    shown.click("next")
    shown.click("dialogYes")


def rows(shown: Stage) -> dict[Kind, AttemptRow]:
    found = shown.house.store.archive.history()
    assert len(found) == 2
    return {row.kind: row for row in found}


def test_the_wrong_ones_are_sat_again_and_both_attempts_are_in_the_history(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        sit_and_filter_wrong(shown)
        drill(shown)
        attempt = shown.bridge.opened.attempt
        assert {slot.item for slot in attempt.form.slots} == {item.id for n, item in enumerate(ITEMS, 1) if n != SINGLE}
        assert attempt.plan.policy is ClockPolicy.VISIBLE
        finish(shown)
        shown.settle()
        assert shown.is_shown("scoreCard")
        assert text_of(shown, "score") == f"0 of {WRONG}"
        exam, again = rows(shown)[Kind.EXAM], rows(shown)[Kind.DRILL]
        assert (exam.score is None, again.score) == (False, None)
        assert (again.right, again.scored, again.questions) == (0, WRONG, WRONG)
        assert all(results.prove(shown.house.desk, row).holds for row in (exam, again))


def test_a_drill_that_was_left_is_marked_on_the_home_page_and_goes_on(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        sit_and_filter_wrong(shown)
        drill(shown)
        shown.bridge.leave()
        shown.window._forget_sitting()
        shown.window.show_home()
        shown.settle()
        assert text_of(shown, "unfinishedTitle") == "Drill: All kinds of questions"
        shown.click("resume")
        assert shown.bridge.opened.attempt.plan.kind is Kind.DRILL


def test_a_drill_that_is_not_wanted_after_all_leaves_nothing(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        sit_and_filter_wrong(shown)
        shown.click("sitAgain")
        shown.click("setupCancel")
        assert len(shown.house.store.archive.history()) == 1
        assert shown.house.store.archive.unsettled() == ()
