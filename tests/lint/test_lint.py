"""The linter tries every rule, tells of its progress, can be cancelled and gives the same each time."""

from dataclasses import replace

import pytest

from simulator.exam.items import Waiver
from simulator.exam.problems import Code
from simulator.exam.whereabouts import Places
from simulator.lint.lint import lint
from tests import builders


def test_progress_reaches_the_whole():
    seen: list[tuple[int, int]] = []
    lint(builders.bank(30), Places(), progress=lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == list(range(1, len(seen) + 1))
    assert {total for _, total in seen} == {len(seen)}


class StoppedError(Exception):
    """Somebody does not want to wait."""


@pytest.mark.parametrize("stop", [1, 5, 8, 13, 19])
def test_progress_may_cancel(stop: int):
    def cancel(done: int, total: int) -> None:
        if done == stop:
            raise StoppedError

    with pytest.raises(StoppedError):
        lint(builders.bank(), Places(), progress=cancel)


def test_the_same_bank_gives_the_same_problems_in_order():
    bank = builders.bank(40)
    first = lint(bank, Places())
    assert first == lint(bank, Places())
    assert list(first.problems) == sorted(first.problems)


def test_a_waiver_moves_a_problem_to_what_is_waived():
    bank = builders.bank()
    waiving = replace(bank.items[0], references=(), waivers=(Waiver("reference-missing", "It is its own source."),))
    found = lint(replace(bank, items=(waiving, *bank.items[1:])), Places())
    told = {problem.item for problem in found.problems if problem.code is Code.REFERENCE_MISSING}
    assert told == {item.id for item in bank.items[1:]}
    assert [(one.problem.item, one.why) for one in found.waived] == [(waiving.id, "It is its own source.")]
