"""Copies that earlier programs made can be looked into as they are."""

from pathlib import Path

import pytest

from simulator.store.copy_names import copy_at
from simulator.store.preview import preview

OLD = sorted((Path(__file__).parents[1] / "data").glob("store-*.sqlite3"))


@pytest.mark.parametrize("old", OLD, ids=lambda old: old.stem)
def test_a_copy_of_any_schema_has_a_preview(old: Path):
    found = preview(copy_at(old, Path("examgate.sqlite3")))
    assert (found.trouble, found.attempts, found.candidates) == (None, 1, ("Ada",))
    (open_exam,) = found.unfinished
    assert (open_exam.candidate, open_exam.question, open_exam.questions) == ("Ada", 1, 2)
