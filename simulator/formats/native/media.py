"""The pictures of a bank folder: which there are and whether a file is what its name says."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from simulator.exam.problems import Code

SIZE_LIMIT = 8 * 1024 * 1024
"""How many bytes a picture may have."""

_NAME = re.compile(r"media/[A-Za-z0-9_.-]+")
_SVG_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?><\?xml[^>]*\?>\s*+)?(?>(?><!--.*?-->)\s*+)*+<svg[\s>]", re.DOTALL)


def is_media_name(path: str) -> bool:
    """Tell whether a path names a file of the bank's own media folder."""
    return _NAME.fullmatch(path) is not None and not path.endswith("/..") and not path.endswith("/.")


def is_within(path: Path, folder: Path) -> bool:
    """Tell whether a path is in a folder, wherever links lead."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return False


def find_media(folder: Path) -> dict[str, Path]:
    """Return the files of the bank's media folder by the name that items use, in order of name; none that is hidden."""
    if not is_within(folder / "media", folder):
        return {}
    place, _, names = next(os.walk(folder / "media"), ("", [], []))
    files = {name: Path(place, name) for name in sorted(names) if not name.startswith(".")}
    return {f"media/{name}": file for name, file in files.items() if file.is_file()}


def picture_fault(name: str, data: bytes) -> Code | None:
    """Say what is wrong with the bytes of a picture of that name; None where nothing is."""
    from simulator.formats.native.drawing import is_tame
    from simulator.formats.native.pixels import BEGINNINGS, MOST_PIXELS, pixels

    if len(data) > SIZE_LIMIT:
        return Code.MEDIA_SIZE
    kind = Path(name).suffix.lower()
    if kind == ".svg":
        good = _SVG_START.match(data) is not None and is_tame(data)
    else:
        good = data.startswith(BEGINNINGS.get(kind, ()))
    if good and pixels(data) > MOST_PIXELS:
        return Code.MEDIA_SIZE
    return None if good else Code.MEDIA_KIND


class Media(Protocol):
    """Judges the pictures that texts name."""

    def fault(self, path: str) -> Code | None:
        """Say what is wrong with a picture as an item names it; None where nothing is."""


class NoMedia:
    """Looks at no files: takes every picture whose name could be one of a bank's own."""

    def fault(self, path: str) -> Code | None:
        """Say whether the path leaves the bank."""
        return None if is_media_name(path) else Code.MEDIA_PATH


class GivenMedia:
    """Pictures that are not in files yet, by name."""

    def __init__(self, pictures: Mapping[str, bytes]) -> None:
        self._pictures = pictures

    def fault(self, path: str) -> Code | None:
        """Say what is wrong with a picture as an item names it; None where nothing is."""
        if not is_media_name(path):
            return Code.MEDIA_PATH
        return picture_fault(path, self._pictures[path]) if path in self._pictures else Code.MEDIA_MISSING


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
        if not is_within(file, self._folder):
            return Code.MEDIA_PATH
        try:
            with file.open("rb") as stream:
                return picture_fault(path, stream.read(SIZE_LIMIT + 1))
        except OSError:
            return Code.MEDIA_MISSING
