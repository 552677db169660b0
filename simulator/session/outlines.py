"""Outlines of attempts that came without one: sat before there were outlines, or on another machine."""

from collections.abc import Iterator, Sequence

from simulator.annals import Annals
from simulator.exam.outline import Outline, outline
from simulator.exchange import Progress
from simulator.ports import AttemptId, StoreError, UnknownBankError
from simulator.session import results
from simulator.session.desk import Desk
from simulator.session.opening import NoBlueprintError
from simulator.session.results import NotEndedError

PORTION = 50
"""So many outlines are stored in one commit."""


def fill(desk: Desk, annals: Annals, attempts: Sequence[AttemptId], progress: Progress) -> frozenset[AttemptId]:
    """Make the outlines of finished attempts from their journals; return the attempts that cannot be read.

    `progress` is told after each portion; what it raises ends the work, and what is stored by then stays. Where
    attempts come in meanwhile, a portion is left without outlines for the next time.
    """
    unreadable: set[AttemptId] = set()
    for start in range(0, len(attempts), PORTION):
        part, edition = attempts[start : start + PORTION], annals.edition()
        made = dict(_outlines(desk, part))
        if annals.keep(made, edition):
            unreadable.update(attempt for attempt in part if attempt not in made)
        progress(start + len(part), len(attempts))
    return frozenset(unreadable)


def _outlines(desk: Desk, attempts: Sequence[AttemptId]) -> Iterator[tuple[AttemptId, Outline]]:
    for attempt in attempts:
        try:
            found = results.result(desk, attempt)
        except (StoreError, UnknownBankError, NoBlueprintError, NotEndedError):
            continue  # the last one where it has been deleted for good since it was asked for
        yield attempt, outline(found.report, desk.archive.met_before(attempt))
