"""Which names of files in an archive can be written on every computer without leaving the folder; reads no files."""

import re
import unicodedata

LONGEST_NAME = 120
"""Bytes of one part of a path."""

LONGEST_PATH = 200
"""Bytes of a whole path: beside the folder of the data, it fits what the narrowest system allows."""

DEEPEST = 8

_FORBIDDEN = re.compile(r'[\\:<>"|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?", re.IGNORECASE)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories of signs that are not seen, or turn those beside them around."""


def is_safe(path: str) -> bool:
    """Tell whether a path stays inside and means the same everywhere; a folder may end in a slash."""
    parts = path.removesuffix("/").split("/")
    if len(parts) > DEEPEST or not all(map(_is_safe_part, parts)):
        return False
    return len(path.encode()) <= LONGEST_PATH


def folded(path: str) -> str:
    """Return what a file system that knows neither case nor forms of letters takes a path for."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())


def shown(path: str) -> str:
    """Return a path as it can be shown: unseen signs as their escapes, and cut where it is long."""
    seen = (sign.encode("unicode_escape").decode() if unicodedata.category(sign) in _UNSEEN else sign for sign in path)
    return "".join(seen)[:LONGEST_PATH]


def _is_safe_part(part: str) -> bool:
    if part in {"", ".", ".."} or part[-1] in ". " or part[0] == " ":
        return False
    if _FORBIDDEN.search(part) or _RESERVED.fullmatch(part):
        return False
    return not any(unicodedata.category(sign) in _UNSEEN for sign in part) and len(part.encode()) <= LONGEST_NAME
