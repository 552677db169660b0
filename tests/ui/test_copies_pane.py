"""The list of copies keeps what matters in sight, whatever else is long."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QTableWidget

from simulator.copies import CopiedAttempt, Copy, Preview, Reason
from simulator.exam.plan import Kind
from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.widgets.copies_pane import CopiesPane

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_the_score_is_in_sight_however_long_the_names_are(screen: None) -> None:
    application(["examgate"], resources())
    pane = CopiesPane(Look(resources(), Appearance.LIGHT), repairs=False)
    pane.resize(700, 500)
    pane.show()
    attempt = CopiedAttempt("Ada " * 30, "Practice " * 30, NOW, Kind.EXAM, 41, 50, 783, passed=True)
    pane.present((Preview(Copy(Path("a"), NOW, Reason.DAILY, "0009", 1), None, 1, ("Ada",), (attempt,)),))
    (attempts,) = pane.findChildren(QTableWidget, "copyAttempts")
    score = attempts.item(0, 1)
    assert score is not None
    assert "783" in score.text()
    assert attempts.viewport().rect().contains(attempts.visualItemRect(score))
    assert not attempts.horizontalScrollBar().maximum()
    pane.close()


@pytest.mark.parametrize("steps", [0, 4])
def test_only_the_whole_scrolls_and_the_chosen_copy_is_in_sight(screen: None, steps: int) -> None:
    application(["examgate"], resources())
    look = Look(resources(), Appearance.LIGHT)
    for _ in range(steps):
        look.zoom_in()
    pane = CopiesPane(look, repairs=False)
    pane.setStyleSheet(look.style_sheet())
    pane.resize(1240, 640)
    pane.show()
    attempt = CopiedAttempt("Ada " * 30, "Practice " * 30, NOW, Kind.EXAM, 41, 50, 783, passed=True)
    copy = Copy(Path("a"), NOW, Reason.UPDATE, "0009", 1)
    pane.present((Preview(copy, None, 1, ("Ada",), (attempt,) * 5),) * 12)
    QTest.qWait(0)
    QTest.keyClick(pane.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for table in pane.findChildren(QTableWidget):
        assert (table.horizontalScrollBar().maximum(), table.verticalScrollBar().maximum()) == (0, 0)
    (area,) = pane.findChildren(QScrollArea)
    chosen = pane.table.visualItemRect(pane.table.selectedItems()[0])
    place = pane.table.viewport().mapTo(area.viewport(), chosen.topLeft())
    assert pane.table.currentRow() == 11
    assert area.viewport().rect().contains(chosen.translated(place - chosen.topLeft()))
    pane.close()


def test_return_presses_the_button_that_has_the_focus_and_the_list_has_it_afterwards(screen: None) -> None:
    application(["examgate"], resources())
    pane = CopiesPane(Look(resources(), Appearance.LIGHT), repairs=True)
    pane.show()
    pane.repair_requested.connect(lambda: pane.present_work("…"))
    (repair,) = pane.findChildren(QPushButton, "copiesRepair")
    (area,) = pane.findChildren(QScrollArea, "copiesScroll")
    repair.setFocus()
    QTest.keyClick(repair, Qt.Key.Key_Return)
    assert pane.is_working
    pane.present((Preview(Copy(Path("a"), NOW, Reason.DAILY, "0009", 1), None, 1, ("Ada",), ()),))
    assert pane.focusWidget() is pane.table
    assert not area.focusPolicy() & Qt.FocusPolicy.ClickFocus
    pane.close()
