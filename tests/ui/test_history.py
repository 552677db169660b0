"""The history under a person's hands: found, noted, put aside, deleted and brought back, compared, carried over."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QProgressBar, QTableView

from simulator.app import services
from simulator.exchange import ExportKind, Progress
from simulator.house import open_house
from simulator.ports import AttemptId, AttemptRow
from simulator.session import excerpt
from simulator.session.history import Column, Order
from simulator.store import annals
from simulator.ui.history import purging, reading
from simulator.ui.history.phrases import two_lines
from simulator.ui.history.transfers import Transfers
from simulator.ui.pages import history
from simulator.ui.pages.history import HistoryPage
from tests.bench.crowd import crowded
from tests.e2e.people import MousePerson, text_of
from tests.histories import toured
from tests.stage import Stage, stage

pytestmark = [pytest.mark.usefixtures("screen"), pytest.mark.xdist_group("history")]
MANY = 50_000_000


@pytest.fixture(scope="module")
def sat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nine exams; the last has the questions of the first."""
    folder = tmp_path_factory.mktemp("sat")
    with crowded(folder, 9, people=1):
        pass
    return folder


@pytest.fixture
def shown(sat: Path, tmp_path: Path) -> Iterator[Stage]:
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with stage(folder) as made:
        made.window.show_history()
        made.settle()
        yield made


def table(shown: Stage) -> QTableView:
    found = shown.find("historyTable")
    assert isinstance(found, QTableView)
    return found


def rows(shown: Stage) -> int:
    return table(shown).model().rowCount() if shown.is_shown("historyTable") else 0


def press_row(shown: Stage, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = table(shown)
    spot = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)
    shown.settle()


def choose(shown: Stage, name: str, text: str) -> None:
    box = shown.find(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, text)
    shown.settle()
    assert box.currentText() == text


def note(shown: Stage) -> QPlainTextEdit:
    found = shown.find("note")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_a_note_is_on_disk_when_its_writer_rests_and_is_found_by_its_words(shown: Stage) -> None:
    press_row(shown, 2)
    QTest.keyClicks(note(shown), "Slept badly")
    shown.wait_for(lambda: text_of(shown, "noteSaved") == "Saved")
    assert [row.note for row in shown.house.store.archive.history()][2] == "Slept badly"

    search = shown.find("sieveText")
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "badly")
    shown.settle()
    assert rows(shown) == 1
    shown.click("sieveReset")
    assert rows(shown) == 9


def test_a_note_stands_in_the_report(shown: Stage) -> None:
    QTest.keyClicks(note(shown), "Two coffees")
    shown.click("openReport")
    assert any("Two coffees" in label for label in texts(shown))


def texts(shown: Stage) -> list[str]:
    return [one.text() for one in shown.window.findChildren(QLabel) if one.isVisible()]


def test_an_archived_attempt_is_hidden_until_the_filter_shows_it(shown: Stage) -> None:
    press_row(shown, 0)
    shown.click("archive")
    assert rows(shown) == 8
    choose(shown, "sieveAside", "Archived only")
    assert rows(shown) == 1
    press_row(shown, 0)
    shown.click("bringBack")
    assert rows(shown) == 0
    assert shown.is_shown("historyNothing")


def test_what_was_archived_can_be_undone(shown: Stage) -> None:
    press_row(shown, 0)
    shown.click("archive")
    assert (rows(shown), text_of(shown, "undoAsideText")) == (8, "Archived: 1.")
    shown.click("undoAside")
    assert (rows(shown), shown.is_shown("undoAsideBar")) == (9, False)
    assert [row.archived for row in shown.house.desk.archive.history()] == [False] * 9


@pytest.fixture
def long(shown: Stage, monkeypatch: pytest.MonkeyPatch) -> HistoryPage:
    """The page of a history that is too long to be read before it is shown."""
    monkeypatch.setattr(excerpt, "FEW", 4)
    monkeypatch.setattr(reading, "PORTION", 2)
    monkeypatch.setattr(history, "ON_SCREEN", 2)
    shown.wait_for(lambda: shown.window._correcting._task is None)  # the page is made anew once keys are compared
    shown.window.show_history()
    page = shown.window.page
    assert isinstance(page, HistoryPage)
    return page


def scores(page: HistoryPage) -> list[int]:
    return [row.score.scale for row in page.shown if row.score is not None]


def test_a_long_history_shows_its_beginning_at_once_and_goes_on_after_it(shown: Stage, long: HistoryPage) -> None:
    beginning, chosen = list(long.shown), long.selected
    assert (len(beginning), text_of(shown, "historySummary")) == (4, "All attempts are being read…")
    assert not shown.find("export").isEnabled()
    shown.wait_for(lambda: long.is_whole)
    assert tuple(long.shown) == shown.house.store.archive.history()
    assert (list(long.shown[:4]), long.selected) == (beginning, chosen)
    assert text_of(shown, "historySummary").startswith("Exams: 9")
    assert shown.find("export").isEnabled()


def test_a_history_ordered_before_it_is_whole_shows_nothing_wrong(shown: Stage, long: HistoryPage) -> None:
    long.order_by(Order(Column.SCORE, falling=True))
    assert not long.shown
    shown.wait_for(lambda: long.is_whole)
    assert len(scores(long)) == 9
    assert scores(long) == sorted(scores(long), reverse=True)


def test_filters_set_before_a_history_is_whole_let_all_through_that_fit(shown: Stage, long: HistoryPage) -> None:
    choose(shown, "sieveAside", "With archived")
    shown.wait_for(lambda: long.is_whole)
    assert len(long.shown) == 9


def test_what_is_archived_while_a_history_is_read_is_gone_from_it(shown: Stage, long: HistoryPage) -> None:
    gone = long.shown[0].id
    long.archive_requested.emit(long.selected)
    shown.wait_for(lambda: long.is_whole)
    assert (len(long.shown), gone in {row.id for row in long.shown}) == (8, False)


def test_a_page_that_is_made_anew_while_a_history_is_read_has_all_of_it(shown: Stage, long: HistoryPage) -> None:
    shown.window._correcting.corrected.emit()
    anew = shown.window.page
    assert isinstance(anew, HistoryPage)
    assert anew is not long
    shown.wait_for(lambda: anew.is_whole)
    assert tuple(anew.shown) == shown.house.store.archive.history()


def test_a_history_that_cannot_be_read_on_keeps_its_beginning_and_tells_so(shown: Stage, long: HistoryPage) -> None:
    with shown.house.store._database.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE attempt RENAME TO lost")
    shown.wait_for(lambda: shown.is_shown("historyMessage"))
    assert text_of(shown, "historyMessage").startswith("The history could not be read to its end")
    assert len(long.shown) == 4


def test_a_click_on_a_head_orders_the_attempts(shown: Stage) -> None:
    header = table(shown).horizontalHeader()
    before = table(shown).model().index(0, 0).data()
    spot = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    shown.settle()
    assert table(shown).model().index(8, 0).data() == before


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Note", "Note"),
        ("Repeated, all", "Repeated,\nall"),
        ("Score (80 % range)", "Score\n(80 % range)"),
        ("Correctas que puntúan", "Correctas\nque puntúan"),
    ],
)
def test_a_head_of_several_words_takes_two_lines(head: str, told: str) -> None:
    assert two_lines(head) == told


def test_at_the_smallest_size_every_column_is_within_sight(shown: Stage) -> None:
    shown.window.resize(1280, 720)
    shown.settle()
    assert table(shown).horizontalScrollBar().maximum() == 0


def test_a_width_set_by_hand_stays_when_the_filters_change(shown: Stage) -> None:
    header = table(shown).horizontalHeader()
    before = header.sectionSize(0)
    edge = QPoint(header.sectionViewportPosition(1) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(20, 0))
    QTest.mouseMove(header.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    assert header.sectionSize(0) == before + 40
    choose(shown, "sieveAside", "With archived")
    assert header.sectionSize(0) == before + 40


def test_a_deletion_can_be_undone(shown: Stage) -> None:
    press_row(shown, 0)
    press_row(shown, 2, Qt.KeyboardModifier.ShiftModifier)
    before = shown.house.store.archive.history()
    shown.click("delete")
    assert "go for good" in " ".join(texts(shown))
    shown.click("confirmDelete")
    assert rows(shown) == 6
    assert text_of(shown, "undoText").startswith("Attempts deleted: 3.")

    shown.click("home")
    shown.window.show_history()
    shown.settle()
    shown.click("undo")
    assert rows(shown) == 9
    assert shown.house.store.archive.history() == before
    assert not shown.is_shown("undoBar")


def test_a_deletion_that_is_dismissed_is_final(shown: Stage) -> None:
    newest = shown.house.store.archive.history()[0].id
    shown.click("delete")
    shown.click("confirmDelete")
    assert len(shown.house.store.journal.read(newest)) > 65
    shown.click("undoDismiss")
    shown.wait_for(lambda: shown.house.store.journal.read(newest) == ())
    assert not shown.is_shown("undoBar")
    assert rows(shown) == 8


def test_nothing_waits_for_a_deletion_that_is_being_made_final(
    sat: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annals, "PURGED", 1)
    monkeypatch.setattr(purging, "REST_S", 60)
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with stage(folder) as shown:
        shown.window.show_history()
        shown.settle()
        press_row(shown, 0)
        press_row(shown, 2, Qt.KeyboardModifier.ShiftModifier)
        delete = ("delete", "confirmDelete")
        for name in (*delete, "undoDismiss", *delete, "undo", *delete, "undoDismiss", "archive"):
            shown.click(name)
        assert rows(shown) == 4
        shown.wait_for(lambda: len(shown.house.store.annals.removed()) == 3)
    with open_house(folder) as after:
        assert after.store.annals.removed() == ()
        assert [after.store.journal.read(AttemptId(number)) for number in range(6, 10)] == [()] * 4


def test_the_end_of_the_program_makes_a_deletion_final(sat: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with stage(folder) as first:
        first.window.show_history()
        first.settle()
        first.click("delete")
        first.click("confirmDelete")
    with stage(folder) as second:
        assert second.house.store.journal.read(AttemptId(9)) == ()
        assert len(second.house.store.archive.history()) == 8


def test_a_deletion_can_be_undone_after_a_crash(sat: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with open_house(folder) as crashed:
        crashed.store.annals.remove([AttemptId(9)])
    with stage(folder) as after:
        after.window.show_history()
        after.settle()
        assert text_of(after, "undoText").startswith("Attempt deleted.")
        after.click("undo")
        assert len(after.house.store.archive.history()) == 9


def test_deleting_is_not_the_answer_to_escape(shown: Stage) -> None:
    shown.click("delete")
    QTest.keyClick(shown.find("keep"), Qt.Key.Key_Escape)
    shown.settle()
    assert rows(shown) == 9


def test_two_attempts_stand_side_by_side_without_a_verdict_the_numbers_do_not_carry(shown: Stage) -> None:
    press_row(shown, 0)
    table(shown).scrollToBottom()
    press_row(shown, 8, Qt.KeyboardModifier.ControlModifier)
    shown.click("compare")
    told = "One of the attempts had no new question: there is nothing to judge progress by."
    assert text_of(shown, "comparisonVerdict") == told
    assert text_of(shown, "sharedNote").startswith("Questions in both: 65.")
    shown.click("history")
    assert rows(shown) == 9


def test_repeated_questions_stand_apart_from_new_ones(shown: Stage) -> None:
    press_row(shown, 0)
    assert text_of(shown, "detailRepeats").startswith("All 65 questions had been seen before")
    assert "Judge your progress by the new ones." in text_of(shown, "detailAdvice")


def test_charts_come_with_a_table_beside_each(shown: Stage) -> None:
    shown.wait_for(lambda: shown.is_shown("scoreChart"))
    for name in ("scoreChart", "repeatsChart", "domainsChart", "groupsChart", "paceChart"):
        assert shown.is_shown(f"{name}-toggle")


def test_attempts_without_an_outline_are_read_behind_the_page(shown: Stage) -> None:
    with shown.house.store._database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM outline")
    shown.window.show_history()
    shown.wait_for(lambda: shown.house.store.annals.without_outline() == ())
    shown.wait_for(lambda: shown.is_shown("detailRepeats"))
    assert not shown.is_shown("historyProgress")


def test_a_file_is_looked_at_before_it_is_taken_in(shown: Stage, tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    house = shown.house
    house.transfer.export(ExportKind.JSON, house.store.archive.history(), path, lambda done, total: None)
    with stage(tmp_path / "other") as other:
        other.window.show_history()
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
        other.window.show_history()
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
        other.window.show_history()
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


def heads(shown: Stage) -> list[str]:
    model = table(shown).model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def test_a_note_is_on_disk_when_the_page_is_left_at_once(shown: Stage) -> None:
    QTest.keyClicks(note(shown), "In a hurry")
    shown.window.show_home()
    assert shown.house.store.archive.history()[0].note == "In a hurry"


def test_a_foreign_file_is_refused_with_its_reason(shown: Stage, tmp_path: Path) -> None:
    path = tmp_path / "foreign.json"
    path.write_text('{"a": 1}\n')
    MousePerson(shown).save_as(path)
    shown.click("import")
    shown.wait_for(lambda: "not taken" in text_of(shown, "importText"))
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


def selected(shown: Stage) -> list[int]:
    return [index.row() for index in table(shown).selectionModel().selectedRows()]


def test_the_way_back_from_a_report_leads_to_the_same_row_in_the_same_order(shown: Stage) -> None:
    oldest = table(shown).model().index(rows(shown) - 1, 0).data()
    shown.click("sortDirection")
    press_row(shown, 2)
    shown.click("openReport")
    shown.click("history")
    assert table(shown).model().index(0, 0).data() == oldest
    assert selected(shown) == [2]


def test_the_keyboard_orders_the_attempts(shown: Stage) -> None:
    oldest = table(shown).model().index(rows(shown) - 1, 0).data()
    button = shown.find("sortDirection")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert table(shown).model().index(0, 0).data() == oldest
    choose(shown, "sortColumn", "Time")
    page = shown.window.page
    assert isinstance(page, HistoryPage)
    times = [row.used_ms for row in page.shown]
    assert times == sorted(times)
