"""The composition root: starts the window or a command, hands the parts to one another, and shuts them down."""

import gc
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from simulator import places
from simulator.cli.options import window_options
from simulator.house import House, copies, draw, drill, facts_of_closed, new_seed, open_house
from simulator.log.logbook import Logbook, keeping
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.session.preferences import Preferences
from simulator.store.paths import data_folder, logs_folder
from simulator.version import VERSION

if TYPE_CHECKING:
    from argparse import Namespace

    from PySide6.QtWidgets import QApplication

    from simulator.copies import Copy, Restored
    from simulator.exam.dispute import Dispute
    from simulator.ui.restoring import Chosen, Way
    from simulator.ui.safekeeping import Safekeeping
    from simulator.ui.services import Services

LOG = logging.getLogger(__name__)

Run = Callable[["QApplication"], int]
"""Has the window until it is closed; gives the exit code."""

NEXT = (
    "simulator.ui.attempts",
    "simulator.store.attempts",
    "simulator.store.folders",
    "simulator.ui.visit",
)
"""What lies between Start and the appointment, imported behind the home page at once. What draws a form has a thread
anyway and is not among it."""

AT_HAND = (
    "simulator.about",
    "simulator.log.diagnostics",
    "simulator.session.results",
    "simulator.ui.pages.exam",
    "simulator.ui.pages.ending",
    "simulator.ui.pages.score_report",
    "simulator.ui.pages.crash",
    "simulator.ui.save_file",
    "simulator.ui.widgets.flow",
    "simulator.ui.dialogs.ask",
    "simulator.ui.dialogs.guide",
)
"""What an exam may need from its first question to its end, be it well or ill; imported at the latest before that, as
the files of the program may vanish meanwhile."""

BEHIND = (
    "simulator.ui.dialogs.setup",
    "simulator.ui.retrospect",
    *AT_HAND,
    "simulator.ui.history.annalist",
    "simulator.ui.pages.report",
    "simulator.ui.review.page",
    "simulator.ui.pages.comparison",
    "simulator.ui.dialogs.add_bank",
    "simulator.ui.charts.canvas",
)
"""What a click needs after that, in the order in which one can; it waits while a form is drawn."""


def until_closed(app: "QApplication") -> int:
    """Run the window until it is closed."""
    return app.exec()


def main(argv: Sequence[str] | None = None, *, run: Run = until_closed) -> int:
    """Run the program with the arguments of a command line; return its exit code.

    `run` has the window until it is closed.
    """
    said = sys.argv[1:] if argv is None else argv
    options = window_options(said)
    if options is None:
        from simulator.cli.arguments import parse

        options = parse(said, _versions)
    if options.log is None:
        return _run_options(options, run)
    from simulator.log.run_log import LogError, logging_to

    try:
        with logging_to(options.log, options.log_level, _versions()):
            return _run_options(options, run)
    except LogError as error:
        sys.stderr.write(f"examgate: {error}\n")
        return 3


def _versions() -> str:
    from simulator.about import versions

    return versions()


def _run_options(options: "Namespace", run: Run) -> int:
    if options.command is None:
        return run_window(options.data_dir, options.file, run=run)
    from simulator import terminal

    return terminal.run(options)


def services(house: House) -> "Services":
    """Put together what the window needs."""
    from simulator.ui.services import Services

    return Services(
        desk=house.desk,
        annals=lambda: house.store.annals,
        preferences=Preferences(house.store.settings),
        data_folder=house.folder,
        resources=places.resources(),
        refresh_shelf=house.read_shelf,
        arrivals=house.arrivals,
        draw=draw,
        drill=drill,
        new_seed=new_seed,
        export=house.export,
        import_history=house.import_history,
        profiles=house.profiles,
        write_dispute=_write_dispute,
        provide=_provide,
    )


def _provide() -> None:
    for name in AT_HAND:
        import_module(name)


def _write_dispute(dispute: "Dispute", path: Path) -> None:
    from simulator.export.atomic import write_text
    from simulator.formats.disputes import dispute_text

    write_text(path, dispute_text(replace(dispute, program=VERSION)))


def run_window(override: Path | None, file: Path | None = None, *, run: Run = until_closed) -> int:
    """Open the window and run it until it is closed, a file offered as a bank at once; return the exit code."""
    from simulator.ui import preflight

    if lacking := preflight.missing():
        sys.stderr.write(f"{lacking}\n")
        return 3
    from simulator.ui.collecting import Collector
    from simulator.ui.start import application

    app = application(sys.argv, places.resources())
    if lost := preflight.missing_part(places.resources()):
        from simulator.ui.bare import incomplete

        incomplete(lost).exec()
        return 3
    told: Restored | StoreError | None = None
    collector = Collector(app)  # begins behind the first page
    try:
        with keeping(logs_folder(data_folder(override))) as logbook:
            while True:
                code, wanted = _run(lambda: run(app), override, _Welcome(logbook, told, file))
                if wanted is None:
                    return code
                from simulator.ui.restoring import Way

                file = file if isinstance(wanted, Way) else None  # no window has taken it yet
                told = _gone_on(override, wanted)
    finally:
        collector.deleteLater()
        gc.enable()


@dataclass(frozen=True)
class _Welcome:
    """What the window is shown with: the log, what came of a restoration, and a file offered as a bank."""

    logbook: Logbook
    told: "Restored | StoreError | None"
    file: Path | None


def _run(run: Callable[[], int], override: Path | None, welcome: _Welcome) -> "tuple[int, Chosen]":
    """Open the data folder and run the window; return the exit code, and what to do before the next run."""
    try:
        with open_house(override) as house, _shown(house, welcome) as safekeeping:
            return run(), safekeeping.wanted
    except StoreError as error:
        failure: StoreError | NotSavedError = error
        if error.trouble is Trouble.IN_USE:
            heard = _called(override, welcome.file)
            if heard and welcome.file is not None:
                from simulator.cli.words import handed_over

                sys.stderr.write(f"examgate: {handed_over(welcome.file)}\n")
                return 0, None
            failure = error if heard else StoreError(trouble=Trouble.NO_ANSWER, path=error.path)
    except NotSavedError as error:
        failure = error
    LOG.error("not opened: %s", failure.trouble.value)
    return 3, _offer_copies(override, failure, welcome)


def _offer_copies(override: Path | None, failure: StoreError | NotSavedError, welcome: _Welcome) -> "Chosen":
    """Say why the data cannot be opened; return what is to be done."""
    from simulator.ui.diagnosing import Diagnosing
    from simulator.ui.restoring import offer_copies
    from simulator.ui.start import system_look

    path = failure.path if isinstance(failure, StoreError) else None
    return offer_copies(
        Diagnosing(system_look(places.resources()), partial(facts_of_closed, override), welcome.logbook),
        copies(override),
        StoreError(trouble=failure.trouble, path=path),
        before=welcome.told if isinstance(welcome.told, StoreError) else None,
        opened=welcome.file,
    )


def _called(override: Path | None, file: Path | None) -> bool:
    """Call the window that has the data folder open, with a file if any; whether it has heard that."""
    from simulator.ui.summons import call, was_heard

    folder = data_folder(override)
    return call(folder, file) and was_heard(folder)


def _gone_on(override: Path | None, wanted: "Copy | Way") -> "Restored | StoreError | None":
    """Put a copy in the place of the database, which is closed, or make room for a new one; tell what came of it."""
    from simulator.ui.restoring import Way

    try:
        if wanted is Way.AGAIN:
            return None
        if isinstance(wanted, Way):
            copies(override).begin_anew()
            return None
        done = copies(override).restore(wanted)
    except StoreError as error:
        LOG.warning("copy not restored: %s", error.trouble.value)
        return error
    LOG.info("copy restored: %s", wanted.reason.value)
    return done


@contextmanager
def _shown(house: House, welcome: _Welcome) -> "Iterator[Safekeeping]":
    """Show the window with all that works behind it, and shut it down at the end."""
    from simulator.ui.application import handed_to
    from simulator.ui.diagnosing import Diagnosing
    from simulator.ui.preloading import Preloading
    from simulator.ui.safekeeping import Safekeeping
    from simulator.ui.signals import Signals
    from simulator.ui.start import look_for
    from simulator.ui.summons import Summons
    from simulator.ui.watching import watched
    from simulator.ui.window import Window

    offered = services(house)
    look = look_for(offered)
    window = Window(offered, look)
    safekeeping = Safekeeping(
        window, look, house.store.keep_copy, partial(copies, house.folder), in_use=house.finished_attempts
    )
    with ExitStack() as closing:
        behind = Preloading(NEXT, BEHIND, window, held=lambda: window.is_busy)
        for part in (window, safekeeping, behind, Signals(window.leave)):
            closing.callback(part.shut_down)
        closing.enter_context(
            watched(
                window,
                Diagnosing(look, house.facts, welcome.logbook),
                house.desk,
                way_to_copies=safekeeping.way_to_copies,
            )
        )
        window.show_home()
        window.mend_settings()
        window.show_in_place()
        Summons(house.folder, window).opened.connect(window.additions.offer)
        safekeeping.tell(welcome.told)
        closing.enter_context(handed_to(window.additions.offer, welcome.file))
        yield safekeeping
