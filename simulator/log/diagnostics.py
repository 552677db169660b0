"""What describes this installation in a report of an error: facts and lines of the log, no answers, no names."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from simulator.log.logger import shortened

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


def folder_facts(folder: Path) -> tuple[Fact, ...]:
    """Where the data lies, and how much room is left there."""
    try:
        free = f"{shutil.disk_usage(folder).free // MIB} MiB"
    except OSError as error:
        free = f"not known ({error.strerror})"
    return (("Data folder", str(folder)), ("Free disk", free))
