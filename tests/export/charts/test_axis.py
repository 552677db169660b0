"""Ticks stand at round values, are few, and are written as the reader writes."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.export.charts.axis import Axis, Numerals, Scale, day_number

GERMAN = Numerals(decimal=",", day="{day}. {month}")


@pytest.mark.parametrize(
    ("scale", "low", "high", "expected"),
    [
        (Scale.WHOLE, 0, 65, "0 10 20 30 40 50 60"),
        (Scale.WHOLE, 1, 3, "1 2 3"),
        (Scale.SHARE, 0, 1, "0 % 20 % 40 % 60 % 80 % 100 %"),
        (Scale.MINUTES, 0, 180, "0 30 60 90 120 150 180"),
        (Scale.NUMBER, 0, 1, "0 0.2 0.4 0.6 0.8 1"),
        (Scale.NUMBER, -1, 1, "−1 −0.5 0 0.5 1"),
    ],
)
def test_ticks_stand_at_round_values(scale: Scale, low: float, high: float, expected: str) -> None:
    assert " ".join(tick.words for tick in Axis(title="", scale=scale).ticks(low, high, 7)) == expected


def test_ticks_of_dates_are_days_months_or_years() -> None:
    axis, start = Axis(title="", scale=Scale.DATE), day_number(date(2026, 1, 1))
    assert [tick.words for tick in axis.ticks(start, start + 3, 5)] == ["1 Jan", "2 Jan", "3 Jan", "4 Jan"]
    assert next(tick.words for tick in axis.ticks(start, start + 100, 5)) == "Jan 2026"
    assert [tick.words for tick in axis.ticks(start, start + 1500, 5)] == ["2026", "2027", "2028", "2029", "2030"]


def test_moments_of_one_day_lie_between_two_ticks() -> None:
    axis, noon = Axis(title="", scale=Scale.DATE), day_number(date(2026, 1, 1)) + 0.5
    assert [tick.words for tick in axis.ticks(*axis.span([noon, noon + 0.1]), 7)] == ["1 Jan", "2 Jan"]


def test_numbers_and_dates_are_written_as_the_reader_does() -> None:
    assert Axis(title="", numerals=GERMAN).words(2.5) == "2,5"
    assert Axis(title="", scale=Scale.DATE, numerals=GERMAN).words(day_number(date(2026, 3, 1))) == "1. Mar 2026"


def test_a_moment_lies_within_its_day() -> None:
    assert day_number(datetime(2026, 3, 1, 12)) == date(2026, 3, 1).toordinal() + 0.5  # noqa: DTZ001 days have no zone


@given(
    scale=st.sampled_from(Scale),
    low=st.floats(10_000, 700_000),
    length=st.floats(0.02, 5_000),
    most=st.integers(2, 12),
)
def test_ticks_are_few_lie_inside_and_differ(scale: Scale, low: float, length: float, most: int) -> None:
    ticks = Axis(title="", scale=scale).ticks(low, low + length, most)
    assert len(ticks) <= most + 1
    assert all(low - 1e-6 <= tick.at <= low + length + 1e-6 for tick in ticks)
    assert len({tick.at for tick in ticks}) == len(ticks)


@given(values=st.lists(st.floats(-1e6, 1e6), max_size=5), scale=st.sampled_from(Scale))
def test_an_axis_is_never_of_no_length(values: list[float], scale: Scale) -> None:
    low, high = Axis(title="", scale=scale).span(values)
    assert low < high
