"""The pictures of a bank folder: which there are and whether a file is what its name says."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from simulator.exam.problems import Code

SIZE_LIMIT = 8 * 1024 * 1024
"""How many bytes a picture may have."""

_NAME = re.compile(r"media/[A-Za-z0-9_.-]+")
_BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF87a", b"GIF89a"),
}
_SVG_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<svg[\s>]", re.DOTALL)
_SVG_TRAP = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|@import|href\s*=\s*[\"'](?!#|data:image/)|url\(\s*[\"']?(?!#)",
    re.IGNORECASE,
)


def is_media_name(path: str) -> bool:
    """Tell whether a path names a file of the bank's own media folder."""
    return _NAME.fullmatch(path) is not None and not path.endswith("/..") and not path.endswith("/.")


def find_media(folder: Path) -> dict[str, Path]:
    """Return the files of the bank's media folder by the name that items use, in order of name."""
    media = folder / "media"
    if not media.is_dir():
        return {}
    return {f"media/{file.name}": file for file in sorted(media.iterdir()) if file.is_file()}


class Media(Protocol):
    """Judges the pictures that texts name."""

    def fault(self, path: str) -> Code | None:
        """Say what is wrong with a picture as an item names it; None where nothing is."""


class NoMedia:
    """Looks at no files: takes every picture whose name could be one of a bank's own."""

    def fault(self, path: str) -> Code | None:
        """Say whether the path leaves the bank."""
        return None if is_media_name(path) else Code.MEDIA_PATH


class MediaShelf:
    """The pictures of one bank; remembers which were asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = find_media(folder)
        self._faults: dict[str, Code | None] = {}

    def fault(self, path: str) -> Code | None:
        """Say what is wrong with a picture as an item names it; None where nothing is."""
        if path not in self._faults:
            self._faults[path] = self._look(path)
        return self._faults[path]

    def good(self) -> dict[str, Path]:
        """The pictures that were asked for and may be shown."""
        return {name: file for name, file in self._files.items() if name in self._faults and not self._faults[name]}

    def unused(self) -> Iterator[str]:
        """The names of the files that nothing asked for."""
        return (name for name in self._files if name not in self._faults)

    def _look(self, path: str) -> Code | None:
        if not is_media_name(path):
            return Code.MEDIA_PATH
        file = self._files.get(path)
        if file is None:
            return Code.MEDIA_MISSING
        if not file.resolve().is_relative_to(self._folder.resolve()):
            return Code.MEDIA_PATH
        if file.stat().st_size > SIZE_LIMIT:
            return Code.MEDIA_SIZE
        return None if _is_what_it_says(file) else Code.MEDIA_KIND


def _is_what_it_says(file: Path) -> bool:
    kind = file.suffix.lower()
    if kind == ".svg":
        data = file.read_bytes()
        return _SVG_START.match(data) is not None and _SVG_TRAP.search(data) is None
    with file.open("rb") as stream:
        return stream.read(8).startswith(_BEGINNINGS.get(kind, ()))
