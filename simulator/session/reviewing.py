"""Which questions of a finished attempt a review is about: filters that combine, and a search in the texts."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from simulator.exam.form import Role
from simulator.exam.item_results import ItemResult
from simulator.exam.items import Item
from simulator.exam.losses import Cause
from simulator.exam.state import Notes
from simulator.session import search
from simulator.session.results import Result


class Trait(StrEnum):
    """What may be so of a question; SLOW is more than one and a half times the even pace of the attempt."""

    WRONG = "wrong"
    FLAGGED = "flagged"
    CHANGED = "changed"
    INCOMPLETE = "incomplete"
    SLOW = "slow"
    STRUCK = "struck"
    HIGHLIGHTED = "highlighted"
    COMMENTED = "commented"
    UNSCORED = "unscored"
    CORRECTED = "corrected"


class Heading(StrEnum):
    """What one choice at most is made of; each is the name of a field of the filter."""

    DOMAIN = "domain"
    TASK = "task"
    KEYWORD = "keyword"
    KNOWLEDGE = "knowledge"
    CAUSE = "cause"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Questions must be all that is asked for here; what is empty asks for nothing.

    `domain`, `task` and `knowledge` are keys of the bank, `text` is searched for word by word in stem, scenario,
    options, explanations, rationale and the candidate's comment. `questions` are the numbers of the only ones wanted.
    """

    traits: frozenset[Trait] = frozenset()
    domain: str = ""
    task: str = ""
    keyword: str = ""
    knowledge: str = ""
    cause: Cause | None = None
    text: str = ""
    questions: frozenset[int] = frozenset()

    @property
    def active(self) -> int:
        """How many things are asked for, the search among them."""
        parts = (self.domain, self.task, self.keyword, self.knowledge, self.cause, self.text.strip(), self.questions)
        return len(self.traits) + sum(bool(part) for part in parts)

    def chosen(self, heading: Heading) -> str:
        """What is asked for under a heading; empty where nothing is."""
        found = {
            Heading.DOMAIN: self.domain,
            Heading.TASK: self.task,
            Heading.KEYWORD: self.keyword,
            Heading.KNOWLEDGE: self.knowledge,
            Heading.CAUSE: self.cause,
        }[heading]
        return found or ""

    def under(self, heading: Heading, key: str) -> "ReviewFilter":
        """This filter with another choice under a heading."""
        match heading:
            case Heading.DOMAIN:
                return replace(self, domain=key)
            case Heading.TASK:
                return replace(self, task=key)
            case Heading.KEYWORD:
                return replace(self, keyword=key)
            case Heading.KNOWLEDGE:
                return replace(self, knowledge=key)
            case Heading.CAUSE:
                return replace(self, cause=Cause(key) if key else None)
            case _:
                assert_never(heading)

    def without(self, heading: Heading) -> "ReviewFilter":
        """This filter with nothing asked for under a heading."""
        return self.under(heading, "")

    def toggled(self, trait: Trait) -> "ReviewFilter":
        """This filter with a trait asked for, or no longer."""
        return replace(self, traits=self.traits ^ {trait})


def slow_ms(result: Result) -> int:
    """From more than how many milliseconds on a question of an attempt is slow."""
    return result.attempt.plan.limit_ms * 3 // (2 * len(result.report.items))


class Reviewed:
    """The questions of a result, ready to be filtered; their texts are folded at the first search.

    `corrected` are those whose key has been corrected since.
    """

    def __init__(self, result: Result) -> None:
        self.result = result
        self._slow_ms = slow_ms(result)
        self._causes = result.report.losses.by_question
        correction = result.attempt.correction
        self.corrected = frozenset(one.question for one in correction.keys) if correction else frozenset()
        self._texts: dict[int, str] = {}

    def matches(self, wanted: ReviewFilter) -> tuple[ItemResult, ...]:
        """The questions that are all that is asked for, in the order of the exam."""
        words = search.words(wanted.text)
        return tuple(
            found
            for found in self.result.report.items
            if self._is_under(found, wanted)
            and all(self.has(found, trait) for trait in wanted.traits)
            and all(word in self._text(found) for word in words)
        )

    def has(self, found: ItemResult, trait: Trait) -> bool:
        """Whether something is so of a question."""
        match trait:
            case Trait.CORRECTED:
                return found.question in self.corrected
            case Trait.SLOW:
                return found.spent_ms > self._slow_ms
            case _:
                return _IS[trait](found, self.result.state.note(found.question))

    def counts(self, wanted: ReviewFilter) -> dict[Trait, int]:
        """How many questions would be left if each trait were asked for beside the rest."""
        return {trait: len(self.matches(replace(wanted, traits=wanted.traits | {trait}))) for trait in Trait}

    def choices(self, wanted: ReviewFilter, heading: Heading) -> Counter[str]:
        """How many questions each choice under a heading would leave beside all else that is asked for."""
        rest = self.matches(wanted.without(heading))
        return Counter(key for found in rest for key in self._keys(found, heading) if key)

    def _keys(self, found: ItemResult, heading: Heading) -> Collection[str]:
        item = self.item(found)
        match heading:
            case Heading.DOMAIN:
                return (item.domain,)
            case Heading.TASK:
                return (item.task,)
            case Heading.KEYWORD:
                return item.keywords
            case Heading.KNOWLEDGE:
                return (item.knowledge or "",)
            case Heading.CAUSE:
                return (self._causes.get(found.question, ""),)
            case _:
                assert_never(heading)

    def item(self, found: ItemResult) -> Item:
        """The item of a question."""
        return self.result.bank.by_id[found.item]

    def _is_under(self, found: ItemResult, wanted: ReviewFilter) -> bool:
        item = self.item(found)
        asked = (
            (wanted.domain, wanted.domain == item.domain),
            (wanted.task, wanted.task == item.task),
            (wanted.keyword, wanted.keyword in item.keywords),
            (wanted.knowledge, wanted.knowledge == (item.knowledge or "")),
            (wanted.cause, wanted.cause is self._causes.get(found.question)),
            (wanted.questions, found.question in wanted.questions),
        )
        return all(fits for asks, fits in asked if asks)

    def _text(self, found: ItemResult) -> str:
        if found.question not in self._texts:
            item = self.item(found)
            parts = [item.stem, item.rationale, *item.choices, self.result.state.note(found.question).comment]
            parts += [part for option in item.options for part in (option.text, option.explanation)]
            if item.case:
                parts.append(self.result.bank.case_by_id[item.case].text)
            self._texts[found.question] = search.fold("\n".join(parts))
        return self._texts[found.question]


_IS: dict[Trait, Callable[[ItemResult, Notes], bool]] = {
    Trait.WRONG: lambda found, _notes: not found.right,
    Trait.FLAGGED: lambda found, _notes: found.flagged,
    Trait.CHANGED: lambda found, _notes: found.changes > 0,
    Trait.INCOMPLETE: lambda found, _notes: not found.complete,
    Trait.STRUCK: lambda _found, notes: bool(notes.struck),
    Trait.HIGHLIGHTED: lambda _found, notes: bool(notes.spans),
    Trait.COMMENTED: lambda _found, notes: bool(notes.comment),
    Trait.UNSCORED: lambda found, _notes: found.role is Role.UNSCORED,
}
