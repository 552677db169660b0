"""What the beginning of a history may be shown for before the rest is read."""

import pytest

from simulator.ports import CandidateId
from simulator.session.excerpt import Excerpt
from simulator.session.history import Aside, Column, Order, Outcome, Sieve

ADA, BEN = CandidateId(1), CandidateId(2)
NEWEST = Order()


@pytest.mark.parametrize(
    ("sieve", "order", "right"),
    [
        (Sieve(candidate=ADA), NEWEST, True),
        (Sieve(candidate=ADA, outcome=Outcome.FAILED), NEWEST, True),
        (Sieve(candidate=BEN), NEWEST, False),
        (Sieve(), NEWEST, False),
        (Sieve(candidate=ADA, aside=Aside.SHOWN), NEWEST, False),
        (Sieve(candidate=ADA), Order(Column.DATE, falling=False), False),
        (Sieve(candidate=ADA), Order(Column.SCORE, falling=True), False),
    ],
)
def test_a_beginning_stands_for_its_candidate_newest_first_without_the_archived(
    sieve: Sieve, order: Order, right: bool
) -> None:
    begun = Excerpt((), (), whole=False, candidate=ADA, archived=False)
    assert begun.begins(sieve, order) is right
    assert Excerpt((), ()).begins(sieve, order)
