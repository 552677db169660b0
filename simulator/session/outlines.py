"""Outlines of attempts that came without one: sat before there were outlines, or on another machine."""

from collections.abc import Iterator, Sequence

from simulator.annals import Annals
from simulator.exam.outline import Outline, outline
from simulator.exchange import Progress
from simulator.ports import AttemptId, StoreError, UnknownBankError
from simulator.session import results
from simulator.session.opening import Desk, NoBlueprintError

PORTION = 50
"""So many outlines are stored in one commit."""


def fill(desk: Desk, annals: Annals, attempts: Sequence[AttemptId], progress: Progress) -> None:
    """Make the outlines of finished attempts from their journals; one that cannot be read is left out.

    `progress` is told after each portion; what it raises ends the work, and what is stored by then stays.
    """
    for start in range(0, len(attempts), PORTION):
        part = attempts[start : start + PORTION]
        annals.keep(dict(_outlines(desk, part)))
        progress(start + len(part), len(attempts))


def _outlines(desk: Desk, attempts: Sequence[AttemptId]) -> Iterator[tuple[AttemptId, Outline]]:
    for attempt in attempts:
        try:
            found = results.result(desk, attempt)
        except (StoreError, UnknownBankError, NoBlueprintError):
            continue
        yield attempt, outline(found.report, found.blueprint, desk.archive.met_before(attempt))
