"""Numbers of options are recognised however they are written."""

import pytest

from simulator.exam.quantities import comparable, quantity


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("0.25", 0.25, ""),
        (".5", 0.5, ""),
        ("−3", -3, ""),
        ("1,250,000", 1_250_000, ""),
        ("12 500", 12_500, ""),
        ("30 %", 0.3, ""),
        ("$1,200.50", 1200.5, "$"),
        ("about 4 GB", 4 * 1024**3, "bytes"),
        ("90 minutes", 5400, "time"),
        ("1.5 hours", 5400, "time"),
        ("$0.04$", 0.04, ""),
        ("`1e-3`", 0.001, ""),
        ("$2 \\times 10^{-4}$", 0.0002, ""),
        ("$10^{-4}$", 0.0001, ""),
        ("1/8", 0.125, ""),
        ("**7** instances", None, None),
        ("7 ml.m5.xlarge instances", 7, "ml.m5.xlarge instance"),
        ("3 million", 3_000_000, ""),
        ("≈ 12.", 12, ""),
    ],
)
def test_a_number_is_read_with_what_it_measures(text: str, number: float | None, unit: str | None):
    found = quantity(text)
    if number is None:
        assert found is None
    else:
        assert found is not None
        assert found[0] == pytest.approx(number)
        assert found[1] == unit


@pytest.mark.parametrize("text", ["", "two", "L1 loss", "99^999", "3/0", "0^-1", "ResNet-50", "1.2.3", "Use 3 shards"])
def test_what_is_no_number_is_none(text: str):
    assert quantity(text) is None


def test_numbers_of_one_unit_are_comparable_and_others_are_not():
    assert comparable(["500 MB", "2 GB"]) == (500 * 1024**2, 2 * 1024**3)
    assert comparable(["$5", "5 %"]) == ()
    assert comparable(["5", "none"]) == ()
    assert comparable([]) == ()
