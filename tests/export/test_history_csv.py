"""The score history as CSV: every value comes back, no cell is a formula, the file is whole or what it was."""

import csv
from dataclasses import replace
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.plan import Kind
from simulator.exam.score import Score
from simulator.export.cells import safe
from simulator.export.history_csv import COLUMNS, columns_of, dump_columns, write_history
from simulator.ports import AttemptId, AttemptRow
from tests.export.samples import ROW
from tests.fakes import START

SAID = {
    "attempt": "7",
    "candidate": "Ada",
    "bank": "aws-mls-c01",
    "exam": "MLS-C01",
    "title": "AWS Certified Machine Learning – Specialty",
    "opened_at": "2026-03-02T09:00:00+00:00",
    "ended_at": "2026-03-02T11:51:00+00:00",
    "ended_by": "candidate",
    "minutes_used": "170.5",
    "minutes_allowed": "180",
    "questions": "65",
    "answered": "64",
    "flagged": "9",
    "scored_questions": "50",
    "scored_right": "38",
    "raw_cut": "36",
    "practice_score": "786",
    "pass_mark": "750",
    "passed": "yes",
    "corrected_keys": "0",
    "corrected_right": "",
    "corrected_score": "",
    "corrected_passed": "",
    "attempt_uid": "0b7e3f52-5d0c-4c36-9d25-f6a4c1f0a111",
    "kind": "exam",
    "archived": "no",
    "note": "",
}
"""What the row of that attempt says."""


def dumped(*rows: AttemptRow) -> str:
    file = StringIO(newline="")
    dump_columns(map(columns_of, rows), file)
    return file.getvalue()


def read(*rows: AttemptRow) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(dumped(*rows), newline=""), strict=True))


def test_a_history_without_attempts_is_its_header():
    assert dumped() == ",".join(COLUMNS) + "\r\n"


def test_a_row_says_all_of_an_attempt():
    assert read(ROW) == [SAID]


def test_a_corrected_score_stands_behind_the_one_as_sat():
    corrected = Score(right=35, scored=50, raw_cut=36, scale=732, pass_mark=750, passed=False)
    (row,) = read(replace(ROW, corrected_keys=3, corrected=corrected))
    assert list(row.values())[18:23] == ["yes", "3", "35", "732", "no"]


def test_a_drill_has_counts_and_no_practice_score():
    (row,) = read(replace(ROW, score=None, kind=Kind.DRILL, right=3, scored=7))
    assert (row["kind"], row["scored_right"], row["scored_questions"]) == ("drill", "3", "7")
    assert (row["practice_score"], row["raw_cut"], row["passed"]) == ("", "", "")


def test_an_archived_attempt_and_its_note_are_told():
    (told,) = read(replace(ROW, archived=True, note="Slept badly.\nTwo coffees."))
    assert (told["archived"], told["note"]) == ("yes", "Slept badly.\nTwo coffees.")


def test_a_fail_is_said_in_a_word():
    failed = Score(right=35, scored=50, raw_cut=36, scale=732, pass_mark=750, passed=False)

    assert read(replace(ROW, score=failed))[0]["passed"] == "no"


def test_what_is_not_known_is_empty():
    row = read(replace(ROW, score=None, ended_at=None))[0]
    names = ("ended_at", "scored_questions", "scored_right", "raw_cut", "practice_score", "pass_mark", "passed")

    assert [row[name] for name in names] == [""] * 7


def test_rows_stay_in_their_order():
    rows = [replace(ROW, id=AttemptId(number)) for number in (3, 1, 2)]

    assert [row["attempt"] for row in read(*rows)] == ["3", "1", "2"]


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ('Ada "Countess" Lovelace', '"Ada ""Countess"" Lovelace"'),
        ("Lovelace, Ada", '"Lovelace, Ada"'),
        ("Ada\nLovelace", '"Ada\nLovelace"'),
        ("Ada\r\nLovelace", '"Ada\r\nLovelace"'),
        ("Ada", "Ada"),
    ],
)
def test_separators_quotes_and_line_ends_are_quoted_as_in_rfc_4180(name: str, cell: str):
    line = dumped(replace(ROW, candidate_name=name)).split("\r\n", 1)[1]

    assert line.startswith(f"7,{cell},aws-mls-c01,")
    assert line.endswith(f",yes,0,,,,{ROW.uid},exam,no,\r\n")


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(name=texts, title=texts, note=texts)
def test_any_text_comes_back_but_for_the_guard_before_formulas(name: str, title: str, note: str):
    row = read(replace(ROW, candidate_name=name, title=title, note=note))[0]

    assert [row["candidate"], row["title"], row["note"]] == [safe(name), safe(title), safe(note)]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
@pytest.mark.parametrize("field", ["candidate_name", "bank", "exam", "title"])
def test_no_text_becomes_a_formula(field: str, start: str):
    text = f"{start}cmd|' /C calc'!A0"
    changes: dict[str, Any] = {field: text}

    assert read(replace(ROW, **changes))[0][field.removesuffix("_name")] == f"'{text}"


def test_the_file_is_utf_8_with_the_line_ends_of_the_standard(tmp_path: Path):
    path = tmp_path / "history.csv"
    write_history([replace(ROW, candidate_name="Zoë 試験 🎓")], path)
    content = path.read_bytes()

    assert "Zoë 試験 🎓".encode() in content
    assert content.count(b"\r\n") == content.count(b"\n") == 2


def test_a_history_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path):
    path = tmp_path / "history.csv"
    path.write_text("of last week", encoding="utf-8")
    broken = replace(ROW, candidate_name="\ud800")

    with pytest.raises(UnicodeEncodeError):
        write_history([ROW, broken], path)
    assert path.read_text(encoding="utf-8") == "of last week"
    assert list(tmp_path.iterdir()) == [path]


@given(minutes=st.integers(0, 600), moment=st.datetimes(timezones=st.just(START.tzinfo)))
def test_dates_are_told_in_utc_to_the_second(minutes: int, moment: datetime):
    row = read(replace(ROW, opened_at=moment, used_ms=minutes * 60_000))[0]

    assert datetime.fromisoformat(row["opened_at"]) == moment.replace(microsecond=0)
    assert float(row["minutes_used"]) == minutes
