"""What stands at the end of a journal is what its replay gives."""

import pytest

from simulator.exam.commands import Begin, Choose, Comment, End, GoNext, OpenReview, Strike
from simulator.exam.finals import finals
from simulator.exam.profile import ClockPolicy
from simulator.exam.state import State
from tests import builders
from tests.exam.runs import Run, random_run

BANK = builders.bank(blueprint=builders.blueprint())


def standing(state: State) -> tuple[object, ...]:
    notes = [(note.struck, note.comment) for note in state.notes]
    return state.answers, state.flags, state.seen, notes


@pytest.mark.parametrize("seed", range(60))
def test_a_random_journal_ends_as_its_replay(seed: int):
    plan = builders.plan(builders.blueprint(), policy=tuple(ClockPolicy)[seed % 3])
    run = random_run(BANK, plan, seed)
    assert standing(finals(run.begin_state, run.entries)) == standing(run.state)


def test_marks_beside_answers_are_kept():
    run = Run()
    first, second = run.begin_state.questions[0].letters[:2]
    run.give(Begin(), Choose(first), Strike(second), Comment("Twice?"), GoNext(), Strike(second))
    run.give(OpenReview(), End())
    assert standing(finals(run.begin_state, run.entries)) == standing(run.state)
