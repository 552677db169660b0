"""Whole exams at 1280×720: one by mouse, one by keyboard alone, from the home page to the exported history."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.people import KeyboardPerson, MousePerson, Person, begin, end, review_flagged, scored_right, sit, text_of
from tests.stage import Stage, stage

FLAGGED = [3, 13, 23, 33, 43, 53, 63]


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize("kind", [MousePerson, KeyboardPerson])
def test_a_person_sits_the_exam_reviews_reads_and_exports(kind: Callable[[Stage], Person], tmp_path: Path) -> None:
    table = tmp_path / "history.csv"
    with stage(tmp_path / "data") as shown:
        person = kind(shown)
        begin(person)
        chosen = sit(person)
        assert review_flagged(person) == FLAGGED
        right = scored_right(shown, chosen)
        end(person)
        assert text_of(shown, "rawScore").startswith(f"{right} of 50 scored questions right")
        person.reach("answers-flagged")
        assert text_of(shown, "matchCount") == "7 of 65"
        person.reach("back")
        person.reach("history")
        person.reach("export")
        person.save_as(table)
        person.reach("exportStart")
        shown.wait_for(lambda: shown.is_shown("export-saved-folder"))
        assert shown.find("export-saved-file").accessibleName() == f"Saved as {table}"
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["scored_right"], row["answered"], row["flagged"]) for row in rows] == [(str(right), "60", "7")]
