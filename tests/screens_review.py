"""The item review with its filters, a drill of its questions and the replay, for the pictures of `tests.screens`."""

from collections.abc import Callable, Iterator

from simulator.exam.playback import Sight
from simulator.session.reviewing import ReviewFilter, Trait
from simulator.ui.replay.page import ReplayPage
from tests.stage import Stage
from tests.ui.hands import typed

FLAGGED = ReviewFilter(traits=frozenset({Trait.WRONG, Trait.FLAGGED}))


def review_scenes(shown: Stage) -> Iterator[tuple[str, Callable[[], object]]]:
    """Filter and search, set up a drill, open a reference, look at the sitting again: at both sizes."""
    window, attempt = shown.window, int(shown.house.store.archive.history()[-1].id)
    for at in ("", "-zoomed"):
        yield f"76-review-filtered{at}", lambda: _filter(shown, attempt)
        yield f"77-drill-set-up{at}", lambda: shown.click("sitAgain")
        shown.click("setupCancel")
        yield f"78-review-nothing-found{at}", lambda: _search(shown, "zyzzyva")
        yield f"79-replay-question{at}", lambda: window.retrospect.show_replay(attempt, FLAGGED, question=3)
        yield f"95-replay-review-screen{at}", lambda: _seek(shown, Sight.REVIEW)
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    window.show_home()
    shown.settle()


def _filter(shown: Stage, attempt: int) -> None:
    shown.window.retrospect.show_review(attempt, FLAGGED)
    shown.settle()
    if shown.is_shown("foldFilters"):
        shown.click("foldFilters")


def _search(shown: Stage, text: str) -> None:
    shown.find("reviewSearch").setFocus()
    typed(shown, text)


def _seek(shown: Stage, sight: Sight) -> None:
    page = shown.window.page
    assert isinstance(page, ReplayPage)
    page.seek(next(mark.position for mark in page.playback.marks if mark.sight is sight))
