"""Rules about the pictures that texts show: each can be drawn and says in words what it shows."""

import re
from collections.abc import Iterable, Iterator

from simulator.exam import prose
from simulator.lint.subject import Finding, Subject, Whole

_SHOWN = re.compile(r"!\[(?P<words>[^\]\n]{0,400})\]\(\s{0,9}<?(?P<name>[^)>\s]{1,300})")


def picture_unreadable(subject: Subject) -> Iterator[Finding]:
    """A picture of the item cannot be drawn."""
    faults = subject.shared.picture_faults
    if not faults:
        return
    if subject.item.picture in faults:
        line = subject.place.line_of("picture")
        yield Finding(line, f"{subject.item.picture}: {faults[subject.item.picture]}")
    for _, name, line in _pictures(subject.passages()):
        if name in faults:
            yield Finding(line, f"{name}: {faults[name]}")


def picture_unnamed(subject: Subject) -> Iterator[Finding]:
    """A picture in a text has no words for those who cannot see it."""
    for words, name, line in _pictures(subject.passages()):
        if not any(sign.isalnum() for sign in words):
            yield Finding(line, name)


def case_pictures(whole: Whole) -> Iterator[Finding]:
    """A picture of a case cannot be drawn."""
    faults = whole.shared.picture_faults
    for case in whole.bank.cases if faults else ():
        place = whole.places.cases.get(case.id, whole.places.header)
        for _, name, line in _pictures([(case.text, place.rationale or place.line)]):
            if name in faults:
                yield Finding(line, f"{name}: {faults[name]}", file=place.file)
        for number, name in enumerate(case.media):
            if name in faults:
                yield Finding(place.line_of("media", number), f"{name}: {faults[name]}", file=place.file)


def unnamed_case_pictures(whole: Whole) -> Iterator[Finding]:
    """A picture of a case has no words."""
    for case in whole.bank.cases:
        place = whole.places.cases.get(case.id, whole.places.header)
        for words, name, line in _pictures([(case.text, place.rationale or place.line)]):
            if not any(sign.isalnum() for sign in words):
                yield Finding(line, name, file=place.file)


def _pictures(passages: Iterable[tuple[str, int]]) -> Iterator[tuple[str, str, int]]:
    """The words, the name and the line of each picture outside of code."""
    for text, line in passages:
        if "](" not in text:
            continue
        text_only = prose.without_code(text)
        for mark in _SHOWN.finditer(text_only):
            yield mark["words"], mark["name"], line + text_only.count("\n", 0, mark.start())
