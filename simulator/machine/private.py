"""Keeping what the program makes from the other users of a computer; knows nothing of what it holds.

Where a system or a file system knows no such rights, or refuses to change them, everything goes on without.
"""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

FILE_MODE, FOLDER_MODE = 0o600, 0o700
OF_OTHERS = 0o077


def make_folder(folder: Path, *, parents: bool = False) -> None:
    """Make a folder that is its user's alone, unless it is there; OSError where it cannot.

    Those above it are made too where `parents` says so, and are as any.
    """
    folder.mkdir(FOLDER_MODE, parents=parents, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file that is its user's alone, unless one is there; where that fails, whoever fills it will say."""
    with suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))


def close_off(path: Path) -> None:
    """Take from others what they may do with a file or folder; a link and what it leads to stay as they are."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        mode = path.lstat().st_mode
        if mode & OF_OTHERS and (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            path.chmod(stat.S_IMODE(mode) & ~OF_OTHERS)
