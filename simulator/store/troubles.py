"""What errors of the disk and of the SQLite driver mean; knows no words for them."""

import errno
import sqlite3

from simulator.ports import Trouble

DRIVER_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What the driver raises; the latter where a message holds what it read of a damaged file."""

_OF_DRIVER = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_IOERR: Trouble.FAILING,
    sqlite3.SQLITE_IOERR_SHMSIZE: Trouble.FULL,
}

_OF_SYSTEM = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EROFS: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.MISSING,
    errno.EEXIST: Trouble.MISSING,
    errno.ENOTDIR: Trouble.MISSING,
    errno.ENAMETOOLONG: Trouble.MISSING,
    errno.ELOOP: Trouble.MISSING,
    errno.EISDIR: Trouble.FOREIGN,
    errno.EIO: Trouble.FAILING,
    errno.ENXIO: Trouble.FAILING,
    errno.ENODEV: Trouble.FAILING,
}


def of_driver(error: BaseException | None) -> Trouble:
    """What an error of the SQLite driver means, by its extended code first and by its kind else."""
    if isinstance(error, UnicodeDecodeError):
        return Trouble.DAMAGED
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # what SQLite does not complain of: a text that is none
        return Trouble.DAMAGED if isinstance(error, sqlite3.OperationalError) else Trouble.UNKNOWN
    return _OF_DRIVER.get(code) or _OF_DRIVER.get(code & 0xFF, Trouble.UNKNOWN)


def of_system(error: OSError) -> Trouble:
    """What an error of the file system means."""
    return Trouble.UNKNOWN if error.errno is None else _OF_SYSTEM.get(error.errno, Trouble.UNKNOWN)
