"""The clock of policy `gates`: nowhere on 63 questions and on no other screen, but on 22 and 44, and right there."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableWidget, QWidget

from simulator.ui.widgets.option_row import OptionRow
from simulator.ui.widgets.rich_text import RichText
from tests.e2e.people import MousePerson, begin
from tests.stage import Stage, stage

EACH_MS = 157_313
LIMIT_MS = 180 * 60_000
TIME = re.compile(r"\d:\d\d|\bmin\b|minute|remaining|\bleft\b|\bused\b|elapsed|\bpace\b", re.IGNORECASE)


def texts(shown: Stage) -> Iterator[str]:
    """Everything that can be read or heard on screen, but for the texts of the bank itself."""
    for widget in QApplication.allWidgets():
        if not widget.isVisible() or isinstance(widget, RichText) or isinstance(widget.parent(), OptionRow):
            continue
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QTableWidget):
            cells = [widget.item(row, column) for row in range(widget.rowCount()) for column in range(3)]
            yield from (cell.text() for cell in cells if cell is not None)


def leaks(shown: Stage) -> list[str]:
    """The texts on screen that hold the time."""
    return sorted({text for text in texts(shown) if TIME.search(text)})


def gate_texts(question: int, used_ms: int) -> list[str]:
    """What a gate question shows of the time, worked out anew."""
    gate = {22: 1, 44: 2}[question]
    left_s = -(-(LIMIT_MS - used_ms) // 1000)
    plan_min, used_min = 60 * gate, used_ms // 60_000
    ahead = plan_min - used_min
    position = "on plan" if abs(ahead) <= 2 else f"{ahead} min ahead"
    pace_s = (LIMIT_MS - used_ms) // 1000 // (65 - question + 1)
    return [
        f"Time Remaining {left_s // 60}:{left_s % 60:02d}",
        f"Gate {gate} of 2 - question {question} of 65 - plan {plan_min} min - used {used_min} min - {position}",
        f"{pace_s // 60}:{pace_s % 60:02d} a question from here",
    ]


@pytest.mark.usefixtures("screen")
def test_the_time_shows_at_gates_and_nowhere_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with stage(tmp_path / "data") as shown:
        person = MousePerson(shown)
        begin(person)
        for question in range(1, 66):
            found = leaks(shown)
            if question in {21, 23}:
                QTest.qWait(600)  # the timer of the window has had its turns
                found = leaks(shown)
            if question in {22, 44}:
                for text in gate_texts(question, (question - 1) * EACH_MS):
                    assert any(text in one for one in found), (text, found)
            else:
                assert found == [], f"question {question}"
            shown.clock.advance(EACH_MS)
            QTest.qWait(30)
            person.press("next", "N")
    assert [record for record in caplog.records if record.levelno >= logging.INFO] == []
    assert capfd.readouterr().out == ""


@pytest.mark.usefixtures("screen")
def test_no_other_screen_of_the_exam_shows_the_time(tmp_path: Path) -> None:
    with stage(tmp_path / "data") as shown:
        person = MousePerson(shown)
        begin(person)
        for _ in range(64):
            shown.clock.advance(EACH_MS)
            person.press("next", "N")
        for path in SCREENS:
            for name in path:
                person.reach(name)
                assert leaks(shown) == [], f"after {name}"


BREAK = ("break", "dialogNo", "break", "dialogYes", "resumeExam")
SCREENS = (
    ("flag", "navigator", "navigatorClose", "help", "helpClose", *BREAK, "endExam", "dialogNo", "endExam", "dialogYes"),
    (*BREAK, "instructions", "dialogOk", "reviewFlag-3", "reviewAll", *BREAK, "reviewScreen"),
    ("reviewIncomplete", "reviewScreen", "reviewFlagged", "reviewScreen", "reviewQuestion-7", "reviewScreen"),
    ("endReview", "dialogYes", "dialogNo"),
)


@pytest.mark.usefixtures("screen")
def test_a_gate_seen_again_shows_when_it_was_passed(tmp_path: Path) -> None:
    with stage(tmp_path / "data") as shown:
        person = MousePerson(shown)
        begin(person)
        for _ in range(22):
            shown.clock.advance(EACH_MS)
            person.press("next", "N")
        person.press("previous", "P")
        used = 21 * EACH_MS // 60_000
        assert any(f"passed at {used} min, plan 60 min" in text for text in texts(shown))


@pytest.mark.usefixtures("screen")
def test_a_hidden_window_holds_no_time_either(tmp_path: Path) -> None:
    with stage(tmp_path / "data") as shown:
        begin(MousePerson(shown))
        shown.clock.advance(EACH_MS)
        assert shown.window.windowTitle() == "Examgate"
        hidden = [one for one in shown.window.findChildren(QWidget, "clock") if isinstance(one, QLabel)]
        assert [one.text() for one in hidden] == [""]
