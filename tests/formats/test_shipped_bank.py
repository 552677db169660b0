"""The banks that ship are read without an error."""

from pathlib import Path

import pytest

from simulator.exam.problems import Level
from simulator.formats.formula import svg
from simulator.formats.html import read
from simulator.formats.native.reader import read_folder

BANKS = Path(__file__).parents[2] / "banks"
shipped = pytest.mark.parametrize("name", ["aws-mls-c01", "examgate-tour"])


@shipped
def test_a_shipped_bank_is_read_without_an_error(name: str):
    reading = read_folder(BANKS / name)
    assert reading.bank is not None
    assert [problem for problem in reading.problems if problem.level is Level.ERROR] == []


@shipped
@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")
def test_every_formula_of_a_shipped_bank_can_be_drawn(name: str):
    bank = read_folder(BANKS / name).bank
    assert bank is not None
    texts = [text for item in bank.items for text in (item.stem, item.rationale)]
    texts += [text for item in bank.items for option in item.options for text in (option.text, option.explanation)]
    for formula in {formula for text in texts for formula in read(text).formulas}:
        assert svg(formula.tex, display=formula.display, size_px=16, color="#000000")
