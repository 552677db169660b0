"""The care for finished attempts: notes, what is archived or deleted, and outlines, as a protocol."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from simulator.exam.outline import Outline
from simulator.ports import AttemptId

Rest = Callable[[], bool]
"""Called between short portions of a long work, so that others have their turn; True where nobody waits any more."""


def no_rest() -> bool:
    """Go on at once, in long portions."""
    return True


class Annals(Protocol):
    """What a candidate does with attempts that are over, and what is kept of them for the history."""

    def write_note(self, attempt: AttemptId, text: str) -> None:
        """Keep a note with an attempt in place of the one before; empty text is no note.

        ValueError where it is longer than LONGEST_NOTE.
        """

    def archive(self, attempts: Sequence[AttemptId]) -> None:
        """Put attempts aside; they stay whole."""

    def bring_back(self, attempts: Sequence[AttemptId]) -> None:
        """Take attempts out of the archive."""

    def remove(self, attempts: Sequence[AttemptId]) -> None:
        """Take finished attempts out of sight; until `purge` nothing of them is lost."""

    def restore(self, attempts: Sequence[AttemptId]) -> None:
        """Undo `remove`; attempts that are gone for good stay so."""

    def purge(self, attempts: Sequence[AttemptId] | None = None, *, rest: Rest = no_rest) -> int:
        """Delete removed attempts for good, all or those of these, and return how many.

        Which items were seen stays known. It is done in portions, each a commit that is over in the time of a click;
        `rest` is called between two of them, and what it raises leaves the others as they are.
        """

    def removed(self) -> tuple[AttemptId, ...]:
        """Return the removed attempts that `restore` can bring back."""

    def without_outline(self) -> tuple[AttemptId, ...]:
        """Return the finished attempts that have no outline, newest first."""

    def edition(self) -> int:
        """Return a number that is another one as soon as attempts have come in, of which outlines speak too."""

    def keep(self, outlines: Mapping[AttemptId, Outline], edition: int) -> bool:
        """Store outlines that were made at an edition, in one commit; nothing is kept, and said so, at another one.

        One of an attempt that has been deleted for good is left out.
        """

    def outlines(self, attempts: Sequence[AttemptId]) -> Mapping[AttemptId, Outline]:
        """Return the outlines of attempts that have one."""
