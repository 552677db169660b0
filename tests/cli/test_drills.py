"""What the commands tell of a drill: counts, and nothing of the practice scale."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.assembly.drill import drill
from simulator.exam.commands import Begin, Choose, End, OpenReview
from simulator.exam.plan import Wishes
from simulator.house import open_house
from simulator.session import opening, results
from simulator.session.shelf import find
from tests.fakes import ManualClock
from tests.templates import furnish

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one finished drill of five questions."""
    folder = tmp_path_factory.mktemp("drill")
    furnish(folder, shipped=True)
    with open_house(folder, clock=ManualClock()) as house:
        revision = find(house.refresh_shelf(), "aws-mls-c01").revision
        assert revision is not None
        bank, candidate = house.desk.library.bank(revision), house.desk.archive.add_candidate("Ada")
        form = drill(bank, revision, 1, [item.id for item in bank.items[:5]])
        sitting = opening.open_drill(house.desk, form, Wishes(), candidate.id).sitting
        for command in (Begin(), Choose(form.slots[0].order[0]), OpenReview(), End()):
            sitting.do(command)
        results.settle(house.desk, sitting.attempt)
    return folder


def told(data: Path, output: Output, *words: str) -> str:
    assert main(["--data-dir", str(data), *words]) == 0
    return output.readouterr().out


def test_a_drill_is_shown_by_its_counts_alone(data: Path, capsys: Output) -> None:
    shown = told(data, capsys, "history", "show", "1")
    assert "drill, without a practice score: " in shown
    assert [word for word in ("on the practice scale", "pass", "fail") if word in shown] == []


def test_a_drill_has_no_score_in_json(data: Path, capsys: Output) -> None:
    shown: Any = json.loads(told(data, capsys, "history", "show", "1", "--json"))
    (row,) = json.loads(told(data, capsys, "history", "list", "--json"))
    assert (shown["kind"], shown["score"], shown["corrected"]) == ("drill", None, None)
    assert (row["kind"], row["score"]) == ("drill", None)
    assert (shown["right"], shown["scored"]) == (row["right"], row["scored"])


def test_a_drill_is_listed_as_one(data: Path, capsys: Output) -> None:
    line = told(data, capsys, "history", "list").splitlines()[1]
    assert "drill" in line
    assert not {"pass", "fail"} & set(line.split())
