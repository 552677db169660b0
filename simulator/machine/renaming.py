"""Giving a file its name so that the name, too, is on the disk; knows nothing of what the file holds."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def rename(source: Path, target: Path) -> None:
    """Put a file or folder in the place of another name, on the disk before this returns; OSError where it cannot."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def remove(path: Path) -> None:
    """Remove a file that may be gone already, on the disk before this returns; OSError where it cannot."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; a system or a file system that cannot do that for a folder does not."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
