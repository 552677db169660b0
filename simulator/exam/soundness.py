"""Whether a form fits its bank and a journal fits its form: what a program never breaks, but a hand could."""

from collections.abc import Iterable, Sequence

from simulator.exam.bank import Bank
from simulator.exam.events import (
    AnswerEvent,
    BreakOffered,
    Ended,
    Entry,
    Event,
    GateReached,
    NoteEvent,
    Peeked,
    Shown,
    Surveyed,
)
from simulator.exam.form import Form


class UnsoundError(ValueError):
    """A form or a journal does not hold together; the message says where."""


def prove_form(form: Form, bank: Bank) -> None:
    """Refuse a form that is empty, or whose items or letters are not those of the bank; UnsoundError."""
    if form.bank != bank.id or not form.slots:
        raise UnsoundError("the form has no questions or is of another bank")
    if len(bank.by_id) != len(bank.items):
        raise UnsoundError("two items of the bank have one name")
    for number, slot in enumerate(form.slots, start=1):
        item = bank.by_id.get(slot.item)
        if item is None:
            raise UnsoundError(f"question {number}: the bank has no item of that name")
        if sorted(slot.order) != sorted(item.letters):
            raise UnsoundError(f"question {number}: its letters are not those of the item")


def prove_journal(entries: Sequence[Entry], count: int) -> None:
    """Refuse a journal that names other questions than 1 to `count`, or goes on after the end; UnsoundError."""
    ended = False
    for entry in entries:
        prove_entry(entry, count, ended=ended)
        ended = ended or isinstance(entry.event, Ended)
    if not ended:
        raise UnsoundError("the journal does not end")


def prove_entry(entry: Entry, count: int, *, ended: bool) -> None:
    """Refuse an entry that names another question than 1 to `count`, or comes after the end; UnsoundError."""
    if any(not 1 <= question <= count for question in _questions(entry.event)):
        raise UnsoundError(f"entry {entry.seq} names a question that is not there")
    if ended and not isinstance(entry.event, Surveyed):
        raise UnsoundError(f"entry {entry.seq} comes after the end")


def _questions(event: Event) -> Iterable[int]:
    """The numbers of questions that an event names."""
    if isinstance(event, Shown | BreakOffered):
        return (event.question, *(event.walk.questions if event.walk else ()))
    if isinstance(event, AnswerEvent | NoteEvent | GateReached | Peeked):
        return (event.question,)
    return ()
