"""What a screen shows of a state: the options as the candidate sees them, and no time that is hidden."""

import pytest

from simulator.exam.commands import (
    Begin,
    Choose,
    Command,
    EstimateTime,
    GoNext,
    OpenReview,
    Peek,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import Review
from simulator.exam.items import Letter
from simulator.exam.profile import ClockPolicy
from simulator.exam.progress import Status
from simulator.session import views
from simulator.session.views import ClockView, ItemView
from tests import builders
from tests.exam.runs import MINUTE, Run, begun


def item_view(run: Run) -> ItemView:
    return views.item_view(run.bank, run.form, run.state)


def clock(run: Run) -> ClockView:
    return views.clock_view(run.state, run.at_ms)


def test_options_are_labelled_anew_in_the_order_shown():
    bank = builders.bank()
    run = Run(bank=bank, form=builders.form(bank, seed=5))
    order = run.form.slots[0].order
    run.give(Begin(), Choose(order[1]))
    shown = item_view(run).options

    assert order != tuple(sorted(order))
    assert [option.letter for option in shown] == list(order)
    assert [option.label for option in shown] == list("ABCDE"[: len(order)])
    assert [option.text for option in shown] == [
        run.bank.by_id[run.form.slots[0].item].option(one).text for one in order
    ]
    assert [option.chosen for option in shown] == [place == 1 for place in range(len(order))]


def test_a_question_shows_its_stem_its_case_and_how_many_to_choose():
    run = begun()
    plain = item_view(run)
    run.give(ShowQuestion(4))
    several = item_view(run)
    run.give(ShowQuestion(5))

    assert (plain.stem, plain.scenario, plain.several, plain.choose) == ("Question 1?", "", False, 1)
    assert (several.several, several.choose) == (True, 2)
    assert item_view(run).scenario == "It sells *tea*."


def test_a_question_tells_its_number_its_flag_and_whether_it_is_the_first():
    run = begun()
    run.give(ToggleFlag(1))
    first = item_view(run)
    run.give(GoNext())
    second = item_view(run)

    assert (first.question, first.questions, first.flagged, first.first, first.walk) == (1, 6, True, True, None)
    assert (second.question, second.flagged, second.first) == (2, False, False)


def test_the_first_question_of_a_walk_is_the_first():
    run = begun()
    run.give(ShowQuestion(3), ToggleFlag(3), OpenReview(), StartReview(Review.FLAGGED))
    shown = item_view(run)

    assert (shown.question, shown.first, shown.walk) == (3, True, Review.FLAGGED)


@pytest.mark.parametrize("place", [(), (Begin(), OpenReview())], ids=["ready", "review"])
def test_where_no_question_is_on_screen_none_is_shown(place: tuple[Command, ...]):
    run = Run()
    run.give(*place)

    with pytest.raises(ValueError, match="no question"):
        item_view(run)


def test_no_screen_but_a_gate_tells_the_time():
    run = begun()
    told = []
    for _ in range(6):
        run.wait(MINUTE)
        told.append((clock(run).left_ms is not None, item_view(run).gate is not None))
        run.give(GoNext())

    assert told == [(False, False), (True, True), (False, False), (True, True), (False, False), (False, False)]
    assert clock(run).left_ms is None


def test_a_gate_tells_the_time_left_now_and_the_line_as_it_was_reached():
    run = begun()
    run.wait(3 * MINUTE).give(GoNext())
    run.wait(2 * MINUTE)
    shown = item_view(run)

    assert clock(run).left_ms == 7 * MINUTE
    assert shown.gate is not None
    assert (shown.gate.plan_min, shown.gate.used_min, shown.gate.pace_s) == (4, 3, 108)


def test_a_gate_that_waits_for_an_estimate_asks_for_it_and_tells_no_time():
    run = begun(builders.plan(estimate_first=True))
    run.give(GoNext())
    asking = item_view(run)
    assert (asking.asks_estimate, asking.gate, clock(run).left_ms) == (1, None, None)

    run.give(EstimateTime(3))
    answered = item_view(run)
    assert answered.asks_estimate is None
    assert (answered.gate is None, clock(run).left_ms) == (False, 12 * MINUTE)


@pytest.mark.parametrize(
    ("policy", "peek", "can"),
    [(ClockPolicy.GATES, True, True), (ClockPolicy.GATES, False, False), (ClockPolicy.VISIBLE, True, False)],
)
def test_a_peek_is_offered_where_the_plan_allows_it(policy: ClockPolicy, peek: bool, can: bool):
    assert clock(begun(builders.plan(policy=policy, peek=peek))).can_peek is can


def test_a_peek_tells_the_time_for_five_seconds():
    run = begun(builders.plan(peek=True))
    run.give(Peek())
    peeking = clock(run).left_ms
    run.wait(5_000)

    assert (peeking, clock(run).left_ms) == (12 * MINUTE, None)


def test_the_visible_clock_is_on_every_screen():
    run = begun(builders.plan(policy=ClockPolicy.VISIBLE))
    run.wait(MINUTE)
    on_item = clock(run).left_ms
    run.give(OpenReview())

    assert (on_item, clock(run).left_ms) == (11 * MINUTE, 11 * MINUTE)


def test_the_review_lists_every_question_with_its_status_and_flag():
    run = begun()
    run.give(Choose(Letter("A")), GoNext(), ToggleFlag(2))
    shown = views.review_view(run.state)

    assert [row.question for row in shown.rows] == [1, 2, 3, 4, 5, 6]
    assert [row.status for row in shown.rows] == [Status.COMPLETE, Status.INCOMPLETE, *[Status.UNSEEN] * 4]
    assert [(row.flagged, row.current) for row in shown.rows[:3]] == [(False, False), (True, True), (False, False)]
    assert shown.open_count == 5
