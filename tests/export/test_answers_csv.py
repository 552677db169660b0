"""The answers as CSV: a row an answer, values as they are, no cell a formula."""

import csv
from dataclasses import replace
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from simulator.exchange import AnswerRow
from simulator.export.answers_csv import COLUMNS, dump_answers
from tests.export.samples import ANSWER, UID, answers

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def read(*attempts: tuple[AnswerRow, ...]) -> list[dict[str, str]]:
    file = StringIO(newline="")
    dump_answers(attempts, file)
    return list(csv.DictReader(StringIO(file.getvalue(), newline=""), strict=True))


def test_a_row_says_all_of_an_answer():
    (row,) = read((ANSWER,))
    assert tuple(row) == COLUMNS
    assert list(row.values()) == [
        *(
            "7",
            UID,
            "Ada",
            "aws-mls-c01",
            "1",
            "mls-0001",
            "multiple",
            "d1",
            "1.1",
            "aws",
            "Spark, Hadoop and Hive; EMR",
        ),
        *("3", "scored", "B D", "A C", "no", "complete", "yes", "91.2", "2", "1", "0.0", "E", "Twice?", "exam", "no"),
    ]


def test_answers_of_all_attempts_stand_below_each_other():
    rows = read(answers(2), answers(3))
    assert [row["question"] for row in rows] == ["1", "2", "1", "2", "3"]


def test_what_was_never_shown_has_no_time_of_its_first_showing():
    assert read((replace(ANSWER, first_ms=None, difficulty=None),))[0]["first_shown_seconds"] == ""


@given(answer=texts, comment=texts)
def test_what_a_candidate_wrote_comes_back(answer: str, comment: str):
    row = read((replace(ANSWER, answer=answer, comment=comment),))[0]
    assert [row[name].removeprefix("'") for name in ("answer", "comment")] == [answer, comment]


def test_a_written_number_stays_a_number():
    assert read((replace(ANSWER, answer="-0.25"),))[0]["answer"] == "-0.25"
