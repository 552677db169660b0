"""Whatever a bank holds, the linter comes to an end and tells places of that bank only."""

import math
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.bank import Bank
from simulator.exam.prose import blanked, plain, shown
from simulator.exam.quantities import quantity
from simulator.formats.native.reader import read_folder
from simulator.formats.native.writer import write_bank
from simulator.lint.lint import lint
from simulator.lint.rules import CODES
from tests.formats.profile import FEWER
from tests.formats.strategies import banks
from tests.formats.test_round_trip import PICTURES

MARKS = st.text(alphabet="ab1 \n`$*_~#|>-+[]()!<\\.,?:/^%x", max_size=200)


@FEWER
@given(banks())
def test_any_bank_is_linted_and_every_problem_has_a_line(bank: Bank):
    with TemporaryDirectory() as folder:
        write_bank(bank, Path(folder), PICTURES)
        reading = read_folder(Path(folder))
        assert reading.bank is not None
        lines = {
            path.relative_to(folder).as_posix(): path.read_text().count("\n") for path in Path(folder).rglob("*.md")
        }
        found = lint(reading.bank, reading.places, media=reading.media)
    for problem in [*found.problems, *(one.problem for one in found.waived)]:
        assert problem.code in CODES
        assert 1 <= problem.line <= lines[problem.file] + 1


@FEWER
@given(MARKS)
def test_prose_keeps_the_lines_of_any_text(text: str):
    assert [len(line) for line in blanked(text).split("\n")] == [len(line) for line in text.split("\n")]
    assert "\n" not in plain(text) + shown(text)


@FEWER
@given(MARKS | st.text(max_size=30))
def test_any_text_is_a_number_or_none(text: str):
    found = quantity(text)
    assert found is None or not math.isnan(found[0])
