"""Highlights as stretches behave like the set of their characters."""

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.events import Part, Span
from simulator.session import highlights

spans = st.builds(
    lambda part, start, length: Span(part, start, start + length),
    st.sampled_from(Part),
    st.integers(0, 30),
    st.integers(1, 12),
)


def characters(found: Iterable[Span]) -> set[tuple[Part, int]]:
    """Each character that is highlighted."""
    return {(span.part, place) for span in found for place in range(span.start, span.end)}


@given(st.lists(spans), spans)
def test_a_stretch_is_laid_on_unless_all_of_it_is_highlighted(before: list[Span], wanted: Span) -> None:
    had, asked = characters(before), characters([wanted])
    expected = had - asked if asked <= had else had | asked
    assert characters(highlights.toggled(before, wanted)) == expected


@given(st.lists(spans), spans)
def test_taking_a_stretch_out_leaves_every_other_character(before: list[Span], stretch: Span) -> None:
    assert characters(highlights.without(before, stretch)) == characters(before) - characters([stretch])


@given(st.lists(spans))
def test_highlights_are_in_order_and_have_room_between_them(before: list[Span]) -> None:
    found = highlights.normal(before)
    assert characters(found) == characters(before)
    for one, following in pairwise(found):
        assert (one.part is not following.part and one.part is Part.STEM) or one.end < following.start
    assert highlights.normal(found) == found


@given(st.lists(spans), st.sampled_from(Part), st.integers(0, 45))
def test_the_highlight_at_a_caret_is_the_one_around_it(before: list[Span], part: Part, place: int) -> None:
    found = highlights.at(before, part, place)
    beside = {(part, place - 1), (part, place)} & characters(before)
    assert (found is not None) == bool(beside)
    assert found is None or beside <= characters([found]) <= characters(before)
