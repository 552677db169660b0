"""Rules about the stem: what it asks, and how much there is to read."""

import re
from collections.abc import Iterator

from simulator.exam import prose
from simulator.exam.items import ItemType
from simulator.exam.negation import negation
from simulator.lint.subject import Finding, Subject

LOAD_WARNED, LOAD_TOLD = 300, 200
"""More words than that in stem and options are a warning, or a remark."""

SHORTEST_STEM = 8
"""How many words a stem has at least."""

_GAP = re.compile(r"_{3,}|(?<=\s)__(?=[\s.,?]|$)|\.{5,}|\[(?:blank|\.{3}|…|\s{2,})\]", re.IGNORECASE)
_RULE = re.compile(r"^[ _]+$", re.MULTILINE)
_ASKED = re.compile(
    r"\b(?:choose|select|pick|which|what)\b(?=[^.?!]{0,60}?\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b)",
    re.IGNORECASE,
)
"""A verb or word that asks, and the first number soon after it in the sentence."""

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def choose_missing(subject: Subject) -> Iterator[Finding]:
    """Several right options, and the stem does not say how many to choose."""
    if subject.item.type is not ItemType.MULTIPLE:
        return
    keys = len(subject.keys)
    said = {mark[1].casefold() for mark in _ASKED.finditer(subject.stem)}
    if said.isdisjoint({str(keys), *_NUMBERS[keys - 1 : keys]}):
        yield Finding(subject.stem_line, str(keys))


def negative_lead(subject: Subject) -> Iterator[Finding]:
    """The lead-in asks for what does not hold; only a remark where that is emphasised."""
    if found := negation(subject.item.stem):
        yield Finding(subject.stem_line + found.line, found.word, informs=found.loud)


def blank(subject: Subject) -> Iterator[Finding]:
    """A gap to fill in."""
    if not any(sign in subject.stem for sign in ("__", "...", "[")):
        return
    text = _RULE.sub(lambda mark: " " * len(mark[0]), subject.stem)
    for mark in _GAP.finditer(text):
        yield Finding(subject.stem_line + text.count("\n", 0, mark.start()), mark[0])
        return


def stem_short(subject: Subject) -> Iterator[Finding]:
    """Too few words to be a question."""
    count = prose.count_words(subject.item.stem)
    if count < SHORTEST_STEM:
        yield Finding(subject.stem_line, str(count))


def no_question(subject: Subject) -> Iterator[Finding]:
    """The stem ends neither in a question mark nor in a colon."""
    if subject.lead.ending not in {"?", ":"}:
        yield Finding(subject.stem_line + subject.lead.line)


def reading_load(subject: Subject) -> Iterator[Finding]:
    """Stem and options are long; only a remark where they are not very long."""
    texts = (subject.item.stem, *(option.text for option in subject.item.options), *subject.item.choices)
    count = sum(map(prose.count_words, texts))
    if count > LOAD_TOLD:
        yield Finding(subject.stem_line, str(count), informs=count <= LOAD_WARNED)
