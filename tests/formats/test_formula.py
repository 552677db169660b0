"""Formulas are drawn, or refused with one error; nothing else comes out of the library that draws them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.formats.formula import FormulaError, svg
from tests.formats.profile import PROFILE

pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")

DRAWN = (
    r"C(t) = 50\,\mathrm{FN}(t) + \mathrm{FP}(t)",
    r"\tfrac{1}{51} \approx 0.0196",
    r"t^* = \frac{c_{FP}}{c_{FP}+c_{FN}}",
    r"\sigma(x)=\frac{1}{1+e^{-x}}",
    r"\begin{pmatrix}a&b\\c&d\end{pmatrix}",
    r"\hat{y}\in\{0,1\}",
)
PIECES = (
    *(
        "\\frac",
        "{",
        "}",
        "a",
        "_",
        "^",
        "\\sqrt",
        "\\left",
        "\\right",
        "(",
        "]",
        "\\begin{matrix}",
        "\\end{matrix}",
        "&",
    ),
    *(
        "\\\\",
        "\\text{",
        "\\sum",
        "\\color{red}",
        "\\href{file:///x}{",
        "\\def",
        "\\substack",
        "\\label",
        "$",
        "#",
        "<",
        "中",
    ),
)


@pytest.mark.parametrize("tex", DRAWN)
def test_a_formula_is_drawn_in_its_colour(tex: str):
    drawn = svg(tex, display=True, size_px=20, color="#112233")
    assert drawn.startswith(b"<svg")
    assert b"#112233" in drawn


def test_an_inline_fraction_is_smaller_than_one_of_its_own_line():
    inline, display = (svg(r"\frac{a}{b}", display=own_line, size_px=20, color="#000000") for own_line in (False, True))
    assert inline != display


@PROFILE
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=8).map("".join))
def test_any_tex_is_drawn_or_refused(tex: str):
    try:
        drawn = svg(tex, display=True, size_px=20, color="#112233")
    except FormulaError:
        return
    assert drawn.startswith(b"<svg")
    assert not any(trap in drawn for trap in (b"<script", b"<image", b'href="file:', b'href="http'))


@pytest.mark.parametrize("tex", ["{" * 60_000, "\\sqrt{" * 1_000 + "a" + "}" * 1_000, "", " "])
def test_tex_of_no_formula_is_refused(tex: str):
    with pytest.raises(FormulaError):
        svg(tex, display=False, size_px=20, color="#112233")
