"""The linter: every rule of item writing on every item of a bank, and on the bank; knows no file format."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.exam.bank import Bank
from simulator.exam.problems import Code, Problem
from simulator.exam.whereabouts import Place, Places
from simulator.lint.duplicates import TICKS, pairs
from simulator.lint.rules import BANK_RULES, CODES, ENGLISH, ITEM_RULES, PAIR_RULES
from simulator.lint.subject import Finding, Shared, Subject, Whole
from simulator.lint.waivers import Owner, Waived

Progress = Callable[[int, int], None]
"""Takes how much is done and how much there is; what it raises ends the work."""

_NO_PLACE = Place()


@dataclass(frozen=True, slots=True)
class Linted:
    """What the rules have found, by place, and what of it waivers take back."""

    problems: tuple[Problem, ...]
    waived: tuple[Waived, ...]


def lint(
    bank: Bank,
    places: Places,
    *,
    media: Mapping[str, Path] | None = None,
    near_duplicates: bool = True,
    progress: Progress | None = None,
) -> Linted:
    """Try all rules on a bank; `media` are its pictures by name, without them none is looked at.

    `progress` is called at least once for each item and may raise to cancel: nothing has to be cleaned up.
    """
    shared = Shared(bank, media or {})
    subjects = tuple(Subject(item, places.items.get(item.id, _NO_PLACE), shared) for item in bank.items)
    whole = Whole(shared, places, subjects)
    meter = _Meter(progress, len(subjects) + len(BANK_RULES) + TICKS * len(whole.used) * near_duplicates)
    header = Owner(None, places.header, bank.waivers)
    work = _Work(shared, header, near_duplicates=near_duplicates)
    owners = {subject.item.id: Owner(subject.item.id, subject.place, subject.item.waivers) for subject in subjects}
    for subject in subjects:
        work.take(owners[subject.item.id], work.of_item(subject))
        meter.tick()
    for code, rule in BANK_RULES.items():
        work.take(header, ((code, finding) for finding in rule(whole)))
        meter.tick()
    for pair in pairs(whole.used, meter.tick) if near_duplicates else ():
        found = ((code, finding) for code, rule in PAIR_RULES.items() for finding in rule(pair))
        work.take(owners[pair.second.item.id], found)
    return work.linted((header, *owners.values()))


class _Meter:
    """Counts the work and tells of it."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def tick(self) -> None:
        """Note that one more part is done."""
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)


class _Work:
    """Collects what the rules find."""

    def __init__(self, shared: Shared, header: Owner, *, near_duplicates: bool) -> None:
        left_out = frozenset[Code]() if shared.english else ENGLISH
        self._rules = [(code, rule) for code, rule in ITEM_RULES.items() if code not in left_out]
        self._checked = CODES - left_out - (frozenset() if near_duplicates else frozenset(PAIR_RULES))
        self._header = header
        self._problems: list[Problem] = []
        self._waived: list[Waived] = []

    def of_item(self, subject: Subject) -> Iterator[tuple[Code, Finding]]:
        """What the rules for items find."""
        return ((code, finding) for code, rule in self._rules for finding in rule(subject))

    def take(self, owner: Owner, found: Iterable[tuple[Code, Finding]]) -> None:
        """Sort what was found into what holds and what is waived."""
        for code, finding in found:
            file = finding.file or owner.place.file
            problem = Problem(file, finding.line, code, owner.item or "", finding.value, informs=finding.informs)
            if why := owner.why(code) or self._header.why(code):
                self._waived.append(Waived(problem, why))
            else:
                self._problems.append(problem)

    def linted(self, owners: Sequence[Owner]) -> Linted:
        """Everything, by place, with what is wrong in the waivers."""
        self._problems += [problem for owner in owners for problem in owner.problems(self._checked)]
        return Linted(tuple(sorted(self._problems)), tuple(sorted(self._waived)))
