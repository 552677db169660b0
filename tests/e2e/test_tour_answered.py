"""The tour answered right throughout: every type of question counts, and the commands tell of it."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.assembly.draw import draw as drawing
from simulator.exam.answers import Spot
from simulator.exam.commands import (
    Arrange,
    Begin,
    Choose,
    Command,
    DeclineBreak,
    End,
    Mark,
    Match,
    OpenReview,
    ShowQuestion,
    Write,
)
from simulator.exam.items import Item, ItemType, Letter
from simulator.exam.plan import Wishes
from simulator.house import open_house
from simulator.session import results
from simulator.session.opening import draw, open_new
from simulator.session.shelf import find
from tests.fakes import ManualClock
from tests.templates import furnish

Output = pytest.CaptureFixture[str]


def right(item: Item) -> Iterator[Command]:
    """The commands that answer an item right."""
    match item.type:
        case ItemType.ORDER:
            yield Arrange(tuple(map(Letter, item.answer)))
        case ItemType.MATCH:
            for letter, _, choice in (pair.partition("=") for pair in item.answer):
                yield Match(Letter(letter), int(choice))
        case ItemType.NUMBER | ItemType.TEXT:
            yield Write(f" {item.answer[0].upper()} ")
        case ItemType.HOTSPOT:
            areas = [area for area in item.areas if area.letter in item.keys]
            yield Mark(
                tuple(Spot(round(10 * one.x + 5 * one.width), round(10 * one.y + 5 * one.height)) for one in areas)
            )
        case _:
            yield from (Choose(letter) for letter in sorted(item.keys))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one finished attempt at the tour, everything right."""
    furnish(tmp_path, shipped=True)
    with open_house(tmp_path, clock=ManualClock()) as house:
        shelved = find(house.refresh_shelf(), "examgate-tour")
        assert shelved.revision is not None
        candidate = house.desk.archive.add_candidate("Ada")
        form = draw(house.desk, drawing, shelved.revision, candidate.id, seed=1)
        opened = open_new(house.desk, form, Wishes(), candidate.id)
        opened.sitting.do(Begin())
        for number, slot in enumerate(form.slots, start=1):
            opened.sitting.do(ShowQuestion(number))
            if opened.sitting.state.offer is not None:
                opened.sitting.do(DeclineBreak())
            for command in right(opened.bank.by_id[slot.item]):
                opened.sitting.do(command)
        opened.sitting.do(OpenReview())
        opened.sitting.do(End())
        results.settle(house.desk, opened.sitting.attempt)
    return tmp_path


def run_json(data: Path, output: Output, *words: str) -> Any:
    assert main(["--data-dir", str(data), *words, "--json"]) == 0
    return json.loads(output.readouterr().out)


def test_every_type_of_question_earns_its_point(data: Path, capsys: Output) -> None:
    shown = run_json(data, capsys, "history", "show", "1")
    assert shown["answered"] == 12
    (row,) = run_json(data, capsys, "history", "list")
    assert (row["score"]["right"], row["score"]["practice_scale"]) == (10, 1000)


def test_the_score_of_the_tour_is_proved_and_exported(data: Path, capsys: Output) -> None:
    assert [proof["holds"] for proof in run_json(data, capsys, "attempt", "verify")] == [True]
    run_json(data, capsys, "history", "export", str(data / "history.csv"))
    (row,) = csv.DictReader((data / "history.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (row["bank"], row["answered"]) == ("examgate-tour", "12")


def test_the_command_line_draws_a_form_of_the_tour(data: Path, capsys: Output) -> None:
    drawn = run_json(data, capsys, "bank", "draw", "examgate-tour", "--seed", "5")
    assert sorted(len(slot["options"]) for slot in drawn["slots"]) == [0, 0, *[4] * 7, *[5] * 3]
