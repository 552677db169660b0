"""The pictures of banks that may be shown, fetched and checked once; knows not how they are drawn."""

from collections import OrderedDict
from threading import Lock
from typing import Protocol

from simulator.exam.bank import Revision

KEPT = 32 * 1024 * 1024
"""How many bytes of pictures are kept at most, but for the last one asked for."""


class Pictures(Protocol):
    """What has the pictures that texts name."""

    def media(self, revision: Revision, name: str) -> bytes | None:
        """Return a picture of a bank by its name in the items, or None."""


class CheckedPictures:
    """Gives the pictures that are what their names say and reach for nothing, wherever the bank came from.

    They may be asked for ahead of time from another thread.
    """

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._kept: OrderedDict[tuple[Revision, str], bytes | None] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def media(self, revision: Revision, name: str) -> bytes | None:
        """Return a picture of a bank by its name in the items; None where there is none that may be shown."""
        key = (revision, name)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        data = self._checked(revision, name)  # nobody waits for the picture of somebody else
        with self._lock:
            self._keep(key, data)
        return data

    def _checked(self, revision: Revision, name: str) -> bytes | None:
        from simulator.formats.native.media import picture_fault

        data = self._pictures.media(revision, name)
        return None if data is None or picture_fault(name, data) else data

    def _keep(self, key: tuple[Revision, str], data: bytes | None) -> None:
        if key in self._kept:
            return
        self._kept[key] = data
        self._size += len(data or b"")
        while self._size > KEPT and len(self._kept) > 1:
            _oldest, dropped = self._kept.popitem(last=False)
            self._size -= len(dropped or b"")
