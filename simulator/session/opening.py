"""Opening attempts: a new one from a drawn form, or an unfinished one from its journal."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from simulator.exam.bank import Bank, Revision
from simulator.exam.commands import Resume
from simulator.exam.events import Entry
from simulator.exam.form import Form, questions
from simulator.exam.items import ItemId, ItemType
from simulator.exam.plan import Plan, Wishes, drill_plan, plan_for
from simulator.exam.state import JournalGapError, Place, State, initial, replay
from simulator.ports import Attempt, AttemptDraft, AttemptId, CandidateId, StoreError, Trouble, UnknownBankError
from simulator.session.desk import Desk
from simulator.session.sitting import Sitting


class NoBlueprintError(ValueError):
    """The bank says nothing about an exam, so that no form of it can be drawn."""


Draw = Callable[[Bank, Revision, int, Mapping[ItemId, int]], Form]
"""Draws a form from a bank: seed, and how many attempts ago each item was seen."""

Drilling = Callable[[Bank, Revision, int, Collection[ItemId]], Form]
"""Makes a form of chosen items of a bank: seed, and the items."""


@dataclass(frozen=True)
class Opened:
    """An attempt on the desk: what it was drawn from and the sitting that runs it."""

    attempt: Attempt
    bank: Bank
    sitting: Sitting

    @property
    def types(self) -> frozenset[ItemType]:
        """The types of the questions in the exam."""
        return frozenset(question.type for question in self.sitting.state.questions)


def draw(desk: Desk, drawing: Draw, revision: Revision, candidate: CandidateId, *, seed: int) -> Form:
    """Draw a form for a candidate from what they have seen least; errors are those of the drawing."""
    bank = desk.library.bank(revision)
    return drawing(bank, revision, seed, desk.archive.seen(candidate, bank.id))


def plan(bank: Bank, wishes: Wishes) -> Plan:
    """Return the plan of an attempt on a bank; NoBlueprintError where it has no exam."""
    if bank.blueprint is None:
        raise NoBlueprintError(bank.id)
    return plan_for(bank.blueprint, wishes)


def drill_form(desk: Desk, drilling: Drilling, sat: Form, items: Collection[ItemId], *, seed: int) -> Form:
    """Return a form of items sat before, of the bank as it is now where that still has them all, else as it was.

    UnknownBankError where neither can be read.
    """
    revisions = [one.revision for one in desk.library.shelf() if one.bank == sat.bank and one.revision is not None]
    for revision in (*revisions, sat.revision):
        bank = desk.library.bank(revision)
        if bank.blueprint is not None and bank.by_id.keys() >= set(items):
            return drilling(bank, revision, seed, items)
    raise UnknownBankError(sat.revision)


def open_drill(desk: Desk, form: Form, wishes: Wishes, candidate: CandidateId) -> Opened:
    """Store a new drill, marked as such, and lay it on the desk, not begun; its items count as seen."""
    bank = desk.library.bank(form.revision)
    if bank.blueprint is None:
        raise NoBlueprintError(bank.id)
    draft = AttemptDraft(candidate, form, drill_plan(bank.blueprint, wishes, len(form.slots)), desk.clock.now())
    return lay_out(desk, desk.archive.open_attempt(draft))


def open_new(desk: Desk, form: Form, wishes: Wishes, candidate: CandidateId) -> Opened:
    """Store a new attempt with its items as seen and lay it on the desk, not begun."""
    bank = desk.library.bank(form.revision)
    draft = AttemptDraft(candidate, form, plan(bank, wishes), desk.clock.now())
    return lay_out(desk, desk.archive.open_attempt(draft))


def lay_out(desk: Desk, attempt_id: AttemptId) -> Opened:
    """Lay a stored attempt on the desk as its journal left it; an interruption is not yet resumed."""
    attempt = desk.archive.attempt(attempt_id)
    bank = desk.library.bank(attempt.form.revision)
    state = state_of(desk, attempt, bank)
    return Opened(attempt, bank, Sitting(attempt.id, state, desk.journal, desk.clock))


def state_of(desk: Desk, attempt: Attempt, bank: Bank) -> State:
    """Replay the journal of an attempt."""
    return replayed(attempt, bank, desk.journal.read(attempt.id))


def replayed(attempt: Attempt, bank: Bank, entries: Sequence[Entry]) -> State:
    """Replay entries of an attempt; StoreError where one is missing, or an item or question that they speak of."""
    try:
        return replay(initial(attempt.plan, questions(attempt.form, bank)), entries)
    except (JournalGapError, KeyError, IndexError) as error:
        raise StoreError(f"attempt {attempt.id}: {error}", trouble=Trouble.UNREADABLE) from error


def resume(desk: Desk, attempt_id: AttemptId) -> Opened:
    """Lay an unfinished attempt on the desk and go on with it; exam time has stood still meanwhile."""
    opened = lay_out(desk, attempt_id)
    state = opened.sitting.state
    if state.place in {Place.READY, Place.ENDED}:
        return opened
    last = opened.attempt.last_entry_at
    away = desk.clock.now() - last if last is not None else None
    opened.sitting.do(Resume(max(0, int(away.total_seconds())) if away is not None else 0))
    return opened
