"""What the log tells of an exam: numbers and kinds, but no name, no answer, no text of a question and no time."""

import logging
import re
from pathlib import Path
from typing import NoReturn

import pytest

from simulator.exam.commands import DeclineBreak, GoNext
from simulator.exam.items import ItemType
from simulator.exam.state import Place
from simulator.log.logbook import FILE, keeping
from simulator.ports import StoreError, Trouble
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.watching import watched
from tests.histories import only_the_tour
from tests.stage import Stage, stage
from tests.ui.given import ANSWERS

pytestmark = pytest.mark.usefixtures("screen")

TOLD = re.compile(
    r"\d{4}-\d\d-\d\d (Qt: [\w :]+|page: \w+|attempt \d+ (?:opened|resumed)|refused: [a-z-]+|attempt over)"
)


def sit(shown: Stage) -> frozenset[ItemType]:
    """Go through all questions and give every kind of answer, most of which are refused; return what was answered."""
    while shown.bridge.place is not Place.REVIEW:
        for answer in ANSWERS:
            shown.bridge.send(answer)
        shown.bridge.send(GoNext())
        shown.bridge.send(DeclineBreak())
    state = shown.state
    return frozenset(question.type for number, question in enumerate(state.questions, 1) if state.answer(number))


def test_the_log_of_an_exam_holds_no_name_no_answer_and_no_time(tmp_path: Path) -> None:
    banks = only_the_tour(tmp_path / "banks")
    with keeping(tmp_path / "logs", logging.DEBUG) as kept, stage(tmp_path / "data", bank_root=banks) as made:
        made.house.store.archive.add_candidate("Ada Lovelace")
        with watched(made.window, Diagnosing(made.look, made.house.facts, kept), made.house.desk):
            chronicle = made.window.findChild(Chronicle)
            assert chronicle is not None
            chronicle.begin()
            made.begin()
            answered = sit(made)
            items = made.bank.items
    lines = (kept.folder / FILE).read_text(encoding="utf-8").splitlines()
    during = [line for line in lines if not re.match(r"\S+T\S+Z ", line)]
    assert answered >= {ItemType.SINGLE, ItemType.ORDER, ItemType.MATCH, ItemType.TEXT, ItemType.HOTSPOT}
    assert len(during) > 20
    assert not [line for line in during if not TOLD.fullmatch(re.sub(" (DEBUG|INFO|WARNING|ERROR) ", " ", line))]
    text = "\n".join(lines)
    assert not [part for item in items for part in (item.stem, item.id) if part in text]
    assert not [part for part in ("Ada", "Lovelace", "31415", "411", "oh my") if part in text]


def test_a_shelf_that_cannot_be_read_keeps_neither_log_nor_crash_file_from_opening(tmp_path: Path) -> None:
    def damaged() -> NoReturn:
        raise StoreError(trouble=Trouble.DAMAGED)

    banks = only_the_tour(tmp_path / "banks")
    with keeping(tmp_path / "logs") as kept, stage(tmp_path / "data", bank_root=banks) as made:
        kept.folder.mkdir()
        (kept.folder / "crash.log").write_text("Fatal Python error: Aborted", encoding="utf-8")
        diagnosing = Diagnosing(made.look, made.house.facts, kept)
        chronicle = Chronicle(made.window, diagnosing, damaged)
        chronicle.begin()
        chronicle.shut_down()
        assert "banks not read: damaged" in (kept.folder / FILE).read_text(encoding="utf-8")
        assert diagnosing.last_error == "Fatal Python error: Aborted"
