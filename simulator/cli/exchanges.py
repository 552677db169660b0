"""The commands that write the score history to files and merge that of other machines."""

import argparse
from pathlib import Path

from simulator.cli.histories import history_of, settled
from simulator.cli.outcome import Exit, JsonValue, answer, complain
from simulator.cli.program import Program, Stock
from simulator.cli.progress import ProgressBar
from simulator.cli.words import refusal
from simulator.exchange import ExportKind, Merged, RefusedHistoryError
from simulator.ports import NotSavedError

STANDARD_OUTPUT = "-"


def export(program: Program, options: argparse.Namespace) -> Exit:
    """Write the finished attempts to a file of the kind asked for, or that its name ends in."""
    kind = ExportKind(options.format) if options.format else kind_of(options.file)
    if kind is None:
        complain(f"{options.file}: no kind of file is known by this ending; name one by --format")
        return Exit.USE
    if str(options.file) == STANDARD_OUTPUT and kind is not ExportKind.CSV:
        complain("only the attempts as CSV can be written to standard output")
        return Exit.USE
    with program.open_stock(options.data_dir) as stock:
        stock.refresh_shelf()
        if str(options.file) == STANDARD_OUTPUT:
            program.print_history(stock.columns(settled(stock, options.candidate)))
            return Exit.WELL
        count = _write(program, stock, kind, options)
    value: JsonValue = {"file": str(options.file), "format": kind.value, "attempts": count}
    answer(options, value, [f"{count} attempts → {options.file}"])
    return Exit.WELL


def _write(program: Program, stock: Stock, kind: ExportKind, options: argparse.Namespace) -> int:
    """Write the attempts, and return how many there were."""
    if kind is ExportKind.CSV:
        return program.write_history(stock.columns(settled(stock, options.candidate)), options.file)
    rows = history_of(stock, options.candidate)
    with ProgressBar("Exporting") as bar:
        stock.export(kind, rows, options.file, bar.show)
    return len(rows)


def kind_of(path: Path) -> ExportKind | None:
    """Return the kind that the name of a file ends in, CSV where it has no ending; None where it is of no kind."""
    kinds = {".xlsx": ExportKind.XLSX, ".json": ExportKind.JSON, ".csv": ExportKind.CSV, "": ExportKind.CSV}
    return kinds.get(path.suffix.lower())


def import_files(program: Program, options: argparse.Namespace) -> Exit:
    """Merge JSON files of history, each once all of it has been proved."""
    lines: list[str] = []
    values: list[JsonValue] = []
    refused = 0
    with program.open_stock(options.data_dir) as stock:
        stock.refresh_shelf()
        for file in options.file:
            try:
                found = _take(stock, file, options)
            except RefusedHistoryError as error:
                refused += 1
                complain(f"{file}: {refusal(error)}")
                values.append({"file": str(file), "refused": error.fault.value, "place": error.place})
            else:
                lines.append(_line(file, found, dry_run=options.dry_run))
                values.append(_value(file, found))
        stock.refresh_shelf()
    answer(options, {"files": values, "refused": refused, "dry_run": options.dry_run}, lines)
    return Exit.NO if refused else Exit.WELL


def _take(stock: Stock, file: Path, options: argparse.Namespace) -> Merged:
    with ProgressBar(f"Importing {file.name}") as bar:
        try:
            return stock.import_history(file, bar.show, dry_run=options.dry_run, candidate=options.candidate)
        except (KeyboardInterrupt, NotSavedError):
            if not options.dry_run:
                complain("attempts that have come in stay, each of them whole; the same file brings the others")
            raise


def _line(file: Path, found: Merged, *, dry_run: bool) -> str:
    would = "would be new" if dry_run else "new"
    people = f" (of {', '.join(found.candidates)})" if found.candidates else ""
    left = f", {found.left_out} left out: unfinished or deleted here" if found.left_out else ""
    return f"{file}: {found.new} {would}{people}, {found.known} known{left}"


def _value(file: Path, found: Merged) -> JsonValue:
    return {
        "file": str(file),
        "new": found.new,
        "known": found.known,
        "left_out": found.left_out,
        "candidates": list(found.candidates),
    }
