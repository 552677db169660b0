"""The commands that add banks, remove them, and write them as one file."""

import argparse
from pathlib import Path

from simulator.cli.bank_check import problem_value
from simulator.cli.bank_folder import bank_folder
from simulator.cli.findings import told
from simulator.cli.outcome import Exit, JsonValue, answer, complain
from simulator.cli.program import Program, Stock
from simulator.cli.progress import ProgressBar
from simulator.ports import RefusedArchiveError
from simulator.session.arrivals import Arrival, HinderedError, Hindrance

DIGEST_SIGNS = 12


def add(program: Program, options: argparse.Namespace) -> Exit:
    """Look at a bank and put it in place."""
    with program.open_stock(options.data_dir) as stock:
        try:
            with ProgressBar(f"Reading {options.source.name}") as bar:
                arrival = stock.arrivals.receive(options.source, bar.show)
        except RefusedArchiveError as error:
            complain(f"{options.source}: not taken, nothing has been changed")
            answer(options, _refused(options, error), list(told(error.problems)))
            return Exit.NO
        try:
            return _decide(stock, arrival, options)
        finally:
            stock.arrivals.send_back(arrival)


def pack(program: Program, options: argparse.Namespace) -> Exit:
    """Write a bank folder to a file."""
    folder = bank_folder(program, options)
    reading = program.read_bank(folder)
    if reading.bank is None or not reading.bank.items:
        complain("this bank has no question that can be used; 'bank check' says why")
        return Exit.NO
    try:
        left_out = program.pack_bank(folder, options.file)
    except RefusedArchiveError as error:
        complain("no file was written")
        answer(options, {"problems": [problem_value(one) for one in error.problems]}, list(told(error.problems)))
        return Exit.NO
    problems = [problem_value(one) for one in left_out]
    value: JsonValue = {"file": str(options.file), "items": len(reading.bank.items), "problems": problems}
    answer(options, value, [*told(left_out), f"{len(reading.bank.items)} questions → {options.file}"])
    return Exit.WELL


def remove(program: Program, options: argparse.Namespace) -> Exit:
    """Remove a bank that was added."""
    with program.open_stock(options.data_dir) as stock:
        try:
            folder = stock.arrivals.remove(options.id)
        except HinderedError as error:
            complain(_not_removed(error))
            return Exit.NO
    answer(options, {"bank": options.id, "folder": str(folder)}, [f"{options.id} removed; its attempts are kept"])
    return Exit.WELL


def _decide(stock: Stock, arrival: Arrival, options: argparse.Namespace) -> Exit:
    """Put a bank in place where nothing hinders that, and tell what it is."""
    hindrance, done, folder = arrival.hindrance, "", None
    if hindrance is None and arrival.known is not None and not options.replace:
        hindrance = Hindrance.KNOWN
    if hindrance is None and not options.dry_run:
        folder = stock.arrivals.keep(arrival, replace=options.replace)
        done = f"{'replaced' if arrival.known is not None else 'added'}: {folder}"
    if hindrance is not None:
        complain(_hindered(hindrance, arrival))
    answer(options, _value(arrival, folder, hindrance), [*_lines(arrival), *([done] if done else [])])
    return Exit.WELL if hindrance in {None, Hindrance.SAME} else Exit.NO


def _lines(arrival: Arrival) -> list[str]:
    lines = list(told(arrival.problems))
    bank = arrival.bank
    if bank is not None:
        digest = arrival.reading.revision[:DIGEST_SIGNS]
        lines.append(f"{bank.title} ({bank.id}), licence {bank.licence or 'not named'}, from {arrival.source}")
        lines.append(f"{len(bank.items)} questions, {arrival.pictures} pictures, version {digest}")
    if arrival.known is not None:
        there = arrival.known
        lines.append(f"here already: {there.items} questions, version {str(there.revision)[:DIGEST_SIGNS]}")
    return lines


def _value(arrival: Arrival, folder: Path | None, hindrance: Hindrance | None) -> JsonValue:
    bank, known = arrival.bank, arrival.known
    return {
        "source": str(arrival.source),
        "bank": bank.id if bank else "",
        "title": bank.title if bank else "",
        "licence": bank.licence if bank else "",
        "revision": arrival.reading.revision,
        "items": len(bank.items) if bank else 0,
        "pictures": arrival.pictures,
        "known": {"revision": known.revision, "items": known.items, "folder": known.folder} if known else None,
        "folder": str(folder) if folder else None,
        "hindrance": hindrance.value if hindrance else None,
        "problems": [problem_value(one) for one in arrival.problems],
    }


def _refused(options: argparse.Namespace, error: RefusedArchiveError) -> JsonValue:
    return {"source": str(options.source), "folder": None, "problems": [problem_value(one) for one in error.problems]}


def _hindered(hindrance: Hindrance, arrival: Arrival) -> str:
    return {
        Hindrance.UNUSABLE: "not added: no question of this bank can be used",
        Hindrance.SHIPS: "not added: a bank that ships with the program has this id; give yours another one",
        Hindrance.IN_THE_WAY: f"not added: {arrival.obstacle} was put there by hand; move it away first",
        Hindrance.SAME: "nothing to do: this very version is here already",
        Hindrance.KNOWN: "not added: a bank of this id is here already; --replace puts this one in its place",
    }[hindrance]


def _not_removed(error: HinderedError) -> str:
    if error.hindrance is Hindrance.SHIPS:
        return "not removed: this bank ships with the program"
    return f"not removed: {error.path} was put there by hand; take it away by hand"
