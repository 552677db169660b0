"""A candidate with nothing but a keyboard, from the set-up on, with the keys of the driver that was chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTabBar, QWidget

from simulator.exam.profile import ClockPolicy, Profile
from tests.e2e.people import MOST_TABS, KeyboardPerson
from tests.stage import Stage

KEYS = {
    "next": "Alt+N",
    "previous": "Alt+P",
    "navigator": "Alt+V",
    "navigatorClose": "Alt+C",
    "flag": "Alt+F",
    "calculator": "Alt+C",
    "help": "Alt+H",
    "break": "Alt+B",
    "endExam": "Alt+E",
    "endReview": "Alt+E",
    "reviewScreen": "Alt+S",
    "reviewAll": "Alt+A",
    "reviewIncomplete": "Alt+I",
    "reviewFlagged": "Alt+V",
    "dialogYes": "Alt+Y",
    "dialogNo": "Alt+N",
    "dialogOk": "Alt+O",
    "resumeExam": "Alt+R",
    "skipToInstructions": "Alt+S",
    "skipTutorial": "Alt+S",
    "skipSurvey": "Alt+S",
    "details": "Alt+D",
    "home": "Alt+H",
}
"""The keys of the testing center, by the object names of the buttons; a driver may have others."""

HELD = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
NAMES = {"Enter": "Return"}
"""Keys that Qt calls otherwise."""

LEAVING = {"next", "previous", "navigator", "reviewScreen", "endExam"}
"""The buttons that lead away from a question, which one reads to its end first."""

LONG = 80
"""More steps than the longest list has rows."""


class Candidate(KeyboardPerson):
    """Knows the keys by heart; sees only what is on screen."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.keys = dict(KEYS)

    def learn(self, profile: Profile) -> None:
        """Use the keys of a driver."""
        self.keys |= {_object_name(action.value): key for action, key in profile.keys}

    def hit(self, *names: str) -> None:
        """Type the keys of buttons that are on screen, one after the other."""
        for name in names:
            assert self.stage.find(name, QAbstractButton).isEnabled(), f"{name} is off"
            if name in LEAVING:
                self.read()
            self.type(self.keys[name])

    def read(self) -> None:
        """Page down to the end of all that is on screen, on every tab."""
        self._page_down()
        for bar in self.stage.window.findChildren(QTabBar, "scenarioTabs"):
            for _ in range(bar.count() - 1 if bar.isVisible() else 0):
                self.go_to("scenarioTabs")
                self.type("Right")
                self._page_down()

    def _page_down(self) -> None:
        for _ in range(MOST_TABS):
            below = {area: area.verticalScrollBar().value() for area in unread(self.stage)}
            if not below:
                return
            self.type("PageDown")
            if all(area.verticalScrollBar().value() == place for area, place in below.items()):
                self.type("Tab")
        raise AssertionError("Page Down never gets to the end")

    def type(self, keys: str, *, times: int = 1) -> None:
        """Type keys as `Alt+N` or `Enter` where the focus is."""
        *held, name = keys.split("+")
        pressed, modifiers = Qt.Key[f"Key_{NAMES.get(name, name)}"], Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= HELD[one]
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.stage.window, pressed, modifiers)
        self.stage.settle()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.stage.window, letter)
            self.stage.settle()

    def go_to(self, *names: str) -> QWidget:
        """Press Tab until one of the widgets has the focus, and return it."""
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() in names:
                return focused
            self.type("Tab")
        raise AssertionError(f"Tab never gets to {names}")

    def pick(self, name: str, group: Iterable[str], *, arrows: tuple[str, str] = ("Down", "Up")) -> None:
        """Choose one of a group of radio buttons: Tab gets into the group, the arrows to the one, Space chooses it."""
        names = list(group)
        place, wanted = names.index(self.go_to(*names).objectName()), names.index(name)
        self.type(arrows[0] if place < wanted else arrows[1], times=abs(wanted - place))
        self.type("Space")
        assert checked(self.stage, name)

    def take_line(self, box: str, line: int) -> None:
        """Take a line of a list that opens, counted from 0."""
        self.go_to(box)
        self.type("Up", times=LONG)
        self.type("Down", times=line)

    def set_up(self, *checks: str, policy: str = "", profile: int = 0, extra: int = 0) -> None:
        """Set the first exam of the home page up, turn checks over, and begin it without the tutorial."""
        self.open_set_up(policy=policy, profile=profile, extra=extra)
        for name in checks:
            self.reach(name)
        self.start()
        self.hit("skipToInstructions", "next", "dialogYes")

    def open_set_up(self, *, policy: str = "", profile: int = 0, extra: int = 0) -> None:
        """Open the set-up and choose lines of its lists and a policy."""
        self.reach("setUp")
        self.take_line("profile", profile)
        if extra:
            self.take_line("extraTime", extra)
        if policy:
            self.pick(f"policy-{policy}", [f"policy-{one.value}" for one in ClockPolicy])

    def start(self) -> None:
        """Start the exam that is set up, and learn the keys of its driver."""
        self.reach("setupStart")
        self.stage.wait_for(lambda: self.stage.window.bridge is not None)
        self.learn(self.stage.bridge.opened.attempt.plan.profile)

    def jump(self, question: int) -> None:
        """Go to a question by the Navigator."""
        self.hit("navigator")
        self.type("Ctrl+Home")
        self.type("Down", times=question - 1)
        self.type("Enter")


def unread(stage: Stage) -> list[QScrollArea]:
    """What goes on below, of all that is on screen."""
    shown = [area for area in stage.window.findChildren(QScrollArea) if area.isVisible()]
    return [area for area in shown if area.verticalScrollBar().value() < area.verticalScrollBar().maximum()]


def checked(stage: Stage, name: str) -> bool:
    """Whether a button on screen is checked."""
    button = stage.find(name, QAbstractButton)
    assert isinstance(button, QAbstractButton)
    return button.isChecked()


def _object_name(action: str) -> str:
    first, *others = action.split("-")
    return first + "".join(word.capitalize() for word in others)
