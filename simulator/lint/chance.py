"""How probable counts are by chance alone: sums of binomial trials, and chi-square; standard library only."""

import math
from collections.abc import Mapping

_WIDE = 14
"""Counts further than so many standard deviations from their mean have no probability that a double can show."""


def at_least(count: int, trials: Mapping[int, int]) -> float:
    """The probability of `count` or more hits, where `trials[n]` trials hit with a probability of 1/n each."""
    start, sums = 0, [1.0]
    for ways, number in sorted(trials.items()):
        if number:
            first, terms = _binomial(number, 1 / ways)
            start, sums = start + first, _convolved(sums, terms)
    return min(1.0, math.fsum(sums[max(0, count - start) :])) if count > start else 1.0


def _binomial(number: int, chance: float) -> tuple[int, list[float]]:
    """The probabilities of the counts that can be told from nothing, and the first of those counts."""
    if chance >= 1:
        return number, [1.0]
    mean, spread = number * chance, math.sqrt(number * chance * (1 - chance))
    first = max(0, math.floor(mean - _WIDE * spread - _WIDE))
    last = min(number, math.ceil(mean + _WIDE * spread + _WIDE))
    whole = math.lgamma(number + 1)
    return first, [
        math.exp(
            whole
            - math.lgamma(count + 1)
            - math.lgamma(number - count + 1)
            + count * math.log(chance)
            + (number - count) * math.log1p(-chance)
        )
        for count in range(first, last + 1)
    ]


def _convolved(left: list[float], right: list[float]) -> list[float]:
    if len(left) == 1:
        return [left[0] * term for term in right]
    sums = [0.0] * (len(left) + len(right) - 1)
    for place, one in enumerate(left):
        for shift, other in enumerate(right):
            sums[place + shift] += one * other
    return sums


def chi_square_above(statistic: float, degrees: int) -> float:
    """The probability that chi-square with so many degrees of freedom exceeds a value.

    The finite series of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 (odd degrees) and 26.4.5
    (even degrees).
    """
    if degrees < 1 or statistic <= 0:
        return 1.0
    half = statistic / 2
    odd = degrees % 2
    orders = (step + odd / 2 for step in range(degrees // 2))
    series = (math.exp(order * math.log(half) - half - math.lgamma(order + 1)) for order in orders)
    return min(1.0, math.fsum(series) + (math.erfc(math.sqrt(half)) if odd else 0.0))
