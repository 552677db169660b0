"""The command that tells what a bank holds: its counts against the blueprint, and the forms without a repeat."""

import argparse
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TypeVar

from simulator.cli.bank_folder import bank_folder
from simulator.cli.outcome import Exit, JsonValue, answer, complain, table
from simulator.cli.program import Program
from simulator.exam.bank import Bank
from simulator.exam.coverage import Cell, Coverage, coverage
from simulator.exam.items import Knowledge

Rows = list[tuple[object, ...]]
Key = TypeVar("Key")

PARTS = "By domain and kind of knowledge"
"""The title of the table of the parts of the exam."""


def show_stats(program: Program, options: argparse.Namespace) -> Exit:
    """Count the items of a bank and draw one form after the other until an item would come again."""
    reading = program.read_bank(bank_folder(program, options))
    bank = reading.bank
    if bank is None:
        complain("the header of this bank cannot be used; 'bank check' says why")
        return Exit.NO
    found = coverage(bank)
    forms = None
    if bank.blueprint is not None:
        try:
            forms = program.count_forms(bank, reading.revision)
        except ValueError as error:
            complain(f"the forms could not be counted: {error}")
            return Exit.NO
    answer(options, _value(bank, found, forms), list(_lines(bank, found, forms)))
    return Exit.WELL


def _lines(bank: Bank, found: Coverage, forms: int | None) -> Iterator[str]:
    """The tables first, so that what they come to stands last."""
    for title, rows in tables(found).items():
        yield from (title, *table(rows), "")
    yield f"{bank.title}: {found.items} items, {found.retired} retired, {found.cases} cases, {found.pictures} pictures"
    if found.keys.items:
        yield f"the right option is the longest in {found.keys.longest} of {found.keys.items} with one right option"
    if least := found.bottleneck:
        yield f"runs out first: {name(least)}, {least.items} items for {_number(least.quota)} a form"
    if forms is None:
        yield "this bank describes no exam, so there are no forms"
    else:
        yield f"forms one after the other without a repeat: {forms}"


def tables(found: Coverage) -> dict[str, Rows]:
    """Return the tables by their titles, each with its heads as the first row; those without rows are left out."""
    every: dict[str, Rows] = {
        PARTS: _cells(found),
        "By task": [("TASK", "TITLE", "ITEMS"), *((one.task, one.title, one.items) for one in found.tasks)],
        "By type": [("TYPE", "ITEMS", "SHARE"), *_shares(found.types, found.items)],
        "By difficulty": [("DIFFICULTY", "ITEMS", "SHARE"), *_shares(found.difficulties, found.items)],
        "Place of the right option in the file": [
            ("LETTER", "ITEMS", "SHARE"),
            *_shares(found.keys.letters, found.keys.items),
        ],
        "By keyword": [
            ("KEYWORD", "GROUP", "ITEMS", "AS THE MAIN ONE"),
            *((one.word, one.group, one.items, one.main) for one in sorted(found.keywords, key=lambda one: one.items)),
        ],
    }
    return {title: rows for title, rows in every.items() if len(rows) > 1}


def name(cell: Cell) -> str:
    """Name a cell by what it is of."""
    return " × ".join(part for part in (cell.domain, cell.knowledge) if part) or "all items"


def _cells(found: Coverage) -> Rows:
    rows: Rows = [("PART", "ITEMS", "A FORM", "FORMS")]
    for cell in (*found.margins, *found.cells):
        rows.append((name(cell), cell.items, _number(cell.quota), "–" if cell.forms is None else _number(cell.forms)))
    return rows


def _shares(counts: Mapping[Key, int], whole: int) -> Rows:
    ordered = sorted(counts.items(), key=lambda pair: str(pair[0]))
    return [("–" if key is None else key, count, f"{count / whole:.0%}") for key, count in ordered]


def _number(value: Fraction) -> str:
    return str(value) if value.denominator == 1 else f"{float(value):.2f}"


def _value(bank: Bank, found: Coverage, forms: int | None) -> dict[str, JsonValue]:
    least = found.bottleneck
    return {
        "bank": bank.id,
        "title": bank.title,
        "forms": forms,
        "bottleneck": _cell_value(least) if least else None,
    } | coverage_value(found)


def coverage_value(found: Coverage) -> dict[str, JsonValue]:
    """Return the counts as JSON."""
    return {
        "items": found.items,
        "retired": found.retired,
        "cases": found.cases,
        "pictures": found.pictures,
        "parts": [_cell_value(cell) for cell in (*found.margins, *found.cells)],
        "tasks": [{"task": one.task, "domain": one.domain, "items": one.items} for one in found.tasks],
        "types": {str(kind): count for kind, count in sorted(found.types.items())},
        "difficulties": {str(key or ""): count for key, count in sorted(found.difficulties.items(), key=str)},
        "keys": {
            "items": found.keys.items,
            "longest": found.keys.longest,
            "letters": {str(letter): count for letter, count in found.keys.letters.items()},
        },
        "keywords": [
            {"keyword": one.word, "group": one.group, "items": one.items, "main": one.main} for one in found.keywords
        ],
    }


def _cell_value(cell: Cell) -> dict[str, JsonValue]:
    kind: Knowledge | None = cell.knowledge
    return {
        "domain": cell.domain,
        "knowledge": kind,
        "items": cell.items,
        "quota": float(cell.quota),
        "forms": None if cell.forms is None else float(cell.forms),
    }
