"""Texts of tables: none is a formula, every one comes back, numbers stay numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.export.cells import GUARDED, safe

texts = st.text(max_size=20) | st.builds(str.__add__, st.sampled_from(sorted(GUARDED)), st.text(max_size=20))


@given(text=texts)
def test_every_text_comes_back_from_its_cell(text: str):
    assert safe(text).removeprefix("'") == text


@given(text=texts)
def test_no_cell_but_a_number_begins_like_a_formula(text: str):
    cell = safe(text)
    if cell[:1] in set("=+-@＝＋－＠\t\r\n"):
        float(cell)


@given(number=st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_stays_one(number: float):
    assert safe(str(number)) == str(number)


@pytest.mark.parametrize("text", ["-1+1", "+1|cmd", "-1\n", "--1", "-", "-1e1234", "=1", "@SUM(A1)", "-٣"])
def test_what_only_begins_like_a_number_is_guarded(text: str):
    assert safe(text) == f"'{text}"
