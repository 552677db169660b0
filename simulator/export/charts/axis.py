"""An axis of a chart: its title, what its numbers are, where its ticks stand and what they say."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from math import ceil, floor, log10

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MINUTE_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 960)
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240)
DAY_STEPS = (1, 2, 7, 14)
MONTH_DAYS = 30.5
DECIMALS = 10


class Scale(StrEnum):
    """What the numbers of an axis are.

    SHARE runs from 0 to 1 and is written as a percentage; DATE counts days as `day_number` does.
    """

    NUMBER = "number"
    WHOLE = "whole"
    SHARE = "share"
    MINUTES = "minutes"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Numerals:
    """How numbers and dates are written where the reader is; `day` and `month` are patterns for ticks."""

    decimal: str = "."
    percent: str = "{value} %"
    months: tuple[str, ...] = MONTHS
    day: str = "{day} {month}"
    month: str = "{month} {year}"


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis and what stands there."""

    at: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """An axis; its title names the unit, `low` and `high` hold its ends where the data do not decide them."""

    title: str
    scale: Scale = Scale.NUMBER
    low: float | None = None
    high: float | None = None
    numerals: Numerals = field(default_factory=Numerals)

    def span(self, values: Sequence[float]) -> tuple[float, float]:
        """From where to where the axis runs for these values; never of no length."""
        low = self.low if self.low is not None else min(values, default=0.0)
        high = self.high if self.high is not None else max(values, default=1.0)
        if self.scale is Scale.DATE and floor(low) == floor(high):
            return float(floor(low)), floor(low) + 1.0
        if high > low:
            return low, high
        around = self.low is None and self.scale is Scale.WHOLE
        return (low - 0.5, low + 0.5) if around else (low, low + 1.0)

    def words(self, value: float) -> str:
        """A value as it is written."""
        match self.scale:
            case Scale.SHARE:
                return self.numerals.percent.format(value=_plain(round(value * 100), self.numerals))
            case Scale.DATE:
                there = date.fromordinal(floor(value))
                day = self.numerals.day.format(day=there.day, month=self.numerals.months[there.month - 1])
                return f"{day} {there.year}"
            case Scale.WHOLE:
                return _plain(round(value), self.numerals)
            case Scale.NUMBER | Scale.MINUTES:
                return _plain(round(value, 1), self.numerals)

    def ticks(self, low: float, high: float, most: int) -> tuple[Tick, ...]:
        """The ticks between two values, about so many and at most one more."""
        if self.scale is Scale.DATE:
            return _date_ticks(low, high, most, self.numerals)
        step = self._step((high - low) / most)
        first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
        places = [round(count * step, DECIMALS) for count in range(first, last + 1)]
        return tuple(Tick(at, self._tick_words(at, step)) for at in places)

    def _step(self, least: float) -> float:
        if self.scale is Scale.MINUTES and 1 < least <= MINUTE_STEPS[-1]:
            return next(step for step in MINUTE_STEPS if step >= least)
        step = _nice(least)
        whole = self.scale is Scale.WHOLE
        return max(1.0, step) if whole else max(0.01, step) if self.scale is Scale.SHARE else step

    def _tick_words(self, at: float, step: float) -> str:
        if self.scale is Scale.SHARE:
            return self.words(at)
        return _plain(round(at) if step >= 1 else round(at, DECIMALS), self.numerals)


def day_number(moment: date) -> float:
    """A date, or a moment at its own place, as a number of days for an axis of dates."""
    if isinstance(moment, datetime):
        return moment.toordinal() + (moment.hour * 60 + moment.minute) / 1440
    return float(moment.toordinal())


def _plain(value: float, numerals: Numerals) -> str:
    return f"{value:g}".replace(".", numerals.decimal).replace("-", "−") if abs(value) < 1e6 else f"{value:.0f}"


def _nice(least: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is not below."""
    power = 10.0 ** floor(log10(least)) if least > 0 else 1.0
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least * (1 - 1e-9))


def _date_ticks(low: float, high: float, most: int, numerals: Numerals) -> tuple[Tick, ...]:
    least = (high - low) / most
    for step in DAY_STEPS:
        if step >= least:
            first = ceil(low / step - 1e-9) * step
            days = [date.fromordinal(at) for at in range(first, floor(high) + 1, step)]
            words = [numerals.day.format(day=one.day, month=numerals.months[one.month - 1]) for one in days]
            return tuple(Tick(one.toordinal(), said) for one, said in zip(days, words, strict=True))
    step = next((one for one in MONTH_STEPS if one * MONTH_DAYS >= least), MONTH_STEPS[-1])
    return tuple(_months(low, high, step, numerals))


def _months(low: float, high: float, step: int, numerals: Numerals) -> list[Tick]:
    start, end = date.fromordinal(floor(low)), date.fromordinal(floor(high))
    ticks = []
    for count in range(start.year * 12 // step, (end.year * 12 + end.month) // step + 1):
        year, month = divmod(count * step, 12)
        there = date(year, month + 1, 1).toordinal()
        if low <= there <= high:
            name = numerals.months[month]
            ticks.append(Tick(there, str(year) if step >= 12 else numerals.month.format(month=name, year=year)))
    return ticks
