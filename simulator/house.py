"""An open data folder and what works on it, for the window and for the command line alike."""

import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from errno import ENOENT
from pathlib import Path
from typing import TYPE_CHECKING

from simulator import places
from simulator.exam.bank import Bank, Revision
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.exam.problems import Code, Problem
from simulator.formats.native.signature import HEADER_FILE, signature
from simulator.machine.clock import SystemClock
from simulator.ports import AttemptRow, Clock, NotSavedError, Reading, Shelved, StoreError
from simulator.session.arrivals import Arrivals, Roads, recover
from simulator.session.corrections import bring_up
from simulator.session.desk import Desk
from simulator.session.shelf import bank_folders, refresh
from simulator.store.paths import data_folder, database_path, log_path, restoring_path
from simulator.store.store import Store, open_store

if TYPE_CHECKING:
    from simulator.copies import Copies, Finding
    from simulator.exchange import ExportKind, Merged, Progress
    from simulator.formats.profiles import ProfileShelf
    from simulator.log.diagnostics import Fact
    from simulator.transfer import Transfer

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
    def transfer(self) -> "Transfer":
        """The exports and imports of the score history."""
        from simulator.transfer import Transfer

        return Transfer(self.desk, self.store.exchange)

    @property
    def arrivals(self) -> Arrivals:
        """What adds banks to those of the data folder."""
        return Arrivals(self.folder / "banks", Roads(unpack_bank, read_bank, self.read_shelf))

    def profiles(self) -> "ProfileShelf":
        """Read the driver profiles that ship and those of the data folder."""
        from simulator.formats.profiles import read_folders

        return read_folders((places.resources() / "profiles", self.folder / "profiles"))

    def finished_attempts(self) -> frozenset[tuple[int, datetime]]:
        """The numbers of the finished attempts and when they were opened; StoreError where they cannot be read."""
        return frozenset((row.id, row.opened_at) for row in self.desk.archive.history())

    def export(self, kind: "ExportKind", rows: Sequence[AttemptRow], path: Path, progress: "Progress") -> None:
        """Write attempts to a file, whole or not at all; OSError where it cannot."""
        self.transfer.export(kind, rows, path, progress)

    def import_history(
        self, path: Path, progress: "Progress", *, dry_run: bool = False, candidate: str | None = None
    ) -> "Merged":
        """Merge a JSON file of history, and correct the scores that came in by the keys that are new here."""
        found = self.transfer.import_history(path, progress, dry_run=dry_run, candidate=candidate)
        if found.new and not dry_run:
            with suppress(NotSavedError):  # a corrected score that cannot be kept now comes the next time
                bring_up(self.desk, self.store.library.shelf())
        return found

    def read_shelf(self) -> Sequence[Shelved]:
        """Read what has changed in the bank folders."""
        return refresh(self.store.library, bank_folders(self.bank_roots), read=read_bank, signature=signature)

    def check(self, progress: "Progress") -> "Sequence[Finding]":
        """Look for damage: in the file first, then in what journals give."""
        from simulator.session import checking

        found = (*self.store.check(), *checking.check(self.desk, self.store.annals, progress))
        return tuple(dict.fromkeys(found))

    def facts(self) -> "tuple[Fact, ...]":
        """What describes the data for reports of errors: figures and the digests of banks."""
        from simulator.about import program_facts
        from simulator.log.diagnostics import folder_facts, state

        try:
            stored = self.store.condition()
            banks = ", ".join(f"{one.bank} {(one.revision or '-')[:12]}" for one in self.store.library.shelf())
        except (StoreError, OSError) as error:
            reason = state(error.trouble) if isinstance(error, StoreError) else str(error.strerror)
            stored, banks = (("Database", f"cannot be read: {reason}"),), "not known"
        return (*program_facts(), *folder_facts(self.folder), *stored, ("Banks", banks))

    def refresh_shelf(self) -> Sequence[Shelved]:
        """Read what has changed in the bank folders, and correct old scores by the keys that are new."""
        shelf = self.read_shelf()
        with suppress(NotSavedError):  # a corrected score that cannot be kept now comes the next time
            bring_up(self.desk, shelf)
        return shelf


def facts_of_closed(override: Path | None = None) -> "tuple[Fact, ...]":
    """What describes a data folder (None: the usual one) whose database is not open."""
    from simulator.about import program_facts
    from simulator.log.diagnostics import folder_facts

    return (*program_facts(), *folder_facts(data_folder(override)))


def facts_of(override: Path | None = None) -> "tuple[Fact, ...]":
    """What describes a data folder, also where its database cannot be opened; makes none."""
    from simulator.log.diagnostics import state

    if not database_path(data_folder(override)).exists():
        return (*facts_of_closed(override), ("Database", "none yet"))
    try:
        with open_house(override) as house:
            return house.facts()
    except (StoreError, NotSavedError) as error:
        return (*facts_of_closed(override), ("Database", f"cannot be opened: {state(error.trouble)}"))


@contextmanager
def open_house(override: Path | None = None, *, clock: Clock | None = None) -> Iterator[House]:
    """Open the data folder (None: the usual one) and close it at the end; StoreError where it cannot be used."""
    folder, used_clock = data_folder(override), clock or SystemClock()
    with open_store(database_path(folder), now=used_clock.now) as store:
        recover(folder / "banks")
        yield House(folder, store, used_clock, (places.banks(), folder / "banks"))


def require_database(override: Path | None = None) -> None:
    """See to it that a data folder (None: the usual one) holds a database or what is left of one; makes nothing.

    FileNotFoundError where it does not.
    """
    folder = data_folder(override)
    database = database_path(folder)
    is_other = folder.exists() and not folder.is_dir()
    if not is_other and not any(path(database).exists() for path in (Path, log_path, restoring_path)):
        raise FileNotFoundError(ENOENT, "there is no database in this folder; nothing has been written", str(folder))


def copies(override: Path | None = None, *, clock: Clock | None = None) -> "Copies":
    """The copies of the database of a data folder (None: the usual one), which need not be open."""
    from simulator.session.judging import judge
    from simulator.store.copies import SqliteCopies
    from simulator.store.repair import Tools

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


def unpack_bank(source: Path, into: Path, progress: "Progress") -> tuple[Problem, ...]:
    """Bring the files of a bank, from an archive or a folder, into a folder, and say what was left out."""
    from simulator.formats.archive.unpack import unpack

    return unpack(source, into, progress)


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


def draw(bank: Bank, revision: Revision, seed: int, seen: Mapping[ItemId, int]) -> Form:
    """Draw a form by the blueprint of a bank."""
    from simulator.assembly.draw import draw as drawing

    return drawing(bank, revision, seed, seen)


def drill(bank: Bank, revision: Revision, seed: int, items: Collection[ItemId]) -> Form:
    """Make a form of chosen items of a bank."""
    from simulator.assembly.drill import drill as drilling

    return drilling(bank, revision, seed, items)


def new_seed() -> int:
    """Return a seed that nobody can guess."""
    return secrets.randbits(SEED_BITS)
