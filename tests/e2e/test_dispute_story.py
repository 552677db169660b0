"""The whole story of a wrong key: sat, reported, applied, and both scores in every place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget, QTableView

from simulator.app import main
from simulator.exam.commands import Choose, OpenReview
from simulator.exam.items import Letter
from tests.e2e.people import MousePerson, text_of
from tests.formats.folders import HEADER, put, sound
from tests.stage import Stage, stage
from tests.ui.hands import into_view
from tests.ui.kinds import draw

pytestmark = pytest.mark.usefixtures("screen")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return put(tmp_path / "root" / "own", {"bank.md": HEADER, "a.md": "\n".join(map(sound, "abcdef"))})


@pytest.fixture
def shown(bank: Path, tmp_path: Path, qapp: object) -> Iterator[Stage]:
    """The item review after an exam whose first question was answered with A; B is its key."""
    with stage(tmp_path / "data", bank_root=bank.parent, draw=draw) as found:
        found.begin()
        found.bridge.send(Choose(Letter("A")))
        found.bridge.send(OpenReview())
        found.settle()
        for name in ("endReview", "dialogYes", "dialogYes"):
            found.click(name)
        found.to_report()
        found.click("answers-all")
        yield found


def report_key(shown: Stage, label: str, path: Path) -> None:
    into_view(shown, shown.find("reportProblem"))
    shown.click("reportProblem")
    shown.tick("disputeKind-key")
    shown.tick(f"key-{label}")
    MousePerson(shown).save_as(path)
    shown.click("disputeSave")


def corrected(shown: Stage, bank: Path, file: Path) -> None:
    """Report the key, have the maintainer apply it, and come back to the home page."""
    report_key(shown, "A", file)
    assert main(["bank", "apply", str(bank), str(file)]) == 0
    shown.click("back")
    shown.click("home")


def test_the_report_shows_both_scores_and_leads_to_the_question(shown: Stage, bank: Path, tmp_path: Path) -> None:
    corrected(shown, bank, tmp_path / "a.json")
    shown.click("history")
    table = shown.find("historyTable")
    assert isinstance(table, QTableView)
    table.activated.emit(table.model().index(0, 0))
    shown.settle()
    sat, now = shown.house.store.archive.history()[0].score, shown.house.store.archive.history()[0].corrected
    assert sat is not None
    assert now is not None
    assert (sat.right, now.right) == (0, 1)
    assert (text_of(shown, "score"), text_of(shown, "correctedScore")) == (str(sat.scale), str(now.scale))
    shown.click("correctedNote-show")
    questions = shown.find("questionList")
    assert isinstance(questions, QListWidget)
    assert [questions.item(place).text() for place in range(questions.count())] == [
        "Question 1, wrong, key corrected, 0:00 spent"
    ]
    assert text_of(shown, "correctedKeyText") == "The key of this question has been corrected since: B, then A."
    assert "your answer is right" in text_of(shown, "correctedVerdict")
    shown.click("copyQuestion")
    assert "Key as sat: B. Corrected since: A" in QApplication.clipboard().text()


def test_the_history_shows_both_scores(shown: Stage, bank: Path, tmp_path: Path) -> None:
    corrected(shown, bank, tmp_path / "a.json")
    shown.click("history")
    table = shown.find("historyTable")
    assert isinstance(table, QTableView)
    row = shown.house.store.archive.history()[0]
    assert row.score is not None
    assert row.corrected is not None
    cells = [table.model().index(0, column).data() for column in (1, 2)]
    assert cells[0].endswith(f"\ncorrected: {row.corrected.scale}")
    assert cells[1] == "Fail\ncorrected: Fail"
    told = f"By corrected keys: 0 passed, best score {row.corrected.scale}."
    assert told in text_of(shown, "historySummary")


def test_a_report_that_was_applied_changes_nothing_the_second_time(shown: Stage, bank: Path, tmp_path: Path) -> None:
    corrected(shown, bank, tmp_path / "a.json")
    before = (bank / "a.md").read_bytes()
    assert main(["bank", "apply", str(bank), str(tmp_path / "a.json")]) == 0
    assert (bank / "a.md").read_bytes() == before


def test_without_a_correction_nothing_speaks_of_one(shown: Stage) -> None:
    assert not shown.is_shown("view-corrected")
    assert not shown.is_shown("correctedKey")
    shown.click("back")
    assert not shown.is_shown("correctedNote")
    shown.click("history")
    table = shown.find("historyTable")
    assert isinstance(table, QTableView)
    assert "corrected" not in table.model().index(0, 1).data()
