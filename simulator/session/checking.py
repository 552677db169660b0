"""Whether every journal can be played and gives what is stored: the score, and the outline for the history."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from simulator.annals import Annals
from simulator.copies import Finding, FindingKind
from simulator.exam.outline import outline
from simulator.exchange import Progress
from simulator.ports import AttemptId, AttemptRow, StoreError
from simulator.session import results
from simulator.session.desk import Desk
from simulator.session.judging import judge

_Row = TypeVar("_Row")


def check(desk: Desk, annals: Annals, progress: Progress) -> tuple[Finding, ...]:
    """Play every journal of the history and of what can be resumed; return what does not hold.

    Where neither can be listed, that is what is found.
    """
    found: list[Finding] = []
    rows = _listed(desk.archive.history, found)
    left = _listed(desk.archive.unsettled, found)
    for done, row in enumerate(rows, start=1):
        found.extend(_finished(desk, annals, row))
        progress(done, len(rows) + len(left))
    for done, attempt in enumerate(left, start=len(rows) + 1):
        found.extend(_unfinished(desk, attempt))
        progress(done, len(rows) + len(left))
    return tuple(found)


def _listed(listing: Callable[[], Sequence[_Row]], found: list[Finding]) -> Sequence[_Row]:
    try:
        return listing()
    except StoreError as error:
        finding = Finding(FindingKind.FILE, "", str(error))
        found.extend([] if finding in found else [finding])
        return ()


def _finished(desk: Desk, annals: Annals, row: AttemptRow) -> Iterator[Finding]:
    place = str(row.id)
    try:
        if not results.prove(desk, row).holds:
            yield Finding(FindingKind.SCORE, place)
        found = results.result(desk, row.id)
        kept = annals.outlines((row.id,)).get(row.id)
        if kept is not None and kept != outline(found.report, desk.archive.met_before(row.id)):
            yield Finding(FindingKind.OUTLINE, place)
    except (StoreError, ValueError, LookupError, ArithmeticError) as error:  # damage may decode to what makes no sense
        yield Finding(FindingKind.REPLAY, place, str(error))


def _unfinished(desk: Desk, attempt_id: AttemptId) -> Iterator[Finding]:
    try:
        attempt = desk.archive.attempt(attempt_id)
        bank = desk.library.bank(attempt.form.revision)
        entries = desk.journal.read(attempt_id)
        sound = judge(attempt.form, bank, attempt.plan, entries).sound
    except (StoreError, LookupError, ValueError) as error:
        yield Finding(FindingKind.REPLAY, str(attempt_id), str(error))
        return
    if sound < len(entries):
        yield Finding(FindingKind.REPLAY, f"{attempt_id}:{sound + 1}")
