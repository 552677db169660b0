"""What is told of errors that reach the top."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from simulator.log.logbook import Logbook
from simulator.places import resources
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.session.preferences import Appearance
from simulator.ui import preflight
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.errors import NO_WAYS, ErrorReporter, Ways, start_failed
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.troubles import reason

pytestmark = pytest.mark.usefixtures("screen")


@pytest.fixture
def look(screen: None) -> Look:
    application(["examgate"], resources())
    return Look(resources(), Appearance.LIGHT)


def opened_by(error: Exception, look: Look, ways: Ways = NO_WAYS) -> AlertDialog:
    """The dialog that an error opens."""
    reporter = ErrorReporter(Diagnosing(look, lambda: [("Examgate", "9.9")], Logbook(Path("none"))), ways=ways)
    try:
        raise error
    except type(error) as raised:
        reporter.report(type(raised), raised, raised.__traceback__)
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, AlertDialog) and one.isVisible())
    return dialog


def told(error: Exception, look: Look) -> Iterator[str]:
    """The texts of the dialog that an error opens."""
    dialog = opened_by(error, look)
    yield from (label.text() for label in dialog.findChildren(QLabel))
    yield from (field.toPlainText() for field in dialog.findChildren(QPlainTextEdit))
    dialog.accept()


def test_an_unexpected_error_gives_a_report_without_its_message(look: Look, capsys: pytest.CaptureFixture[str]) -> None:
    text = "\n".join(told(RuntimeError("the answer was B"), look))
    assert "Everything you answered up to here is saved" in text
    assert "9.9" in text
    assert "the answer was B" not in text


def test_what_was_not_saved_is_told_as_that(look: Look) -> None:
    texts = list(told(NotSavedError("no", trouble=Trouble.FULL), look))
    assert "Not saved" in texts
    assert any("The disk is full" in text for text in texts)


def test_what_cannot_be_read_in_the_midst_is_told_with_the_file(look: Look) -> None:
    texts = list(told(StoreError("no", trouble=Trouble.DAMAGED, path=Path("some.sqlite3")), look))
    assert any(reason(Trouble.DAMAGED) in text and "some.sqlite3" in text for text in texts)


@pytest.mark.parametrize("trouble", [Trouble.DAMAGED, Trouble.BUSY])
def test_copies_are_offered_where_the_database_is_damaged_in_the_midst(trouble: Trouble, look: Look) -> None:
    gone: list[bool] = []
    dialog = opened_by(StoreError(trouble=trouble), look, Ways(copies=lambda: lambda: gone.append(True)))
    for button in dialog.findChildren(QPushButton, "alertCopies"):
        button.click()
    assert bool(gone) == (trouble is Trouble.DAMAGED)
    assert dialog.isVisible() != bool(gone)
    assert dialog.findChildren(QPushButton, "openGuide")
    dialog.accept()


def test_a_dialog_is_as_wide_as_its_buttons_need(look: Look) -> None:
    dialog = start_failed(look, Trouble.DAMAGED)
    for name in ("Restaurar una copia…", "Diagnóstico y todo lo demás…"):
        dialog.offer(name, name, lambda: None)
    dialog.show()
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    dialog.close()


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_at_the_start_has_its_words(trouble: Trouble, look: Look) -> None:
    dialog = start_failed(look, trouble, Path("some.sqlite3"))
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert reason(trouble) in text
    assert "some.sqlite3" in text


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(preflight, "_loads", lambda library: library != "libxcb-cursor.so.0")
    assert "libxcb-cursor.so.0" in preflight.missing()
    assert "apt install libxcb-cursor0" in preflight.missing()


def test_a_machine_without_a_screen_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert "no screen" in preflight.missing()
