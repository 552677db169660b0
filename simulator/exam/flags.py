"""Flags and what coming back to them was worth: points gained, and the time that took."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.exam.answers import NO_ANSWER, Answer, is_right
from simulator.exam.bank import MINUTE_MS, Bank
from simulator.exam.events import Entry, Flagged
from simulator.exam.item_results import ItemResult, Split, split
from simulator.exam.record import Record
from simulator.exam.visits import Visit


@dataclass(frozen=True, slots=True)
class FlagReview:
    """What became of a question after it was first left with a flag.

    `gain` is 1, 0 or −1: the points at the end minus those of the answer held then. `spent_ms` is the time on the
    question after that; 0 where the flag was taken off before the question was left.
    """

    question: int
    scored: bool
    gain: int
    spent_ms: int


@dataclass(frozen=True, slots=True)
class Gain:
    """Points that reviewing flagged questions gained, and the time it took."""

    points: int
    spent_ms: int

    @property
    def per_minute(self) -> float | None:
        """Points a minute of review; None where there was no review."""
        return self.points * MINUTE_MS / self.spent_ms if self.spent_ms else None


@dataclass(frozen=True, slots=True)
class Flags:
    """The questions flagged at any time and at the end, by their result, and the review of each of the former."""

    ever: Split
    at_end: Split
    reviews: tuple[FlagReview, ...]

    @property
    def gain(self) -> Gain:
        """What reviewing gained in the score: scored questions only, points and time."""
        return _sum([review for review in self.reviews if review.scored])


def flags(bank: Bank, record: Record, items: Sequence[ItemResult], entries: Sequence[Entry]) -> Flags:
    """Return what the flags of an attempt were worth."""
    ups = _flagged(entries)
    stays = _stays(record.stays, ups)
    return Flags(
        ever=split(items, ups),
        at_end=split(items, {item.question for item in items if item.flagged}),
        reviews=tuple(
            _review(bank, items[question - 1], stays[question], _first_left(stays[question], ups[question]))
            for question in sorted(ups)
        ),
    )


def _flagged(entries: Sequence[Entry]) -> dict[int, list[int]]:
    """The entries that set a flag, by question."""
    ups: dict[int, list[int]] = {}
    for entry in entries:
        if isinstance(entry.event, Flagged) and entry.event.flag:
            ups.setdefault(entry.event.question, []).append(entry.seq)
    return ups


def _stays(visits: Sequence[Visit], questions: Collection[int]) -> Mapping[int, list[Visit]]:
    stays: dict[int, list[Visit]] = {question: [] for question in questions}
    for visit in visits:
        if visit.question in stays:
            stays[visit.question].append(visit)
    return stays


def _first_left(stays: Sequence[Visit], ups: Sequence[int]) -> int | None:
    """The entry after which the question first stood off the screen with a flag, or None."""
    return min(_leavings(stays, ups), default=None)


def _leavings(stays: Sequence[Visit], ups: Sequence[int]) -> Iterator[int]:
    yield from (stay.end_seq for stay in stays if stay.flagged)
    yield from (seq for seq in ups if not any(stay.seq < seq < stay.end_seq for stay in stays))


def _review(bank: Bank, result: ItemResult, stays: Sequence[Visit], left: int | None) -> FlagReview:
    if left is None:
        return FlagReview(result.question, result.scored, 0, 0)
    held: Answer = next((stay.left for stay in reversed(stays) if stay.end_seq <= left), NO_ANSWER)
    return FlagReview(
        question=result.question,
        scored=result.scored,
        gain=result.right - is_right(bank.by_id[result.item], held),
        spent_ms=sum(stay.spent_ms for stay in stays if stay.seq >= left),
    )


def _sum(reviews: Sequence[FlagReview]) -> Gain:
    return Gain(sum(review.gain for review in reviews), sum(review.spent_ms for review in reviews))
