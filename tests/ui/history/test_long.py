"""A long history is read on behind its beginning."""

import pytest

from simulator.session import excerpt
from simulator.session.history import Column, Order
from simulator.ui.history import reading
from simulator.ui.pages import history
from simulator.ui.pages.history import HistoryPage
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.history.hands import choose, scores

pytestmark = [pytest.mark.usefixtures("screen", "small_portions"), pytest.mark.xdist_group("history-long")]


@pytest.fixture
def small_portions(shown: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every history be too long to be read before it is shown."""
    monkeypatch.setattr(excerpt, "FEW", 4)
    monkeypatch.setattr(reading, "PORTION", 2)
    monkeypatch.setattr(history, "ON_SCREEN", 2)
    shown.wait_for(lambda: not shown.window._correcting.is_busy)  # the page is made anew once keys are compared


def opened(shown: Stage) -> HistoryPage:
    """The page as it is first shown; it is read on once events are delivered, which a fixture would let happen."""
    shown.window.retrospect.show_history()
    page = shown.window.page
    assert isinstance(page, HistoryPage)
    return page


def test_a_long_history_shows_its_beginning_at_once_and_goes_on_after_it(shown: Stage) -> None:
    long = opened(shown)
    beginning, chosen = list(long.shown), long.selected
    assert (len(beginning), text_of(shown, "historySummary")) == (4, "All attempts are being read…")
    assert not shown.find("export").isEnabled()
    shown.wait_for(lambda: long.is_whole)
    assert tuple(long.shown) == shown.house.store.archive.history()
    assert (list(long.shown[:4]), long.selected) == (beginning, chosen)
    assert text_of(shown, "historySummary").startswith("Exams: 9")
    assert shown.find("export").isEnabled()


def test_a_history_ordered_before_it_is_whole_shows_nothing_wrong(shown: Stage) -> None:
    long = opened(shown)
    long.order_by(Order(Column.SCORE, falling=True))
    assert not long.shown
    shown.wait_for(lambda: long.is_whole)
    assert len(scores(long)) == 9
    assert scores(long) == sorted(scores(long), reverse=True)


def test_filters_set_before_a_history_is_whole_let_all_through_that_fit(shown: Stage) -> None:
    long = opened(shown)
    choose(shown, "sieveAside", "With archived")
    shown.wait_for(lambda: long.is_whole)
    assert len(long.shown) == 9


def test_what_is_archived_while_a_history_is_read_is_gone_from_it(shown: Stage) -> None:
    long = opened(shown)
    gone = long.shown[0].id
    long.archive_requested.emit(long.selected)
    shown.wait_for(lambda: long.is_whole)
    assert (len(long.shown), gone in {row.id for row in long.shown}) == (8, False)


def test_a_page_that_is_made_anew_while_a_history_is_read_has_all_of_it(shown: Stage) -> None:
    long = opened(shown)
    shown.window._correcting.corrected.emit()
    anew = shown.window.page
    assert isinstance(anew, HistoryPage)
    assert anew is not long
    shown.wait_for(lambda: anew.is_whole)
    assert tuple(anew.shown) == shown.house.store.archive.history()


def test_a_history_that_cannot_be_read_on_keeps_its_beginning_and_tells_so(shown: Stage) -> None:
    long = opened(shown)
    with shown.house.store._database.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE attempt RENAME TO lost")
    shown.wait_for(lambda: shown.is_shown("historyMessage"))
    assert text_of(shown, "historyMessage").startswith("The history could not be read to its end")
    assert len(long.shown) == 4
