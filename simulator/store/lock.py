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
    """Holds a lock from its making until `release`; the file itself stays, since removing it would race.

    It can bear a mark, of a single byte: whoever holds the lock sets it, and it lasts.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock; HeldElsewhereError where it is taken, OSError where the file cannot be written."""
        self._path = path
        self._descriptor: int | None = self._take()

    @property
    def is_marked(self) -> bool:
        """Whether the file bears the mark; OSError where that cannot be told."""
        return self._descriptor is not None and os.fstat(self._descriptor).st_size > 0

    def mark(self, *, marked: bool) -> None:
        """Set the mark or take it away, on the disk when this returns; OSError where that fails."""
        if self._descriptor is None or marked is self.is_marked:
            return
        if marked:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, b"1")
        else:
            os.ftruncate(self._descriptor, 0)
        os.fsync(self._descriptor)

    def renew(self) -> None:
        """Take the lock anew where its file was moved or deleted; errors as at first."""
        before = self._descriptor
        if before is not None and self._path.exists() and os.path.samestat(os.fstat(before), self._path.stat()):
            return
        self._descriptor = self._take()
        if before is not None:
            os.close(before)

    def _take(self) -> int:
        path = self._path
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _hold(descriptor)
        except OSError as error:
            os.close(descriptor)
            if isinstance(error, BlockingIOError | PermissionError):
                raise HeldElsewhereError(path) from error
            raise
        return descriptor

    def release(self) -> None:
        """Give the lock up; doing so again changes nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
