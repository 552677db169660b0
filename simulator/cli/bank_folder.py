"""The folder of a bank that a command was given by its id or by its path."""

import argparse
import errno
from pathlib import Path

from simulator.cli.program import Program
from simulator.session.shelf import find

HEADER = "bank.md"
MOST_NAMED = 3
"""So many banks in a folder that is none itself are named at most."""


class NoBankError(LookupError):
    """A path leads to something that is no bank; the text says what it is and where one may be."""


def bank_folder(program: Program, options: argparse.Namespace) -> Path:
    """Return the folder of the bank that was named, by a text in it too; UnknownBankError where there is none.

    NoBankError where a path leads to none, FileNotFoundError where it leads nowhere.
    """
    path = Path(options.bank)
    if path.is_dir():
        return _with_header(path)
    if path.is_file():
        return _around(path)
    if path.name != options.bank:
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", options.bank)
    with program.open_stock(options.data_dir) as stock:
        return Path(find(stock.refresh_shelf(), options.bank).folder)


def _with_header(folder: Path) -> Path:
    """Return a folder that is one bank's; one of several banks is not taken for one of them."""
    if (folder / HEADER).is_file():
        return folder
    below = sorted(one.parent.name for one in folder.glob(f"*/{HEADER}"))
    named = ", ".join([*below[:MOST_NAMED], *(["…"] if len(below) > MOST_NAMED else [])])
    raise NoBankError(f"there is no {HEADER} in this folder{f', but in {named}' if below else ''}: {folder}")


def _around(file: Path) -> Path:
    """Return the folder of the bank that a text is of."""
    if file.suffix != ".md":
        raise NoBankError(f"this is not the folder of a bank; 'bank add FILE --dry-run' looks at a file: {file}")
    for folder in file.parents:
        if (folder / HEADER).is_file():
            return folder
    return _with_header(file.parent)
