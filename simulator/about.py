"""What runs here: the versions of the program and of what it stands on, for reports of errors."""

import platform
import sys

from simulator.log.diagnostics import Fact
from simulator.version import VERSION


def versions() -> str:
    """Name program, Python, Qt, SQLite and system in a line."""
    return " · ".join((*(f"{name} {version}" for name, version in _stack()), platform.platform()))


def program_facts() -> tuple[Fact, ...]:
    """What runs here."""
    return (
        *_stack(),
        ("System", f"{platform.platform()}, {platform.machine()}"),
        ("Installed as", "one program" if getattr(sys, "frozen", False) else "a package of Python"),
    )


def _stack() -> tuple[Fact, ...]:
    import PySide6  # without a part of Qt: it names its version, which is that of Qt, where no window could open

    from simulator.store.database import SQLITE_VERSION

    return (
        ("Examgate", VERSION),
        ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
        ("Qt", PySide6.__version__),
        ("SQLite", SQLITE_VERSION),
    )
