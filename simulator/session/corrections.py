"""Keeping the corrected scores of old attempts in step with the banks on the shelf; the scores as sat stay."""

from collections.abc import Iterable, Mapping
from contextlib import suppress

from simulator.exam.bank import BankId, Revision
from simulator.exam.correction import Correction, correct, corrected_items, last_answers, still_corrected
from simulator.ports import AttemptId, Shelved, StoreError, UnknownBankError
from simulator.session.opening import Desk


def bring_up(desk: Desk, shelf: Iterable[Shelved]) -> None:
    """Compare every revision that was sat with the one that its bank has now, where that has not been done yet.

    A revision that is on the shelf, or whose bank is not, is compared with nothing; what was found about the latter
    stays, as does what was found about a question that its bank does not ask any more. An attempt whose journal cannot
    be read is left out. NotSavedError where the disk refuses.
    """
    current: dict[BankId, list[Revision]] = {}
    for shelved in shelf:
        if shelved.revision is not None:
            current.setdefault(shelved.bank, []).append(shelved.revision)
    for sat in desk.archive.sat_revisions():
        found = current.get(sat.bank)
        if not found:
            continue
        against = None if sat.revision in found else found[0]
        if against == sat.corrected_by:
            continue
        with suppress(StoreError, UnknownBankError):  # a bank that cannot be read now is compared the next time
            corrections = {} if against is None else _corrections(desk, sat.revision, against)
            desk.archive.correct(sat.revision, against, corrections)


def _corrections(desk: Desk, revision: Revision, against: Revision) -> Mapping[AttemptId, Correction]:
    sat, now = desk.library.bank(revision), desk.library.bank(against)
    known = desk.archive.corrected_keys(revision)
    corrected = {**corrected_items(sat, now), **still_corrected(sat, now, known)}
    if not corrected or sat.blueprint is None:
        return {}
    corrections: dict[AttemptId, Correction] = {}
    for attempt, form in desk.archive.sat_with(revision, tuple(corrected)):
        try:
            answers = last_answers(desk.journal.answers(attempt), len(form.slots))
            found = correct(sat, corrected, form, answers)
        except StoreError:
            continue
        if found is not None:
            corrections[attempt] = found
    return corrections
