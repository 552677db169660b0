"""Adding a bank under a person's hands: dropped, looked at, added or not, and never in the way of an exam."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from simulator import places
from simulator.app import run_window
from simulator.house import read_bank, unpack_bank
from simulator.ports import Reading, Trouble
from simulator.session.arrivals import Arrivals, Roads
from simulator.ui.adding import Adding
from simulator.ui.errors import start_failed
from tests.e2e.people import text_of
from tests.formats.archive.archives import GOOD, HOSTILE, put, zipped
from tests.formats.folders import sound
from tests.stage import Stage, stage

Kind = TypeVar("Kind", bound=QWidget)
pytestmark = pytest.mark.usefixtures("screen")
NEWER = {**GOOD, "items/c.md": sound("three").replace("What", "Say what").encode(), "run.exe": b"x"}


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    shutil.copytree(places.banks() / "examgate-tour", tmp_path / "banks" / "tour")
    with stage(tmp_path / "data", bank_root=tmp_path / "banks") as made:
        yield made


def offered(shown: Stage, folder: Path, files: Mapping[str, bytes] | bytes = GOOD) -> Path:
    """Drop a file on the window, and wait until the dialog knows what it is."""
    path = put(folder, files if isinstance(files, bytes) else zipped(files))
    drop(shown, path)
    shown.wait_for(lambda: shown.is_shown("addBankCancel") and not shown.is_shown("addBankProgress"))
    return path


def drop(shown: Stage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    stack, held = shown.find("pages"), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(stack, entering)
    if entering.isAccepted():
        QApplication.sendEvent(stack, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, *held))
    shown.settle()


def on_screen(kind: type[Kind], name: str) -> list[Kind]:
    found = (one for window in QApplication.topLevelWidgets() for one in window.findChildren(kind, name))
    return [one for one in found if one.isVisible()]


def banks(shown: Stage) -> list[str]:
    home = shown.house.folder / "banks"
    return sorted(one.name for one in home.iterdir()) if home.exists() else []


def cards(shown: Stage) -> list[str]:
    return sorted(one.objectName() for one in shown.window.findChildren(QWidget) if "bank-" in one.objectName())


def test_a_dropped_bank_is_shown_then_added_on_a_click(shown: Stage, tmp_path: Path):
    path = offered(shown, tmp_path)
    told = [text_of(shown, f"addBank-{kind}") for kind in ("id", "licence", "questions", "pictures", "from")]
    assert told == ["sample", "not named", "2", "1", str(path)]
    assert "bank-sample" not in cards(shown)
    shown.click("addBankStart")
    shown.wait_for(lambda: not shown.is_shown("addBankStart"))
    shown.click("addBankCancel")
    assert (banks(shown), cards(shown)) == (["sample"], ["bank-examgate-tour", "bank-sample"])


def test_an_added_bank_is_removed_once_that_is_confirmed_and_no_other_can_be(shown: Stage, tmp_path: Path):
    assert not shown.is_shown("removeBank")
    offered(shown, tmp_path)
    shown.click("addBankStart")
    shown.wait_for(lambda: not shown.is_shown("addBankStart"))
    shown.click("addBankCancel")
    for answer in ("keep", "confirmRemove"):
        assert banks(shown) == ["sample"]
        shown.click("removeBank")
        shown.click(answer)
        shown.settle()
    shown.wait_for(lambda: (banks(shown), cards(shown)) == ([], ["bank-examgate-tour"]))
    assert not shown.is_shown("removeBank")


def test_nothing_is_left_of_a_bank_that_is_not_wanted(shown: Stage, tmp_path: Path):
    offered(shown, tmp_path)
    shown.click("addBankCancel")
    assert (banks(shown), cards(shown)) == ([], ["bank-examgate-tour"])


def test_nothing_is_left_where_the_window_closes_over_the_question(tmp_path: Path):
    with stage(tmp_path / "data", bank_root=tmp_path / "none") as shown:
        offered(shown, tmp_path)
    assert banks(shown) == []


def test_nothing_is_left_of_a_bank_that_was_received_and_not_yet_shown(shown: Stage, tmp_path: Path):
    received = Event()

    def read(folder: Path) -> Reading:
        """Read a bank, after which nothing can be cancelled any more."""
        reading = read_bank(folder)
        received.set()
        return reading

    page, home = shown.window.page, shown.house.folder / "banks"
    assert page is not None
    arrivals = Arrivals(home, Roads(unpack_bank, read, shown.house.read_shelf))
    adding = Adding(arrivals, put(tmp_path, zipped(GOOD)), shown.window)
    adding.show(page, shown.look)
    received.wait()
    adding.shut_down()
    assert banks(shown) == []


class Hasty(QObject):
    """Closes the dialog the moment that a bank can be added."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget) and watched.isEnabled():
            watched.removeEventFilter(self)
            on_screen(QPushButton, "addBankCancel")[0].click()
        return False


def test_a_bank_after_one_that_was_closed_at_once_is_sent_back_too(shown: Stage, tmp_path: Path):
    paths = [put(tmp_path, zipped(GOOD), f"{name}.exambank") for name in ("one", "two")]
    hasty = Hasty()
    for path in paths:
        shown.window.additions.offer(path)
    shown.find("addBankStart").installEventFilter(hasty)
    shown.wait_for(
        lambda: (
            shown.is_shown("addBankStart")
            and shown.find("addBankStart").isEnabled()
            and text_of(shown, "addBank-from") == str(paths[1])
        )
    )
    assert len(banks(shown)) == 1
    shown.window.additions.shut_down()
    assert banks(shown) == []


def test_a_newer_version_is_told_from_the_one_that_is_there(shown: Stage, tmp_path: Path):
    offered(shown, tmp_path)
    shown.click("addBankStart")
    shown.wait_for(lambda: not shown.is_shown("addBankStart"))
    shown.click("addBankCancel")
    offered(shown, tmp_path, NEWER)
    assert text_of(shown, "addBank-questions") == "3 (you have 2)"
    assert shown.find("addBankCancel").hasFocus()
    shown.click("addBankProblems")
    shown.click("problemsClose")
    shown.click("addBankStart")
    shown.wait_for(lambda: not shown.is_shown("addBankStart"))
    assert [one.items for one in shown.house.refresh_shelf()] == [12, 3]


def test_a_file_that_is_no_archive_is_told_as_that_and_leads_to_the_guide(shown: Stage, tmp_path: Path):
    drop(shown, put(tmp_path, b"only text"))
    shown.wait_for(lambda: shown.is_shown("addBankGuide"))
    assert "no archive, whatever its name says" in text_of(shown, "addBankText")
    shown.click("addBankGuide")
    shown.click("guideClose")


def test_a_hostile_file_is_refused_with_its_reason(shown: Stage, tmp_path: Path):
    offered(shown, tmp_path, HOSTILE["up"][0])
    assert "../a.md: A name in the archive leads out of it" in text_of(shown, "addBankText")
    assert not shown.is_shown("addBankStart")


def test_files_that_the_system_hands_over_are_offered_even_before_the_window(qapp: QApplication, tmp_path: Path):
    early, late = (str(put(tmp_path, zipped(GOOD), f"{name}.exambank")) for name in ("early", "late"))
    seen: list[str] = []

    def looked_at(app: QApplication) -> int:
        app.sendEvent(app, QFileOpenEvent(late))
        for file in (early, late):
            while not (told := on_screen(QLabel, "addBank-from")) or told[0].text() != file:
                QTest.qWait(10)
            seen.append(file)
            on_screen(QPushButton, "addBankCancel")[0].click()
        return 0

    qapp.sendEvent(qapp, QFileOpenEvent(early))
    assert run_window(tmp_path / "data", run=looked_at) == 0
    assert seen == [early, late]


def test_a_file_that_is_not_there_is_told(shown: Stage, tmp_path: Path):
    shown.window.additions.offer(tmp_path / "gone.exambank")
    shown.wait_for(lambda: "No such file" in text_of(shown, "addBankText"))
    assert banks(shown) == []


def test_other_files_cannot_be_dropped(shown: Stage, tmp_path: Path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    drop(shown, tmp_path / "a.pdf")
    assert not shown.is_shown("addBankDialog")


def test_the_button_asks_for_a_file(shown: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = put(tmp_path, zipped(GOOD))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown.click("addBank")
    shown.wait_for(lambda: shown.is_shown("addBankStart") and shown.find("addBankStart").isEnabled())


def test_a_bank_waits_until_the_exam_has_been_left(shown: Stage, tmp_path: Path):
    shown.start_exam()
    drop(shown, put(tmp_path, zipped(GOOD)))
    assert not shown.is_shown("addBankDialog")
    shown.visit.left.emit()
    shown.wait_for(lambda: shown.is_shown("addBankStart") and shown.find("addBankStart").isEnabled())


def test_a_bank_waits_until_another_dialog_is_closed(shown: Stage, tmp_path: Path):
    shown.click("setUp")
    drop(shown, put(tmp_path, zipped(GOOD)))
    assert not shown.is_shown("addBankDialog")
    shown.click("setupCancel")
    shown.wait_for(lambda: shown.is_shown("addBankDialog"))


def test_a_second_program_says_where_its_file_is_shown(shown: Stage, tmp_path: Path):
    dialog = start_failed(shown.look, Trouble.IN_USE, opened=tmp_path / "a.exambank")
    told = [one.text() for one in dialog.findChildren(QLabel)]
    assert any("a.exambank is shown there" in text for text in told)
    dialog.deleteLater()


def test_a_dropped_file_is_never_moved_whichever_key_is_held(shown: Stage, tmp_path: Path):
    data, stack = QMimeData(), shown.find("pages")
    data.setUrls([QUrl.fromLocalFile(str(put(tmp_path, zipped(GOOD))))])
    ways, held = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.KeyboardModifier.ShiftModifier
    entering = QDragEnterEvent(QPoint(5, 5), ways, data, Qt.MouseButton.LeftButton, held)
    moving = QDragMoveEvent(QPoint(5, 6), ways, data, Qt.MouseButton.LeftButton, held)
    dropped = QDropEvent(QPointF(5, 6), ways, data, Qt.MouseButton.LeftButton, held)
    moving.accept()  # as Qt does after what entered was taken
    for event in (entering, moving, dropped):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(stack, event)
        assert (event.isAccepted(), event.dropAction()) == (True, Qt.DropAction.CopyAction)
    shown.wait_for(lambda: shown.is_shown("addBankStart"))


def test_a_bank_added_over_the_history_leaves_it_on_screen(shown: Stage, tmp_path: Path):
    shown.window.retrospect.show_history()
    shown.settle()
    page = shown.window.page
    offered(shown, tmp_path)
    shown.click("addBankStart")
    shown.wait_for(lambda: not shown.is_shown("addBankStart"))
    shown.click("addBankCancel")
    assert shown.window.page is page
    shown.window.show_home()
    assert "bank-sample" in cards(shown)
