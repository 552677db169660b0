"""The history as far as it has been read: all of it, or its newest attempts, for a page that does not wait."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.ports import Archive, AttemptRow, CandidateId, Strand
from simulator.session.history import Aside, Column, Order, Sieve

FEW = 200
"""So many attempts are read before a page is shown."""


@dataclass(frozen=True)
class Excerpt:
    """Attempts, newest first, and what is known of all of them.

    `whole` says whether there are no others; else they are the newest of one candidate (None: of all), with the
    archived ones or without.
    """

    rows: Sequence[AttemptRow]
    strands: Sequence[Strand]
    whole: bool = True
    candidate: CandidateId | None = None
    archived: bool = True

    def begins(self, sieve: Sieve, order: Order) -> bool:
        """Whether what the filters let through of these comes first of all that they let through, in that order."""
        if self.whole:
            return True
        held = self.candidate in {None, sieve.candidate} and (self.archived or sieve.aside is Aside.HIDDEN)
        return held and order == Order(Column.DATE, falling=True)


def begin(archive: Archive, strands: Sequence[Strand], sieve: Sieve) -> Excerpt:
    """Read the history, or of a long one what filters show of it first."""
    if sum(strand.attempts for strand in strands) <= FEW:
        return Excerpt(archive.history(), strands)
    archived = sieve.aside is not Aside.HIDDEN
    rows = archive.history(candidate=sieve.candidate, limit=FEW, archived=archived)
    return Excerpt(rows, strands, whole=False, candidate=sieve.candidate, archived=archived)
