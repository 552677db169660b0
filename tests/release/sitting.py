"""Sits an exam in the window of an installed program, as a user would; run by its Python, with its arguments.

It knows nothing of the checkout: only the program that is installed, Qt, and the names of buttons.
"""

import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QTabBar, QWidget

from simulator import places
from simulator.app import main
from simulator.ui.start import application

QUESTIONS = 65
PATIENCE_S = 60


def shown(name: str) -> QWidget | None:
    """The first widget of an object name that is on screen."""
    for window in QApplication.topLevelWidgets():
        for one in window.findChildren(QWidget, name):
            if one.isVisible():
                return one
    return None


def wait_for(found: Callable[[], QWidget | None]) -> QWidget:
    """Run the event loop until a widget is there."""
    deadline = monotonic() + PATIENCE_S
    while (widget := found()) is None:
        assert monotonic() < deadline, "it is not on screen"
        QTest.qWait(10)
    return widget


def on_screen(name: str) -> QWidget:
    """The widget of an object name, as soon as it is on screen."""
    return wait_for(lambda: shown(name))


def click(name: str) -> None:
    """Press a button as soon as it is on screen."""
    button = on_screen(name)
    assert isinstance(button, QPushButton), name
    button.click()
    QTest.qWait(1)


def answer(question: int) -> None:
    """Choose the first options, read to the end, and go on."""
    counter = f"{question} of {QUESTIONS}"
    wait_for(lambda: shown("counter") if text("counter") == counter else None)
    for letter in "ABC":  # of one answer the last counts, of two the first two
        QTest.mouseClick(on_screen(f"option-{letter}"), Qt.MouseButton.LeftButton)
    while text("counter") == counter:
        read_on()
        click("next")
        if shown("dialogOk") is not None:  # a picture came after the end had been reached
            click("dialogOk")


def read_on() -> None:
    """Scroll all that is on screen to its end, on every tab."""
    tabs = shown("scenarioTabs")
    for tab in range(tabs.count() if isinstance(tabs, QTabBar) else 1):
        if isinstance(tabs, QTabBar):
            tabs.setCurrentIndex(tab)
        for window in QApplication.topLevelWidgets():
            for area in window.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        QTest.qWait(1)


def text(name: str) -> str:
    """The text of a label on screen; empty where it is not."""
    label = shown(name)
    return label.text() if isinstance(label, QLabel) else ""


def sit() -> None:
    """Go from the home page to the report, with an answer to every question; close the window."""
    click("startExam")
    for name in ("skipToInstructions", "next", "dialogYes"):
        click(name)
    for question in range(1, QUESTIONS + 1):
        answer(question)
    for name in ("endReview", "dialogYes", "dialogYes", "skipSurvey", "next", "details"):
        click(name)
    print("the report is on screen:", on_screen("reportScroll").objectName())
    for window in QApplication.topLevelWidgets():
        window.close()


def stop_when_it_fails() -> None:
    """Sit the exam; what goes wrong ends the program."""
    try:
        sit()
    except BaseException:
        QApplication.exit(1)
        raise


if __name__ == "__main__":
    running = application(["examgate"], places.resources())
    QTimer.singleShot(0, stop_when_it_fails)
    sys.exit(main(sys.argv[1:]))
