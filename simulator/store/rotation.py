"""The rotating copies of a database: which are due, and which of them are kept."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from simulator.copies import Copy, Proceed, Reason
from simulator.ports import StoreError
from simulator.store import copying, troubles
from simulator.store.copy_names import copies_in, copy_at, copy_path
from simulator.store.database import Database, Now
from simulator.store.paths import copies_folder
from simulator.store.schema import HEAD

MOST_COPIES = 7
MOST_BYTES = 512 * 2**20
"""What all copies together may take; the newest one is kept however large it is, and then it is the only one."""
AHEAD = timedelta(minutes=1)
"""A copy dated further ahead than this is of a time when the clock of the machine stood ahead."""
UPDATES = 2
"""So many copies of before updates have a place of their own: those of every day and exam do not push them out."""

Ended = frozenset[tuple[int, str]]

_STATE = (
    "SELECT id, ended_at, discarded_at, archived_at, removed_at, note FROM attempt ORDER BY id",
    """
    SELECT attempt_id, max(seq) FROM journal
    WHERE attempt_id IN (SELECT id FROM attempt WHERE passed IS NULL AND discarded_at IS NULL) GROUP BY attempt_id
    """,
    "SELECT id, name FROM candidate ORDER BY id",
    "SELECT attempt_id, body FROM correction ORDER BY attempt_id",
    "SELECT name, value FROM setting WHERE name <> 'window' ORDER BY name",
)
"""What makes one database another one than its copy: all but where the window stood and what is made anew."""


def ranked(copies: Sequence[Copy]) -> tuple[Copy, ...]:
    """Order copies, given by age, by how much they are worth keeping.

    The newest comes first, then the newest of before updates, then the second newest, so that a mistake of the last
    exam can be undone, then the newest of each day, then the rest.
    """
    order = list(copies[:1])
    order += [one for one in copies if one.reason is Reason.UPDATE][:UPDATES]
    order += copies[1:2]
    days = {one.made_at.date(): one for one in reversed(copies)}
    order += sorted(days.values(), key=copies.index)
    order += copies
    return tuple(dict.fromkeys(order))


def by_age(copies: Sequence[Copy], now: datetime) -> tuple[Copy, ...]:
    """Order copies, given newest first, so that those of a clock that stood ahead come last."""
    ahead = [one for one in copies if one.made_at > now + AHEAD]
    return (*(one for one in copies if one not in ahead), *ahead)


def prune(folder: Path, database: Path, *, kept: Copy) -> None:
    """Remove what is over the number and over the size, and what a copy left that was broken off.

    `kept` was made just now and stays; what another program holds is left for the next time.
    """
    room = MOST_BYTES
    order = ranked(by_age(copies_in(folder, database), kept.made_at))
    for place, copy in enumerate(dict.fromkeys((kept, *order))):
        if place and (place >= MOST_COPIES or copy.size > room):
            _remove(copy.path)
        else:
            room -= copy.size
    for left in folder.glob(f".{database.stem}-*"):
        _remove(left)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_file():
            path.unlink()


class Rotation:
    """Makes the copies of an open database."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now
        self._folder = copies_folder(database.path)

    def __call__(self, reason: Reason, proceed: Proceed) -> Copy | None:
        """Make a copy where something has changed since the last one, for every day not more than one a day.

        After an exam that ended since the last one it is made in any case. NotSavedError or StoreError where that
        fails; what was there before stays.
        """
        try:
            with self._database.naming_the_file():
                return self._kept(reason, proceed)
        except OSError as error:
            raise StoreError(str(error), trouble=troubles.of_system(error), path=self._folder) from error

    def _kept(self, reason: Reason, proceed: Proceed) -> Copy | None:
        path = self._database.path
        copies = by_age(copies_in(self._folder, path), self._now())
        wanted = self._due(reason, copies)
        if wanted is None:
            return None
        target = copy_path(self._folder, path, self._now(), wanted, HEAD)
        copying.keep(self._database, target, proceed=proceed)
        made = copy_at(target, path)
        prune(self._folder, path, kept=made)
        return made

    def _due(self, reason: Reason, copies: Sequence[Copy]) -> Reason | None:
        with self._database.driver() as driver:
            if driver.execute("SELECT 1 FROM attempt").fetchone() is None:
                return None
            ended, state = _ended(driver), _state(driver)
        last = _last(copies)
        if last is not None and last == (ended, state):
            return None
        if reason is Reason.EXAM or (last is not None and ended - last[0]):
            return Reason.EXAM
        today = self._now().astimezone(UTC).date()
        return None if any(one.made_at.date() == today for one in copies if one.schema == HEAD) else Reason.DAILY


def _last(copies: Sequence[Copy]) -> tuple[Ended, str] | None:
    """Which exams in the newest copy have ended, and the state of that copy; None where that cannot be told."""
    for copy in copies[:1]:
        with suppress(*troubles.DRIVER_ERRORS), closing(_only_read(copy.path)) as driver:
            return _ended(driver), _state(driver)
    return None


def _only_read(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)


def _ended(driver: sqlite3.Connection) -> Ended:
    """Which attempts have ended, each with when: by whatever clock, a later one is in no copy made before."""
    return frozenset(driver.execute("SELECT id, ended_at FROM attempt WHERE ended_at IS NOT NULL"))


def _state(driver: sqlite3.Connection) -> str:
    digest = sha256()
    for row in _rows(driver):
        digest.update(repr(row).encode())
    return digest.hexdigest()


def _rows(driver: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    for place, query in enumerate(_STATE):
        yield (place,)
        yield from driver.execute(query)
