"""The whole program on a folder of its own, with a clock under the test's control and a seed that is known."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from simulator import places
from simulator.app import services
from simulator.exam.bank import Bank
from simulator.exam.events import EndReason
from simulator.exam.state import State
from simulator.house import House, open_house
from simulator.ports import Journal
from simulator.session.opening import Draw
from simulator.session.preferences import Appearance, Language, Preferences
from simulator.ui.bridge import Bridge
from simulator.ui.languages import speak
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.system import System
from simulator.ui.visit import Visit
from simulator.ui.window import Window
from tests.fakes import ManualClock
from tests.templates import drawn, furnish

SEED = 20_260_331
OF_BANKS = frozenset({"startExam", "setUp", "showProblems"})


@dataclass
class Stage:
    """A window on screen, what is behind it, and hands to press its buttons."""

    window: Window
    house: House
    clock: ManualClock
    look: Look

    @property
    def bridge(self) -> Bridge:
        bridge = self.window.bridge
        assert bridge is not None
        return bridge

    @property
    def visit(self) -> Visit:
        visit = self.window.visit
        assert visit is not None
        return visit

    @property
    def bank(self) -> Bank:
        return self.bridge.opened.bank

    @property
    def state(self) -> State:
        return self.bridge.opened.sitting.state

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The visible widget of an object name; of the buttons of several banks that of the first."""
        shown = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert shown, f"{name} is not on screen"
        return shown[0 if name in OF_BANKS else -1]

    def click(self, name: str) -> None:
        """Press a visible button with the mouse, in its middle."""
        button = self.find(name, QPushButton)
        assert button.isEnabled(), f"{name} is off"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        self.settle()

    def tick(self, name: str) -> None:
        """Press a visible check box or radio button, on its mark."""
        button = self.find(name, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))
        self.settle()

    def start_exam(self) -> None:
        """Press Start on the home page and wait until the form is drawn."""
        self.click("startExam")
        self.wait_for(lambda: self.window.bridge is not None)

    def to_instructions(self) -> None:
        """Go from the home page to the instructions, past what comes before them."""
        self.start_exam()
        if self.is_shown("skipToInstructions"):
            self.click("skipToInstructions")

    def begin(self) -> None:
        """Go from the home page to the first question."""
        self.to_instructions()
        self.click("next")
        self.click("dialogYes")

    def to_report(self) -> None:
        """Go from the end of the exam to the detailed report, past the survey."""
        if self.is_shown("skipSurvey"):
            self.click("skipSurvey")
            self.click("next")
        self.click("details")

    def is_shown(self, name: str) -> bool:
        """Whether a widget of an object name is on screen."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def wait_for(self, condition: Callable[[], bool], timeout_ms: int = 60_000) -> None:
        """Run the event loop until a condition holds."""
        deadline = monotonic() + timeout_ms / 1000
        while not condition():
            assert monotonic() < deadline, "it did not happen in time"
            QTest.qWait(10)
        self.settle()

    def enlarge(self, steps: int) -> None:
        """Make everything larger by so many steps at once, which costs no more than one of them."""
        self.look._step(steps)

    def settle(self) -> None:
        """Let everything that has been asked for happen."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()


@contextmanager
def stage(
    folder: Path,
    *,
    size: QSize | None = None,
    appearance: Appearance = Appearance.LIGHT,
    clock: ManualClock | None = None,
    language: Language = Language.ENGLISH,
    translator: QTranslator | None = None,
    bank_root: Path | None = None,
    draw: Draw | None = None,
    system: System | None = None,
    journal: Callable[[Journal], Journal] = lambda journal: journal,
) -> Iterator[Stage]:
    """Show the home page of a new or used data folder; `journal` may come before the one on the disk."""
    application(["examgate"], places.resources())
    furnish(folder, shipped=bank_root is None)
    used_clock = clock or ManualClock()
    with collected(), open_house(folder, clock=used_clock) as opened, speaking(language, translator):
        house = replace(opened, bank_roots=(bank_root or places.banks(), opened.folder / "banks"))
        Preferences(house.store.settings).set_language(language)
        look = Look(places.resources(), appearance, system=system)
        desk = replace(house.desk, journal=journal(house.desk.journal))
        offered = replace(services(house), desk=desk, new_seed=lambda: SEED)
        look.set_scheme(offered.preferences.scheme())
        window = Window(replace(offered, draw=draw or (offered.draw if bank_root else drawn())), look)
        window.resize(size or QSize(1280, 720))
        window.show_home()
        window.show()
        QTest.qWaitForWindowExposed(window)
        made = Stage(window, house, used_clock, look)
        made.settle()
        try:
            yield made
        finally:
            made.settle()
            window.shut_down()


@contextmanager
def collected() -> Iterator[None]:
    """Collect garbage in this thread alone, as the program does: here at the end."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect(0)
        if enabled:
            gc.enable()


@contextmanager
def speaking(language: Language, translator: QTranslator | None = None) -> Iterator[None]:
    """Speak a language, or what another translator makes of it, and English again afterwards."""
    speak(language, places.resources())
    if translator is not None:
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        if translator is not None:
            QCoreApplication.removeTranslator(translator)
        speak(Language.ENGLISH, places.resources())


def ended(state: State) -> EndReason | None:
    """Why an attempt is over."""
    return state.ended
