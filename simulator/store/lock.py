"""A lock on a file that lasts as long as its holder lives, however that ends."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class HeldElsewhereError(Exception):
    """Another holder has the lock."""


class FileLock:
    """Holds a lock from its making until `release`; the file itself stays, since removing it would race."""

    def __init__(self, path: Path) -> None:
        """Take the lock; HeldElsewhereError where it is taken, OSError where the file cannot be written."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _hold(descriptor)
        except OSError as error:
            os.close(descriptor)
            if isinstance(error, BlockingIOError | PermissionError):
                raise HeldElsewhereError(path) from error
            raise
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the lock up; doing so again changes nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
