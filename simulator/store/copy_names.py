"""How the copies of a database are called: by date, reason and schema; knows nothing of what is in them."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from simulator.copies import Copy, Reason

_NAME = re.compile(r"-(?P<stamp>\d{8}T\d{6}Z)-(?P<reason>[a-z]+)(?:-(?P<schema>\d{4}))?")
_FIRST_NAME = re.compile(r"-(?P<schema>\d{4})-(?P<stamp>\d{8}T\d{6}Z)")
"""How copies of before updates were called at first."""
_STAMP = "%Y%m%dT%H%M%SZ"


def copy_path(folder: Path, database: Path, moment: datetime, reason: Reason, schema: str = "") -> Path:
    """A free name for a copy of a database: its date, its reason and the revision of its schema."""
    while True:
        stamp = moment.astimezone(UTC).strftime(_STAMP)
        parts = [database.stem, stamp, reason.value, *([schema] if schema else [])]
        path = folder / f"{'-'.join(parts)}{database.suffix}"
        if not path.exists():
            return path
        moment += timedelta(seconds=1)


def copy_at(path: Path, database: Path) -> Copy:
    """What the name of a file says of a copy; else its date tells. OSError where it is not there."""
    told = path.stat()
    rest = path.stem.removeprefix(database.stem)
    found = _NAME.fullmatch(rest) or _FIRST_NAME.fullmatch(rest)
    names = found.groupdict() if found else {}
    try:
        made_at = datetime.strptime(names["stamp"], _STAMP).replace(tzinfo=UTC)
        reason = Reason(names.get("reason", Reason.UPDATE.value))
    except (KeyError, ValueError):
        made_at, reason = datetime.fromtimestamp(told.st_mtime, UTC), Reason.OTHER
    return Copy(path, made_at, reason, names.get("schema") or "", told.st_size)


def copies_in(folder: Path, database: Path) -> tuple[Copy, ...]:
    """Return the copies of a database in a folder, newest first; files of other names are not touched or told."""
    found: list[Copy] = []
    for path in folder.glob(f"{database.stem}-*{database.suffix}"):
        with suppress(OSError):  # gone since it was listed
            copy = copy_at(path, database)
            found.extend([copy] if copy.reason is not Reason.OTHER else [])
    return tuple(sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True))
