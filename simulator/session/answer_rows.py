"""One row an answer of finished attempts, counted from their journals one attempt at a time."""

from collections.abc import Iterator, Sequence

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.bank import Bank
from simulator.exam.correction import key_parts
from simulator.exam.finals import finals
from simulator.exam.form import questions
from simulator.exam.item_results import ItemResult, item_results
from simulator.exam.record import record
from simulator.exam.state import Notes, initial
from simulator.exchange import AnswerRow, Exchange
from simulator.ports import AttemptRow, Library


def answer_rows(exchange: Exchange, library: Library, rows: Sequence[AttemptRow]) -> Iterator[tuple[AnswerRow, ...]]:
    """Yield the answers of each attempt in the order of its questions; no report is made for them."""
    dossiers = exchange.dossiers([row.id for row in rows])
    for row, dossier in zip(rows, dossiers, strict=True):
        bank, opened = library.bank(dossier.revision), exchange.open_dossier(dossier)
        state = finals(initial(opened.plan, questions(opened.form, bank)), opened.entries)
        kept = record(opened.entries, len(opened.form.slots))
        found = item_results(bank, opened.form, state, kept)
        yield tuple(_row(row, bank, one, state.note(one.question), kept.first_ms[one.question - 1]) for one in found)


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


def _row(row: AttemptRow, bank: Bank, answered: ItemResult, notes: Notes, first_ms: int | None) -> AnswerRow:
    item = bank.by_id[answered.item]
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
        domain_title=bank.domain_titles.get(item.domain, item.domain),
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
        first_ms=first_ms,
        struck=" ".join(sorted(notes.struck)),
        comment=notes.comment,
    )
