"""Which files belong to a bank, wherever it comes from: texts, pictures, and what is left out."""

from collections.abc import Collection, Iterable
from enum import Enum
from pathlib import PurePosixPath

from simulator.exam.problems import Code, Problem
from simulator.formats.archive.names import shown
from simulator.formats.native.media import is_media_name
from simulator.formats.native.signature import HEADER_FILE
from simulator.ports import RefusedArchiveError

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".svg"})
ABOUT = frozenset({"license", "licence", "copying", "notice", "readme", "authors"})
"""Files that say what people should know; with the ending .txt or none they belong to a bank too."""

JUNK = frozenset({"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"})
"""What systems leave in folders: nobody is told that it is left out."""


MOST_NAMED = 3
"""So many folders that hold a bank are named at most."""


class Belonging(Enum):
    """What a file is to a bank."""

    TEXT = "text"
    PICTURE = "picture"
    JUNK = "junk"
    STRANGER = "stranger"


def belonging(path: str) -> Belonging:
    """Say what a file is to a bank by its path in the folder."""
    parts = PurePosixPath(path).parts
    if any(part in JUNK or part.startswith("._") for part in parts):
        return Belonging.JUNK
    if any(part.startswith(".") for part in parts):
        return Belonging.STRANGER
    name = PurePosixPath(parts[-1])
    if name.suffix == ".md" or (name.suffix in {"", ".txt"} and name.stem.lower() in ABOUT):
        return Belonging.TEXT
    return Belonging.PICTURE if is_media_name(path) and name.suffix.lower() in PICTURES else Belonging.STRANGER


def root_of(paths: Iterable[str]) -> str:
    """Return the one folder that holds the whole bank in an archive, with its slash; empty where there is none."""
    found = [path for path in paths if belonging(path) is not Belonging.JUNK]
    heads = {path.partition("/")[0] for path in found}
    if len(heads) != 1 or HEADER_FILE in found:
        return ""
    return f"{heads.pop()}/" if all("/" in path for path in found) else ""


def require_header(paths: Collection[str], name: str) -> None:
    """See to it that there is a header, by the paths in what is called `name`.

    RefusedArchiveError where it is missing, with the folders further down that have one.
    """
    if HEADER_FILE in paths:
        return
    below = sorted(path.removesuffix(f"/{HEADER_FILE}") for path in paths if path.endswith(f"/{HEADER_FILE}"))
    named = [*map(shown, below[:MOST_NAMED]), *(["…"] if len(below) > MOST_NAMED else [])]
    code = Code.BANK_BELOW if below else Code.NO_BANK
    raise RefusedArchiveError((Problem(name, 0, code, value=", ".join(named)),))
