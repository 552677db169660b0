"""A data folder with many finished attempts of two people on two revisions, all of them answered in full."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from simulator.assembly.draw import draw as drawing
from simulator.exam.bank import Revision
from simulator.exam.commands import Begin, Choose, End, GoNext, OpenReview
from simulator.exam.events import Entry
from simulator.exam.form import Form, questions
from simulator.exam.plan import Wishes
from simulator.exam.state import initial
from simulator.formats.native.reader import read_folder
from simulator.house import House, open_house
from simulator.ports import AttemptDraft, AttemptId, Shelved
from simulator.session import opening, results
from simulator.session.shelf import find
from simulator.session.sitting import Sitting
from simulator.store.schema import stamp_text
from tests.fakes import ManualClock, MemoryJournal

KINDS = 8
SAT = 2 * KINDS
"""So many attempts are sat; the others are copies of the later half of these, in which every item is known already."""

_GIVEN = {"id", "uid", "opened_at"}
"""What an attempt does not share with the one it is copied from."""
_PARTS = ("paper", "journal", "outline")
"""The tables that hold the rest of an attempt."""


@contextmanager
def crowded(folder: Path, attempts: int, *, people: int = 2) -> Iterator[House]:
    """Open a folder in which so many candidates have sat that many exams, half of them on an earlier revision."""
    clock = ManualClock()
    with open_house(folder, clock=clock) as house:
        shelved = find(house.refresh_shelf(), "aws-mls-c01")
        assert shelved.revision is not None
        earlier = _earlier(house, shelved)
        bank = house.desk.library.bank(shelved.revision)
        candidates = [house.desk.archive.add_candidate(name).id for name in ("Candidate", "Second")[:people]]
        plan = opening.plan(bank, Wishes())
        forms = [
            drawing(bank, shelved.revision if seed < KINDS // 2 else earlier, seed, {})
            for seed in range(min(attempts, KINDS))
        ]
        sat = [_sat(house, form, seed) for seed, form in enumerate(forms)]
        for number in range(min(attempts, SAT)):
            form, entries = sat[number % KINDS]
            clock.advance(60_000)
            attempt = house.desk.archive.open_attempt(
                AttemptDraft(candidates[number % people], form, plan, clock.now())
            )
            house.desk.journal.append(attempt, entries)
            results.settle(house.desk, attempt)
        _copy(house, clock, attempts - SAT)
        yield house


def _earlier(house: House, shelved: Shelved) -> Revision:
    """Store a revision of a bank that has another title."""
    reading = read_folder(Path(shelved.folder))
    assert reading.bank is not None
    revision = Revision("e" * 64)
    bank = replace(reading.bank, title=f"{reading.bank.title}, earlier edition")
    house.desk.library.shelve("earlier", "1", replace(reading, bank=bank, revision=revision))
    return revision


def _copy(house: House, clock: ManualClock, attempts: int) -> None:
    """Store copies of attempts with all that belongs to them, row by row in the database, in a tenth of the time."""
    if attempts <= 0:
        return
    with house.store._database.writing() as connection:
        own = _columns(connection, "attempt")
        copied = ["?" if one in _GIVEN else one for one in own]
        statements = [f"INSERT INTO attempt ({', '.join(own)}) SELECT {', '.join(copied)} FROM attempt WHERE id = ?"]
        for table in _PARTS:
            others = ", ".join(one for one in _columns(connection, table) if one != "attempt_id")
            statements.append(
                f"INSERT INTO {table} (attempt_id, {others}) SELECT ?, {others} FROM {table} WHERE attempt_id = ?"
            )
        for number in range(attempts):
            clock.advance(60_000)
            model, made = SAT - KINDS + 1 + number % KINDS, SAT + 1 + number
            given = {"id": made, "uid": str(UUID(int=number)), "opened_at": stamp_text(clock.now())}
            connection.exec_driver_sql(statements[0], (*(given[one] for one in own if one in given), model))
            for statement in statements[1:]:
                connection.exec_driver_sql(statement, (made, model))


def _columns(connection: Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]


def _sat(house: House, form: Form, seed: int) -> tuple[Form, tuple[Entry, ...]]:
    """A form and the journal of somebody who answered all of it."""
    bank, journal, clock = house.desk.library.bank(form.revision), MemoryJournal(), ManualClock()
    chance = random.Random(seed)
    state = initial(opening.plan(bank, Wishes()), questions(form, bank))
    sitting = Sitting(AttemptId(1), state, journal, clock)
    sitting.do(Begin())
    for slot in form.slots:
        for letter in slot.order[: bank.by_id[slot.item].choose]:
            sitting.do(Choose(letter))
        clock.advance(chance.randrange(60_000, 150_000))
        sitting.do(GoNext())
    sitting.do(OpenReview())
    sitting.do(End())
    return form, journal.read(AttemptId(1))
