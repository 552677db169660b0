"""Attempts out of the rows of a damaged database: each is judged by the rules, and kept as far as its journal holds."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import Connection, insert
from sqlalchemy.dialects import sqlite

from simulator.copies import Fate, Judge, Judged, RepairedAttempt
from simulator.exam.bank import Bank, BankId
from simulator.exam.events import Entry
from simulator.exam.form import Form
from simulator.exam.plan import Plan
from simulator.ports import Verdict
from simulator.store import codec, history, seen
from simulator.store.cells import Value
from simulator.store.codec import CodecError
from simulator.store.event_codec import decode_event
from simulator.store.repaired_banks import RepairedBanks
from simulator.store.tables import StoredAttempt, StoredEntry, StoredPaper
from simulator.store.transactions import driver_of

_NAMES = UUID("5b1c9a60-6f0e-4f7c-9d3e-2f8a3c1d7e45")
"""The namespace in which attempts of databases without uids were given theirs, so that copies of one agree."""

_JOURNAL = "SELECT seq, at_ms, name, version, body, written_at FROM journal WHERE attempt_id = ? ORDER BY seq"
_LINE = str(insert(StoredEntry).compile(dialect=sqlite.dialect(paramstyle="qmark")))

Columns = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class _Paper:
    form: Form
    plan: Plan
    texts: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Journal:
    """The entries from the first on that can be decoded, the rows they came from, and the last number found."""

    entries: tuple[Entry, ...]
    lines: tuple[tuple[Value, ...], ...]
    known: int


class RepairedAttempts:
    """Moves attempts, under the numbers they had."""

    def __init__(
        self, rows: sqlite3.Connection, connection: Connection, banks: RepairedBanks, judge: Judge, now: datetime
    ) -> None:
        self._rows = rows
        self._connection = connection
        self._banks = banks
        self._judge = judge
        self._now = now
        self._uids: set[str] = set()
        self._touched: set[tuple[int, BankId]] = set()

    def move(self) -> tuple[RepairedAttempt, ...]:
        """Move what can be kept, and tell what came of each attempt."""
        numbers = self._rows.execute("SELECT id FROM attempt UNION SELECT attempt_id FROM paper ORDER BY 1").fetchall()
        told = tuple(self._attempt(number) for (number,) in numbers)
        for candidate, bank in self._touched:
            seen.recount(self._connection, candidate, bank)
        return told

    def _attempt(self, number: int) -> RepairedAttempt:
        columns, paper, journal = self._columns(number), self._paper(number), self._journal(number)
        told = _told(number, columns, journal, self._name(columns))
        if paper is None:
            return replace(told, detail="form")
        stored = self._banks.for_form(paper.form)
        if stored is None:
            return replace(told, detail="bank")
        if columns is None and not journal.entries:
            return replace(told, detail="journal")
        revision, bank = stored
        judged = self._judge(paper.form, bank, paper.plan, journal.entries)
        fate, verdict = _fate(columns, judged, journal)
        values = self._values(columns or {}, paper, journal, fate=fate)
        self._insert(number, {**values, "revision_id": revision, **verdict}, paper, journal.lines[: judged.sound])
        return self._kept(told, values, bank, fate=fate, entries=judged.sound)

    def _kept(
        self, told: RepairedAttempt, values: Mapping[str, object], bank: Bank, *, fate: Fate, entries: int
    ) -> RepairedAttempt:
        opened_at, candidate = values["opened_at"], values["candidate_id"]
        name = self._connection.exec_driver_sql("SELECT name FROM candidate WHERE id = ?", (candidate,)).scalar_one()
        return replace(
            told,
            fate=fate,
            candidate=name,
            title=bank.title,
            opened_at=opened_at if isinstance(opened_at, datetime) else None,
            entries=entries,
        )

    def _columns(self, number: int) -> Columns | None:
        found = self._rows.execute("SELECT * FROM attempt WHERE id = ?", (number,))
        names = [one[0] for one in found.description]
        row = found.fetchone()
        return None if row is None else dict(zip(names, row, strict=True))

    def _paper(self, number: int) -> _Paper | None:
        found = self._rows.execute("SELECT form, plan FROM paper WHERE attempt_id = ?", (number,)).fetchone()
        try:
            return None if found is None else _Paper(codec.FORM.decode(found[0]), codec.PLAN.decode(found[1]), found)
        except CodecError:
            return None

    def _journal(self, number: int) -> _Journal:
        lines = self._rows.execute(_JOURNAL, (number,)).fetchall()
        entries: list[Entry] = []
        for seq, at_ms, name, version, body, written_at in lines:
            if seq != len(entries) + 1 or at_ms < 0 or _moment(written_at) is None:
                break
            try:
                entries.append(Entry(seq, at_ms, decode_event(name, version, body)))
            except CodecError:
                break
        return _Journal(tuple(entries), tuple(lines[: len(entries)]), lines[-1][0] if lines else 0)

    def _name(self, columns: Columns | None) -> str:
        query = "SELECT name FROM candidate WHERE id = ?"
        row = self._connection.exec_driver_sql(query, ((columns or {}).get("candidate_id"),)).first()
        return "" if row is None else str(row[0])

    def _values(self, columns: Columns, paper: _Paper, journal: _Journal, *, fate: Fate) -> dict[str, object]:
        first = _moment(journal.lines[0][-1]) if journal.lines else None
        opened_at = _moment(columns.get("opened_at")) or first or self._now
        given_up = _moment(columns.get("discarded_at"))
        return {
            "candidate_id": self._candidate(columns.get("candidate_id")),
            "bank": paper.form.bank,
            "opened_at": opened_at,
            "limit_ms": paper.plan.limit_ms,
            "questions": len(paper.form.slots),
            "uid": self._uid(columns.get("uid"), opened_at, paper.texts[0]),
            "kind": paper.plan.kind.value,
            "note": columns.get("note") or "",
            "archived_at": _moment(columns.get("archived_at")),
            "removed_at": _moment(columns.get("removed_at")),
            "discarded_at": self._now if fate is Fate.GIVEN_UP else given_up,
        }

    def _candidate(self, number: Value) -> int:
        """The candidate of that number, added where that is lost; the only one there is where no number is known."""
        rows = self._connection.exec_driver_sql("SELECT id, name FROM candidate")
        known: dict[int, str] = {row.id: row.name for row in rows}
        if number is None and len(known) == 1:
            return next(iter(known))
        found = number if isinstance(number, int) and number > 0 else max(known, default=0) + 1
        if found not in known:
            name = next(
                one for place in range(len(known) + 1) if (one := f"Candidate {found + place}") not in known.values()
            )
            adding = "INSERT INTO candidate VALUES (?, ?, ?)"
            self._connection.exec_driver_sql(adding, (found, name, self._now.isoformat(timespec="microseconds")))
        return found

    def _uid(self, stored: Value, opened_at: datetime, form: str) -> str:
        uid, equal = str(stored or ""), 0
        while not uid or uid in self._uids:
            uid = str(uuid5(_NAMES, f"{opened_at.isoformat(timespec='microseconds')}\n{equal}\n{form}"))
            equal += 1
        self._uids.add(uid)
        return uid

    def _insert(
        self, number: int, values: Mapping[str, object], paper: _Paper, lines: Sequence[tuple[Value, ...]]
    ) -> None:
        self._connection.execute(insert(StoredAttempt).values(id=number, **values))
        form, plan = paper.texts
        self._connection.execute(insert(StoredPaper).values(attempt_id=number, form=form, plan=plan))
        driver_of(self._connection).executemany(_LINE, [(number, *line) for line in lines])
        candidate = values["candidate_id"]
        if isinstance(candidate, int):
            self._touched.add((candidate, paper.form.bank))


def _told(number: int, columns: Columns | None, journal: _Journal, name: str) -> RepairedAttempt:
    """What is told of an attempt that is lost; of one that is kept, the rest is filled in."""
    found = columns or {}
    right, scored = found.get("score_right"), found.get("score_scored")
    return RepairedAttempt(
        number=number,
        fate=Fate.LOST,
        candidate=name,
        title=str(found.get("bank") or ""),
        opened_at=_moment(found.get("opened_at")),
        known=journal.known,
        right=right if isinstance(right, int) else None,
        scored=scored if isinstance(scored, int) else None,
    )


def _fate(columns: Columns | None, judged: Judged, journal: _Journal) -> tuple[Fate, dict[str, object]]:
    """What becomes of an attempt, and the columns of its verdict."""
    counted = judged.verdict
    last = _moment(journal.lines[judged.sound - 1][-1]) if judged.sound else None
    if columns is None:
        return Fate.REBUILT, {} if counted is None or last is None else _verdict(counted, last)
    if columns.get("passed") is None:
        torn = judged.sound < journal.known and counted is None and columns.get("discarded_at") is None
        return (Fate.SHORTENED if torn else Fate.WHOLE), {}
    ended_at = _moment(columns.get("ended_at")) or last
    if counted is None or ended_at is None:
        return Fate.GIVEN_UP, {}
    verdict = _verdict(counted, ended_at)
    same = all(columns.get(name) == verdict[name] for name in history.VERDICT if name != "ended_at")
    return (Fate.WHOLE if same else Fate.RECOUNTED), verdict


def _verdict(counted: Verdict, ended_at: datetime) -> dict[str, object]:
    return history.columns_of(replace(counted, ended_at=ended_at))


def _moment(text: Value) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
