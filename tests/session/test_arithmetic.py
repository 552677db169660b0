"""The arithmetic of the calculator: nothing else is evaluated, values are the library's, numbers have no noise."""

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.session.arithmetic import Angle, NoResultError, evaluate, number, written


@pytest.mark.parametrize(
    "source",
    [
        "abs(x)",
        "x.real",
        "x if x else x",
        "[x]",
        "'1'",
        "1",
        "x // x",
        "x % x",
        "x < x",
        "x and x",
        "x[x]",
        "sin(n=x)",
        "y",
        "",
    ],
)
def test_nothing_but_the_calculator_s_own_arithmetic_is_evaluated(source: str) -> None:
    with pytest.raises(NoResultError):
        evaluate(source, {"x": Fraction(1)})


@given(st.floats(-720, 720), st.sampled_from(["sin", "cos"]), st.sampled_from(Angle))
def test_sine_and_cosine_are_those_of_the_library(angle: float, name: str, unit: Angle) -> None:
    turned = math.radians(angle) if unit is Angle.DEGREES else angle
    found = evaluate(f"{name}(x)", {"x": Fraction(angle)}, angle=unit)
    assert float(found) == pytest.approx(getattr(math, name)(turned), abs=1e-12)


@given(st.fractions(min_value=Fraction(1, 10**6), max_value=10**9))
def test_logarithms_and_roots_are_those_of_the_library(x: Fraction) -> None:
    for source, expected in (("ln(x)", math.log(x)), ("log(x)", math.log10(x)), ("root(x)", math.sqrt(x))):
        assert float(evaluate(source, {"x": x})) == pytest.approx(expected, rel=1e-12, abs=1e-12)


@given(st.fractions(max_denominator=10**9))
def test_a_number_is_written_with_at_most_twelve_digits_and_read_back_alike(x: Fraction) -> None:
    text = written(x)
    mantissa = text.partition("E")[0].lstrip("-").replace(".", "").lstrip("0")
    assert len(mantissa) <= 12
    assert abs(number(text) - x) <= abs(x) * Fraction(1, 10**11)
