"""Asking where a file shall go: the ending comes before the question whether to replace."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from simulator.ui.save_file import FileKind, ask_where

pytestmark = pytest.mark.usefixtures("qapp")
KINDS = (FileKind("PDF documents (*.pdf)", ".pdf"), FileKind("HTML pages (*.html)", ".html"))


@pytest.fixture
def host() -> Iterator[QWidget]:
    shown = QWidget()
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def asked(host: QWidget, folder: Path, *steps: Callable[[QWidget], bool]) -> Path | None:
    """What comes of the question while a person does these steps, each as soon as its dialog is there."""
    left, timer = list(steps), QTimer()

    def step() -> None:
        active = QApplication.activeModalWidget()
        if active is not None and left and left[0](active):
            left.pop(0)

    timer.timeout.connect(step)
    timer.start(5)
    found = ask_where(host, "Save", folder / "report.pdf", KINDS)
    timer.stop()
    return found


def type_name(name: str) -> Callable[[QWidget], bool]:
    def fill_in(active: QWidget) -> bool:
        line = active.findChild(QLineEdit, "fileNameEdit")
        if line is None:
            return False
        line.setText(name)
        QTimer.singleShot(0, lambda: QTest.keyClick(line, Qt.Key.Key_Return))
        return True

    return fill_in


def refuse(active: QWidget) -> bool:
    if not isinstance(active, QMessageBox):
        return False
    QTimer.singleShot(0, lambda: QTest.keyClick(active, Qt.Key.Key_Escape))
    return True


def replace(active: QWidget) -> bool:
    if not isinstance(active, QMessageBox):
        return False
    (button,) = [one for one in active.buttons() if active.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
    QTimer.singleShot(0, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
    return True


def give_up(active: QWidget) -> bool:
    if not isinstance(active, QFileDialog):
        return False
    QTimer.singleShot(0, active.reject)
    return True


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("a", "a.pdf"),
        ("report v1.2", "report v1.2.pdf"),
        ("a.html", "a.html"),
        ("A.PDF", "A.PDF"),
        ("a.csv", "a.csv.pdf"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(host: QWidget, tmp_path: Path, typed: str, saved: str) -> None:
    assert asked(host, tmp_path, type_name(typed)) == tmp_path / saved


@pytest.mark.parametrize("typed", ["report", "report v1.2", "report.pdf"])
def test_no_file_is_replaced_unasked(host: QWidget, tmp_path: Path, typed: str) -> None:
    for name in ("report.pdf", "report v1.2.pdf"):
        (tmp_path / name).write_text("kept")
    assert asked(host, tmp_path, type_name(typed), refuse, give_up) is None


def test_a_file_is_replaced_by_consent(host: QWidget, tmp_path: Path) -> None:
    (tmp_path / "report v1.2.pdf").write_text("old")
    found = asked(host, tmp_path, type_name("report v1.2"), replace)
    assert found == tmp_path / "report v1.2.pdf"


def test_who_gives_up_saves_nothing(host: QWidget, tmp_path: Path) -> None:
    assert asked(host, tmp_path, give_up) is None
