"""Where keys stand among options that keep their order; delivery shuffles all others."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from simulator.exam.delivery import keeps_order
from simulator.lint.chance import chi_square_above
from simulator.lint.subject import Finding, Subject, Whole

POSITION_CHANCE = 0.01
"""How improbable an uneven spread must be to be told."""

LONGEST_RUN = 7
"""So many keys in a row may stand at the same place."""


def key_position(whole: Whole) -> Iterator[Finding]:
    """Keys stand unevenly, or at the same place many times in a row, in items that are not shuffled: quantities too."""
    kept = [one for one in whole.singles if len(one.keys) == 1 and keeps_order(one.item)]
    keys = [subject.keys[0].option.letter for subject in kept]
    chance = _spread_chance(kept)
    if chance < POSITION_CHANCE:
        counts = ", ".join(f"{letter} {count}" for letter, count in sorted(Counter(keys).items()))
        yield Finding(whole.places.header.line, f"{counts}, p = {chance:.2g}")
    for letter, run in groupby(kept, key=lambda subject: subject.keys[0].option.letter):
        found = list(run)
        if len(found) > LONGEST_RUN:
            place = found[LONGEST_RUN].place
            yield Finding(place.line, f"{len(found)} × {letter}", file=place.file)


def _spread_chance(kept: list[Subject]) -> float:
    """The probability of a spread as uneven as this one or more, by Pearson's chi-square."""
    found: Counter[int] = Counter()
    shares: dict[int, float] = {}
    for subject in kept:
        found[subject.choices.index(subject.keys[0])] += 1
        for place in range(len(subject.choices)):
            shares[place] = shares.get(place, 0.0) + 1 / len(subject.choices)
    if len(shares) < 2 or min(shares.values()) < 1:
        return 1.0
    statistic = sum((found[place] - share) ** 2 / share for place, share in shares.items())
    return chi_square_above(statistic, len(shares) - 1)
