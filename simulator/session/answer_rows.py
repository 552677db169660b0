"""One row an answer of finished attempts, counted from their journals one attempt at a time."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.bank import Bank
from simulator.exam.correction import key_parts
from simulator.exam.finals import finals
from simulator.exam.form import questions
from simulator.exam.item_results import ItemResult, item_results
from simulator.exam.items import ItemId
from simulator.exam.record import Record, record
from simulator.exam.state import State, initial
from simulator.exchange import AnswerRow, Exchange
from simulator.ports import AttemptRow
from simulator.session.desk import Desk


def answer_rows(exchange: Exchange, desk: Desk, rows: Sequence[AttemptRow]) -> Iterator[tuple[AnswerRow, ...]]:
    """Yield the answers of each attempt in the order of its questions; no report is made for them."""
    dossiers = exchange.dossiers([row.id for row in rows])
    for row, dossier in zip(rows, dossiers, strict=True):
        bank, opened = desk.library.bank(dossier.revision), exchange.open_dossier(dossier)
        state = finals(initial(opened.plan, questions(opened.form, bank)), opened.entries)
        kept = record(opened.entries, len(opened.form.slots))
        sat = _Sat(row, bank, state, kept, desk.archive.met_before(row.id))
        yield tuple(_row(sat, one) for one in item_results(bank, opened.form, state, kept))


def answer_text(answer: Answer) -> str:
    """Return an answer as text: letters of the bank file, pairs as A=2, spots as 250:1000, or what was written."""
    match answer:
        case frozenset():
            return " ".join(sorted(answer))
        case Ordering(letters=letters):
            return " ".join(letters)
        case Matching(pairs=pairs):
            return " ".join(f"{letter}={choice}" for letter, choice in pairs)
        case Marking(spots=spots):
            return " ".join(f"{spot.x}:{spot.y}" for spot in spots)
        case Writing(text=text):
            return text


@dataclass(frozen=True, slots=True)
class _Sat:
    """An attempt as far as its answers are told; `met` are the items that its candidate had been given before."""

    row: AttemptRow
    bank: Bank
    state: State
    record: Record
    met: Collection[ItemId]


def _row(sat: _Sat, answered: ItemResult) -> AnswerRow:
    row, item, notes = sat.row, sat.bank.by_id[answered.item], sat.state.note(answered.question)
    return AnswerRow(
        attempt=row.id,
        uid=row.uid,
        kind=row.kind.value,
        candidate=row.candidate_name,
        bank=row.bank,
        question=answered.question,
        item=item.id,
        type=item.type.value,
        domain=item.domain,
        domain_title=sat.bank.domain_titles.get(item.domain, item.domain),
        task=item.task,
        knowledge=item.knowledge.value if item.knowledge else "",
        keywords=item.keywords,
        difficulty=item.difficulty,
        role=answered.role.value,
        answer=answer_text(answered.answer),
        key=" ".join(key_parts(item)),
        right=answered.right,
        status=answered.status.value,
        flagged=answered.flagged,
        spent_ms=answered.spent_ms,
        visits=answered.visits,
        changes=answered.changes,
        first_ms=sat.record.first_ms[answered.question - 1],
        struck=" ".join(sorted(notes.struck)),
        comment=notes.comment,
        repeated=answered.item in sat.met,
    )
