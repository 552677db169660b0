"""The report of a problem with a question, filled in like a person would, down to its file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from simulator.exam.correction import CorrectedKey, Correction
from simulator.exam.dispute import Dispute, DisputeKind
from simulator.exam.items import ItemId, ItemType
from simulator.formats.disputes import read_dispute
from simulator.ui.review.page import ReviewPage
from simulator.version import VERSION
from tests import builders
from tests.e2e.people import KeyboardPerson, MousePerson, text_of
from tests.stage import Stage
from tests.ui.hands import click, into_view, key, tab_to, typed
from tests.ui.kinds import DIGESTS, ITEMS, finish, kinds

pytestmark = pytest.mark.usefixtures("screen")


@contextmanager
def asked_about(folder: Path, kind: ItemType) -> Iterator[Stage]:
    """The item review of a finished exam, at the first question of a type, with its report open."""
    with kinds(folder) as shown:
        shown.begin()
        shown.window.retrospect.show_answers(int(finish(shown).attempt.id))
        page = shown.window.page
        assert isinstance(page, ReviewPage)
        page.show_question([item.type for item in ITEMS].index(kind) + 1)
        shown.settle()
        into_view(shown, shown.find("reportProblem"))
        shown.click("reportProblem")
        yield shown


def can_save(shown: Stage) -> bool:
    return shown.find("disputeSave").isEnabled()


def save(shown: Stage, path: Path) -> None:
    MousePerson(shown).save_as(path)
    shown.click("disputeSave")


def test_a_report_says_what_is_still_missing(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        assert (text_of(shown, "disputeHint"), can_save(shown)) == ("Choose what is wrong.", False)
        shown.tick("disputeKind-typo")
        assert (text_of(shown, "disputeHint"), can_save(shown)) == ("Write what is wrong.", False)
        click(shown, "disputeText")
        typed(shown, "Adma")
        assert can_save(shown)


def test_a_key_is_proposed_without_a_word_and_only_for_a_wrong_key(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        assert not shown.is_shown("keyChoice")
        shown.tick("disputeKind-key")
        shown.tick("key-A")
        assert "That is the key already" in text_of(shown, "disputeHint")
        assert not can_save(shown)
        shown.tick("key-B")
        assert can_save(shown)
        shown.tick("disputeKind-fact")
        assert not shown.is_shown("keyChoice")
        assert not can_save(shown)


def test_a_question_with_several_answers_takes_several(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.HOTSPOT) as shown:
        shown.tick("disputeKind-key")
        for label in "BC":
            shown.tick(f"key-{label}")
        save(shown, tmp_path / "a.json")
        assert read_dispute(tmp_path / "a.json").key == ("B", "C")


def test_as_many_answers_are_taken_as_the_question_asks_for(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.HOTSPOT) as shown:
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        assert (text_of(shown, "disputeHint"), can_save(shown)) == ("Choose 2 answers: so many are asked for.", False)
        shown.tick("key-A")
        assert can_save(shown)
        shown.tick("key-C")
        assert not can_save(shown)
        assert text_of(shown, "disputeHint").endswith("choose: More than one answer is right.")


def test_a_key_that_was_corrected_already_is_not_reported_again(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.click("disputeCancel")
        attempt = shown.house.store.archive.attempt(shown.house.store.archive.history()[0].id)
        score, revision = attempt.score, attempt.form.revision
        assert score is not None
        found = Correction(score, (CorrectedKey(6, ItemId("single-6"), ("B",), None, right=False),))
        shown.house.store.archive.correct(revision, None, {attempt.id: found})
        shown.window.retrospect.show_answers(int(attempt.id))
        key(shown, Qt.Key.Key_Right, times=5)
        assert text_of(shown, "correctedVerdict").startswith("You did not answer this question.")
        click(shown, "reportProblem")
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        assert (text_of(shown, "disputeHint"), can_save(shown)) == ("This key has been corrected already.", False)
        shown.tick("key-C")
        assert can_save(shown)


def test_a_question_without_options_asks_for_words(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.NUMBER) as shown:
        shown.tick("disputeKind-key")
        assert not shown.is_shown("keyChoice")
        assert text_of(shown, "disputeHint") == "Write what is wrong."
        assert text_of(shown, "disputeTextLabel") == "Which answer is right, and how do you know?"


def test_the_file_holds_what_was_said_about_the_question_as_sat(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.tick("disputeKind-key")
        click(shown, "key-B")
        click(shown, "disputeText")
        typed(shown, "Glue is.")
        save(shown, tmp_path / "a.json")
        assert read_dispute(tmp_path / "a.json") == Dispute(
            bank=shown.house.store.archive.history()[0].bank,
            revision=builders.REVISION,
            item=ItemId("single-6"),
            digest=DIGESTS[ItemId("single-6")],
            kind=DisputeKind.KEY,
            key=tuple(builders.letters("B")),
            text="Glue is.",
            program=VERSION,
        )


def test_a_click_on_the_text_of_an_option_chooses_it(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.tick("disputeKind-key")
        mark = shown.find("key-C")
        line = mark.parentWidget()
        assert line is not None
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
        assert can_save(shown)


def test_the_page_names_the_file_and_shows_its_folder(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        save(shown, tmp_path / "a.json")
        assert not shown.is_shown("dispute")
        assert f"Saved as {tmp_path / 'a.json'}. Nothing was sent" in text_of(shown, "saved-file")
        opener, method = Opener(), cast("Any", "open")  # PySide6 says bytes and takes text alone
        QDesktopServices.setUrlHandler("file", opener, method)
        shown.click("saved-folder")
        QDesktopServices.unsetUrlHandler("file")
        assert opener.opened == [QUrl.fromLocalFile(str(tmp_path))]


class Opener(QObject):
    """Takes the folders that are to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


def test_a_long_path_is_cut_instead_of_widening_the_window(tmp_path: Path) -> None:
    path = tmp_path / "/".join(["a-folder-of-forty-letters-without-a-space"] * 5) / "a.json"
    path.parent.mkdir(parents=True)
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        width = shown.window.minimumSizeHint().width()
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        save(shown, path)
        told = shown.find("saved-file")
        assert (told.toolTip(), str(path) in told.accessibleName()) == (str(path), True)
        assert "…" in text_of(shown, "saved-file")
        assert shown.window.minimumSizeHint().width() == width


@pytest.mark.parametrize(
    ("place", "reason"), [("no/such", "No such file or directory"), ("taken", "Not a directory")], ids=str
)
def test_a_file_that_cannot_be_written_keeps_what_was_said(place: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        save(shown, tmp_path / place / "a.json")
        assert f"a.json was not written: {reason}. Nothing is lost" in text_of(shown, "disputeHint")
        assert shown.find("disputeHint").toolTip() == str(tmp_path / place / "a.json")
        save(shown, tmp_path / "a")
        assert read_dispute(tmp_path / "a.json").key == ("B",)


def test_a_file_that_is_there_is_replaced_after_a_question_only(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("mine")
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        _keep_what_is_there(shown)
        save(shown, tmp_path / "a")  # the suffix is added
        assert (tmp_path / "a.json").read_text() == "mine"
        assert shown.is_shown("dispute")


def _keep_what_is_there(shown: Stage) -> None:
    """Answer the question with No whenever it comes, and leave the file dialog after it."""
    asked, watch = [], QTimer(shown.window)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            asked.append(dialog)
            dialog.done(QMessageBox.StandardButton.No)
        elif isinstance(dialog, QDialog) and asked:
            dialog.reject()
            watch.stop()

    watch.timeout.connect(look)
    watch.start(20)


def test_escape_closes_a_report_that_holds_no_words_and_no_answer_yet(tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        click(shown, "disputeText")
        typed(shown, "x")
        key(shown, Qt.Key.Key_Escape)
        assert shown.is_shown("dispute")
        key(shown, Qt.Key.Key_Backspace)
        shown.tick("disputeKind-key")
        shown.tick("key-B")
        key(shown, Qt.Key.Key_Escape)
        assert shown.is_shown("dispute")
        shown.tick("disputeKind-typo")
        key(shown, Qt.Key.Key_Escape)
        assert not shown.is_shown("dispute")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "reportProblem"


@pytest.mark.parametrize("steps", [0, 4], ids=["100 %", "200 %"])
def test_a_report_is_filled_in_by_keyboard_alone(steps: int, tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.begin()
        shown.window.retrospect.show_answers(int(finish(shown).attempt.id))
        shown.enlarge(steps)
        shown.settle()
        key(shown, Qt.Key.Key_Right, times=5)
        person = KeyboardPerson(shown)
        person.reach("reportProblem")
        key(shown, Qt.Key.Key_Space)
        person.reach("key-A")
        key(shown, Qt.Key.Key_Down)
        tab_to(shown, "disputeText")
        typed(shown, "By hand.")
        person.save_as(tmp_path / "a.json")
        person.reach("disputeSave")
        assert (read_dispute(tmp_path / "a.json").key, read_dispute(tmp_path / "a.json").text) == (("B",), "By hand.")


@pytest.mark.parametrize("steps", [0, 4], ids=["100 %", "200 %"])
def test_what_has_the_focus_in_a_report_is_on_screen(steps: int, tmp_path: Path) -> None:
    with asked_about(tmp_path, ItemType.SINGLE) as shown:
        shown.click("disputeCancel")
        shown.enlarge(steps)
        shown.settle()
        into_view(shown, shown.find("reportProblem"))
        shown.click("reportProblem")
        shown.tick("disputeKind-key")
        for _ in range(14):
            key(shown, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None
            assert not focused.visibleRegion().isEmpty(), focused.objectName()


@pytest.mark.parametrize("steps", [0, 4], ids=["100 %", "200 %"])
def test_a_report_stays_whole_in_a_window_that_shrinks_and_grows(steps: int, tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.begin()
        attempt = int(finish(shown).attempt.id)
        shown.enlarge(steps)
        shown.window.resize(1280, 800)
        shown.window.retrospect.show_answers(attempt)
        key(shown, Qt.Key.Key_Right, times=5)
        click(shown, "reportProblem")
        shown.tick("disputeKind-key")
        before = _fits(shown)
        shown.window.resize(900, 560)
        shown.settle()
        _fits(shown)
        shown.window.resize(1280, 800)
        shown.settle()
        assert _fits(shown) == before


def _fits(shown: Stage) -> QRect:
    """Where the box of the report lies; it is inside the window, and its parts are below each other."""
    box, area, save = (shown.find(name) for name in ("disputeBox", "disputeScroll", "disputeSave"))
    assert shown.window.rect().contains(QRect(box.mapTo(shown.window, QPoint()), box.size()))
    assert area.mapTo(box, area.rect().bottomLeft()).y() < save.mapTo(box, QPoint()).y()
    assert box.rect().contains(save.geometry())
    return box.geometry()
