"""The folder of a bank that a command was given by its id or by its path."""

import argparse
from pathlib import Path

from simulator.cli.program import Program
from simulator.session.shelf import find


def bank_folder(program: Program, options: argparse.Namespace) -> Path:
    """Return the folder of the bank that was named; UnknownBankError where there is none."""
    if Path(options.bank).is_dir():
        return Path(options.bank)
    with program.open_stock(options.data_dir) as stock:
        return Path(find(stock.refresh_shelf(), options.bank).folder)
