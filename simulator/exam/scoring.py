"""Scores and their uncertainty: the raw score, the practice scale, intervals; knows no answers of its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, sqrt

from simulator.exam.answers import Answer, is_right
from simulator.exam.bank import Blueprint
from simulator.exam.items import Item
from simulator.exam.score import Score

Z_80 = 1.2816
"""The standard normal quantile of a two-sided interval of 80 %."""


def raw_cut(cut: float, scored: int) -> int:
    """The number of right answers that passes: ceil(cut · n − 1e-9)."""
    return ceil(cut * scored - 1e-9)


def score(right: int, scored: int, blueprint: Blueprint) -> Score:
    """Place `right` of `scored` on the practice scale.

    Two straight lines that meet at the raw cut c and the pass mark: S = min + (pass − min)·x/c up to the cut and
    pass + (max − pass)·(x − c)/(n − c) above, rounded half up; rounding never turns a fail into a pass.
    ValueError where right is not within 0…scored.
    """
    if not 0 <= right <= scored or scored == 0:
        raise ValueError(f"{right} of {scored} is no score")
    cut, mark = raw_cut(blueprint.cut, scored), blueprint.pass_mark
    marks = (blueprint.scale_min, mark, blueprint.scale_max)
    scale = _half_up(_on_lines(Fraction(right), (cut, scored), marks))
    passed = right >= cut
    scale = max(scale, mark) if passed else min(scale, mark - 1)
    return Score(right=right, scored=scored, raw_cut=cut, scale=scale, pass_mark=mark, passed=passed)


def scale_range(found: Score, ends: tuple[int, int]) -> tuple[int, int]:
    """Where the ends of the 80 % Wilson interval of a raw score lie on a practice scale that has these ends itself."""
    share, marks = wilson(found.right, found.scored), (ends[0], found.pass_mark, ends[1])
    reached = (Fraction(end) * found.scored for end in (share.low, share.high))
    low, high = (_half_up(_on_lines(right, (found.raw_cut, found.scored), marks)) for right in reached)
    return low, high


def _on_lines(right: Fraction, counts: tuple[int, int], marks: tuple[int, int, int]) -> Fraction:
    """Place right answers; `counts`: the raw cut and all; `marks`: the least of the scale, the pass mark, the most."""
    (cut, scored), (low, mark, high) = counts, marks
    if right <= cut:
        return low + (mark - low) * right / cut
    return mark + (high - mark) * (right - cut) / (scored - cut)


def _half_up(exact: Fraction) -> int:
    return floor(exact + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of shares between 0 and 1."""

    low: float
    high: float


def wilson(right: int, count: int, z: float = Z_80) -> Interval:
    """The Wilson score interval of a share, 80 % by default; (0, 1) where nothing was counted.

    d = 1 + z²/n; centre = (p + z²/2n)/d; half = z/d · sqrt(p(1 − p)/n + z²/4n²).
    """
    if count == 0:
        return Interval(0.0, 1.0)
    share = right / count
    divisor = 1 + z * z / count
    centre = (share + z * z / (2 * count)) / divisor
    half = z / divisor * sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return Interval(max(0.0, centre - half), min(1.0, centre + half))


def count_right(pairs: Iterable[tuple[Item, Answer]]) -> int:
    """How many of the answers are right."""
    return sum(is_right(item, answer) for item, answer in pairs)
