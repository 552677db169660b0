"""Rules about lengths that give the key away, in an item and over a bank."""

from collections import Counter
from collections.abc import Iterator

from simulator.exam.quantities import comparable
from simulator.lint.chance import at_least
from simulator.lint.subject import Finding, Subject, Whole

STANDS_OUT = 1.5
"""A key that is so many times as long, or as short, as the nearest distractor is seen at a glance."""

SPREAD, SPREAD_CHARACTERS = 3, 40
"""The longest option may be so many times as long as the shortest, and so many characters longer."""

BIAS_CHANCE = 0.01
"""How improbable a bias of a whole bank must be to be told."""

LONGER_KEYS = 1.10
"""Keys may be so many times as long as distractors on average."""


def key_longest(subject: Subject) -> Iterator[Finding]:
    """A key is much longer than every distractor."""
    if not _worded(subject):
        return
    key = max(subject.keys, key=lambda choice: choice.length)
    other = max(choice.length for choice in subject.distractors)
    if key.length > STANDS_OUT * other:
        yield Finding(key.line, f"{key.option.letter}: {key.length} > {STANDS_OUT} × {other}")


def key_shortest(subject: Subject) -> Iterator[Finding]:
    """A key is much shorter than every distractor."""
    if not _worded(subject):
        return
    key = min(subject.keys, key=lambda choice: choice.length)
    other = min(choice.length for choice in subject.distractors)
    if key.length * STANDS_OUT < other:
        yield Finding(key.line, f"{key.option.letter}: {key.length} < {other} / {STANDS_OUT}")


def length_spread(subject: Subject) -> Iterator[Finding]:
    """Options differ much in length."""
    if not subject.choices:
        return
    longest = max(subject.choices, key=lambda choice: choice.length)
    shortest = min(choice.length for choice in subject.choices)
    if longest.length > SPREAD * shortest and longest.length - shortest > SPREAD_CHARACTERS:
        yield Finding(longest.line, f"{shortest}–{longest.length}")


def _worded(subject: Subject) -> bool:
    """Whether keys and distractors can be told apart by their length; that of numbers says nothing."""
    if not subject.keys or not subject.distractors:
        return False
    return not comparable([choice.option.text for choice in subject.choices])


def key_length_bias(whole: Whole) -> Iterator[Finding]:
    """The key is the longest option more often than chance allows; a tie for the longest does not count."""
    trials: Counter[int] = Counter()
    longest = 0
    for subject in whole.singles:
        if subject.keys and subject.distractors:
            trials[len(subject.choices)] += 1
            longest += subject.keys[0].length > max(choice.length for choice in subject.distractors)
    chance = at_least(longest, trials)
    if trials and chance < BIAS_CHANCE:
        yield Finding(whole.places.header.line, f"{longest} / {trials.total()}, p = {chance:.2g}")


def length_ratio(whole: Whole) -> Iterator[Finding]:
    """Keys are longer than distractors on average."""
    keys = [choice.length for subject in whole.used for choice in subject.keys]
    others = [choice.length for subject in whole.used for choice in subject.distractors]
    if not keys or not sum(others):
        return
    ratio = (sum(keys) / len(keys)) / (sum(others) / len(others))
    if ratio > LONGER_KEYS:
        yield Finding(whole.places.header.line, f"{ratio:.2f} > {LONGER_KEYS:.2f}")
