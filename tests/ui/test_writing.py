"""Numbers and short texts on screen: typed, kept at each letter, shown as they are kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from simulator.exam.answers import Writing
from simulator.exam.events import Written
from simulator.exam.items import ItemType
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import click, key, tab_to, typed
from tests.ui.kinds import go_to, kinds
from tests.ui.test_window import FullDisk

pytestmark = pytest.mark.usefixtures("screen")


def written(shown: Stage) -> str:
    answer = shown.bridge.item_view().answer
    return answer.text if isinstance(answer, Writing) else ""


def field(shown: Stage) -> QLineEdit:
    found = shown.find("writtenAnswer")
    assert isinstance(found, QLineEdit)
    return found


def begin(shown: Stage, kind: ItemType) -> None:
    shown.begin()
    go_to(shown, kind)


def test_every_letter_is_on_disk_before_the_next(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.TEXT)
        click(shown, "writtenAnswer")
        typed(shown, "roc")
        kept = shown.house.store.journal.read(shown.bridge.opened.attempt.id)
        texts = [entry.event.text for entry in kept if isinstance(entry.event, Written)]
        assert texts == ["r", "ro", "roc"]


def test_the_cursor_stays_where_something_is_put_in(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.TEXT)
        tab_to(shown, "writtenAnswer")
        typed(shown, "rc curve ")
        key(shown, Qt.Key.Key_Home)
        key(shown, Qt.Key.Key_Right)
        typed(shown, "o")
        assert (field(shown).text(), field(shown).cursorPosition(), written(shown)) == ("roc curve ", 2, "roc curve")


def test_an_answer_that_is_seen_again_is_gone_on_with_at_its_end(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.TEXT)
        tab_to(shown, "writtenAnswer")
        typed(shown, "ro")
        go_to(shown, ItemType.NUMBER)
        go_to(shown, ItemType.TEXT)
        field(shown).setFocus()
        typed(shown, "c")
        assert written(shown) == "roc"


def test_letters_in_the_field_choose_nothing_and_alt_is_the_exams(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.TEXT)
        tab_to(shown, "writtenAnswer")
        typed(shown, "abc")
        key(shown, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        assert (written(shown), shown.state.question in shown.state.flags) == ("abc", True)


def test_a_number_takes_digits_sign_point_comma_and_exponent(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.NUMBER)
        tab_to(shown, "writtenAnswer")
        typed(shown, "-x0,8k2e-")
        assert written(shown) == "-0,82e-"
        assert text_of(shown, "writtenHint") == "This is not a number yet."
        typed(shown, "1")
        assert written(shown) == "-0,82e-1"
        assert text_of(shown, "writtenHint").startswith("A number")


def test_a_text_has_at_most_two_hundred_characters(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.TEXT)
        field(shown).setFocus()
        field(shown).insert("x" * 199)
        typed(shown, "yz")
        assert written(shown) == "x" * 199 + "y"


def test_what_cannot_be_saved_is_not_in_the_field(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, ItemType.TEXT)
        tab_to(shown, "writtenAnswer")
        typed(shown, "ro")
        sitting = shown.bridge.opened.sitting
        disk = FullDisk(sitting._journal)
        sitting._journal = disk
        typed(shown, "c")
        assert field(shown).text() == "ro"
        disk.full = False
        shown.click("notSavedRetry")
        assert field(shown).text() == "roc"
