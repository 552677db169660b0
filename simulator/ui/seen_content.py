"""Which parts of which questions have been on screen to their ends; measures nothing itself."""

from collections.abc import Iterable


class SeenContent:
    """Only ever grows; questions of `viewed` count as seen whatever their parts are."""

    def __init__(self, viewed: Iterable[int] = ()) -> None:
        self._viewed = frozenset(viewed)
        self._parts: set[tuple[int, str]] = set()

    def note(self, question: int, part: str) -> None:
        """A part of a question has been on screen to its end."""
        self._parts.add((question, part))

    def unseen(self, question: int, parts: Iterable[str]) -> list[str]:
        """The parts of a question that are still to be seen."""
        if question in self._viewed:
            return []
        return [part for part in parts if (question, part) not in self._parts]
