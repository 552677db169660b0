"""The section table of the center's score report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.sections import Section, Standing, sections
from simulator.exam.tallies import Tally
from tests import builders


def counted(right: int, count: int, key: str) -> Tally:
    """A tally of scored items alone."""
    return Tally(key, key, right, count, right, count)


def standing(right: int, count: int) -> Standing | None:
    """The class of the first domain of the full-length exam for so many right ones."""
    exam = builders.blueprint()
    return sections(exam, [counted(right, count, exam.domains[0].id)])[0].standing


@pytest.mark.parametrize(
    ("right", "wanted"),
    [(7, Standing.NEEDS_IMPROVEMENT), (8, Standing.MEETS_COMPETENCIES), (0, Standing.NEEDS_IMPROVEMENT)],
)
def test_a_section_meets_the_cut_or_needs_improvement(right: int, wanted: Standing) -> None:
    assert standing(right, 10) is wanted


@given(st.integers(0, 3))
def test_below_four_scored_items_a_section_has_no_class(count: int) -> None:
    assert standing(count, count) is None


@given(st.integers(4, 50), st.data())
def test_one_more_right_answer_never_lowers_the_class(count: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, count - 1))
    order = [Standing.NEEDS_IMPROVEMENT, Standing.MEETS_COMPETENCIES]
    before, after = standing(right, count), standing(right + 1, count)
    assert before is not None
    assert after is not None
    assert order.index(after) >= order.index(before)


def test_sections_come_as_the_blueprint_lists_them_with_its_weights() -> None:
    exam = builders.blueprint()
    found = sections(exam, [])
    assert found == tuple(
        Section(number, domain.title, domain.weight, None) for number, domain in enumerate(exam.domains, start=1)
    )
