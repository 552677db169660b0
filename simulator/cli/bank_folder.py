"""The folder of a bank that a command was given by its id or by its path."""

import argparse
import errno
from pathlib import Path

from simulator.cli.program import Program
from simulator.session.shelf import find


def bank_folder(program: Program, options: argparse.Namespace) -> Path:
    """Return the folder of the bank that was named, by its header too; UnknownBankError where there is none.

    FileNotFoundError where a path was meant and leads nowhere.
    """
    path = Path(options.bank)
    if path.is_dir():
        return path
    if path.is_file():
        return path.parent
    if path.name != options.bank:
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", options.bank)
    with program.open_stock(options.data_dir) as stock:
        return Path(find(stock.refresh_shelf(), options.bank).folder)
