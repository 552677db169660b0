"""What the command line is given by the program around it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from simulator.copies import Copies, Finding
from simulator.exam.bank import Bank, Revision
from simulator.exam.dispute import Dispute
from simulator.exam.form import Form
from simulator.exam.items import ItemId, Letter
from simulator.exam.problems import Problem
from simulator.exchange import AttemptColumns, ExportHistory, ImportHistory, Progress
from simulator.machine.desktop import Desktop
from simulator.ports import CandidateId, ItemPlace, Reading, Shelved
from simulator.session.arrivals import Arrivals
from simulator.session.desk import Desk

if TYPE_CHECKING:
    from simulator.lint.lint import Linted
    from simulator.log.diagnostics import Fact


@dataclass(frozen=True, slots=True)
class Stock:
    """An opened data folder: desk, shelf read anew, arriving banks, history to and from files, care of the database."""

    desk: Desk
    refresh_shelf: Callable[[], Sequence[Shelved]]
    arrivals: Arrivals
    columns: Callable[[CandidateId | None], Iterator[AttemptColumns]]
    export: ExportHistory
    import_history: ImportHistory
    check: Callable[[Progress], Sequence[Finding]]
    copy_to: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class DisputeTools:
    """What it takes to apply dispute files.

    `read` raises UnreadableDisputeError where a file is no dispute, `rekeyed` RefusedKeyError where a question cannot
    have that key; `write_text` writes a file whole or not at all, OSError where it cannot.
    """

    read: Callable[[Path], Dispute]
    find_items: Callable[[Path, Mapping[ItemId, str], Collection[ItemId]], Mapping[ItemId, ItemPlace]]
    rekeyed: Callable[[ItemPlace, Collection[Letter], Bank], str]
    write_text: Callable[[Path, str], None]


class Lint(Protocol):
    """Judges a bank as read by the rules of item writing; what `progress` raises ends it."""

    def __call__(self, reading: Reading, *, near_duplicates: bool, progress: Callable[[int, int], None]) -> "Linted":
        """Return the problems of the reading and of the rules, and those waived."""


@dataclass(frozen=True, slots=True)
class CheckTools:
    """What it takes to check a bank: the linter, where page templates lie, and a writer as that of disputes."""

    lint: Lint
    resources: Path
    write_text: Callable[[Path, str], None]


@dataclass(frozen=True, slots=True)
class Program:
    """Functions of parts that the command line does not know.

    `open_stock` opens the data folder (None: the usual one), StoreError where it cannot; `require_database` raises
    FileNotFoundError where nothing of a database lies in it; `copies` knows the copies of
    its database, which is not open then. `read_bank` reads a bank folder and judges it as a whole. `pack_bank` writes
    one to an archive, whole or not at all, and says what it left out; RefusedArchiveError where an archive cannot hold
    it, OSError where it cannot be written. `draw` raises ValueError where no form can be drawn; `count_forms` draws one
    after the other until an item comes again, ValueError where it cannot tell. `write_history` writes attempts as CSV,
    whole or not at all, and counts them; OSError where it cannot. `diagnose` gives facts about a data folder and the
    last lines of its log, also where its database cannot be opened.
    """

    open_stock: Callable[[Path | None], AbstractContextManager[Stock]]
    require_database: Callable[[Path | None], None]
    copies: Callable[[Path | None], Copies]
    read_bank: Callable[[Path], Reading]
    pack_bank: Callable[[Path, Path], tuple[Problem, ...]]
    draw: Callable[[Bank, Revision, int, Mapping[ItemId, int]], Form]
    check_form: Callable[[Form, Bank], Sequence[str]]
    count_forms: Callable[[Bank, Revision], int]
    new_seed: Callable[[], int]
    print_history: Callable[[Iterable[AttemptColumns]], None]
    write_history: Callable[[Iterable[AttemptColumns], Path], int]
    checking: CheckTools
    disputes: DisputeTools
    desktop: Desktop
    diagnose: Callable[[Path | None], tuple[Sequence["Fact"], Sequence[str]]]
