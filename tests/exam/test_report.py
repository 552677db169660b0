"""The report against a recount of 200 random attempts, made here from the journal alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import pytest

from simulator.exam import report as reports
from simulator.exam.events import Answered, Entry, Flagged, Resumed, Shown
from simulator.exam.form import Role
from simulator.exam.items import Item, Letter
from simulator.exam.profile import ClockPolicy
from simulator.exam.report import Report
from simulator.exam.tallies import Tally, shrunk
from tests import builders
from tests.exam.runs import Run, random_run

pytestmark = pytest.mark.xdist_group("report")

EXAM = builders.blueprint()
BANK = builders.bank(blueprint=EXAM)
COUNT = 200


@dataclass(frozen=True)
class Told:
    """A random attempt and its report."""

    run: Run
    report: Report

    def items(self) -> list[Item]:
        return [BANK.by_id[slot.item] for slot in self.run.form.slots]

    def last(self, question: int) -> frozenset[Letter]:
        """The answer to a question: the last one written down."""
        return answer_at(self.run.entries, question)

    def rights(self) -> list[bool]:
        return [self.last(place) == item.keys for place, item in enumerate(self.items(), start=1)]


def answer_at(entries: Iterable[Entry], question: int) -> frozenset[Letter]:
    answers = [
        entry.event.answer
        for entry in entries
        if isinstance(entry.event, Answered) and entry.event.question == question
    ]
    return answers[-1] if answers else frozenset()


@cache
def all_told() -> tuple[Told, ...]:
    policies = tuple(ClockPolicy)
    runs = [random_run(BANK, builders.plan(EXAM, policy=policies[seed % 3]), seed) for seed in range(COUNT)]
    return tuple(Told(run, reports.build(BANK, EXAM, run.form, run.state, run.entries)) for run in runs)


def recount(told: Told, under: Callable[[int, Item], Iterable[str]]) -> dict[str, tuple[int, int, int, int]]:
    """Right and count of the scored items, right and count of all, by heading."""
    sums: dict[str, Counter[str]] = {}
    for place, (slot, item, right) in enumerate(
        zip(told.run.form.slots, told.items(), told.rights(), strict=True), start=1
    ):
        for heading in under(place, item):
            kept = sums.setdefault(heading, Counter())
            kept["count_all"] += 1
            kept["right_all"] += right
            kept["count"] += slot.role is Role.SCORED
            kept["right"] += right and slot.role is Role.SCORED
    return {key: (c["right"], c["count"], c["right_all"], c["count_all"]) for key, c in sums.items()}


def shown(tallies: Sequence[Tally]) -> dict[str, tuple[int, int, int, int]]:
    assert len({tally.key for tally in tallies}) == len(tallies)
    return {tally.key: (tally.right, tally.count, tally.right_all, tally.count_all) for tally in tallies}


GROUP = {word: group.title for group in builders.KEYWORD_GROUPS for word in group.words}
HEADINGS: dict[str, tuple[Callable[[Report], Sequence[Tally]], Callable[[int, Item], Iterable[str]]]] = {
    "domains": (lambda report: report.domains, lambda _, item: [item.domain]),
    "tasks": (lambda report: report.tasks, lambda _, item: [item.task]),
    "keywords": (lambda report: report.keywords, lambda _, item: item.keywords),
    "groups": (lambda report: report.groups, lambda _, item: {GROUP[word] for word in item.keywords}),
    "knowledge": (lambda report: report.knowledge, lambda _, item: [str(item.knowledge)]),
    "legs": (
        lambda report: report.legs,
        lambda place, _: ["1-22" if place <= 22 else "23-44" if place <= 44 else "45-65"],
    ),
}


@pytest.mark.parametrize("name", HEADINGS)
def test_every_breakdown_equals_a_recount(name: str):
    of_report, under = HEADINGS[name]
    for told in all_told():
        assert shown(of_report(told.report)) == recount(told, under)


def test_the_score_counts_the_right_answers_of_scored_items():
    for told in all_told():
        roles = [slot.role for slot in told.run.form.slots]
        right = sum(right for right, role in zip(told.rights(), roles, strict=True) if role is Role.SCORED)
        score = told.report.score
        assert (score.right, score.scored, score.passed) == (right, 50, right >= 36)
        assert told.report.right_all == sum(told.rights())


def test_every_item_shows_its_answer_its_key_and_its_role():
    for told in all_told():
        shown_items = [(one.question, one.item, one.answer, one.key, one.role, one.right) for one in told.report.items]
        assert shown_items == [
            (place, item.id, told.last(place), item.keys, slot.role, told.last(place) == item.keys)
            for place, (item, slot) in enumerate(zip(told.items(), told.run.form.slots, strict=True), start=1)
        ]


def visits(entries: Sequence[Entry]) -> Iterator[tuple[int, Entry, Entry]]:
    """Each step from an entry to the next with the question on screen meanwhile."""
    on = 0
    for before, after in pairwise(entries):
        name = type(before.event).__name__
        on = (
            before.event.question if isinstance(before.event, Shown) else 0 if name in {"ReviewOpened", "Ended"} else on
        )
        yield on, before, after


def test_the_time_of_an_item_is_that_of_the_steps_it_was_on_screen():
    for told in all_told():
        spent = Counter[int]()
        for on, before, after in visits(told.run.entries):
            spent[on] += after.at_ms - before.at_ms
        assert [one.spent_ms for one in told.report.items] == [spent[place] for place in range(1, 66)]


def test_visits_are_the_times_an_item_was_shown():
    for told in all_told():
        times = Counter(entry.event.question for entry in told.run.entries if isinstance(entry.event, Shown))
        assert [one.visits for one in told.report.items] == [times[place] for place in range(1, 66)]


def changes(entries: Sequence[Entry], question: int) -> int:
    """How often a visit left another answer than it found, the first answer not counted."""
    found: list[frozenset[Letter]] = [frozenset()]
    for on, _, after in visits(entries):
        leaves = type(after.event).__name__ in {"Shown", "ReviewOpened", "Ended"}
        if on == question and leaves:
            found.append(answer_at(entries[: after.seq - 1], question))
    return max(0, sum(before != after for before, after in pairwise(found)) - 1)


def test_changes_are_the_visits_that_left_another_answer():
    for told in all_told()[::10]:
        assert [one.changes for one in told.report.items] == [changes(told.run.entries, q) for q in range(1, 66)]


def test_flags_are_those_left_at_the_end():
    for told in all_told():
        last = {e.event.question: e.event.flag for e in told.run.entries if isinstance(e.event, Flagged)}
        assert [one.flagged for one in told.report.items] == [last.get(place, False) for place in range(1, 66)]
        assert told.report.flagged == sum(last.values())


def test_answered_are_the_questions_with_as_many_letters_as_keys():
    for told in all_told():
        full = [len(told.last(place)) == len(item.keys) for place, item in enumerate(told.items(), start=1)]
        assert told.report.answered == sum(full)


def test_a_gate_is_passed_when_a_question_at_or_behind_it_is_first_shown():
    for told in all_told():
        for passage, question, minutes in zip(told.report.gates, (22, 44), (60, 120), strict=True):
            first = next(
                (e for e in told.run.entries if isinstance(e.event, Shown) and e.event.question >= question), None
            )
            assert passage.used_ms == (first.at_ms if first else None)
            assert passage.question == (first.event.question if first and isinstance(first.event, Shown) else None)
            assert (passage.gate_question, passage.plan_ms) == (question, minutes * 60_000)


def test_pauses_are_those_of_the_journal():
    for told in all_told():
        away = [(e.at_ms, e.event.away_s) for e in told.run.entries if isinstance(e.event, Resumed)]
        assert [(one.at_ms, one.away_s) for one in told.report.record.interruptions] == away


def test_the_weakest_keywords_come_first_and_of_equals_those_with_more_evidence():
    for told in all_told()[:20]:
        total = told.report.right_all / len(told.report.items)
        ranks = [(shrunk(one.right_all, one.count_all, total), -one.count_all) for one in told.report.keywords]
        assert ranks == sorted(ranks)
