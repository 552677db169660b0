"""Everything that watches a window: what happens goes into the log, errors that nobody expected are told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from simulator.session.desk import Desk
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.errors import ErrorReporter, Way, Ways, no_way
from simulator.ui.mishaps import Mishaps
from simulator.ui.window import Window


@contextmanager
def watched(
    window: Window, diagnosing: Diagnosing, desk: Desk, *, way_to_copies: Callable[[], Way | None] = no_way
) -> Iterator[None]:
    """Watch a window meanwhile, from before its first page on."""
    chronicle = Chronicle(window, diagnosing, desk.library.shelf)
    mishaps = Mishaps(window, diagnosing, desk.clock)
    reporter = ErrorReporter(
        diagnosing,
        window,
        told_elsewhere=mishaps.take,
        must_wait=mishaps.is_exam_on,
        ways=Ways(home=mishaps.way_home, copies=way_to_copies),
    )
    window.page_shown.connect(reporter.show_what_waited)
    try:
        with reporter.listening():
            yield
    finally:
        chronicle.shut_down()
