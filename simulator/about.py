"""What runs here: the versions of the program and of what it stands on, in a line for reports of errors."""

import platform

from simulator.version import VERSION


def versions() -> str:
    """Name program, Python, Qt, SQLite and system."""
    import PySide6  # without a part of Qt: it names its version, which is that of Qt, where no window could open

    from simulator.store.database import SQLITE_VERSION

    parts = (
        f"Examgate {VERSION}",
        f"Python {platform.python_version()}",
        f"Qt {PySide6.__version__}",
        f"SQLite {SQLITE_VERSION}",
        platform.platform(),
    )
    return " · ".join(parts)
