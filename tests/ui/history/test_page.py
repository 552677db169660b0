"""The history under a person's hands: found, noted, ordered, compared."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from simulator.ui.history.phrases import two_lines
from simulator.ui.pages.history import HistoryPage
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.history.hands import choose, note, press_row, rows, selected, table, texts

pytestmark = [pytest.mark.usefixtures("screen"), pytest.mark.xdist_group("history-page")]


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
    shown.window.retrospect.show_history()
    shown.wait_for(lambda: shown.house.store.annals.without_outline() == ())
    shown.wait_for(lambda: shown.is_shown("detailRepeats"))
    assert not shown.is_shown("historyProgress")


def test_a_note_is_on_disk_when_the_page_is_left_at_once(shown: Stage) -> None:
    QTest.keyClicks(note(shown), "In a hurry")
    shown.window.show_home()
    assert shown.house.store.archive.history()[0].note == "In a hurry"


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
