"""The filters that the report opens the review with, by the names it has for them."""

from simulator.session.reviewing import ReviewFilter, Trait

_VIEWS = {
    "wrong": ReviewFilter(traits=frozenset({Trait.WRONG})),
    "flagged": ReviewFilter(traits=frozenset({Trait.FLAGGED})),
    "unanswered": ReviewFilter(traits=frozenset({Trait.INCOMPLETE})),
    "corrected": ReviewFilter(traits=frozenset({Trait.CORRECTED})),
}


def view_of(name: str) -> ReviewFilter:
    """The filter of a name; all questions for any other."""
    return _VIEWS.get(name, ReviewFilter())
