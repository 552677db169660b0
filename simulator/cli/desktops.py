"""The commands about the desktop: an entry in its menu, and bank files that open with the program."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from simulator.cli.outcome import Exit, answer, complain
from simulator.cli.program import Program


def install(program: Program, options: argparse.Namespace) -> Exit:
    """Write the entry, the file type and the icons."""
    if not _fits():
        return Exit.USE
    written = program.desktop.install()
    _tell(options, written, f"Examgate is in the menu of this desktop, and opens *.exambank: files: {len(written)}")
    return Exit.WELL


def remove(program: Program, options: argparse.Namespace) -> Exit:
    """Take them away again."""
    if not _fits():
        return Exit.USE
    removed = program.desktop.remove()
    _tell(options, removed, f"removed: files: {len(removed)}" if removed else "there was nothing to remove")
    return Exit.WELL


def _fits() -> bool:
    if sys.platform in {"win32", "darwin"}:
        complain("this is for desktops of Linux; on Windows and macOS see the README")
        return False
    return True


def _tell(options: argparse.Namespace, files: Sequence[Path], line: str) -> None:
    answer(options, {"files": list(map(str, files))}, [line, *(f"  {file}" for file in files)])
