"""What an attempt is set to: its time and its gates, extra time included."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.plan import ExtraTime, Kind, Wishes, drill_plan, plan_for
from simulator.exam.profile import ClockPolicy
from tests import builders
from tests.exam.runs import MINUTE


@pytest.mark.parametrize(
    ("extra", "limit", "first", "second"),
    [
        (ExtraTime.NONE, 180, 60, 120),
        (ExtraTime.ESL, 210, 70, 140),
        (ExtraTime.QUARTER, 225, 75, 150),
        (ExtraTime.HALF, 270, 90, 180),
        (ExtraTime.DOUBLE, 360, 120, 240),
    ],
)
def test_extra_time_moves_the_end_and_the_gates(extra: ExtraTime, limit: int, first: int, second: int):
    plan = builders.plan(builders.blueprint(), extra=extra)

    assert plan.limit_ms == limit * MINUTE
    assert [(gate.number, gate.question, gate.plan_ms) for gate in plan.gates] == [
        (1, 22, first * MINUTE),
        (2, 44, second * MINUTE),
    ]


def test_an_exam_may_grant_other_minutes_to_those_whose_language_is_not_english():
    exam = builders.blueprint(accommodations=(("esl_minutes", 45),))

    assert builders.plan(exam, extra=ExtraTime.ESL).limit_ms == 225 * MINUTE


def test_thirty_minutes_are_granted_where_the_exam_names_none():
    exam = builders.blueprint(accommodations=())

    assert builders.plan(exam, extra=ExtraTime.ESL).limit_ms == 210 * MINUTE


def test_gates_with_minutes_of_their_own_scale_with_the_extra_time():
    exam = builders.blueprint(gate_minutes=(50, 130))

    assert [gate.plan_ms for gate in builders.plan(exam).gates] == [50 * MINUTE, 130 * MINUTE]
    assert [gate.plan_ms for gate in builders.plan(exam, extra=ExtraTime.HALF).gates] == [75 * MINUTE, 195 * MINUTE]


def test_an_exam_without_gates_has_none():
    assert builders.plan(builders.blueprint(gates=())).gates == ()


def test_the_wishes_are_kept():
    wishes = Wishes(ClockPolicy.NEVER, ExtraTime.HALF, warnings=True, peek=True, estimate_first=True)
    plan = plan_for(builders.blueprint(), wishes)

    assert Wishes(plan.policy, plan.extra, plan.warnings, plan.peek, plan.estimate_first) == wishes


@given(
    gates=st.lists(st.integers(1, 300), min_size=1, max_size=5, unique=True).map(sorted), minutes=st.integers(10, 600)
)
def test_gates_share_the_time_out_evenly(gates: list[int], minutes: int):
    plan = builders.plan(builders.blueprint(gates=tuple(gates), minutes=minutes))
    times = [0, *(gate.plan_ms for gate in plan.gates), plan.limit_ms]
    legs = [after - before for before, after in pairwise(times)]

    assert max(legs) - min(legs) <= 1


@pytest.mark.parametrize(
    ("count", "minutes", "gates"), [(7, 20, []), (22, 61, []), (23, 64, [22]), (65, 180, [22, 44])]
)
def test_a_drill_has_the_pace_and_the_gates_of_the_exam(count: int, minutes: int, gates: list[int]):
    exam = builders.blueprint()
    plan = drill_plan(exam, Wishes(policy=ClockPolicy.VISIBLE), count)

    assert (plan.kind, plan.limit_ms, plan.policy) == (Kind.DRILL, minutes * MINUTE, ClockPolicy.VISIBLE)
    assert [gate.question for gate in plan.gates] == gates
    assert plan.gates == plan_for(exam, Wishes()).gates[: len(gates)]


def test_extra_time_is_extra_time_in_a_drill_too():
    plan = drill_plan(builders.blueprint(), Wishes(extra=ExtraTime.DOUBLE), 13)
    assert plan.limit_ms == 72 * MINUTE
