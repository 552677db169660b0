"""Items that say nearly the same: TF-IDF cosine of stem and options, found through the rare words they share."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.exam.items import Item
from simulator.lint.subject import Finding, Subject

DUPLICATE, ENEMY = 0.80, 0.60
"""From the first on two items are taken as the same question, from the second on they must not meet in a form."""

_TOKEN = re.compile(r"[^\W_]+")

CROWD = 12
"""An item that is like so many earlier ones is not compared with later ones: who is like it, is like them."""

TICKS = 3
"""How often the search tells of its progress for each item."""

_REST = 0.4
"""How long the common words of an item may be that are not looked up; less finds more words, more finds more items."""

_SLIP = 1e-9
"""What sums of squares may be off by in binary numbers."""

Tick = Callable[[], None]
Vector = Mapping[str, float]


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


def pairs(subjects: Sequence[Subject], tick: Tick, *, crowd: int = CROWD) -> Iterator[Pair]:
    """Find the pairs of items with a cosine of `ENEMY` or more, by the second item and then the first.

    All are found but those with an item that is like `crowd` earlier ones: else copies of one item would cost their
    square.
    `tick` is called `TICKS` times for each item.
    """
    counts: list[Counter[str]] = []
    spread: Counter[str] = Counter()
    for subject in subjects:
        counts.append(Counter(_tokens(subject.item)))
        spread.update(counts[-1].keys())
        tick()
    index = _Index(spread, len(counts))
    vectors: list[Vector] = []
    for count in counts:
        vectors.append(index.vector(count))
        tick()
    for second, vector in enumerate(vectors):
        alike = 0
        for first in index.candidates(vector, second):
            cosine = _cosine(vector, vectors[first])
            if cosine >= ENEMY:
                alike += 1
                yield Pair(subjects[first], subjects[second], min(1.0, cosine))
        if alike < crowd:
            index.add(vector, second)
        tick()


def _tokens(item: Item) -> Iterator[str]:
    """The words of stem and options in small letters, code and formulas too."""
    for text in (item.stem, *sorted(option.text for option in item.options), *item.choices):
        yield from _TOKEN.findall(text.casefold())


class _Index:
    """Finds the vectors that may be as alike as `ENEMY` without looking at the common words of any.

    A vector is entered with its rarest words only, so many that the rest of it is shorter than `_REST`. What another
    vector, of length 1, has in common with that rest is less than `_REST` (Cauchy-Schwarz): the two can be as alike as
    `ENEMY` only where the rare words alone give `ENEMY` less `_REST`.
    """

    def __init__(self, spread: Mapping[str, int], count: int) -> None:
        self._spread = spread
        self._scale = {word: math.log((count + 1) / number) for word, number in spread.items()}
        self._holders: defaultdict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))

    def vector(self, count: Counter[str]) -> Vector:
        """Weigh each word by 1 + ln(its count) and ln((items + 1) / items with it), rare words first; length 1."""
        ordered = sorted(count, key=lambda word: (self._spread[word], word))
        raw = [(1 + math.log(count[word])) * self._scale[word] for word in ordered]
        length = math.sqrt(math.fsum(weight * weight for weight in raw)) or 1.0
        return {word: weight / length for word, weight in zip(ordered, raw, strict=True)}

    def candidates(self, vector: Vector, count: int) -> list[int]:
        """The first `count` vectors that may be alike, in order."""
        sums = [0.0] * count
        for word, weight in vector.items():
            if word in self._holders:
                for number, other in zip(*self._holders[word], strict=True):
                    sums[number] += weight * other
        least = ENEMY - _REST - _SLIP
        return [number for number, one in enumerate(sums) if one >= least]

    def add(self, vector: Vector, number: int) -> None:
        """Enter a vector under its rare words."""
        rest = 1.0
        for word, weight in vector.items():
            numbers, weights = self._holders[word]
            numbers.append(number)
            weights.append(weight)
            rest -= weight * weight
            if rest < _REST**2 - _SLIP:
                return


def _cosine(left: Vector, right: Vector) -> float:
    if len(right) < len(left):
        left, right = right, left
    return sum(weight * right[word] for word, weight in left.items() if word in right)
