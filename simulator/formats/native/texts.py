"""The Markdown files of a bank folder: which there are and what they say, whatever wrote them."""

import errno
import os
import re
from pathlib import Path

ABOUT = frozenset({"README.md", "REVIEW.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE.md"})
"""Files that speak of a bank to people and hold no blocks."""

TEXT_LIMIT = 32 * 1024 * 1024
"""How many bytes one text may have."""

TEXTS_LIMIT = 128 * 1024 * 1024
"""How many bytes all texts of a bank may have: 100,000 questions take some 80 MiB."""

MOST_FILES = 100_000
"""So many files and folders are looked at in one folder; what comes after them is left out and told."""

_INNER_BOM = re.compile("^\ufeff+(?=---)", re.MULTILINE)


class NotTextError(Exception):
    """The bytes are no text; `line` is where that shows."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def decode(data: bytes) -> str:
    """Return UTF-8 bytes as text with LF line ends and no BOM, not even where files were joined; or NotTextError."""
    if (place := data.find(b"\0")) >= 0:
        raise NotTextError(data.count(b"\n", 0, place) + 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotTextError(data.count(b"\n", 0, error.start) + 1) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INNER_BOM.sub("", text) if "\ufeff" in text else text


def text_files(folder: Path) -> tuple[list[str], list[OSError]]:
    """Return the paths of the Markdown files within a bank folder, in order, and why parts of it cannot be looked into.

    Names that begin with a dot and files that speak of the bank are left out.
    """
    refused: list[OSError] = []
    found: list[str] = []
    seen = 0
    for place, folders, names in os.walk(folder, onerror=refused.append):
        seen += len(folders) + len(names)
        if seen > MOST_FILES:
            refused.append(OSError(errno.EFBIG, os.strerror(errno.EFBIG), place))
            break
        folders[:] = [name for name in folders if not name.startswith(".")]
        inner = Path(place).relative_to(folder).as_posix()
        start = "" if inner == "." else f"{inner}/"
        texts = {name for name in names if name.endswith(".md") and not name.startswith(".")} - ABOUT
        found += [start + name for name in texts]
    return sorted(found), refused


def printable(name: str) -> str:
    """Return the name of a file with signs for the bytes that are no text."""
    return os.fsencode(name).decode(errors="replace")
