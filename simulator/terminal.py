"""Puts the parts together for the command line."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from simulator import places
from simulator.cli import run as command_line
from simulator.cli.plain import plain
from simulator.cli.program import CheckTools, DisputeTools, Program, Stock
from simulator.exam.bank import Bank, Revision
from simulator.exam.form import Form
from simulator.exam.problems import Problem
from simulator.exchange import AttemptColumns
from simulator.export.atomic import whole_binary, write_text
from simulator.export.history_csv import dump_columns, write_columns
from simulator.house import copies, draw, facts_of, new_seed, open_house, read_bank, require_database
from simulator.log.logbook import last_lines
from simulator.machine.desktop import this_desktop
from simulator.ports import Reading
from simulator.store.paths import data_folder, logs_folder

if TYPE_CHECKING:
    from simulator.lint.lint import Linted
    from simulator.log.diagnostics import Fact


def run(options: argparse.Namespace) -> int:
    """Run a parsed command; return its exit code."""
    return command_line.run(program(), options)


def program() -> Program:
    """Put the command line together."""
    return Program(
        open_stock=_open_stock,
        require_database=require_database,
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
        desktop=this_desktop(places.resources()),
        diagnose=diagnose,
    )


def lint_bank(reading: Reading, *, near_duplicates: bool, progress: Callable[[int, int], None]) -> "Linted":
    """Judge a bank by the rules of item writing, and add what was found when it was read."""
    from simulator.lint.lint import Linted, lint

    bank = reading.bank
    if bank is None:
        return Linted(tuple(sorted(reading.problems)), ())
    found = lint(bank, reading.places, media=reading.media, near_duplicates=near_duplicates, progress=progress)
    return replace(found, problems=tuple(sorted((*reading.problems, *found.problems))))


def pack_bank(folder: Path, path: Path) -> tuple[Problem, ...]:
    """Write a bank folder to an archive, whole or not at all, and say what was left out."""
    from simulator.formats.archive.pack import pack

    with whole_binary(path) as file:
        return pack(folder, file)


def violations(form: Form, bank: Bank) -> tuple[str, ...]:
    """Return what is wrong with a form, in short."""
    from simulator.assembly.check import check as check_form

    return tuple(one.word for one in check_form(form, bank))


def count_forms(bank: Bank, revision: Revision) -> int:
    """Count the forms that a bank gives one candidate before an item comes again."""
    from simulator.assembly.supply import forms_without_repeat

    return forms_without_repeat(bank, revision)


def diagnose(override: Path | None) -> "tuple[tuple[Fact, ...], tuple[str, ...]]":
    """Return what a report of an error should hold of a data folder: facts, and the last lines of its log."""
    return facts_of(override), last_lines(logs_folder(data_folder(override)))


def _dispute_tools() -> DisputeTools:
    from simulator.formats.disputes import read_dispute
    from simulator.formats.native.rekey import find_items, rekeyed

    return DisputeTools(read_dispute, find_items, rekeyed, write_text)


def _print_history(attempts: Iterable[AttemptColumns]) -> None:
    with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="", closefd=False) as file:
        if not file.isatty():
            dump_columns(attempts, file)
            return
        shown = StringIO(newline="")
        dump_columns(attempts, shown)
        file.write("\n".join(map(plain, shown.getvalue().split("\r\n"))))


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
            copy_to=house.store.copy_to,
        )
