"""What a copy holds, of whatever schema it is; read without changing it."""

import sqlite3
from collections.abc import Collection
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from simulator.copies import CopiedAttempt, Copy, OpenExam, Preview
from simulator.exam.plan import Kind
from simulator.ports import StoreError, Trouble
from simulator.store import inspection, troubles
from simulator.store.paths import index_path

NEWEST = 50
"""So many attempts are shown."""


def preview(copy: Copy) -> Preview:
    """Read what a copy holds, and whether it is sound; nobody else works on it, and nothing new is left beside it."""
    had_index = index_path(copy.path).exists()
    try:
        return _preview(copy)
    finally:
        if not had_index:
            with suppress(OSError):  # it is made anew whenever the log is read
                index_path(copy.path).unlink(missing_ok=True)


def _preview(copy: Copy) -> Preview:
    try:
        if inspection.revision_of(copy.path) is None:
            return Preview(copy, Trouble.FOREIGN)
        with closing(connect(copy.path)) as driver:
            if driver.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return Preview(copy, Trouble.DAMAGED)
            return _read(copy, driver)
    except StoreError as error:
        return Preview(copy, error.trouble)
    except sqlite3.Error as error:
        return Preview(copy, troubles.of_driver(error))
    except (ValueError, TypeError):
        return Preview(copy, Trouble.DAMAGED)


def connect(path: Path) -> sqlite3.Connection:
    """Open a file to be read alone; where it has no log of its own, nothing is made beside it either."""
    kept = "" if inspection.has_log(path) else "&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{kept}", uri=True)


def _read(copy: Copy, driver: sqlite3.Connection) -> Preview:
    columns = {name for _, name, *_ in driver.execute("PRAGMA table_info(attempt)")}
    shown = " AND removed_at IS NULL" if "removed_at" in columns else ""
    count = driver.execute(f"SELECT count(*) FROM attempt WHERE passed IS NOT NULL{shown}").fetchone()[0]  # noqa: S608 nothing is of a user
    names = driver.execute("SELECT name FROM candidate ORDER BY name").fetchall()
    return Preview(
        copy=copy,
        attempts=count,
        candidates=tuple(name for (name,) in names),
        newest=_newest(driver, columns, shown),
        unfinished=_unfinished(driver),
        known=_known(driver, shown),
    )


def _known(driver: sqlite3.Connection, shown: str) -> frozenset[tuple[int, datetime]]:
    query = f"SELECT id, opened_at FROM attempt WHERE passed IS NOT NULL{shown}"  # noqa: S608 nothing is of a user
    return frozenset((number, datetime.fromisoformat(opened_at)) for number, opened_at in driver.execute(query))


def _newest(driver: sqlite3.Connection, columns: Collection[str], shown: str) -> tuple[CopiedAttempt, ...]:
    kind = "a.kind" if "kind" in columns else "'exam'"
    query = f"""
        SELECT c.name, r.title, a.opened_at, {kind}, a.score_right, a.score_scored, a.scale, a.passed
        FROM attempt a JOIN candidate c ON c.id = a.candidate_id JOIN revision r ON r.id = a.revision_id
        WHERE a.passed IS NOT NULL{shown} ORDER BY a.opened_at DESC, a.id DESC LIMIT {NEWEST}
    """  # noqa: S608 nothing in it is of a user
    return tuple(_attempt(row) for row in driver.execute(query))


def _attempt(row: tuple[str, str, str, str, int, int, int, int]) -> CopiedAttempt:
    name, title, opened_at, kind_name, right, scored, scale, passed = row
    kind = Kind(kind_name)
    scored_exam = kind is not Kind.DRILL
    return CopiedAttempt(
        candidate=name,
        title=title,
        opened_at=datetime.fromisoformat(opened_at),
        kind=kind,
        right=right,
        scored=scored,
        scale=scale if scored_exam else None,
        passed=bool(passed) if scored_exam else None,
    )


def _unfinished(driver: sqlite3.Connection) -> tuple[OpenExam, ...]:
    query = """
        SELECT c.name, r.title, a.opened_at, a.questions,
            (SELECT json_extract(body, '$.question') FROM journal j
             WHERE j.attempt_id = a.id AND j.name = 'shown' AND json_valid(body) ORDER BY seq DESC LIMIT 1)
        FROM attempt a JOIN candidate c ON c.id = a.candidate_id JOIN revision r ON r.id = a.revision_id
        WHERE a.passed IS NULL AND a.discarded_at IS NULL ORDER BY a.id DESC
    """
    return tuple(
        OpenExam(name, title, datetime.fromisoformat(opened_at), question, questions)
        for name, title, opened_at, questions, question in driver.execute(query)
        if question is not None
    )
