"""Rules about the options as a list: how many, how different, in which order and form."""

import re
from collections.abc import Iterator
from itertools import pairwise

from simulator.exam.items import ItemType
from simulator.exam.quantities import comparable
from simulator.lint.subject import Choice, Finding, Subject

SINGLE_OPTIONS, MULTIPLE_OPTIONS = 4, 5
"""Exactly so many, or at least so many, where the header of the bank does not say."""

_TOGETHER = re.compile(
    r"\b(?:all|none|both|neither|any|either|two|three|several|some|more\s+than\s+one)\s+(?:of\s+)?(?:the\s+)?"
    r"(?:above|foregoing|preceding)\b"
    r"|\b(?:everything|anything|nothing)\s+(?:of\s+the\s+)?above\b"
    r"|^(?:all|none)\s+(?:of\s+)?(?:the\s+)?other\s+(?:options|answers|choices|statements)\b|^none\s+of\s+these\b"
    r"|\b(?:all|none|both|neither)\s+of\s+(?:the|these)\s+(?:others?\s+)?(?:options|answers|choices|statements)\b"
    r"|^(?:all|none|both|neither)\s+of\s+(?:these|them)\W*$",
    re.IGNORECASE,
)
_LETTERS = re.compile(
    r"(?:(?:[Bb]oth|[Nn]either|[Ee]ither|[Oo]nly|[Oo]ptions?|[Aa]nswers?)\s+)*[A-H](?:\s*,\s*[A-H])*,?\s*"
    r"(?:and|or|nor|&|\+)\s*[A-H](?:\s+only|\s+(?:are|is)\s+\w+)?\W*"
)
_SIGNS_COUNT = re.compile(r"[`$\d]")
_PUNCTUATION = re.compile(r"[.,;:!?\"“”‘’'()*_–—-]")


def option_count(subject: Subject) -> Iterator[Finding]:
    """Another number of options than the type should have; the header's own rule is kept when it is read."""
    blueprint = subject.shared.bank.blueprint
    ruled = {rule.type for rule in blueprint.item_types} if blueprint else set()
    count = len(subject.choices)
    if not count or subject.item.type in ruled:
        return
    single = subject.item.type is ItemType.SINGLE
    if count != SINGLE_OPTIONS if single else count < MULTIPLE_OPTIONS:
        yield Finding(subject.choices[0].line, str(count))


def options_equal(subject: Subject) -> Iterator[Finding]:
    """Options that differ in case and punctuation only; signs of code, formulas and numbers count."""
    seen: dict[str, Choice] = {}
    for choice in subject.choices:
        folded = _folded(choice.option.text)
        if folded and folded in seen:
            yield Finding(choice.line, f"{seen[folded].option.letter} = {choice.option.letter}")
        seen.setdefault(folded, choice)


def _folded(text: str) -> str:
    if _SIGNS_COUNT.search(text):
        return " ".join(text.casefold().split()).rstrip(".")
    return " ".join(_PUNCTUATION.sub(" ", text.casefold()).split())


def aota_nota(subject: Subject) -> Iterator[Finding]:
    """All, none or both of the above, or letters of other options."""
    for choice in subject.choices:
        if (mark := _TOGETHER.search(choice.plain)) or (mark := _LETTERS.fullmatch(choice.plain)):
            yield Finding(choice.line, mark[0])


def punctuation_mix(subject: Subject) -> Iterator[Finding]:
    """Some options end in a full stop, others do not."""
    choices = [choice for choice in subject.choices if choice.plain]
    stops = [choice.shown.rstrip(' "”’)').endswith(".") for choice in choices]
    if any(stops) and not all(stops):
        rare = sum(stops) * 2 <= len(stops)
        odd = next(choice for choice, stop in zip(choices, stops, strict=True) if stop is rare)
        yield Finding(odd.line, odd.option.letter)


def numbers_unordered(subject: Subject) -> Iterator[Finding]:
    """Options are numbers that neither rise nor fall; delivery keeps the order of those that do."""
    numbers = comparable([choice.option.text for choice in subject.choices])
    steps = list(pairwise(numbers))
    if any(low > high for low, high in steps) and any(low < high for low, high in steps):
        yield Finding(subject.choices[0].line, ", ".join(choice.shown for choice in subject.choices)[:80])
