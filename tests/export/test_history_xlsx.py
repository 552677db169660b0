"""The history as a workbook: real types, no formulas, charts, and an office program that opens it."""

import gc
import os
import re
import resource
import shutil
import subprocess
import tempfile
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from simulator.exam.bank import BankId
from simulator.exam.plan import Kind
from simulator.exam.scoring import wilson
from simulator.export.history_xlsx import write_workbook
from simulator.export.origin import Origin
from tests.export.samples import ANSWER, ROW, answers
from tests.fakes import START

END = START + timedelta(minutes=171, milliseconds=400)
ORIGIN = Origin("1.2.3", START)


class CancelledError(Exception):
    """The user has had enough."""


@pytest.fixture
def book(tmp_path: Path) -> Workbook:
    write_workbook(ORIGIN, [(ROW, answers())], tmp_path / "a.xlsx")
    return load_workbook(tmp_path / "a.xlsx")


def row(book: Workbook, sheet: str, number: int = 2) -> dict[str, Any]:
    head, *rows = book[sheet].iter_rows(values_only=True)
    return dict(zip(map(str, head), rows[number - 2], strict=True))


def charts(book: Workbook) -> list[Any]:
    found: list[Any] = vars(book["Charts"])["_charts"]
    return found


def test_every_sheet_is_there_with_a_frozen_head_and_a_filter(book: Workbook):
    assert book.sheetnames == ["Attempts", "Answers", "Domains", "Keywords", "Scores", "Charts", "About"]
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert (book["Attempts"].auto_filter.ref, book["Answers"].auto_filter.ref) == ("A1:AE2", "A1:X5")
    assert book["Attempts"].column_dimensions["B"].width == 17


def test_an_attempt_has_dates_numbers_and_truth_values(book: Workbook):
    told = row(book, "Attempts")
    assert (told["opened at"], told["ended at"]) == (ROW.opened_at.replace(tzinfo=None), END.replace(tzinfo=None))
    assert (told["practice score"], told["passed"], told["minutes used"]) == (786, True, 170.5)
    assert (told["share right"], book["Attempts"]["K2"].number_format) == (0.76, "0 %")
    assert (told["corrected score"], told["attempt uid"]) == (None, ROW.uid)


def test_a_note_and_the_archive_stand_with_their_attempt(tmp_path: Path):
    noted = replace(ROW, note="Slept badly.\nTwo coffees.", archived=True)
    write_workbook(ORIGIN, [(noted, answers())], tmp_path / "a.xlsx")
    told = row(load_workbook(tmp_path / "a.xlsx"), "Attempts")
    assert (told["note"], told["archived"]) == ("Slept badly.\nTwo coffees.", True)


def test_an_answer_has_its_values(book: Workbook):
    told = row(book, "Answers", 3)
    assert (told["question"], told["right"], told["flagged"], told["seconds"]) == (2, True, True, 91.2)
    assert (told["answer"], told["keywords"], told["difficulty"]) == ("B D", "Spark, Hadoop and Hive; EMR", 3)


def test_domains_and_keywords_are_counted(book: Workbook):
    domain = row(book, "Domains")
    assert [domain[name] for name in ("domain", "right", "scored", "right of all", "all")] == ["Data", 1, 3, 2, 4]
    keyword = row(book, "Keywords")
    assert (keyword["keyword"], keyword["scored"], keyword["share right"]) == ("EMR", 3, 1 / 3)
    assert (round(keyword["interval low"], 2), round(keyword["interval high"], 2)) == (0.23, 0.77)


def test_repeated_questions_are_counted_apart_and_are_no_further_evidence(tmp_path: Path):
    met = [replace(one, repeated=one.question > 1) for one in answers()]
    write_workbook(ORIGIN, [(ROW, met)], tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    for sheet in ("Attempts", "Domains", "Keywords", "Scores", "Charts"):
        told = row(book, sheet)
        names = ("first-seen right", "first-seen", "repeated right", "repeated")
        assert [told[name] for name in names] == [0, 1, 2, 3]
    assert [row(book, "Answers", number)["repeated"] for number in (2, 3)] == [False, True]
    assert round(row(book, "Keywords")["interval high"], 2) == round(wilson(0, 1).high, 2)
    assert any("in an earlier attempt" in str(line[1]) for line in book["About"].iter_rows(values_only=True))


def test_a_keyword_met_in_repeated_questions_alone_has_no_interval(tmp_path: Path):
    write_workbook(ORIGIN, [(ROW, answers(repeated=True))], tmp_path / "a.xlsx")
    told = row(load_workbook(tmp_path / "a.xlsx"), "Keywords")
    assert (told["right of all"], told["interval low"], told["interval high"]) == (2, None, None)


def test_one_right_of_nine_is_told_before_none_of_one(tmp_path: Path):
    said = [("few", False), *(("many", number == 0) for number in range(9)), *(("best", True) for _ in range(20))]
    rows = [replace(answers()[0], keywords=(word,), right=right) for word, right in said]
    write_workbook(ORIGIN, [(ROW, rows)], tmp_path / "weak.xlsx")

    _, *told = load_workbook(tmp_path / "weak.xlsx")["Keywords"].iter_rows(values_only=True)
    assert [line[2] for line in told] == ["many", "few", "best"]


def test_a_drill_is_counted_by_itself(tmp_path: Path):
    drill = replace(ROW, kind=Kind.DRILL, score=None, right=2, scored=3)
    write_workbook(ORIGIN, [(drill, answers(kind="drill"))], tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    told = row(book, "Attempts")
    assert [told[name] for name in ("kind", "practice score", "scored right", "scored questions")] == [
        "drill",
        None,
        2,
        3,
    ]
    assert [book[name].max_row for name in ("Answers", "Domains", "Keywords", "Scores", "Charts")] == [*(5, 2, 1, 1, 1)]


def test_the_charts_are_drawn_from_the_tables(book: Workbook):
    score, domains = charts(book)
    assert [series.val.numRef.f for series in score.series] == ["'Scores'!$D$2", "'Scores'!$E$2"]
    assert [series.val.numRef.f for series in domains.series] == ["'Charts'!$F$2", "'Charts'!$I$2"]


def test_people_and_exams_are_never_drawn_in_one_line(tmp_path: Path):
    ada, ben = ROW, replace(ROW, candidate_name="Ben")
    other = replace(ROW, bank=BankId("tour"))
    rows = [ben, ada, other, replace(ROW, kind=Kind.DRILL, score=None), ada, ben, ada]
    write_workbook(ORIGIN, [(one, answers()) for one in rows], tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    drawn = [chart.series[0].val.numRef.f for chart in charts(book)]
    assert drawn[::2] == ["'Scores'!$D$2:$D$4", "'Scores'!$D$5", "'Scores'!$D$6:$D$7"]
    assert [cells[:2] for cells in book["Scores"].iter_rows(min_row=4, max_row=6, values_only=True)] == [
        ("Ada", "aws-mls-c01"),
        ("Ada", "tour"),
        ("Ben", "aws-mls-c01"),
    ]
    counted = [cells[:5] for cells in book["Charts"].iter_rows(min_row=2, values_only=True)]
    assert counted == [
        ("Ada", "aws-mls-c01", "Data", 3, 9),
        ("Ada", "tour", "Data", 1, 3),
        ("Ben", "aws-mls-c01", "Data", 2, 6),
    ]


@pytest.mark.parametrize("text", ["=1+1", "=cmd|'/C calc'!A0", "#REF!", "a\nb", "+1", "'a", "007", "TRUE"])
def test_a_text_is_a_text_whatever_it_begins_with(tmp_path: Path, text: str):
    given = (replace(ROW, candidate_name=text), [replace(ANSWER, comment=text)])
    write_workbook(ORIGIN, [given], tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert (row(book, "Attempts")["candidate"], row(book, "Answers")["comment"]) == (text, text)
    kinds = {cell.data_type for sheet in book for cells in sheet.iter_rows() for cell in cells}
    assert kinds <= {"s", "n", "b", "d"}


def test_what_a_workbook_cannot_hold_is_replaced(tmp_path: Path):
    write_workbook(ORIGIN, [(ROW, [replace(ANSWER, comment="a\x01b\ud800c\uffff")])], tmp_path / "a.xlsx")
    assert row(load_workbook(tmp_path / "a.xlsx"), "Answers")["comment"] == "a\ufffdb\ufffdc\ufffd"


def test_a_text_that_is_too_long_for_a_cell_is_seen_to_be_cut(tmp_path: Path):
    write_workbook(ORIGIN, [(ROW, [replace(ANSWER, comment="x" * 40_000)])], tmp_path / "a.xlsx")
    cell = row(load_workbook(tmp_path / "a.xlsx"), "Answers")["comment"]
    assert (len(cell), cell[-2:]) == (32_767, "x\N{HORIZONTAL ELLIPSIS}")


def test_a_history_without_attempts_has_no_charts(tmp_path: Path):
    write_workbook(ORIGIN, [], tmp_path / "a.xlsx")
    assert charts(load_workbook(tmp_path / "a.xlsx")) == []


def test_a_workbook_that_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))

    def attempts():
        yield ROW, answers()
        raise CancelledError

    with pytest.raises(CancelledError):
        write_workbook(ORIGIN, attempts(), tmp_path / "a.xlsx")
    assert (list(tmp_path.iterdir()), list(own.iterdir())) == ([own], [])


@pytest.mark.parametrize("rows", [1, 99])
def test_a_full_disk_leaves_nothing_and_says_nothing_but_the_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], rows: int
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (800, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            write_workbook(ORIGIN, [(ROW, answers())] * rows, tmp_path / "a.xlsx")
        gc.collect()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (list(tmp_path.iterdir()), capfd.readouterr().err) == ([], "")


@pytest.mark.skipif(
    shutil.which("soffice") is None and not os.environ.get("EXAMGATE_TESTS_NEED_LIBREOFFICE"),
    reason="LibreOffice is not here; .ci/run installs it",
)
def test_an_office_program_opens_it_and_reads_the_same(tmp_path: Path):
    given = replace(ROW, candidate_name="=1+1", title="_x0041_")
    write_workbook(ORIGIN, [(given, answers())], tmp_path / "a.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "html", "--outdir", str(tmp_path)]
    done = subprocess.run([*command, str(tmp_path / "a.xlsx")], capture_output=True, text=True, check=True, timeout=60)
    assert "Error" not in done.stdout + done.stderr
    sheets = shown(tmp_path / "a.html")
    assert list(sheets) == load_workbook(tmp_path / "a.xlsx").sheetnames
    told = dict(zip(*sheets["Attempts"][:2], strict=True))
    said = [told[name] for name in ("candidate", "title", "passed", "archived", "share right")]
    assert said == ["=1+1", "_x0041_", "TRUE", "FALSE", "76 %"]


def shown(document: Path) -> dict[str, list[list[str]]]:
    """The cells of each sheet of a page of HTML as they are shown."""
    _, *parts = re.split("<h1>Sheet [0-9]+: <em>", document.read_text(encoding="utf-8"))
    found = {}
    for part in parts:
        rows = (re.findall("<td.*?</td>", row, re.DOTALL) for row in re.findall("<tr>.*?</tr>", part, re.DOTALL))
        found[part.partition("<")[0]] = [[unescape(re.sub("<.*?>", "", cell)) for cell in row] for row in rows]
    return found


def test_sheets_are_printed_across_the_page_with_their_head_on_each(book: Workbook):
    for sheet in book:
        set_up = sheet.page_setup
        assert (set_up.orientation, set_up.fitToWidth, set_up.fitToHeight) == ("landscape", 1, 0)
        fitted = sheet.sheet_properties.pageSetUpPr
        assert fitted is not None
        assert (fitted.fitToPage, sheet.print_title_rows) == (True, "$1:$1")
    assert book["Attempts"].print_area == "'Attempts'!$A$1:$P$2"
