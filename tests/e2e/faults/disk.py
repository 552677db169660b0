"""A disk that fails when told to and writes down what is done to it, laid between SQLite and the real one.

SQLite reaches its files through a table of functions (its VFS), which a connection of the driver leads to. Here `xOpen`
and `xDelete` of that table, and the functions of each file, give way to ones that ask a `Disk` first. So errors come
from below SQLite, as those of a real disk do, for any user, on any system, and without another library.
"""

import ctypes
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_Address = ctypes.c_void_p
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _Address, _Address, _Address, ctypes.c_int, _Address)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _Address, ctypes.c_char_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _Address, _Address, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _Address, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _Address, ctypes.c_int)
_SIZE = ctypes.CFUNCTYPE(ctypes.c_int, _Address, ctypes.POINTER(ctypes.c_int64))


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("size_of_file", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", _Address),
        ("name", ctypes.c_char_p),
        ("data", _Address),
        ("open", _OPEN),
        ("delete", _DELETE),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("close", _Address),
        ("read", _WRITE),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        ("size", _SIZE),
        ("others", _Address * 12),
    )


@dataclass(frozen=True, slots=True)
class Step:
    """Something done to a file: write, truncate, sync or delete; or a mark that says what is on screen.

    `place` is where a write begins, the new size, or whether a deletion was to be on the disk at once.
    """

    kind: str
    file: str
    place: int = 0
    data: bytes = b""


class Disk:
    """What stands between SQLite and its files.

    `fails` says for a kind of step and the name of a file which error code of SQLite comes of it (0: none). `room` is
    how many bytes files may still grow by (None: no bound). `steps` is what has been done, where `recording`. Where
    `syncing` is off nothing waits for the real disk.
    """

    def __init__(self) -> None:
        self.fails: Callable[[str, str], int] = lambda _kind, _file: 0
        self.room: int | None = None
        self.recording = False
        self.syncing = True
        self.steps: list[Step] = []

    def mark(self, data: bytes = b"") -> None:
        """Note that all so far has been told to the candidate."""
        self.steps.append(Step("mark", "", 0, data))

    def allow(self, step: Step, size: int) -> int:
        """How many bytes of a step may go to a file of that size; all where there is room."""
        if self.room is None:
            return len(step.data)
        fitting = min(len(step.data), max(0, size + self.room - step.place))
        self.room -= max(0, step.place + fitting - size)
        return fitting

    def note(self, step: Step) -> None:
        """Write a step down."""
        if self.recording:
            self.steps.append(step)


def lay_between() -> None:
    """Lay the disk between SQLite and all files that are opened from here on; it does nothing until it is told to."""
    _hooks()


@contextmanager
def broken(
    *, fails: Callable[[str, str], int] | None = None, room: int | None = None, syncing: bool = True
) -> Iterator[Disk]:
    """Let the disk be like that for a while."""
    disk = _hooks().disk
    disk.fails, disk.room, disk.syncing = fails or disk.fails, room, syncing
    try:
        yield disk
    finally:
        disk.fails, disk.room, disk.syncing = Disk().fails, None, True


@contextmanager
def recorded() -> Iterator[Disk]:
    """Write down what is done to files."""
    disk = _hooks().disk
    disk.steps, disk.recording = [], True
    try:
        yield disk
    finally:
        disk.recording = False


class _Hooks:
    """Puts a disk between SQLite and its files, for as long as the process lives."""

    def __init__(self) -> None:
        self.disk = Disk()
        self._names: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._kept: list[Any] = []
        vfs = _Vfs.from_address(_vfs_address())
        assert vfs.name in {b"unix", b"win32"}, vfs.name
        self._open, self._delete = _OPEN(_bits(vfs.open)), _DELETE(_bits(vfs.delete))
        vfs.open, vfs.delete = self._keep(_OPEN(self._on_open)), self._keep(_DELETE(self._on_delete))

    def _keep(self, made: Any) -> Any:
        self._kept.append(made)
        return made

    def _on_open(self, vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = ctypes.string_at(name).decode(errors="replace") if name else ""
        short = Path(path).name
        if code := self.disk.fails("open", short):
            _Address.from_address(file).value = None
            return code
        code = int(self._open(vfs, name, file, flags, out))
        methods = _Address.from_address(file)
        if methods.value:
            self._names[file] = short
            methods.value = ctypes.addressof(self._table(methods.value))
        return code

    def _on_delete(self, vfs: int, name: bytes, flag: int) -> int:
        short = Path(name.decode(errors="replace")).name
        if code := self.disk.fails("delete", short):
            return code
        self.disk.note(Step("delete", short, flag))
        return int(self._delete(vfs, name, flag))

    def _table(self, address: int) -> _Methods:
        """The functions of a kind of file, some of them replaced."""
        if address not in self._tables:
            real = _Methods.from_address(address)
            own = _Methods.from_buffer_copy(real)
            write, truncate = _WRITE(_bits(real.write)), _TRUNCATE(_bits(real.truncate))
            sync, size, read = _SYNC(_bits(real.sync)), _SIZE(_bits(real.size)), _WRITE(_bits(real.read))
            own.read = self._keep(_WRITE(lambda *given: self._on_read(read, *given)))
            own.write = self._keep(_WRITE(lambda *given: self._on_write(write, size, *given)))
            own.truncate = self._keep(_TRUNCATE(lambda *given: self._on_truncate(truncate, *given)))
            own.sync = self._keep(_SYNC(lambda *given: self._on_sync(sync, *given)))
            self._tables[address] = own
        return self._tables[address]

    def _on_read(self, real: Any, file: int, data: int, count: int, place: int) -> int:
        return self.disk.fails("read", self._names[file]) or int(real(file, data, count, place))

    def _on_write(self, real: Any, size_of: Any, *given: int) -> int:
        file, data, count, place = given
        disk, name = self.disk, self._names[file]
        if code := disk.fails("write", name):
            return code
        if disk.room is None and not disk.recording:
            return int(real(file, data, count, place))
        size = ctypes.c_int64()
        size_of(file, ctypes.byref(size))
        step = Step("write", name, place, ctypes.string_at(data, count))
        fitting = disk.allow(step, size.value)
        disk.note(Step("write", name, place, step.data[:fitting]))
        code = int(real(file, data, fitting, place)) if fitting else 0
        return code if fitting == count else sqlite3.SQLITE_FULL

    def _on_truncate(self, real: Any, file: int, size: int) -> int:
        if code := self.disk.fails("truncate", self._names[file]):
            return code
        self.disk.note(Step("truncate", self._names[file], size))
        return int(real(file, size))

    def _on_sync(self, real: Any, file: int, flags: int) -> int:
        if code := self.disk.fails("sync", self._names[file]):
            return code
        self.disk.note(Step("sync", self._names[file]))
        return int(real(file, flags)) if self.disk.syncing else 0


@cache
def _hooks() -> _Hooks:
    return _Hooks()


def _vfs_address() -> int:
    """Where the table of functions lies: a connection of the driver holds one of SQLite, which begins with it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        database = _Address.from_address(id(connection) + object.__basicsize__).value
        found = _Address.from_address(database or 0).value
    assert found is not None
    return found


def _bits(function: Any) -> int:
    """The address that a function pointer holds."""
    return ctypes.cast(function, _Address).value or 0
