"""The window and its pages, clicked like a person does."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from simulator.exam.commands import ShowQuestion
from simulator.exam.events import AnswerEvent, Entry
from simulator.exam.form import Form
from simulator.exam.plan import Wishes
from simulator.places import banks
from simulator.ports import AttemptId, Journal, NotSavedError, StoreError, Trouble
from simulator.session import opening
from simulator.session.opening import Opened
from simulator.session.reviewing import ReviewFilter
from simulator.ui.review.page import ReviewPage
from simulator.ui.visit import Visit
from tests.e2e.people import MousePerson, begin, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


class FullDisk:
    """A journal on a disk that is full until `full` is taken back."""

    def __init__(self, journal: Journal) -> None:
        self.full = True
        self._journal = journal

    def append(self, attempt: AttemptId, entries: Sequence[Entry]) -> None:
        if self.full:
            raise NotSavedError("no room", trouble=Trouble.FULL)
        self._journal.append(attempt, entries)

    def read(self, attempt: AttemptId) -> tuple[Entry, ...]:
        return self._journal.read(attempt)

    def answers(self, attempt: AttemptId) -> tuple[AnswerEvent, ...]:
        return self._journal.answers(attempt)


def checked(shown: Stage) -> list[str]:
    """The labels of the options that are checked on screen."""
    buttons = [shown.find(f"option-{option.label}") for option in shown.bridge.item_view().options]
    return [one.objectName()[-1] for one in buttons if isinstance(one, QAbstractButton) and one.isChecked()]


def cells(table: QTableWidget, row: int) -> list[str]:
    """The texts of a row."""
    found = [table.item(row, column) for column in range(table.columnCount())]
    return ["" if cell is None else cell.text() for cell in found]


def test_an_answer_that_is_not_on_disk_is_not_shown(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        sitting = shown.bridge.opened.sitting
        disk = FullDisk(sitting._journal)
        sitting._journal = disk
        MousePerson(shown).choose("A")
        shown.clock.advance(10_000)
        QTest.qWait(600)
        assert checked(shown) == []
        assert "The disk is full" in text_of(shown, "notSavedText")
        disk.full = False
        QTest.qWait(600)
        shown.click("notSavedRetry")
        assert checked(shown) == ["A"]
        assert [one for one in shown.window.findChildren(QWidget, "notSaved") if one.isVisible()] == []


def test_a_left_exam_is_offered_and_goes_on_where_it_was(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        MousePerson(shown).choose("B")
        shown.click("next")
        shown.window.close()
        shown.settle()
        shown.click("leave")
    with stage(tmp_path) as shown:
        shown.click("resume")
        assert text_of(shown, "counter") == "2 of 65"
        shown.click("previous")
        assert checked(shown) == ["B"]


def test_a_full_disk_keeps_nobody_in_the_exam(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        MousePerson(shown).choose("B")
        shown.bridge.opened.sitting._journal = FullDisk(shown.bridge.opened.sitting._journal)
        shown.window.close()
        shown.settle()
        shown.click("leave")
        assert not shown.window.isVisible()
    with stage(tmp_path) as shown:
        shown.click("resume")
        assert checked(shown) == ["B"]


def test_nothing_else_can_be_begun_while_a_form_is_drawn(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        shown.window.close()
        shown.settle()
        shown.click("leave")
    with stage(tmp_path) as shown:
        resume = shown.find("resume")
        QTest.mouseClick(shown.find("startExam"), Qt.MouseButton.LeftButton)
        assert not resume.isEnabled()
        shown.wait_for(lambda: shown.window.bridge is not None)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_in_the_drawing_leaves_a_page_that_takes_clicks(tmp_path: Path) -> None:
    def broken(*_arguments: object) -> Form:
        raise LookupError("no such revision")

    with stage(tmp_path, draw=broken) as shown:
        QTest.mouseClick(shown.find("startExam"), Qt.MouseButton.LeftButton)
        shown.wait_for(lambda: shown.find("startExam").isEnabled())
        assert [one for one in shown.window.findChildren(QLabel, "homeNotice") if one.isVisible()] == []


def test_a_data_folder_that_goes_while_a_form_is_drawn_is_told_and_the_page_takes_clicks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> Opened:
        raise StoreError("the disk is gone", trouble=Trouble.MOVED)

    monkeypatch.setattr(opening, "open_new", refuse)
    with stage(tmp_path) as shown:
        QTest.mouseClick(shown.find("startExam"), Qt.MouseButton.LeftButton)
        shown.wait_for(lambda: shown.find("startExam").isEnabled())
        assert "was moved or deleted" in text_of(shown, "homeNotice")


def test_a_page_that_cannot_be_made_leaves_one_that_takes_clicks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> QWidget:
        raise StoreError("the disk is gone", trouble=Trouble.MOVED)

    with stage(tmp_path) as shown:
        shown.to_instructions()
        monkeypatch.setattr(Visit, "page", refuse)
        with pytest.raises(StoreError):
            shown.window._change_page()
        assert not shown.find("page").testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_bank_that_can_fill_no_form_is_told_with_the_quota_that_fails(tmp_path: Path) -> None:
    bank = tmp_path / "root" / "small"
    shutil.copytree(banks() / "aws-mls-c01", bank)
    for items in (bank / "items").glob("3-*.md"):
        items.unlink()
    with stage(tmp_path / "data", bank_root=tmp_path / "root") as shown:
        QTest.mouseClick(shown.find("startExam"), Qt.MouseButton.LeftButton)
        shown.wait_for(lambda: shown.find("startExam").isEnabled())
        assert "Modeling: 23 needed" in text_of(shown, "homeNotice").replace("modeling", "Modeling")


def test_page_down_scrolls_a_question_from_anywhere(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.enlarge(4)
        shown.settle()
        begin(MousePerson(shown))
        area = shown.find("itemScroll")
        assert isinstance(area, QScrollArea)
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_PageDown)
        shown.settle()
        assert area.verticalScrollBar().value() > 0


def test_closing_the_window_in_an_exam_asks_first(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        shown.window.close()
        shown.settle()
        assert shown.window.isVisible()
        shown.click("stay")
        assert text_of(shown, "counter") == "1 of 65"


def test_an_exam_that_is_left_while_its_page_is_made_comes_not_on_screen(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.to_instructions()
        shown.click("next")
        QTest.mouseClick(shown.find("dialogYes"), Qt.MouseButton.LeftButton)
        QCoreApplication.sendPostedEvents(shown.window, QEvent.Type.MetaCall)
        other = QLabel("something else")
        shown.window.break_off(lambda: other)
        shown.settle()
        assert shown.window.page is other


def test_an_exam_that_is_given_up_is_no_longer_offered(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        shown.window.close()
        shown.settle()
        shown.click("leave")
    with stage(tmp_path) as shown:
        shown.click("discard")
        shown.click("giveUp")
        assert shown.window.findChildren(QWidget, "resume") == []


def test_going_back_from_the_instructions_leaves_no_attempt(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.start_exam()
        shown.click("endExam")
        assert shown.window.findChildren(QWidget, "resume") == []
        assert shown.window.bridge is None


def test_time_that_is_over_ends_the_exam_even_under_a_dialog(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        shown.click("navigator")
        shown.clock.advance(180 * 60_000)
        shown.wait_for(lambda: bool(shown.window.findChildren(QWidget, "dialogOk")))
        assert text_of(shown, "dialogTitle") == "Time Expired"
        shown.click("dialogOk")
        shown.to_report()
        assert text_of(shown, "score") == "100"


def test_the_set_up_scales_the_gates_with_the_extra_time(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        extra = shown.find("extraTime")
        assert isinstance(extra, QComboBox)
        extra.setCurrentIndex(extra.count() - 1)
        extra.activated.emit(extra.currentIndex())
        assert text_of(shown, "planLine").startswith("360 minutes in all")
        assert "question 22 by 120 min" in text_of(shown, "planLine")


def test_a_new_candidate_is_kept_with_the_set_up(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        (line,) = shown.find("candidateName").findChildren(QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, "Grace Hopper")
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        assert text_of(shown, "examTitle").endswith(" - Grace Hopper")


def test_a_name_typed_in_another_form_is_no_other_candidate(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.house.desk.archive.add_candidate("Jos\u00e9")
        shown.click("setUp")
        (line,) = shown.find("candidateName").findChildren(QLineEdit)
        line.setText("Jose\u0301")
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        assert text_of(shown, "examTitle").endswith(" - Jos\u00e9")
        assert [person.name for person in shown.house.desk.archive.candidates()] == ["Candidate", "Jos\u00e9"]


def test_a_broken_bank_is_on_the_home_page_with_what_is_wrong(tmp_path: Path) -> None:
    broken = tmp_path / "banks" / "broken"
    shutil.copytree(banks() / "aws-mls-c01", broken)
    (broken / "bank.md").write_text("---\nbank: broken\ntitle: Broken\ncolour: red\n---\n", encoding="utf-8")
    with stage(tmp_path) as shown:
        assert shown.find("startExam").isEnabled()
        shown.click("showProblems")
        table = shown.find("problemsTable")
        assert isinstance(table, QTableWidget)
        assert cells(table, 0) == ["bank.md:4", "Error", "", "There is no such field. (colour)"]


def test_the_navigator_goes_to_the_question_that_is_clicked(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        shown.click("navigator")
        table = shown.find("navigatorTable")
        assert isinstance(table, QTableWidget)
        spot = table.visualRect(table.model().index(4, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        shown.settle()
        assert text_of(shown, "counter") == "5 of 65"


@pytest.mark.parametrize("zooms", [0, 4])
def test_no_line_is_wider_than_its_place_at_any_size(zooms: int, tmp_path: Path) -> None:
    with stage(tmp_path, size=QSize(1280, 720)) as shown:
        shown.enlarge(zooms)
        shown.settle()
        begin(MousePerson(shown))
        shown.settle()
        for label in shown.window.findChildren(QLabel):
            if label.isVisible() and label.text() and label.objectName() != "examTitle":
                assert label.width() >= label.minimumSizeHint().width(), label.text()
        assert shown.window.width() == 1280


def test_the_look_that_is_chosen_is_kept(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        box = shown.find("appearance")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(2)
        box.activated.emit(2)
        shown.settle()
        assert shown.look.theme.name == "dark"
    with stage(tmp_path) as shown:
        assert shown.house.store.settings.get("appearance") == "dark"


def test_the_window_comes_back_in_the_size_it_was_left(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.window.resize(790, 640)
        shown.window.close()
    with stage(tmp_path) as shown:
        shown.window.show_in_place()
        assert (shown.window.width(), shown.window.height()) == (790, 640)


def test_a_name_that_begins_like_a_known_one_stays_what_was_typed(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.house.desk.archive.add_candidate("Anna")
        shown.click("setUp")
        (line,) = shown.find("candidateName").findChildren(QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, "An")
        assert line.text() == "An"


def test_the_estimate_takes_numbers_and_leaves_alt_to_the_exam(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.window._services.preferences.set_wishes(Wishes(estimate_first=True))
        shown.click("setUp")
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        shown.click("skipToInstructions")
        shown.click("next")
        shown.click("dialogYes")
        shown.bridge.send(ShowQuestion(22))
        shown.settle()
        field = shown.find("gateEstimate")
        field.setFocus()
        QTest.keyClicks(field, "x-5")
        QTest.keyClick(field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        assert isinstance(field, QLineEdit)
        assert (field.text(), 22 in shown.state.flags) == ("5", True)


def test_zoom_keeps_the_filters_of_the_item_review(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        shown.clock.advance(180 * 60_000)
        shown.wait_for(lambda: bool(shown.window.findChildren(QWidget, "dialogOk")))
        shown.click("dialogOk")
        shown.to_report()
        shown.click("answers-all")
        page = shown.window.page
        assert isinstance(page, ReviewPage)
        page.ask(ReviewFilter(domain="modeling"))
        shown.look.zoom_in()
        shown.settle()
        assert text_of(shown, "matchCount") == "23 of 65"


def test_escape_closes_the_set_up(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Escape)
        shown.settle()
        assert [one for one in shown.window.findChildren(QWidget, "setup") if one.isVisible()] == []
