"""A choice of items without a solver: the cheapest that fit, then repairs; the fallback, and the tests' oracle.

Proves nothing: where it finds no choice there may be one.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from simulator.assembly.demand import Demand, Line, lines
from simulator.assembly.pool import SEEN_PRICE, Offer, Selection
from simulator.exam.form import Role
from simulator.exam.items import ItemId

REPAIRS = 200
REST = 16
"""How many of the items last taken out or put in are left alone."""

KEYWORD_PRICE = 8 * SEEN_PRICE


class Seat(NamedTuple):
    """An item in a role."""

    offer: Offer
    role: Role


class Move(NamedTuple):
    """One repair: who leaves and who comes, either of them perhaps nobody."""

    leaves: Seat | None
    comes: Seat | None


@dataclass(frozen=True)
class Draft:
    """A choice in the making, how many items each line has so far, and the groups of enemies in it."""

    demand: Demand
    seats: dict[ItemId, Seat] = field(default_factory=dict)
    counts: Counter[Line] = field(default_factory=Counter)
    groups: set[str] = field(default_factory=set)

    def make(self, move: Move) -> None:
        """Let one item leave and another come."""
        if move.leaves is not None:
            item = move.leaves.offer.item
            del self.seats[item.id]
            self.counts.subtract(lines(item, move.leaves.role))
            self.groups.discard(item.enemies)
        if move.comes is not None:
            item = move.comes.offer.item
            self.seats[item.id] = move.comes
            self.counts.update(lines(item, move.comes.role))
            self.groups.update({item.enemies} - {""})

    def missed(self, line: Line, change: int = 0) -> int:
        """How many items a line is away from what it may have."""
        wanted = self.demand.quotas.get(line)
        if wanted is None:
            return 0
        return max(0, abs(self.counts[line] + change - wanted) - self.demand.slack(line[1]))

    def gain(self, move: Move) -> int:
        """How much less would be missed after a move."""
        change: Counter[Line] = Counter()
        if move.leaves is not None:
            change.subtract(lines(move.leaves.offer.item, move.leaves.role))
        if move.comes is not None:
            change.update(lines(move.comes.offer.item, move.comes.role))
        return sum(self.missed(line) - self.missed(line, by) for line, by in change.items() if by)

    def role(self, offer: Offer) -> Role | None:
        """The first role in which an item may come without any quota being exceeded."""
        if offer.item.enemies in self.groups:
            return None
        quotas = self.demand.quotas
        for role in offer.roles:
            if all(self.counts[line] < quotas.get(line, self.demand.total) for line in lines(offer.item, role)):
                return role
        return None

    @property
    def is_good(self) -> bool:
        """Whether nothing is missed."""
        return not any(self.missed(line) for line in self.demand.quotas)


def greedy(offers: Sequence[Offer], demand: Demand) -> Selection | None:
    """Return a choice that meets the demand, or None where none was found."""
    draft = Draft(demand)
    _fill(draft, offers)
    _repair(draft, offers)
    return {item: seat.role for item, seat in draft.seats.items()} if draft.is_good else None


def _fill(draft: Draft, offers: Iterable[Offer]) -> None:
    """Put in the cheapest item that fits, an untouched keyword making it cheaper, until nothing fits."""
    touched: set[str] = set()
    while True:
        fitting = [Seat(offer, role) for offer in offers if (role := draft.role(offer)) is not None]
        if not fitting:
            return
        missing = max(0, draft.demand.keywords - len(touched))
        best = min(fitting, key=lambda seat: (_worth(seat.offer, touched, missing), seat.offer.id))
        draft.make(Move(None, best))
        touched.update(best.offer.item.keywords)
        offers = [seat.offer for seat in fitting if seat is not best]


def _worth(offer: Offer, touched: set[str], missing: int) -> int:
    fresh = len(set(offer.item.keywords) - touched)
    return offer.price - KEYWORD_PRICE * min(fresh, missing)


def _repair(draft: Draft, offers: Sequence[Offer]) -> None:
    """Make the best move again and again, even one that gains nothing, until nothing is missed or no move is left."""
    resting: deque[ItemId] = deque(maxlen=REST)
    for _ in range(REPAIRS):
        if draft.is_good:
            return
        moves = _moves(draft, offers, frozenset(resting))
        move = max(moves, key=lambda move: (draft.gain(move), -_price(move)), default=None)
        if move is None:
            return
        draft.make(move)
        resting.extend(seat.offer.id for seat in move if seat is not None)


def _price(move: Move) -> int:
    leaves, comes = (seat.offer.price if seat is not None else 0 for seat in move)
    return comes - leaves


def _moves(draft: Draft, offers: Sequence[Offer], resting: frozenset[ItemId]) -> Iterator[Move]:
    """Yield moves that differ in what they do: of equal items only the cheapest comes and the dearest leaves."""
    leaving: dict[object, Seat] = {}
    for seat in sorted(draft.seats.values(), reverse=True):
        if seat.offer.id not in resting:
            leaving.setdefault((_kind(seat.offer), seat.role, seat.offer.item.enemies), seat)
    rest = [offer for offer in offers if offer.id not in draft.seats and offer.id not in resting]
    coming: dict[object, Offer] = {}
    freed: dict[str, list[Offer]] = defaultdict(list)
    for offer in rest:
        if offer.item.enemies in draft.groups:
            freed[offer.item.enemies].append(offer)
        else:
            coming.setdefault(_kind(offer), offer)
    yield from (Move(None, comes) for comes in _seats(coming.values()))
    for leaves in leaving.values():
        yield Move(leaves, None)
        others = (leaves.offer, *coming.values(), *freed[leaves.offer.item.enemies])
        yield from (Move(leaves, comes) for comes in _seats(others) if comes != leaves)


def _seats(offers: Iterable[Offer]) -> Iterator[Seat]:
    return (Seat(offer, role) for offer in offers for role in offer.roles)


def _kind(offer: Offer) -> tuple[object, ...]:
    return offer.item.domain, offer.item.knowledge, offer.item.status
