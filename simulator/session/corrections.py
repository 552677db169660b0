"""Keeping the corrected scores of old attempts in step with the banks on the shelf; the scores as sat stay."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from simulator.exam.bank import BankId, Revision
from simulator.ports import AttemptId, Shelved, StoreError, UnknownBankError
from simulator.session.desk import Desk

if TYPE_CHECKING:
    from simulator.exam.correction import Correction


class Comparison(NamedTuple):
    """A revision that was sat, and the one that its bank has now; None where that is the same."""

    sat: Revision
    now: Revision | None


def due(desk: Desk, shelf: Iterable[Shelved]) -> tuple[Comparison, ...]:
    """Return the comparisons that have not been made yet, which is told in no time.

    A revision that is on the shelf, or whose bank is not, is compared with nothing; what was found about the latter
    stays.
    """
    current: dict[BankId, list[Revision]] = {}
    for shelved in shelf:
        if shelved.revision is not None:
            current.setdefault(shelved.bank, []).append(shelved.revision)
    return tuple(
        Comparison(sat.revision, against)
        for sat in desk.archive.sat_revisions()
        if (found := current.get(sat.bank))
        and (against := None if sat.revision in found else found[0]) != sat.corrected_by
    )


def bring_up(desk: Desk, shelf: Iterable[Shelved], *, go_on: Callable[[], None] = lambda: None) -> int:
    """Make the comparisons that are due, each kept whole or not at all, and return how many could be made.

    What was found about a question that its bank does not ask any more stays. An attempt whose journal cannot be read
    is left out. `go_on` is called for each attempt and before anything is kept; what it raises ends the work.
    NotSavedError where the disk refuses.
    """
    made = 0
    for comparison in due(desk, shelf):
        with suppress(StoreError, UnknownBankError):  # a bank that cannot be read now is compared the next time
            _compare(desk, comparison, go_on)
            made += 1
    return made


def _compare(desk: Desk, comparison: Comparison, go_on: Callable[[], None]) -> None:
    """Keep what a comparison gives for the attempts that are finished now; for later ones it is due again."""
    finished = desk.archive.finished_on(comparison.sat)
    found = {} if comparison.now is None else _corrections(desk, comparison.sat, comparison.now, go_on)
    go_on()
    desk.archive.correct(comparison.sat, comparison.now, found, among=finished)


def _corrections(
    desk: Desk, revision: Revision, against: Revision, go_on: Callable[[], None]
) -> "Mapping[AttemptId, Correction]":
    from simulator.exam.correction import correct, corrected_items, last_answers, still_corrected

    sat, now = desk.library.bank(revision), desk.library.bank(against)
    known = desk.archive.corrected_keys(revision)
    corrected = {**corrected_items(sat, now), **still_corrected(sat, now, known)}
    if not corrected or sat.blueprint is None:
        return {}
    corrections: dict[AttemptId, Correction] = {}
    for attempt, form in desk.archive.sat_with(revision, tuple(corrected)):
        go_on()
        try:
            answers = last_answers(desk.journal.answers(attempt), len(form.slots))
            found = correct(sat, corrected, form, answers)
        except StoreError:
            continue
        if found is not None:
            corrections[attempt] = found
    return corrections
