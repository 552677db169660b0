"""People who sit an exam: one with a mouse, one with nothing but a keyboard; both see only what is on screen."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from simulator.exam.form import Role
from simulator.exam.items import LETTERS
from tests.stage import Stage

MOST_TABS = 400
LEAVING = {"next", "previous", "reviewScreen"}
"""The buttons that lead away from a question, for which one reads it to its end first."""


class Person(Protocol):
    """What anybody who sits an exam can do."""

    stage: Stage

    def press(self, name: str, key: str) -> None:
        """Press a button: by its place on screen, or by Alt and its letter."""

    def reach(self, name: str) -> None:
        """Press a button of a page outside the exam."""

    def choose(self, labels: str) -> None:
        """Choose options by the letters shown."""

    def save_as(self, path: Path) -> None:
        """Answer the file dialog that comes next."""


class MousePerson:
    """Clicks on what is visible; scrolls to what is not."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def press(self, name: str, key: str) -> None:
        assert key.isupper()
        if name in LEAVING:
            for area in unread(self.stage):
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
                self.stage.settle()
        self.reach(name)

    def reach(self, name: str) -> None:
        self._into_view(self.stage.find(name, QPushButton))
        self.stage.click(name)

    def choose(self, labels: str) -> None:
        for label in labels:
            option = self.stage.find(f"option-{label}")
            self._into_view(option)
            QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=option.rect().center())
            self.stage.settle()

    def save_as(self, path: Path) -> None:
        _answer(self.stage, path, by_keys=False)

    def _into_view(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(widget)
            self.stage.settle()
        spot = widget.mapTo(self.stage.window, widget.rect().center())
        assert self.stage.window.rect().contains(spot), f"{widget.objectName()} is off the screen"


class KeyboardPerson:
    """Types; never moves the mouse."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def press(self, name: str, key: str) -> None:
        self.stage.find(name, QPushButton)
        while name in LEAVING and unread(self.stage):
            self._type(Qt.Key.Key_PageDown)
        self._type(Qt.Key(ord(key)), Qt.KeyboardModifier.AltModifier)

    def reach(self, name: str) -> None:
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                self._type(Qt.Key.Key_Space)
                return
            self._type(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never gets to {name}")

    def choose(self, labels: str) -> None:
        for label in labels:
            self._type(Qt.Key(ord(label)))

    def save_as(self, path: Path) -> None:
        _answer(self.stage, path, by_keys=True)

    def _type(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.stage.window, key, modifier)
        self.stage.settle()


def unread(stage: Stage) -> list[QScrollArea]:
    """What goes on below of the question on screen."""
    shown = [area for area in stage.window.findChildren(QScrollArea, "itemScroll") if area.isVisible()]
    return [area for area in shown if area.verticalScrollBar().value() < area.verticalScrollBar().maximum()]


def text_of(stage: Stage, name: str) -> str:
    """The text of a label on screen."""
    label = stage.find(name, QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def sit(person: Person, *, minutes_each: float = 2.5) -> dict[int, str]:
    """Answer all questions in order and flag some; return the labels chosen by question."""
    stage, chosen = person.stage, {}
    total = len(stage.state.questions)
    for question in range(1, total + 1):
        assert text_of(stage, "counter") == f"{question} of {total}"
        options = stage.bridge.item_view().options
        chosen[question] = _plan(stage, question, [option.label for option in options])
        person.choose(chosen[question])
        assert "".join(option.label for option in stage.bridge.item_view().options if option.chosen) == chosen[question]
        if question % 10 == 3:
            person.press("flag", "F")
        stage.clock.advance(round(minutes_each * 60_000))
        person.press("next", "N")
    return chosen


def begin(person: Person) -> None:
    """Start a full-length exam from the home page with one press, and begin it."""
    stage = person.stage
    person.reach("startExam")
    stage.wait_for(lambda: stage.window.bridge is not None)
    if stage.is_shown("skipToInstructions"):
        person.press("skipToInstructions", "S")
    person.press("next", "N")
    person.press("dialogYes", "Y")


def review_flagged(person: Person) -> list[int]:
    """Walk through the flagged questions and back to the Item Review Screen; return their numbers."""
    stage = person.stage
    person.press("reviewFlagged", "V")
    seen = [stage.state.question]
    for _ in range(len(stage.state.flags) - 1):
        person.press("next", "N")
        seen.append(stage.state.question)
    person.press("reviewScreen", "S")
    return seen


def scored_right(stage: Stage, chosen: dict[int, str]) -> int:
    """How many scored questions were answered as the bank says, counted from what was on screen."""
    form, right = stage.bridge.opened.attempt.form, 0
    for question, labels in chosen.items():
        slot = form.slots[question - 1]
        answer = {slot.order[LETTERS.index(label)] for label in labels}
        right += slot.role is Role.SCORED and answer == stage.bank.by_id[slot.item].keys
    return right


def end(person: Person) -> None:
    """End the review, confirm twice, and go on to the detailed report."""
    person.press("endReview", "E")
    person.press("dialogYes", "Y")
    person.press("dialogYes", "Y")
    if person.stage.is_shown("skipSurvey"):
        person.press("skipSurvey", "S")
        person.press("next", "N")
    person.press("details", "D")


def _plan(stage: Stage, question: int, labels: list[str]) -> str:
    """Two of three questions right, every thirteenth left open."""
    view, form = stage.bridge.item_view(), stage.bridge.opened.attempt.form
    item = stage.bank.by_id[form.slots[question - 1].item]
    right = [option.label for option in view.options if option.letter in item.keys]
    wrong = [label for label in labels if label not in right]
    if question % 13 == 5:
        return ""
    return "".join(sorted(right if question % 3 else wrong[: view.choose]))


def _answer(stage: Stage, path: Path, *, by_keys: bool) -> None:
    """Fill in the next file dialog until it closes: it may come late, and its list of proposals may take a click."""
    again = QTimer(stage.window)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.finished.connect(again.stop)
            _fill_in(dialog, path, by_keys=by_keys)

    again.timeout.connect(look)
    again.start(200)


def _fill_in(dialog: QFileDialog, path: Path, *, by_keys: bool) -> None:
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, str(path))
    if by_keys:
        QTest.keyClick(line, Qt.Key.Key_Return)
    else:
        save = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
