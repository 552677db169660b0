"""One row an answer of finished attempts, counted from their journals one attempt at a time."""

from collections.abc import Iterable, Iterator

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.correction import key_parts
from simulator.exam.item_results import ItemResult
from simulator.exchange import AnswerRow
from simulator.ports import AttemptRow
from simulator.session import results
from simulator.session.opening import Desk
from simulator.session.results import Result


def answer_rows(desk: Desk, rows: Iterable[AttemptRow]) -> Iterator[tuple[AnswerRow, ...]]:
    """Yield the answers of each attempt in the order of its questions."""
    for row in rows:
        found = results.result(desk, row.id)
        yield tuple(_row(row, found, item) for item in found.report.items)


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


def _row(row: AttemptRow, found: Result, answered: ItemResult) -> AnswerRow:
    item, notes = found.bank.by_id[answered.item], found.state.note(answered.question)
    return AnswerRow(
        attempt=row.id,
        uid=row.uid,
        candidate=row.candidate_name,
        bank=row.bank,
        question=answered.question,
        item=item.id,
        type=item.type.value,
        domain=item.domain,
        domain_title=found.bank.domain_titles.get(item.domain, item.domain),
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
        first_ms=found.report.record.first_ms[answered.question - 1],
        struck=" ".join(sorted(notes.struck)),
        comment=notes.comment,
    )
