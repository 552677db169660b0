"""Removing a bank takes its time: the page stays meanwhile, no exam begins nor ends for it, other banks wait."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from simulator import places
from simulator.session.arrivals import MARK
from tests.e2e.people import text_of
from tests.formats.archive.archives import GOOD, put, zipped
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
LONG_S = 20


class Gate:
    """A disk that takes its time to delete a folder, or fails to."""

    def __init__(self) -> None:
        self.opened = Event()
        self.error: Exception | None = None
        self._delete: Callable[..., None] = shutil.rmtree

    def delete(self, folder: Path, **how: object) -> None:
        if Path(folder).name.startswith("."):  # out of the shelf already
            assert self.opened.wait(LONG_S)
            if self.error is not None:
                raise self.error
        self._delete(folder, **how)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    made = Gate()
    monkeypatch.setattr(shutil, "rmtree", made.delete)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    return made


@pytest.fixture
def shown(tmp_path: Path, gate: Gate) -> Iterator[Stage]:
    """The home page while a bank is being removed; another one, the tour, can be sat."""
    shutil.copytree(places.banks() / "examgate-tour", tmp_path / "banks" / "tour")
    with stage(tmp_path / "data", bank_root=tmp_path / "banks") as made:
        own = made.house.folder / "banks" / "sample"
        shutil.unpack_archive(put(tmp_path, zipped(GOOD)), own, "zip")
        (own / MARK).touch()
        made.window.show_home()
        made.settle()
        made.click("removeBank")
        made.click("confirmRemove")
        yield made
        gate.opened.set()


def test_no_exam_can_be_begun_while_a_bank_is_removed_whatever_else_happens(shown: Stage) -> None:
    page = shown.window.page
    shown.look.zoom_in()
    shown.window._on_correcting_failed("another one")
    shown.settle()
    assert shown.window.page is page
    assert not shown.find("startExam").isEnabled()


def test_a_removal_that_ends_late_leaves_an_exam_where_it_is(shown: Stage, gate: Gate) -> None:
    shown.window.show_home()
    shown.begin()
    page = shown.window.page
    gate.opened.set()
    shown.wait_for(lambda: not shown.window.additions.is_removing)
    assert shown.window.page is page


def test_a_bank_waits_until_another_one_is_removed(shown: Stage, gate: Gate, tmp_path: Path) -> None:
    shown.window.additions.offer(tmp_path / "one.exambank")
    shown.settle()
    assert not shown.is_shown("addBankDialog")
    gate.opened.set()
    shown.wait_for(lambda: shown.is_shown("addBankDialog"))


@pytest.mark.parametrize(("error", "told"), [(OSError("gone"), True), (KeyError("nobody"), False)])
def test_the_page_takes_clicks_again_where_a_removal_fails(shown: Stage, gate: Gate, error: Exception, told: bool):
    gate.error = error
    gate.opened.set()
    shown.wait_for(lambda: shown.find("startExam").isEnabled())
    assert shown.is_shown("homeNotice") is told
    assert not told or "could not be removed" in text_of(shown, "homeNotice")


def test_banks_are_offered_again_where_the_page_went_below_the_dialog(shown: Stage, gate: Gate, tmp_path: Path) -> None:
    gate.opened.set()
    shown.wait_for(lambda: not shown.window.additions.is_removing)
    for name in ("one", "two"):
        shown.window.additions.offer(tmp_path / f"{name}.exambank")
        shown.wait_for(lambda: shown.is_shown("addBankDialog"))
        assert name in text_of(shown, "addBankTitle")
        shown.window.show_home()
        shown.settle()


def test_an_error_that_nobody_expected_lets_the_dialog_be_closed(shown: Stage, gate: Gate, tmp_path: Path) -> None:
    gate.opened.set()
    shown.wait_for(lambda: not shown.window.additions.is_removing)
    gate.error = KeyError("nobody")
    shown.window.additions.offer(tmp_path / "none.exambank")
    shown.wait_for(lambda: "nobody expected" in text_of(shown, "addBankText"))
    shown.click("addBankCancel")
    assert not shown.is_shown("addBankDialog")
