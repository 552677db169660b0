"""The replay of a sitting: at every moment the exam as it was, played by the clock, gone through by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from simulator.exam.commands import Choose, ShowQuestion, ToggleFlag
from simulator.exam.events import Answered
from simulator.exam.items import ItemType
from simulator.ports import AttemptId
from simulator.session.reviewing import ReviewFilter, Trait
from simulator.ui.replay.page import ReplayPage
from simulator.ui.replay.scrubber import SIGNS
from simulator.ui.review.page import ReviewPage
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import click, key
from tests.ui.kinds import ITEMS, A, B, finish, kinds

pytestmark = pytest.mark.usefixtures("screen")

SINGLE = [item.type for item in ITEMS].index(ItemType.SINGLE) + 1
CTRL = Qt.KeyboardModifier.ControlModifier
FLAGGED = ReviewFilter(traits=frozenset({Trait.FLAGGED}))


@contextmanager
def replayed(folder: Path) -> Iterator[tuple[Stage, ReplayPage]]:
    """A sitting of 100 seconds: the single question from 10 s, A at 30 s, flagged at 40 s, B at 60 s."""
    with kinds(folder) as shown:
        shown.begin()
        at_ms = shown.clock.ms
        for second, command in (
            (10, ShowQuestion(SINGLE)),
            (30, Choose(A)),
            (40, ToggleFlag(SINGLE)),
            (60, Choose(B)),
        ):
            shown.clock.advance(at_ms + second * 1000 - shown.clock.ms)
            shown.bridge.send(command)
        shown.clock.advance(at_ms + 100_000 - shown.clock.ms)
        shown.window.retrospect.show_review(int(finish(shown).attempt.id), FLAGGED)
        shown.settle()
        click(shown, "replay")
        page = shown.window.page
        assert isinstance(page, ReplayPage)
        yield shown, page


def chosen(shown: Stage) -> str:
    """The options that are chosen on screen."""
    buttons = [shown.find(f"option-{label}") for label in "ABC"]
    return "".join(one.text() for one in buttons if isinstance(one, QAbstractButton) and one.isChecked())


def test_it_opens_where_the_question_came_on_screen_and_goes_back_to_it(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, _page):
        assert text_of(shown, "replayEvent") == f"0:10  Question {SINGLE} came on screen"
        assert text_of(shown, "replayTime") == "Exam time 0:10 of 30:00"
        click(shown, "back")
        page = shown.window.page
        assert isinstance(page, ReviewPage)
        assert (page.wanted, page.question) == (FLAGGED, SINGLE)


def test_events_are_gone_through_by_button_and_by_key(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        assert chosen(shown) == ""
        click(shown, "replayNext")
        assert (chosen(shown), text_of(shown, "replayEvent")) == ("A", f"0:30  Question {SINGLE} answered: A")
        page.setFocus()
        key(shown, Qt.Key.Key_Right, times=2)
        assert (chosen(shown), text_of(shown, "replayEvent")) == ("B", f"1:00  Question {SINGLE} answered: B")
        assert "flagged" in text_of(shown, "replayQuestion")
        key(shown, Qt.Key.Key_Left, times=2)
        assert (chosen(shown), "flagged" in text_of(shown, "replayQuestion")) == ("A", False)


def test_home_end_and_marks_go_by_key(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        page.setFocus()
        key(shown, Qt.Key.Key_End)
        assert (page.position, text_of(shown, "replayPlace")) == (page.playback.end, "The exam is over")
        key(shown, Qt.Key.Key_Home)
        assert (page.position, text_of(shown, "replayPlace")) == (0, "Before the exam")
        key(shown, Qt.Key.Key_Right, CTRL)
        assert text_of(shown, "replayPlace") == "On the Item Review Screen"
        key(shown, Qt.Key.Key_Left, CTRL)
        assert page.position == 0


def test_space_plays_by_the_clock_at_the_speed_chosen(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        speed = shown.find("replaySpeed")
        assert isinstance(speed, QComboBox)
        speed.setCurrentIndex(speed.findData(5))
        page.setFocus()
        key(shown, Qt.Key.Key_Space)
        shown.clock.advance(5_000)
        shown.wait_for(lambda: text_of(shown, "replayTime") == "Exam time 0:35 of 30:00")
        assert (page.playing, chosen(shown)) == (True, "A")
        key(shown, Qt.Key.Key_Space)
        shown.clock.advance(60_000)
        shown.settle()
        assert (page.playing, text_of(shown, "replayTime")) == (False, "Exam time 0:35 of 30:00")


def test_it_stops_at_the_end_and_plays_from_the_beginning_then(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        shown.click("replayPlay")
        shown.clock.advance(60_000)
        shown.wait_for(lambda: not page.playing)
        assert page.position == page.playback.end
        shown.click("replayPlay")
        assert (page.playing, page.position) == (True, 0)


def test_the_handle_is_taken_to_any_moment(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        bar = shown.find("scrubber")
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() - 12))
        shown.settle()
        assert text_of(shown, "replayTime") == "Exam time 0:50 of 30:00"
        assert chosen(shown) == "A"
        entry = page.playback.entry(page.position)
        assert entry is not None
        assert entry.at_ms == 40_000


def test_nothing_can_be_answered_in_it(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        before = page.playback.end
        click(shown, "option-C")
        key(shown, Qt.Key.Key_A)
        assert (chosen(shown), page.playback.end) == ("", before)
        assert len([e for e in shown.house.store.journal.read(last(shown)) if isinstance(e.event, Answered)]) == 2


def last(shown: Stage) -> AttemptId:
    return shown.house.store.archive.history()[0].id


def test_zoom_keeps_the_moment(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        click(shown, "replayNext")
        position = page.position
        shown.look.zoom_in()
        shown.settle()
        again = shown.window.page
        assert isinstance(again, ReplayPage)
        assert (again is not page, again.position) == (True, position)


def test_a_cell_leads_to_where_its_question_came_on_screen(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        strip = shown.find("questionStrip")
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, strip.height() // 2))
        shown.settle()
        assert text_of(shown, "replayEvent") == "0:00  Question 1 came on screen"
        assert page.playback.state(page.position).question == 1


def test_the_signs_over_the_line_of_time_are_explained_and_an_interruption_is_no_pause(tmp_path: Path) -> None:
    with replayed(tmp_path) as (shown, page):
        assert {mark.sight.value for mark in page.playback.marks} == {"review", "end"}
        assert text_of(shown, "legend-review") == "Item Review Screen"
        assert not shown.is_shown("legend-break")
        assert len(set(SIGNS.values()) | {"pause"}) == len(SIGNS) + 1
