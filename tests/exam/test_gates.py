"""Gates: when they are reached, what is recorded of them, what their line says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam import gates
from simulator.exam.commands import Choose, EstimateTime, GoBack, GoNext, OpenReview, ShowQuestion, StartReview
from simulator.exam.events import Review, TimeEstimated
from simulator.exam.gates import GateRecord
from simulator.exam.items import Letter
from simulator.exam.plan import ExtraTime
from simulator.exam.profile import ClockPolicy
from simulator.exam.refusals import Refusal
from simulator.exam.state import Surfaced
from tests import builders
from tests.exam.runs import MINUTE, Run, begun, full


def line(run: Run) -> gates.GateLine:
    surfaced = run.state.surfaced
    assert surfaced is not None
    record = run.state.gate_record(surfaced.gate)
    assert record is not None
    return gates.line(run.state.plan, len(run.state.questions), record, repeated=surfaced.repeated)


@pytest.mark.parametrize(("extra", "plans"), [(ExtraTime.NONE, (60, 120)), (ExtraTime.ESL, (70, 140))])
def test_the_gates_are_questions_22_and_44_planned_by_60_and_120_minutes(extra: ExtraTime, plans: tuple[int, int]):
    run = full(extra=extra)
    for _ in range(64):
        run.wait(2 * MINUTE).give(GoNext())
    limit = run.state.plan.limit_ms

    assert run.state.gates == (
        GateRecord(1, 22, plans[0] * MINUTE, 42 * MINUTE, limit - 42 * MINUTE, crossed=False),
        GateRecord(2, 44, plans[1] * MINUTE, 86 * MINUTE, limit - 86 * MINUTE, crossed=False),
    )


def test_the_line_of_question_22_at_52_minutes_is_the_published_one():
    run = full()
    run.wait(52 * MINUTE).give(ShowQuestion(22))
    shown = line(run)

    assert (shown.gate, shown.gates, shown.question, shown.questions) == (1, 2, 22, 65)
    assert (shown.plan_min, shown.used_min, shown.ahead_min) == (60, 52, 8)
    assert divmod(shown.pace_s, 60) == (2, 54)
    assert (shown.on_plan, shown.short, shown.repeated) == (False, False, False)


def test_leaving_a_gate_hides_it_and_coming_back_repeats_what_was_recorded():
    run = full()
    run.wait(52 * MINUTE).give(ShowQuestion(22), GoNext())
    left = run.state
    run.wait(30 * MINUTE).give(GoBack())

    assert (left.surfaced, run.state.surfaced) == (None, Surfaced(1, repeated=True))
    assert len(run.state.gates) == 1
    assert line(run).used_min == 52


def test_a_gate_jumped_past_surfaces_on_the_question_jumped_to():
    run = full()
    run.wait(40 * MINUTE).give(ShowQuestion(10), ShowQuestion(30))

    assert run.state.surfaced == Surfaced(1, repeated=False)
    assert run.state.gates == (GateRecord(1, 30, 60 * MINUTE, 40 * MINUTE, 140 * MINUTE, crossed=False),)


def test_of_two_gates_jumped_past_the_last_surfaces_and_the_other_is_recorded_as_crossed():
    run = full()
    run.wait(100 * MINUTE).give(ShowQuestion(50))

    assert [(record.gate, record.question, record.crossed) for record in run.state.gates] == [
        (1, 50, True),
        (2, 50, False),
    ]
    assert run.state.surfaced == Surfaced(2, repeated=False)


def test_a_gate_crossed_unseen_shows_its_record_when_its_question_is_shown():
    run = full()
    run.wait(100 * MINUTE).give(ShowQuestion(50))
    run.wait(10 * MINUTE).give(ShowQuestion(22))

    assert run.state.surfaced == Surfaced(1, repeated=True)
    assert line(run).used_min == 100


def test_the_review_screen_hides_a_gate_and_a_walk_surfaces_it_again():
    run = full()
    run.give(ShowQuestion(22), OpenReview())
    left = run.state
    run.give(StartReview(Review.ALL))
    for _ in range(21):
        run.give(GoNext())

    assert (left.surfaced, run.state.surfaced) == (None, Surfaced(1, repeated=True))


def test_an_answer_on_a_gate_question_leaves_the_gate_on_screen():
    run = full()
    run.give(ShowQuestion(22), Choose(Letter("A")))

    assert run.state.surfaced == Surfaced(1, repeated=False)


@pytest.mark.parametrize("policy", [ClockPolicy.NEVER, ClockPolicy.VISIBLE])
def test_only_the_policy_of_gates_records_them(policy: ClockPolicy):
    run = full(policy=policy)
    run.give(ShowQuestion(22), ShowQuestion(60))

    assert (run.state.gates, run.state.surfaced) == ((), None)


def test_a_gate_on_the_first_question_is_reached_at_once():
    run = begun(builders.plan(builders.tiny_blueprint(gates=(1, 3))))

    assert run.state.surfaced == Surfaced(1, repeated=False)


def test_an_estimate_is_kept_once_with_the_time_of_the_gate():
    run = begun(builders.plan(estimate_first=True))
    run.wait(3 * MINUTE).give(GoNext())
    written = run.wait(20_000).give(EstimateTime(5))
    record = run.state.gate_record(1)

    assert written == (TimeEstimated(1, 5, used_ms=3 * MINUTE),)
    assert record is not None
    assert (record.estimate_min, record.used_ms) == (5, 3 * MINUTE)
    assert run.give(EstimateTime(6)) is Refusal.NO_ESTIMATE


def test_an_estimate_below_nothing_is_refused():
    run = begun(builders.plan(estimate_first=True))
    run.give(GoNext())

    assert run.give(EstimateTime(-1)) is Refusal.NO_ESTIMATE


def test_the_end_hides_a_gate():
    run = full()
    run.give(ShowQuestion(22))
    run.wait(180 * MINUTE).give(GoNext())

    assert run.state.surfaced is None


def test_a_gate_left_without_an_estimate_does_not_ask_again():
    run = begun(builders.plan(estimate_first=True))
    run.give(GoNext(), GoNext(), GoBack())

    assert run.give(EstimateTime(5)) is Refusal.NO_ESTIMATE


@pytest.mark.parametrize(
    ("minutes", "ahead", "on_plan"), [(57, 3, False), (58, 2, True), (62, -2, True), (63, -3, False)]
)
def test_two_minutes_either_way_are_on_plan(minutes: int, ahead: int, on_plan: bool):
    run = full()
    run.wait(minutes * MINUTE + 59_999).give(ShowQuestion(22))

    assert (line(run).ahead_min, line(run).on_plan) == (ahead, on_plan)


@pytest.mark.parametrize(("seconds_left", "short"), [(44 * 45, False), (44 * 45 - 1, True), (0, True)])
def test_under_45_seconds_a_question_the_line_gives_advice(seconds_left: int, short: bool):
    record = GateRecord(1, 22, 60 * MINUTE, 0, 1000 * seconds_left, crossed=False)

    assert gates.line(builders.plan(builders.blueprint()), 65, record, repeated=False).short is short


@given(jumps=st.lists(st.tuples(st.integers(1, 65), st.integers(0, 12 * MINUTE)), max_size=12))
def test_every_gate_passed_has_one_record_taken_when_it_was_first_passed(jumps: list[tuple[int, int]]):
    run, first = full(), dict[int, tuple[int, int]]()
    for question, after_ms in jumps:
        run.wait(after_ms)
        run.give(ShowQuestion(question))
        for gate in run.state.plan.gates:
            if question >= gate.question and not run.state.ended:
                first.setdefault(gate.number, (question, run.at_ms))

    assert {record.gate: (record.question, record.used_ms) for record in run.state.gates} == first
