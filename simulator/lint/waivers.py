"""Waivers with their reasons against what the rules have found."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from simulator.exam.items import ItemId, Waiver
from simulator.exam.problems import Code, Problem
from simulator.exam.whereabouts import Place
from simulator.lint.rules import BANK_RULES, ITEM_RULES, PAIR_RULES, STRUCTURE

ITEM_WAIVABLE = frozenset({*ITEM_RULES, *PAIR_RULES}) - STRUCTURE
"""What an item may waive."""

BANK_WAIVABLE = ITEM_WAIVABLE | frozenset(BANK_RULES)
"""What a header may waive: rules for the bank, and for all of its items at once."""


@dataclass(frozen=True, slots=True, order=True)
class Waived:
    """A problem that does not hold, and why."""

    problem: Problem
    why: str


@dataclass
class Owner:
    """An item, or the header where the id is empty, with its waivers; remembers which of them were needed."""

    item: ItemId | None
    place: Place
    waivers: Sequence[Waiver]
    needed: set[str] = field(default_factory=set)

    def why(self, code: Code) -> str:
        """Return the reason why a rule does not hold here; empty where it holds."""
        for waiver in self.waivers:
            if waiver.rule == code and code in self._waivable and waiver.why.strip():
                self.needed.add(code)
                return waiver.why.strip()
        return ""

    def problems(self, checked: Collection[Code]) -> Iterator[Problem]:
        """What is wrong with the waivers once all rules of `checked` have been tried."""
        for number, waiver in enumerate(self.waivers):
            if waiver.rule not in self._waivable:
                yield self._problem(number, Code.WAIVER_UNKNOWN)
            elif not waiver.why.strip():
                yield self._problem(number, Code.WAIVER_EMPTY)
            elif self._needless(number, checked):
                yield self._problem(number, Code.WAIVER_UNUSED)

    def _needless(self, number: int, checked: Collection[Code]) -> bool:
        rule = self.waivers[number].rule
        twice = any(waiver.rule == rule for waiver in self.waivers[:number])
        return rule in checked and (twice or rule not in self.needed)

    def _problem(self, number: int, code: Code) -> Problem:
        line = self.place.line_of("lint_waive", number)
        return Problem(self.place.file, line, code, self.item or "", self.waivers[number].rule[:80])

    @property
    def _waivable(self) -> frozenset[Code]:
        return BANK_WAIVABLE if self.item is None else ITEM_WAIVABLE
