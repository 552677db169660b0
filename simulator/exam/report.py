"""The report of an attempt: counts by every heading of the bank; claims nothing beyond its counts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from simulator.exam import record as records
from simulator.exam import scoring
from simulator.exam.answers import Answer, is_right
from simulator.exam.bank import Bank, Blueprint
from simulator.exam.events import Entry
from simulator.exam.form import Form, Role
from simulator.exam.gates import GateRecord
from simulator.exam.items import Item, ItemId, Knowledge, Letter
from simulator.exam.profile import ClockPolicy
from simulator.exam.progress import Status, status
from simulator.exam.record import Record
from simulator.exam.scoring import Interval, Score
from simulator.exam.state import State


@dataclass(frozen=True, slots=True)
class ItemResult:
    """How one question went; letters are those of the bank file, times in milliseconds.

    `key` are the right options of items that have them.
    """

    question: int
    item: ItemId
    role: Role
    answer: Answer
    key: frozenset[Letter]
    right: bool
    status: Status
    flagged: bool
    spent_ms: int
    visits: int
    changes: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Right answers under one heading: among the scored items, and among all of them."""

    key: str
    title: str
    right: int
    count: int
    right_all: int
    count_all: int

    @property
    def interval(self) -> Interval:
        """The 80 % Wilson interval of the share of scored items."""
        return scoring.wilson(self.right, self.count)

    @property
    def interval_all(self) -> Interval:
        """The 80 % Wilson interval of the share of all items."""
        return scoring.wilson(self.right_all, self.count_all)


@dataclass(frozen=True, slots=True)
class GatePassage:
    """A gate against its plan; `used_ms` is None where the attempt never came that far.

    `question` is the question on which the gate was passed.
    """

    gate: int
    gate_question: int
    plan_ms: int
    question: int | None
    used_ms: int | None
    crossed: bool
    estimate_min: int | None


@dataclass(frozen=True)
class Report:
    """Everything the report page says of one attempt."""

    score: Score
    right_all: int
    items: tuple[ItemResult, ...]
    domains: tuple[Tally, ...]
    tasks: tuple[Tally, ...]
    groups: tuple[Tally, ...]
    keywords: tuple[Tally, ...]
    knowledge: tuple[Tally, ...]
    legs: tuple[Tally, ...]
    gates: tuple[GatePassage, ...]
    record: Record

    @property
    def answered(self) -> int:
        """How many questions have a complete answer."""
        return sum(item.status is Status.COMPLETE for item in self.items)

    @property
    def flagged(self) -> int:
        """How many questions were flagged at the end."""
        return sum(item.flagged for item in self.items)


def build(bank: Bank, blueprint: Blueprint, form: Form, state: State, entries: Sequence[Entry]) -> Report:
    """Make the report of an attempt from the bank it was sat on, its form, its final state and its journal."""
    record = records.record(entries, len(form.slots))
    items = tuple(_result(bank, form, state, record, question) for question in range(1, len(form.slots) + 1))
    scored = [item for item in items if item.role is Role.SCORED]
    count = _Counter(bank, items)
    return Report(
        score=scoring.score(sum(item.right for item in scored), len(scored), blueprint),
        right_all=sum(item.right for item in items),
        items=items,
        domains=count.by([(d.id, d.title) for d in blueprint.domains], lambda item: (item.domain,)),
        tasks=count.by([(t.id, t.title) for d in blueprint.domains for t in d.tasks], lambda item: (item.task,)),
        groups=count.by(
            [(g.title, g.title) for g in bank.keyword_groups],
            lambda item: {bank.group_of[word] for word in item.keywords if word in bank.group_of},
        ),
        keywords=_weakest_first(count.by([(w, w) for w in _words(bank, items)], lambda item: item.keywords)),
        knowledge=count.by([(k.value, k.value) for k in Knowledge], lambda item: (item.knowledge or "",)),
        legs=count.by_question(_legs(state)),
        gates=tuple(passages(state, record)),
        record=record,
    )


def _result(bank: Bank, form: Form, state: State, record: Record, question: int) -> ItemResult:
    slot = form.slots[question - 1]
    item = bank.by_id[slot.item]
    answer = state.answer(question)
    return ItemResult(
        question=question,
        item=item.id,
        role=slot.role,
        answer=answer,
        key=item.keys,
        right=is_right(item, answer),
        status=status(state, question),
        flagged=question in state.flags,
        spent_ms=record.spent_ms[question - 1],
        visits=record.visits[question - 1],
        changes=max(0, len(record.answers[question - 1]) - 1),
    )


class _Counter:
    """Counts results under headings."""

    def __init__(self, bank: Bank, items: Sequence[ItemResult]) -> None:
        self._bank = bank
        self._items = items

    def by(self, headings: Sequence[tuple[str, str]], keys: Callable[[Item], Iterable[str]]) -> tuple[Tally, ...]:
        """Count by keys of the item; headings without an item in this form are left out."""
        under: dict[str, list[ItemResult]] = {key: [] for key, _ in headings}
        for result in self._items:
            for key in keys(self._bank.by_id[result.item]):
                if key in under:
                    under[key].append(result)
        return tuple(tally(key, title, under[key]) for key, title in headings if under[key])

    def by_question(self, headings: Sequence[tuple[str, range]]) -> tuple[Tally, ...]:
        """Count by question numbers."""
        return tuple(
            tally(key, key, [self._items[question - 1] for question in questions]) for key, questions in headings
        )


def tally(key: str, title: str, results: Sequence[ItemResult]) -> Tally:
    """Count results under one heading."""
    scored = [result for result in results if result.role is Role.SCORED]
    return Tally(
        key=key,
        title=title,
        right=sum(result.right for result in scored),
        count=len(scored),
        right_all=sum(result.right for result in results),
        count_all=len(results),
    )


def _words(bank: Bank, items: Sequence[ItemResult]) -> Iterable[str]:
    """Return the keywords of the bank's list and those of the items that it does not name."""
    listed = [word for group in bank.keyword_groups for word in group.words]
    return dict.fromkeys([*listed, *(word for item in items for word in bank.by_id[item.item].keywords)])


def _weakest_first(tallies: Sequence[Tally]) -> tuple[Tally, ...]:
    """Order by share of all items, the better evidence first among equals."""
    return tuple(sorted(tallies, key=lambda t: (t.right_all / t.count_all, -t.count_all, t.key.casefold())))


def _legs(state: State) -> list[tuple[str, range]]:
    ends = [*(gate.question for gate in state.plan.gates), len(state.questions)]
    starts = [1, *(end + 1 for end in ends[:-1])]
    return [(f"{start}-{end}", range(start, end + 1)) for start, end in zip(starts, ends, strict=True) if start <= end]


def passages(state: State, record: Record) -> Iterable[GatePassage]:
    """Yield each gate of the plan against what happened, from the journal where the policy recorded none."""
    for gate in state.plan.gates:
        passed = state.gate_record(gate.number) if state.plan.policy is ClockPolicy.GATES else None
        if passed is None and state.plan.policy is not ClockPolicy.GATES:
            passed = _first_at_or_after(gate.number, gate.question, gate.plan_ms, state, record)
        yield GatePassage(
            gate=gate.number,
            gate_question=gate.question,
            plan_ms=gate.plan_ms,
            question=passed.question if passed else None,
            used_ms=passed.used_ms if passed else None,
            crossed=passed.crossed if passed else False,
            estimate_min=passed.estimate_min if passed else None,
        )


def _first_at_or_after(number: int, question: int, plan_ms: int, state: State, record: Record) -> GateRecord | None:
    shown = [(ms, place) for place, ms in enumerate(record.first_ms, start=1) if ms is not None and place >= question]
    if not shown:
        return None
    used_ms, place = min(shown)
    return GateRecord(number, place, plan_ms, used_ms, max(0, state.plan.limit_ms - used_ms), crossed=False)
