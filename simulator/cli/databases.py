"""The commands about the database."""

import argparse

from simulator.cli.outcome import Exit, answer
from simulator.cli.program import Program


def check(program: Program, options: argparse.Namespace) -> Exit:
    """Look for damage."""
    with program.open_stock(options.data_dir) as stock:
        findings = list(stock.check())
    answer(options, {"sound": not findings, "findings": findings}, findings or ["the database is sound"])
    return Exit.NO if findings else Exit.WELL


def backup(program: Program, options: argparse.Namespace) -> Exit:
    """Copy the database to a new file."""
    if options.file.exists():
        raise FileExistsError(17, "the file exists already", str(options.file))
    with program.open_stock(options.data_dir) as stock:
        stock.backup(options.file)
    answer(options, {"file": str(options.file)}, [f"backup written to {options.file}"])
    return Exit.WELL
