"""From a dispute to the corrected score on the command line: sit, apply, list."""

import csv
import json
import shutil
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.exam.commands import Begin, Choose, End, OpenReview
from simulator.exam.items import Letter
from simulator.exam.plan import Wishes
from simulator.exchange import ExportKind
from simulator.house import open_house, read_bank
from simulator.session import results
from simulator.session.opening import open_new
from simulator.session.shelf import find
from tests import builders
from tests.disputes import about, save
from tests.fakes import ManualClock
from tests.formats.folders import HEADER, put, sound
from tests.templates import furnish

NUMBER = sound("f").split("- [ ]")[0].replace("item: f\n", "item: f\ntype: number\nanswer: 0.5\ntolerance: 0.01\n")

Output = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder where the first question of an own bank was answered with A and its key was corrected to A."""
    folder = put(
        tmp_path / "data" / "banks" / "own", {"bank.md": HEADER, "a.md": "\n".join((*map(sound, "abcde"), NUMBER))}
    )
    furnish(tmp_path / "data", shipped=True)
    with open_house(tmp_path / "data", clock=ManualClock()) as house:
        shelved = find(house.refresh_shelf(), "sample")
        assert shelved.revision is not None
        form = builders.form(house.desk.library.bank(shelved.revision))
        slots = tuple(replace(slot, order=slot.order[::-1]) for slot in form.slots)
        form = replace(form, revision=shelved.revision, slots=slots)
        candidate = house.desk.archive.add_candidate("Ada")
        sitting = open_new(house.desk, form, Wishes(), candidate.id).sitting
        for command in (Begin(), Choose(Letter("A")), OpenReview(), End()):
            sitting.do(command)
        results.settle(house.desk, sitting.attempt)
    file = save(tmp_path / "1", about(read_bank(folder), "a", key="A"))
    assert main(["bank", "apply", str(folder), str(file)]) == 0
    return tmp_path / "data"


def run(data: Path, output: Output, *words: str) -> str:
    output.readouterr()
    assert main(["--data-dir", str(data), *words]) == 0
    return output.readouterr().out


def value(data: Path, output: Output, *words: str) -> Any:
    return json.loads(run(data, output, *words, "--json"))


def test_the_list_has_the_score_as_sat_and_the_corrected_one(data: Path, capsys: Output):
    assert run(data, capsys, "history", "list").count("fail") == 2
    (row,) = value(data, capsys, "history", "list")
    assert (row["score"]["right"], row["corrected"]["right"], row["corrected_keys"]) == (0, 1, 1)


def test_the_report_says_which_key_was_corrected(data: Path, capsys: Output):
    told = run(data, capsys, "history", "show", "1")
    assert "with 1 corrected key: " in told
    assert "question 1 (a): the key was C and is D, your answer is right by it" in told
    report = value(data, capsys, "history", "show", "1")
    assert (report["score"]["right"], report["corrected"]["score"]["right"]) == (0, 1)
    (key,) = report["corrected"]["keys"]
    assert (key["question"], key["item"], key["key_before"], key["key"]) == (1, "a", ["B"], ["A"])
    assert (key["answered"], key["right"]) == (True, True)


def test_a_tolerance_that_alone_was_corrected_is_told(data: Path, capsys: Output):
    file = data / "banks" / "own" / "a.md"
    file.write_text(file.read_text().replace("tolerance: 0.01", "tolerance: 0.1"))
    told = run(data, capsys, "history", "show", "1")
    assert "(f): the key was 0.5 ± 0.01 and is 0.5 ± 0.1, you did not answer" in told
    (_, key) = value(data, capsys, "history", "show", "1")["corrected"]["keys"]
    assert (key["tolerance_before"], key["tolerance"], key["answered"]) == (0.01, 0.1, False)


def test_the_table_for_spreadsheets_ends_in_the_corrected_score(data: Path, tmp_path: Path, capsys: Output):
    run(data, capsys, "history", "export", str(tmp_path / "h.csv"))
    (row,) = csv.DictReader(StringIO((tmp_path / "h.csv").read_text(encoding="utf-8")))
    assert (row["scored_right"], row["corrected_keys"], row["corrected_right"]) == ("0", "1", "1")


def test_the_score_as_sat_is_still_proved(data: Path, capsys: Output):
    run(data, capsys, "history", "list")
    assert "1 of 1 scores hold" in run(data, capsys, "attempt", "verify")


def test_a_score_from_another_computer_is_corrected_when_it_comes_in(data: Path, tmp_path: Path):
    path, other = tmp_path / "history.json", tmp_path / "other"
    shutil.copytree(data / "banks", other / "banks")
    with open_house(data) as house:
        house.transfer.export(ExportKind.JSON, house.desk.archive.history(), path, lambda done, total: None)
    with open_house(other) as house:
        house.refresh_shelf()
        house.import_history(path, lambda done, total: None)
        (row,) = house.desk.archive.history()
        assert row.corrected_keys == 1
