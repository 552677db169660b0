"""The visits of a journal: what each question was found with and left with, and when."""

from simulator.exam.answers import NO_ANSWER
from simulator.exam.commands import Choose, EndBreak, GoNext, Leave, NoteTime, Resume, TakeBreak
from simulator.exam.visits import Visit, visits
from tests.builders import letters
from tests.exam.every_type import A, B, Seat


def told(seat: Seat) -> list[tuple[int, int, int]]:
    return [(visit.question, visit.from_ms, visit.to_ms) for visit in visits(seat.entries)]


def test_no_entries_are_no_visits():
    assert visits(()) == ()


def test_a_visit_lasts_until_something_else_comes_on_screen():
    assert told(Seat().visit(1).visit(3, seconds=5).end()) == [(1, 0, 60_000), (3, 60_000, 65_000)]


def test_a_break_parts_a_visit_and_an_interruption_does_not():
    seat = Seat().visit(1, Leave(), Resume(60), seconds=10)
    seat.give(TakeBreak())
    seat.wait(5_000).give(EndBreak(5_000))

    assert told(seat.wait(2_000).end()) == [(1, 0, 10_000), (1, 15_000, 17_000)]


def test_a_visit_that_the_journal_breaks_off_lasts_until_the_last_entry():
    seat = Seat().visit(1)
    seat.give(NoteTime())
    last = visits(seat.entries)[-1]

    assert (last.to_ms, last.end_seq, last.ended) == (60_000, len(seat.entries) + 1, False)


def test_a_visit_carries_its_answers_and_its_flag():
    seat = Seat().visit(1, Choose(A), flag=True).visit(2).visit(1, seconds=3)
    seat.give(Choose(B), GoNext())
    first, _, second, _ = visits(seat.entries)

    assert first == Visit(1, 2, 5, 0, 60_000, NO_ANSWER, letters("A"), answered_ms=0, flagged=True)
    assert (second.found, second.left, second.answered_ms) == (letters("A"), letters("B"), 123_000)
    assert (second.changed, second.flagged, second.spent_ms) == (True, True, 3_000)


def test_only_the_visit_in_which_the_exam_ended_says_so():
    assert [visit.ended for visit in visits(Seat().visit(1).visit(2).time_over().entries)] == [False, True]
    assert [visit.ended for visit in visits(Seat().visit(1).end().entries)] == [False]
