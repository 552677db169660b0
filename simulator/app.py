"""The composition root: puts the parts together for the window and for the command line, and shuts them down."""

import gc
import secrets
import sys
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from simulator import places
from simulator.cli import run as command_line
from simulator.cli.arguments import parse
from simulator.cli.program import CheckTools, DisputeTools, Program, Stock
from simulator.clock import SystemClock
from simulator.copies import Copies, Copy, Finding, Restored
from simulator.exam.bank import Bank, Revision
from simulator.exam.dispute import Dispute
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.exam.problems import Code, Problem
from simulator.exchange import AttemptColumns, Merged, Progress
from simulator.export.atomic import whole_binary, write_text
from simulator.export.history_csv import dump_columns, write_columns
from simulator.formats.native.signature import HEADER_FILE, signature
from simulator.ports import Clock, NotSavedError, Reading, Shelved, StoreError, Trouble
from simulator.session.arrivals import Arrivals, Roads, recover
from simulator.session.corrections import bring_up
from simulator.session.opening import Desk
from simulator.session.preferences import Preferences
from simulator.session.shelf import bank_folders, refresh
from simulator.store.paths import data_folder, database_path
from simulator.store.store import Store, open_store
from simulator.transfer import Transfer
from simulator.version import VERSION

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from simulator.formats.profiles import ProfileShelf
    from simulator.lint.lint import Linted
    from simulator.ui.look import Look
    from simulator.ui.services import Services

SEED_BITS = 48


@dataclass(frozen=True)
class House:
    """An open data folder with everything that works on it."""

    folder: Path
    store: Store
    clock: Clock
    bank_roots: tuple[Path, ...]

    @property
    def desk(self) -> Desk:
        """The ports of an attempt."""
        return Desk(self.store.journal, self.store.archive, self.store.library, self.clock)

    @property
    def transfer(self) -> Transfer:
        """The exports and imports of the score history."""
        return Transfer(self.desk, self.store.exchange)

    @property
    def arrivals(self) -> Arrivals:
        """What adds banks to those of the data folder."""
        return Arrivals(self.folder / "banks", Roads(unpack_bank, read_bank, self.read_shelf))

    def profiles(self) -> "ProfileShelf":
        """Read the driver profiles that ship and those of the data folder."""
        from simulator.formats.profiles import read_folders

        return read_folders((places.resources() / "profiles", self.folder / "profiles"))

    def import_history(
        self, path: Path, progress: Progress, *, dry_run: bool = False, candidate: str | None = None
    ) -> Merged:
        """Merge a JSON file of history, and correct the scores that came in by the keys that are new here."""
        found = self.transfer.import_history(path, progress, dry_run=dry_run, candidate=candidate)
        if found.new and not dry_run:
            with suppress(NotSavedError):  # a corrected score that cannot be kept now comes the next time
                bring_up(self.desk, self.store.library.shelf())
        return found

    def read_shelf(self) -> Sequence[Shelved]:
        """Read what has changed in the bank folders."""
        return refresh(self.store.library, bank_folders(self.bank_roots), read=read_bank, signature=signature)

    def check(self, progress: Progress) -> Sequence[Finding]:
        """Look for damage: in the file first, then in what journals give."""
        from simulator.session import checking

        return (*self.store.check(), *checking.check(self.desk, self.store.annals, progress))

    def refresh_shelf(self) -> Sequence[Shelved]:
        """Read what has changed in the bank folders, and correct old scores by the keys that are new."""
        shelf = self.read_shelf()
        with suppress(NotSavedError):  # a corrected score that cannot be kept now comes the next time
            bring_up(self.desk, shelf)
        return shelf


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of a command line; return its exit code."""
    options = parse(sys.argv[1:] if argv is None else argv, VERSION)
    if options.command is None:
        return run_window(options.data_dir, options.file)
    return command_line.run(program(), options)


@contextmanager
def open_house(override: Path | None = None, *, clock: Clock | None = None) -> Iterator[House]:
    """Open the data folder (None: the usual one) and close it at the end; StoreError where it cannot be used."""
    folder, used_clock = data_folder(override), clock or SystemClock()
    with open_store(database_path(folder), now=used_clock.now) as store:
        recover(folder / "banks")
        yield House(folder, store, used_clock, (places.banks(), folder / "banks"))


def copies(override: Path | None = None, *, clock: Clock | None = None) -> Copies:
    """The copies of the database of a data folder (None: the usual one), which need not be open."""
    from simulator.session.judging import judge
    from simulator.store.copies import SqliteCopies
    from simulator.store.salvage import Tools

    folder = data_folder(override)
    roots = (places.banks(), folder / "banks")
    tools = Tools(judge, lambda: map(read_bank, bank_folders(roots)), (clock or SystemClock()).now)
    return SqliteCopies(database_path(folder), tools)


def read_bank(folder: Path) -> Reading:
    """Read a bank folder and judge the bank as a whole."""
    from simulator.formats.native.reader import read_folder

    reading = read_folder(folder)
    if reading.bank is None:
        return reading
    return replace(reading, problems=(*reading.problems, *judge(reading.bank)))


def unpack_bank(source: Path, into: Path, progress: Progress) -> tuple[Problem, ...]:
    """Bring the files of a bank, from an archive or a folder, into a folder, and say what was left out."""
    from simulator.formats.archive.unpack import unpack

    return unpack(source, into, progress)


def pack_bank(folder: Path, path: Path) -> tuple[Problem, ...]:
    """Write a bank folder to an archive, whole or not at all, and say what was left out."""
    from simulator.formats.archive.pack import pack

    with whole_binary(path) as file:
        return pack(folder, file)


def judge(bank: Bank) -> tuple[Problem, ...]:
    """Return what keeps a bank from filling a form of its exam."""
    from simulator.assembly.shortage import feasibility
    from simulator.assembly.solver import SolverError

    if bank.blueprint is None:
        return ()
    try:
        found = [short.word for short in feasibility(bank)]
    except SolverError:
        found = ["undecided"]
    return tuple(Problem(HEADER_FILE, 0, Code.FORM_INFEASIBLE, value=word) for word in found)


def lint_bank(reading: Reading, *, near_duplicates: bool, progress: Callable[[int, int], None]) -> "Linted":
    """Judge a bank by the rules of item writing, and add what was found when it was read."""
    from simulator.lint.lint import Linted, lint

    bank = reading.bank
    if bank is None:
        return Linted(tuple(sorted(reading.problems)), ())
    found = lint(bank, reading.places, media=reading.media, near_duplicates=near_duplicates, progress=progress)
    return replace(found, problems=tuple(sorted((*reading.problems, *found.problems))))


def draw(bank: Bank, revision: Revision, seed: int, seen: Mapping[ItemId, int]) -> Form:
    """Draw a form by the blueprint of a bank."""
    from simulator.assembly.draw import draw as drawing

    return drawing(bank, revision, seed, seen)


def drill(bank: Bank, revision: Revision, seed: int, items: Collection[ItemId]) -> Form:
    """Make a form of chosen items of a bank."""
    from simulator.assembly.drill import drill as drilling

    return drilling(bank, revision, seed, items)


def violations(form: Form, bank: Bank) -> tuple[str, ...]:
    """Return what is wrong with a form, in short."""
    from simulator.assembly.check import check as check_form

    return tuple(one.word for one in check_form(form, bank))


def count_forms(bank: Bank, revision: Revision) -> int:
    """Count the forms that a bank gives one candidate before an item comes again."""
    from simulator.assembly.supply import forms_without_repeat

    return forms_without_repeat(bank, revision)


def new_seed() -> int:
    """Return a seed that nobody can guess."""
    return secrets.randbits(SEED_BITS)


def program() -> Program:
    """Put the command line together."""
    return Program(
        open_stock=_open_stock,
        copies=copies,
        read_bank=read_bank,
        pack_bank=pack_bank,
        draw=draw,
        check_form=violations,
        count_forms=count_forms,
        new_seed=new_seed,
        print_history=_print_history,
        write_history=write_columns,
        checking=CheckTools(lint_bank, places.resources(), write_text),
        disputes=_dispute_tools(),
    )


def _dispute_tools() -> DisputeTools:
    from simulator.formats.disputes import read_dispute
    from simulator.formats.native.rekey import find_items, rekeyed

    return DisputeTools(read_dispute, find_items, rekeyed, write_text)


def _print_history(attempts: Iterable[AttemptColumns]) -> None:
    with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="", closefd=False) as file:
        dump_columns(attempts, file)


@contextmanager
def _open_stock(override: Path | None) -> Iterator[Stock]:
    with open_house(override) as house:
        moving = house.transfer
        yield Stock(
            house.desk,
            house.refresh_shelf,
            house.arrivals,
            house.store.exchange.columns,
            moving.export,
            moving.import_history,
            check=house.check,
            backup=house.store.backup,
        )


def services(house: House) -> "Services":
    """Put together what the window needs."""
    from simulator.ui.services import Services

    return Services(
        desk=house.desk,
        annals=house.store.annals,
        preferences=Preferences(house.store.settings),
        data_folder=house.folder,
        resources=places.resources(),
        refresh_shelf=house.read_shelf,
        arrivals=house.arrivals,
        draw=draw,
        drill=drill,
        new_seed=new_seed,
        export=house.transfer.export,
        import_history=house.import_history,
        profiles=house.profiles,
        write_dispute=_write_dispute,
    )


def _write_dispute(dispute: Dispute, path: Path) -> None:
    from simulator.formats.disputes import dispute_text

    write_text(path, dispute_text(replace(dispute, program=VERSION)))


def run_window(override: Path | None, file: Path | None = None) -> int:
    """Open the window and run it until it is closed, a file offered as a bank at once; return the exit code."""
    from simulator.ui import preflight

    if lacking := preflight.missing():
        sys.stderr.write(f"{lacking}\n")
        return 3
    from simulator.ui.start import application

    app = application(sys.argv, places.resources())
    if lost := preflight.missing_part(places.resources()):
        from simulator.ui.bare import incomplete

        incomplete(lost).exec()
        return 3
    told: Restored | StoreError | None = None
    while True:
        code, wanted = _run(app, override, told, file)
        if wanted is None:
            return code
        told, file = _restored(override, wanted), None


def _run(
    app: "QApplication", override: Path | None, told: Restored | StoreError | None, file: Path | None
) -> tuple[int, Copy | None]:
    """Open the data folder and run the window; return the exit code, and the copy to restore before the next run."""
    from simulator.ui.rescuing import rescue
    from simulator.ui.start import look_for, system_look
    from simulator.ui.summons import call

    try:
        with open_house(override) as house:
            return _show(app, look_for(services(house)), house, told, file)
    except StoreError as error:
        if error.trouble is Trouble.IN_USE:
            call(data_folder(override), file)
        failure: StoreError | NotSavedError = error
    except NotSavedError as error:
        failure = error
    path = failure.path if isinstance(failure, StoreError) else None
    look, failed = system_look(places.resources()), told if isinstance(told, StoreError) else None
    return 3, rescue(look, copies(override), StoreError(trouble=failure.trouble, path=path), before=failed, opened=file)


def _restored(override: Path | None, wanted: Copy) -> Restored | StoreError:
    """Put a copy in the place of the database, which is closed; tell what came of it."""
    try:
        return copies(override).restore(wanted)
    except StoreError as error:
        return error


def _show(
    app: "QApplication", look: "Look", house: House, told: Restored | StoreError | None, file: Path | None
) -> tuple[int, Copy | None]:
    """Run the window; errors that nobody expected, in any thread, are told in a dialog."""
    from simulator.ui.errors import ErrorReporter
    from simulator.ui.safekeeping import Safekeeping
    from simulator.ui.summons import Summons
    from simulator.ui.window import Window

    window = Window(services(house), look)
    safekeeping = Safekeeping(window, look, house.store.keep_copy, partial(copies, house.folder))
    hooks = sys.excepthook, threading.excepthook
    try:
        window.show_home()
        window.mend_settings()
        window.show_in_place()
        Summons(house.folder, window).opened.connect(window.additions.offer)
        safekeeping.tell(told)
        if file is not None:
            window.additions.offer(file)
        reporter = ErrorReporter(look, VERSION, app)
        sys.excepthook, threading.excepthook = reporter.report, reporter.report_from_thread
        gc.freeze()  # what is loaded by now stays: no click waits until the collector has been through it
        return app.exec(), safekeeping.wanted
    finally:
        sys.excepthook, threading.excepthook = hooks
        safekeeping.shut_down()
        window.shut_down()
