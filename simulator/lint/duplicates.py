"""Items that say nearly the same: TF-IDF cosine of stem and options, found through the rare words they share."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from simulator.exam.items import Item
from simulator.lint.subject import Finding, Subject

DUPLICATE, ENEMY = 0.80, 0.60
"""From the first on two items are taken as the same question, from the second on they must not meet in a form."""

_TOKEN = re.compile(r"[^\W_]+")

Tick = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two items in the order of the bank, and how alike they are, from 0 to 1."""

    first: Subject
    second: Subject
    cosine: float

    @property
    def value(self) -> str:
        """The other item and how alike it is."""
        return f"{self.first.item.id}: {self.cosine:.2f}"


def near_duplicate(pair: Pair) -> Iterator[Finding]:
    """Two items are the same question."""
    if pair.cosine >= DUPLICATE:
        yield Finding(pair.second.place.line, pair.value)


def enemy_missing(pair: Pair) -> Iterator[Finding]:
    """Two items are much alike and may meet in a form."""
    enemies = pair.first.item.enemies
    if pair.cosine < DUPLICATE and not (enemies and enemies == pair.second.item.enemies):
        yield Finding(pair.second.place.line_of("enemies"), pair.value)


def pairs(subjects: Sequence[Subject], tick: Tick) -> Iterator[Pair]:
    """Find all pairs of items with a cosine of `ENEMY` or more, by the second item and then the first.

    `tick` is called twice for each item.
    """
    counts = []
    for subject in subjects:
        counts.append(Counter(_tokens(subject.item)))
        tick()
    vectors = _vectors(counts)
    for second, found in _alike(vectors, tick):
        for first, cosine in sorted(found):
            yield Pair(subjects[first], subjects[second], min(1.0, cosine))


def _tokens(item: Item) -> Iterator[str]:
    """The words of stem and options in small letters, code and formulas too."""
    for text in (item.stem, *sorted(option.text for option in item.options), *item.choices):
        yield from _TOKEN.findall(text.casefold())


@dataclass(frozen=True, slots=True)
class _Vector:
    """Weights by word, of length 1; `rare` are the rarest words, without which the rest is shorter than `ENEMY`."""

    weights: Mapping[str, float]
    rare: tuple[str, ...]


def _vectors(counts: Sequence[Counter[str]]) -> list[_Vector]:
    """Weigh each word by 1 + ln(its count) and ln((items + 1) / items with it)."""
    spread: Counter[str] = Counter()
    for count in counts:
        spread.update(count.keys())
    scale = {word: math.log((len(counts) + 1) / number) for word, number in spread.items()}
    return [_vector(count, spread, scale) for count in counts]


def _vector(count: Counter[str], spread: Counter[str], scale: Mapping[str, float]) -> _Vector:
    ordered = sorted(count, key=lambda word: (spread[word], word))
    raw = [(1 + math.log(count[word])) * scale[word] for word in ordered]
    length = math.sqrt(math.fsum(weight * weight for weight in raw)) or 1.0
    weights = {word: weight / length for word, weight in zip(ordered, raw, strict=True)}
    rest = list(accumulate(weights[word] ** 2 for word in reversed(ordered)))
    common = sum(square < ENEMY**2 - 1e-9 for square in rest)
    return _Vector(weights, tuple(ordered[: len(ordered) - common]))


def _alike(vectors: Sequence[_Vector], tick: Tick) -> Iterator[tuple[int, list[tuple[int, float]]]]:
    """Compare each item with the earlier ones that share one of its rare words.

    No other can be alike: take two items that share none, and the one whose rare words end earlier in the common order
    of words; every word they share is among its others, whose length is less than `ENEMY` (Cauchy-Schwarz).
    """
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        rivals: set[int] = set()
        for word in vector.rare:
            rivals.update(holders[word])
            holders[word].append(number)
        cosines = ((rival, _cosine(vector.weights, vectors[rival].weights)) for rival in rivals)
        found = [(rival, cosine) for rival, cosine in cosines if cosine >= ENEMY]
        if found:
            yield number, found
        tick()


def _cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    if len(right) < len(left):
        left, right = right, left
    return sum(weight * right[word] for word, weight in left.items() if word in right)
