"""A history carried over in files."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QComboBox, QProgressBar

from simulator.app import services
from simulator.exchange import ExportKind, Merged, Progress
from simulator.ports import AttemptRow
from simulator.ui.history.transfers import Transfers
from simulator.ui.worker import CancelledError
from tests.e2e.people import MousePerson, text_of
from tests.histories import toured
from tests.stage import Stage, stage
from tests.ui.history.hands import choose, heads, press_row, rows

pytestmark = [pytest.mark.usefixtures("screen"), pytest.mark.xdist_group("history-carrying")]
MANY = 50_000_000


def test_a_file_is_looked_at_before_it_is_taken_in(shown: Stage, tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    house = shown.house
    house.transfer.export(ExportKind.JSON, house.store.archive.history(), path, lambda done, total: None)
    with stage(tmp_path / "other") as other:
        other.window.retrospect.show_history()
        other.settle()
        MousePerson(other).save_as(path)
        other.click("import")
        other.wait_for(lambda: other.find("importStart").isEnabled())
        assert text_of(other, "importText") == "New attempts: 9, of Candidate"
        assert other.house.store.archive.history() == ()
        other.click("importStart")
        other.wait_for(lambda: text_of(other, "importText") == "Imported: 9.")
        other.click("importCancel")
        assert other.house.store.archive.history()[0].uid == house.store.archive.history()[0].uid


def take_in(shown: Stage, path: Path) -> None:
    """Import a file by hand."""
    MousePerson(shown).save_as(path)
    shown.click("import")
    shown.wait_for(lambda: shown.find("importStart").isEnabled())
    shown.click("importStart")
    shown.wait_for(lambda: text_of(shown, "importText").startswith("Imported"))
    shown.click("importCancel")


def test_the_history_of_another_person_is_seen_when_it_has_come_in(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    with toured(tmp_path / "one", 2) as house:
        house.transfer.export(ExportKind.JSON, house.store.archive.history(), path, lambda done, total: None)
    with stage(tmp_path / "other") as other:
        other.window.retrospect.show_history()
        take_in(other, path)
        assert rows(other) == 2
        people = other.find("sieveCandidate")
        assert isinstance(people, QComboBox)
        assert [people.itemText(at) for at in range(people.count())] == ["All candidates", "Candidate", "Ada"]
        choose(other, "sieveCandidate", "Candidate")
        assert other.is_shown("historyNothing")


def test_of_two_imports_in_one_session_every_attempt_is_read_in_full(shown: Stage, tmp_path: Path) -> None:
    every = shown.house.store.archive.history()
    for name, part in (("late", every[:3]), ("all", every)):
        shown.house.transfer.export(ExportKind.JSON, part, tmp_path / f"{name}.json", lambda done, total: None)
    with stage(tmp_path / "other") as other:
        other.window.retrospect.show_history()
        for name, count in (("late", 3), ("all", 9)):
            take_in(other, tmp_path / f"{name}.json")
            other.wait_for(lambda: other.house.store.annals.without_outline() == ())
            assert rows(other) == count
        found = [row.repeats for row in other.house.store.archive.history()]
        assert found == [row.repeats for row in every]


def test_the_table_after_an_import_names_the_people(shown: Stage, tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    with toured(tmp_path / "one", 1) as house:
        house.transfer.export(ExportKind.JSON, house.store.archive.history(), path, lambda done, total: None)
    assert "Candidate" not in heads(shown)
    take_in(shown, path)
    choose(shown, "sieveCandidate", "All candidates")
    assert "Candidate" in heads(shown)
    assert rows(shown) == 10


def test_a_foreign_file_is_refused_with_its_reason(shown: Stage, tmp_path: Path) -> None:
    path = tmp_path / "foreign.csv"
    path.write_text("attempt,candidate\n")
    MousePerson(shown).save_as(path)
    shown.click("import")
    shown.wait_for(lambda: "not taken" in text_of(shown, "importText"))
    assert text_of(shown, "importText").endswith("as JSON where it is kept, and import that file.")
    assert text_of(shown, "importFile") == "foreign.csv"
    assert not shown.find("importStart").isEnabled()


def test_what_the_filters_show_is_exported(shown: Stage, tmp_path: Path) -> None:
    press_row(shown, 0)
    shown.click("archive")
    path = tmp_path / "answers.csv"
    shown.click("export")
    shown.tick("export-answers")
    MousePerson(shown).save_as(path)
    shown.click("exportStart")
    shown.wait_for(lambda: shown.is_shown("export-saved-folder"))
    assert shown.find("export-saved-file").accessibleName() == f"Saved as {path}"
    assert len(path.read_text(encoding="utf-8").splitlines()) == 8 * 65 + 1


def endless(kind: ExportKind, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
    """An export that comes to no end before it is cancelled."""
    for done in range(1, MANY):
        progress(done, MANY)


def test_a_long_export_tells_how_far_it_is_and_can_be_cancelled(shown: Stage, tmp_path: Path) -> None:
    page = shown.window.page
    assert page is not None
    offered = replace(services(shown.house), export=endless)
    transfers = Transfers(offered, shown.window, clear_the_way=lambda: None)
    everything = shown.house.store.archive.history()
    transfers.offer_export(page, shown.look, shown=everything, everything=everything)
    try:
        MousePerson(shown).save_as(tmp_path / "never.csv")
        shown.click("exportStart")
        bar = shown.find("exportProgress")
        assert isinstance(bar, QProgressBar)
        shown.wait_for(lambda: 0 < bar.value() < bar.maximum() == MANY)
        shown.click("exportCancel")
        shown.wait_for(lambda: shown.is_shown("export-saved-file"))
    finally:
        transfers.shut_down()
    assert text_of(shown, "export-saved-file") == "Cancelled. No file was written."
    assert not shown.is_shown("exportProgress")
    shown.click("exportCancel")
    assert not shown.is_shown("exportDialog")


def lost(*_given: object, **_named: object) -> NoReturn:
    """Work that fails of an error nobody expected."""
    raise KeyError


@pytest.mark.parametrize("kind", ["export", "import"])
def test_an_error_nobody_expected_is_told_and_leaves_a_dialog_that_closes(
    shown: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(threading, "excepthook", heard.append)
    page = shown.window.page
    assert page is not None
    offered = replace(services(shown.house), export=lost, import_history=lost)
    transfers = Transfers(offered, shown.window, clear_the_way=lambda: None)
    if kind == "export":
        everything = shown.house.store.archive.history()
        transfers.offer_export(page, shown.look, shown=everything, everything=everything)
    path = tmp_path / "file.csv"
    MousePerson(shown).save_as(path)
    if kind == "export":
        shown.click("exportStart")
    else:
        path.touch()
        transfers.offer_import(page, shown.look)
    said = {"export": "export-saved-file", "import": "importText"}[kind]
    shown.wait_for(lambda: shown.is_shown(said) and "nobody expected" in text_of(shown, said))
    shown.click(f"{kind}Cancel")
    assert not shown.is_shown(f"{kind}Dialog")
    assert len(heard) == 1
    transfers.shut_down()


def test_an_import_that_is_cancelled_says_what_stays_and_shows_it(shown: Stage, tmp_path: Path) -> None:
    def some(path: Path, progress: Progress, *, dry_run: bool = False, candidate: str | None = None) -> Merged:
        if dry_run:
            return Merged(2, 0)
        raise CancelledError

    page, renewed = shown.window.page, list[bool]()
    assert page is not None
    transfers = Transfers(replace(services(shown.house), import_history=some), shown.window, clear_the_way=lambda: None)
    transfers.imported.connect(lambda: renewed.append(True))
    path = tmp_path / "file.json"
    path.touch()
    MousePerson(shown).save_as(path)
    transfers.offer_import(page, shown.look)
    shown.wait_for(lambda: shown.find("importStart").isEnabled())
    shown.click("importStart")
    shown.wait_for(lambda: "Attempts that have come in stay" in text_of(shown, "importText"))
    shown.click("importCancel")
    assert renewed == [True]
    transfers.shut_down()
