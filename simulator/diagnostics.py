"""What describes this installation in a report of an error: facts and lines of the log, no answers, no names."""

import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from simulator.logbook import shortened
from simulator.version import VERSION

Fact = tuple[str, str]
"""A name and a value, in English, as developers read them."""

MIB = 1024 * 1024
WIDTH = 16


def report(facts: Sequence[Fact], lines: Sequence[str], *, error: str = "") -> str:
    """Return the whole report as text, the way to the user's home shortened in it."""
    parts = [error] if error else []
    parts.append("\n".join(f"{name + ':':<{WIDTH}} {value}" for name, value in facts))
    if lines:
        parts.append("\n".join(("Last lines of the log (times in UTC; while an exam runs the day alone):", *lines)))
    return shortened("\n\n".join(parts))


def program_facts() -> tuple[Fact, ...]:
    """What runs here."""
    return (
        ("Examgate", VERSION),
        ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
        ("Qt", _qt_version()),
        ("System", f"{platform.platform()}, {platform.machine()}"),
        ("Installed as", "one program" if getattr(sys, "frozen", False) else "a package of Python"),
    )


def folder_facts(folder: Path) -> tuple[Fact, ...]:
    """Where the data lies, and how much room is left there."""
    try:
        free = f"{shutil.disk_usage(folder).free // MIB} MiB"
    except OSError as error:
        free = f"not known ({error.strerror})"
    return (("Data folder", str(folder)), ("Free disk", free))


def _qt_version() -> str:
    import PySide6  # no part of Qt, so that it is there where no window could open

    return PySide6.__version__
