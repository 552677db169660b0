"""A bank without flaws is told nothing but remarks, and every item rule has looked at it."""

from pathlib import Path

from simulator.exam.problems import Level
from simulator.lint.lint import lint
from tests.lint.drafts import drafts, read


def test_a_bank_of_200_items_without_flaws_gives_no_error_and_no_warning(tmp_path: Path):
    reading = read(tmp_path, drafts(200))
    assert reading.problems == ()
    assert reading.bank is not None
    assert len(reading.bank.items) == 200
    found = lint(reading.bank, reading.places, media=reading.media)
    assert [problem for problem in found.problems if problem.level is not Level.INFO] == []
