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
    scale = _half_up(_on_scale(Fraction(right), scored, blueprint))
    passed = right >= cut
    scale = max(scale, mark) if passed else min(scale, mark - 1)
    return Score(right=right, scored=scored, raw_cut=cut, scale=scale, pass_mark=mark, passed=passed)


def scale_range(right: int, scored: int, blueprint: Blueprint) -> tuple[int, int] | None:
    """Where a raw score less and plus its standard error lies on the practice scale.

    None where `lord_error` is 0: at either end of the scale the formula knows of no error, which does not mean that
    there is none.
    """
    error = Fraction(lord_error(right, scored))
    if not error:
        return None
    ends = (max(Fraction(0), right - error), min(Fraction(scored), right + error))
    low, high = (_half_up(_on_scale(end, scored, blueprint)) for end in ends)
    return low, high


def _on_scale(right: Fraction, scored: int, blueprint: Blueprint) -> Fraction:
    cut = raw_cut(blueprint.cut, scored)
    low, high, mark = blueprint.scale_min, blueprint.scale_max, blueprint.pass_mark
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


def lord_error(right: int, count: int) -> float:
    """Lord's standard error of a raw score in items: sqrt(x(n − x)/(n − 1)); 0 for fewer than two items."""
    if count < 2:
        return 0.0
    return sqrt(right * (count - right) / (count - 1))


def count_right(pairs: Iterable[tuple[Item, Answer]]) -> int:
    """How many of the answers are right."""
    return sum(is_right(item, answer) for item, answer in pairs)
