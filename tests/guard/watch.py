"""Notices who opens the files of a folder, asks a server, or has Python or Qt reach out; on Linux, whoever does it.

Files are watched by the kernel, so that what Qt opens is seen too; names that arrive are those of the ways.
"""

import ctypes
import os
import socket
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

OPENED = 0x20 | 0x1
"""IN_OPEN and IN_ACCESS of inotify."""

_EVENT = struct.Struct("iIII")
_REACHING = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.sendto",
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "webbrowser.open",
        "urllib.Request",
    }
)


@dataclass
class Files:
    """Watches folders; says which files in them were opened."""

    _descriptor: int = field(default_factory=lambda: _libc().inotify_init1(os.O_NONBLOCK))

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        if _libc().inotify_add_watch(self._descriptor, os.fsencode(folder), OPENED) < 0:
            raise OSError(ctypes.get_errno(), "cannot watch", str(folder))

    def opened(self) -> set[str]:
        """The names of the files that were opened since it was asked last."""
        names: set[str] = set()
        while data := self._read():
            at = 0
            while at < len(data):
                *_, length = _EVENT.unpack_from(data, at)
                names.add(os.fsdecode(data[at + _EVENT.size : at + _EVENT.size + length].rstrip(b"\0")))
                at += _EVENT.size + length
        return names - {""}

    def _read(self) -> bytes:
        try:
            return os.read(self._descriptor, 1 << 20)
        except BlockingIOError:
            return b""


class Server:
    """Takes calls on this machine, and answers none."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=200)
        self._socket.setblocking(False)
        self.place = f"127.0.0.1:{self._socket.getsockname()[1]}"

    def asked(self) -> list[str]:
        """The first line of each call."""
        return list(self._calls())

    def _calls(self) -> Iterator[str]:
        while True:
            try:
                call, _ = self._socket.accept()
            except BlockingIOError:
                return
            with call:
                call.settimeout(0.2)
                try:
                    yield call.recv(4096).decode(errors="replace").partition("\r\n")[0]
                except TimeoutError:
                    yield ""


class Reaches(QObject):
    """Notices what Python does to reach out, and what Qt is asked to open for the candidate."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        sys.addaudithook(self._hear)
        for scheme in ("http", "https", "file", "data", "javascript", "ftp", "smb", "mailto", ""):
            QDesktopServices.setUrlHandler(scheme, self, cast("Any", "open"))

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        """Take what would have been opened."""
        self.seen.append(f"openUrl {address.toString()}")

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in _REACHING:
            self.seen.append(f"{event} {arguments!r}"[:300])


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
