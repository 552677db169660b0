"""How the time went: planned and actual line, slowest questions, and projections only where they hold."""

import pytest

from simulator.exam.commands import EndBreak, GoNext, Leave, Resume, TakeBreak
from simulator.exam.events import BreakKind
from simulator.exam.item_results import Split
from simulator.exam.pacing import ItemTime, Pacing, Point, Projection, error_bound
from simulator.exam.record import BreakSpan, Interruption
from tests import builders
from tests.exam.every_type import Seat
from tests.exam.runs import MINUTE, Run, full, report_of


def of(seat: Run) -> Pacing:
    return report_of(seat).pacing


def points(line: tuple[Point, ...]) -> list[tuple[int, int]]:
    return [(point.questions, point.ms) for point in line]


def test_the_plan_runs_over_the_gates_to_the_end():
    even, own = Seat(), builders.tiny_blueprint(gates=(), total=8)

    assert points(of(even).plan) == [(0, 0), (3, 16 * MINUTE // 3), (6, 32 * MINUTE // 3), (8, 16 * MINUTE)]
    assert points(of(Seat(builders.plan(own))).plan) == [(0, 0), (8, 12 * MINUTE)]


def test_an_empty_attempt_has_no_line_and_no_projection():
    found = of(Seat().end())

    assert (points(found.actual), found.projections, found.quick) == ([(0, 0)], (), None)
    assert (found.on_right.mean_ms, found.on_wrong.mean_ms, found.slowest) == (None, 0, (1,))


def test_the_line_counts_questions_when_they_are_first_left_with_an_answer():
    seat = Seat().visit(1).right(5).right(1).wrong(5).right(2).time_over()

    assert points(of(seat).actual) == [(0, 0), (1, 2 * MINUTE), (2, 3 * MINUTE), (3, 16 * MINUTE)]


def test_time_over_is_the_end_of_the_line():
    found = of(Seat().right(1).time_over())

    assert (found.used_ms, found.limit_ms) == (16 * MINUTE, 16 * MINUTE)
    assert points(found.actual) == [(0, 0), (1, 16 * MINUTE)]


def test_breaks_and_interruptions_are_told_with_their_time():
    seat = Seat().right(1)
    seat.give(TakeBreak())
    seat.wait(30_000).give(EndBreak(30_000), Leave(), Resume(45))
    found = of(seat.end())

    assert found.breaks == (BreakSpan(BreakKind.UNSCHEDULED, MINUTE, 30_000),)
    assert found.interruptions == (Interruption(90_000, 45, orderly=True),)


def test_gates_are_told_against_their_plan():
    found = of(Seat().right(1, 2, 3).end())

    assert [(gate.gate_question, gate.used_ms) for gate in found.gates] == [(3, 2 * MINUTE), (6, None)]


def test_every_question_has_its_time_with_its_result_and_its_role():
    found = of(Seat().right(1).wrong(4, seconds=30).right(1).end())

    assert found.times[0] == ItemTime(1, 2 * MINUTE, right=True, scored=True)
    assert found.times[3] == ItemTime(4, 30_000, right=False, scored=False)
    assert found.times[4] == ItemTime(5, 0, right=False, scored=True)
    assert (found.on_right.mean_ms, found.on_wrong.mean_ms) == (2 * MINUTE, 30_000)


def test_the_slowest_questions_are_told_slowest_first_with_their_result():
    seat = Seat().right(1, seconds=20).wrong(3, seconds=90).right(5, seconds=20).end()

    assert (of(seat).slowest, of(seat).slowest_result) == ((3, 1, 5), Split((1, 5), (3,)))


def test_no_more_than_ten_are_the_slowest():
    run = full()
    for seconds in range(12):
        run.wait(1_000 * seconds).give(GoNext())

    assert of(run).slowest == (12, 11, 10, 9, 8, 7, 6, 5, 4, 3)


def test_breaking_even_at_a_gate_projects_nothing():
    assert of(Seat().right(1, 2, 3, seconds=120).end()).projections == ()


def test_a_pace_within_the_error_of_the_projection_projects_nothing():
    assert of(Seat().right(1, 2, seconds=0).right(3, seconds=424).end()).projections == ()


def test_a_pace_beyond_the_error_of_the_projection_is_projected():
    found = of(Seat().right(1, 2, seconds=0).right(3, seconds=425).end()).projections

    assert found == (Projection(1, 3, 425_000, 1_133_333, 16 * MINUTE, 18),)
    assert round(found[0].overrun, 3) == 0.181


def test_at_a_later_gate_a_smaller_overrun_is_projected():
    found = of(Seat().right(1, 2, 3, 4, 5, 6, seconds=130).end()).projections

    assert [(one.gate, one.bound) for one in found] == [(2, 8)]


@pytest.mark.parametrize(
    ("question", "count", "bound"),
    [(22, 65, 18), (44, 65, 10), (17, 65, None), (33, 65, 13), (49, 65, 8), (25, 75, 18), (50, 75, 10), (19, 75, None)],
)
def test_the_error_of_a_projection_goes_by_the_share_of_questions(question: int, count: int, bound: int | None):
    assert error_bound(question, count) == bound
