"""The report of an attempt: everything that its page, its files and its review count from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.exam import record as records
from simulator.exam import scoring
from simulator.exam.bank import Bank, Blueprint
from simulator.exam.changes import Changes, changes
from simulator.exam.events import Entry
from simulator.exam.flags import Flags, flags
from simulator.exam.form import Form
from simulator.exam.item_results import ItemResult, item_results
from simulator.exam.items import Knowledge
from simulator.exam.losses import Losses, losses
from simulator.exam.pacing import Pacing, pacing
from simulator.exam.passages import GatePassage
from simulator.exam.record import Record
from simulator.exam.score import Score
from simulator.exam.state import State
from simulator.exam.tallies import Branch, Counter, Tally, branches, weakest_first


@dataclass(frozen=True)
class Report:
    """Everything the report page says of one attempt.

    `score_all` is the practice scale as if all items counted. `domain_tasks` and `group_keywords` are the domains with
    their tasks and the keyword groups with their keywords, the latter weakest first like `keywords` and `services`.
    """

    score: Score
    score_all: Score
    items: tuple[ItemResult, ...]
    domains: tuple[Tally, ...]
    tasks: tuple[Tally, ...]
    domain_tasks: tuple[Branch, ...]
    groups: tuple[Tally, ...]
    keywords: tuple[Tally, ...]
    group_keywords: tuple[Branch, ...]
    services: tuple[Tally, ...]
    knowledge: tuple[Tally, ...]
    legs: tuple[Tally, ...]
    losses: Losses
    changes: Changes
    flags: Flags
    pacing: Pacing
    record: Record

    @property
    def right_all(self) -> int:
        """How many questions are right, the unscored ones included."""
        return self.score_all.right

    @property
    def gates(self) -> tuple[GatePassage, ...]:
        """The gates against their plan."""
        return self.pacing.gates

    @property
    def answered(self) -> int:
        """How many questions have a complete answer."""
        return sum(item.complete for item in self.items)

    @property
    def flagged(self) -> int:
        """How many questions were flagged at the end."""
        return sum(item.flagged for item in self.items)


@dataclass(frozen=True, slots=True)
class _Headings:
    """The tallies of a report by what the bank says of its items."""

    domains: tuple[Tally, ...]
    tasks: tuple[Tally, ...]
    groups: tuple[Tally, ...]
    keywords: tuple[Tally, ...]
    knowledge: tuple[Tally, ...]


def build(bank: Bank, blueprint: Blueprint, form: Form, state: State, entries: Sequence[Entry]) -> Report:
    """Make the report of an attempt from the bank it was sat on, its form, its final state and its journal."""
    record = records.record(entries, len(form.slots))
    items = item_results(bank, form, state, record)
    scored = [item for item in items if item.scored]
    count = Counter(bank, items)
    found = _headings(bank, blueprint, items, count)
    return Report(
        score=scoring.score(sum(item.right for item in scored), len(scored), blueprint),
        score_all=scoring.score(sum(item.right for item in items), len(items), blueprint),
        items=items,
        domains=found.domains,
        tasks=found.tasks,
        domain_tasks=_domain_tasks(blueprint, found),
        groups=found.groups,
        keywords=found.keywords,
        group_keywords=branches(
            weakest_first(found.groups, _share(items)), found.keywords, lambda word: bank.group_of.get(word.key, "")
        ),
        services=tuple(word for word in found.keywords if word.key in bank.services),
        knowledge=found.knowledge,
        legs=count.by_question(_legs(state)),
        losses=losses(bank, state, record, items),
        changes=changes(bank, record, items),
        flags=flags(bank, record, items, entries),
        pacing=pacing(state, record, items),
        record=record,
    )


def _headings(bank: Bank, blueprint: Blueprint, items: Sequence[ItemResult], count: Counter) -> _Headings:
    return _Headings(
        domains=count.by([(d.id, d.title) for d in blueprint.domains], lambda item: (item.domain,)),
        tasks=count.by([(t.id, t.title) for d in blueprint.domains for t in d.tasks], lambda item: (item.task,)),
        groups=count.by(
            [(g.title, g.title) for g in bank.keyword_groups],
            lambda item: [bank.group_of[word] for word in item.keywords if word in bank.group_of],
        ),
        keywords=weakest_first(
            count.by([(w, w) for w in _words(bank, items)], lambda item: item.keywords), _share(items)
        ),
        knowledge=count.by([(k.value, k.value) for k in Knowledge], lambda item: (item.knowledge or "",)),
    )


def _share(items: Sequence[ItemResult]) -> float:
    return sum(item.right for item in items) / len(items)


def _domain_tasks(blueprint: Blueprint, found: _Headings) -> tuple[Branch, ...]:
    domain_of = {task.id: domain.id for domain in blueprint.domains for task in domain.tasks}
    return branches(found.domains, found.tasks, lambda task: domain_of[task.key])


def _words(bank: Bank, items: Sequence[ItemResult]) -> Iterable[str]:
    """Return the keywords of the bank's list and those of the items that it does not name."""
    listed = [word for group in bank.keyword_groups for word in group.words]
    return dict.fromkeys([*listed, *(word for item in items for word in bank.by_id[item.item].keywords)])


def _legs(state: State) -> list[tuple[str, range]]:
    ends = [*(gate.question for gate in state.plan.gates), len(state.questions)]
    starts = [1, *(end + 1 for end in ends[:-1])]
    return [(f"{start}-{end}", range(start, end + 1)) for start, end in zip(starts, ends, strict=True) if start <= end]
