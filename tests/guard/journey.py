"""`python -m tests.guard.journey FOLDER [bare]` shows and writes hostile banks under guard and prints what was reached.

`bare` shows the same to plain widgets of Qt and plain calls of Python instead: the guard has to notice those.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QTextBrowser

from simulator import app
from simulator.exam.bank import Bank
from simulator.exam.commands import ShowQuestion
from simulator.exchange import ExportKind
from simulator.house import House, open_house
from simulator.session.reviewing import ReviewFilter
from simulator.ui.pages.report import ReportPage
from simulator.ui.report.saving import Form as Saved
from simulator.ui.review.page import ReviewPage
from tests.guard.banks import Lures, shelve, written
from tests.guard.watch import Files, Reaches, Server
from tests.stage import Stage, stage
from tests.ui.hands import into_view
from tests.ui.kinds import draw, finish


@dataclass
class Guard:
    """Everything that notices."""

    files: Files
    server: Server
    reaches: Reaches

    def told(self, screens: list[str]) -> str:
        """What was reached, and what was shown meanwhile."""
        QApplication.processEvents()
        found = {"opened": sorted(self.files.opened()), "asked": self.server.asked(), "reached": self.reaches.seen}
        return json.dumps({**found, "screens": screens})


def main(folder: Path, *, bare: bool) -> int:
    """Do it in a folder that is empty."""
    server = Server()
    lures = Lures(folder / "files", server.place)
    lures.lay()
    os.chdir(lures.folder)
    files = Files()
    for place in (lures.folder, lures.folder / "C:"):
        files.watch(place)
    guard = Guard(files, server, Reaches())
    screens = _bare(lures) if bare else _journey(lures, folder)
    print(guard.told(screens))
    return 0


def _bare(lures: Lures) -> list[str]:
    """Hand some of the same to what is not on its guard."""
    application = QApplication.instance() or QApplication([])
    browser = QTextBrowser()
    browser.setHtml(lures.texts()["html-picture"])
    label = QLabel(f"<img src='{lures.folder}/html-srcset.png'>")
    document = QTextDocument()
    document.setMarkdown(lures.texts()["picture-relative"])
    for widget in (browser, label):
        widget.show()
        application.processEvents()
        widget.grab()
    document.size()
    for name in ("svg-picture", "svg-picture-relative"):
        image = QImage(9, 9, QImage.Format.Format_ARGB32)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(lures.drawings()[f"media/{name}.svg"])).render(painter)
        painter.end()
    host, _, port = lures.server.partition(":")
    with socket.create_connection((host, int(port))) as call:
        call.sendall(b"GET /html-script HTTP/1.0\r\n\r\n")
    QDesktopServices.openUrl(QUrl("http://a.example/"))
    return ["bare"]


def _journey(lures: Lures, folder: Path) -> list[str]:
    root, data, told = folder / "root", folder / "data", StringIO()
    with open_house(data) as house:
        bank = shelve(house.store.library, root, lures)
    place = written(lures, root)
    for asked in (["bank", "check", str(place)], ["bank", "check", str(root / "linked")]):
        with redirect_stdout(told), suppress(SystemExit):
            app.main(["--data-dir", str(data), *asked])
    with stage(data, bank_root=root, draw=draw) as shown:
        steps = _Steps(shown, bank)
        steps.take(folder)
        return [*steps.done, f"{told.getvalue().count(chr(10))} lines"]


@dataclass
class _Steps:
    """Goes through the screens, and notes which were seen."""

    shown: Stage
    bank: Bank

    def __post_init__(self) -> None:
        self.done: list[str] = []

    def take(self, folder: Path) -> None:
        """All of them."""
        shown = self.shown
        self._see("home")
        self._see("showProblems", partial(shown.click, "showProblems"))
        shown.click("problemsClose")
        shown.begin()
        for number in range(1, len(self.bank.items) + 1):
            self._see(f"question {number}", partial(shown.bridge.send, ShowQuestion(number)))
        shown.bridge.send(ShowQuestion(1))
        shown.settle()
        tabs = shown.find("scenarioTabs")
        assert isinstance(tabs, QTabBar)
        for number in range(tabs.count()):
            self._see("exhibit", partial(tabs.setCurrentIndex, number))
        attempt = int(finish(shown).attempt.id)
        self._see("report", shown.to_report)
        self._save(folder)
        self._review(attempt)
        self._see("history", shown.window.retrospect.show_history)
        self._export(shown.house, folder)

    def _see(self, name: str, step: Callable[[], object] | None = None) -> None:
        if step is not None:
            step()
        self.shown.settle()
        assert not self.shown.window.grab().isNull()
        self.done.append(name)

    def _save(self, folder: Path) -> None:
        page = self.shown.window.page
        assert isinstance(page, ReportPage)
        for form in Saved:
            page.saver.save(folder / f"report.{form.name.lower()}", form)
            self._see(f"saved {form.name}")

    def _review(self, attempt: int) -> None:
        self._see("answers", lambda: self.shown.window.retrospect.show_answers(attempt))
        page = self.shown.window.page
        assert isinstance(page, ReviewPage)
        for number in range(1, len(self.bank.items) + 1):
            self._see(f"answer {number}", partial(page.show_question, number))
        into_view(self.shown, self.shown.find("reportProblem"))
        self._see("dispute", lambda: self.shown.click("reportProblem"))
        self.shown.click("disputeCancel")
        self._see("replay", lambda: self.shown.window.retrospect.show_replay(attempt, ReviewFilter()))

    def _export(self, house: House, folder: Path) -> None:
        history = house.desk.archive.history()
        for kind in ExportKind:
            house.transfer.export(kind, history, folder / f"history.{kind}", lambda _done, _total: None)
            self.done.append(f"export {kind}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), bare=sys.argv[2:] == ["bare"]))
