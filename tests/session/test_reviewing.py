"""Filters of the item review: all of them must hold, the search folds case and accents and looks at every text."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.bank import Bank
from simulator.exam.commands import Begin, Choose, Comment, End, GoNext, Highlight, OpenReview, Strike, ToggleFlag
from simulator.exam.events import Part, Span
from simulator.exam.items import Item, Letter
from simulator.exam.losses import Cause
from simulator.session import results
from simulator.session.reviewing import Heading, Reviewed, ReviewFilter, Trait
from simulator.session.search import fold
from tests import builders
from tests.session.fakes import office


def named(item: Item, number: int) -> Item:
    if number != 3:
        return item
    return replace(item, stem="Wie groß ist die Kovarianz?", rationale="Siehe *Précision* im Text.")


def bank() -> Bank:
    plain = builders.bank()
    return replace(plain, items=tuple(named(item, number) for number, item in enumerate(plain.items, 1)))


@pytest.fixture(scope="module")
def seen() -> Reviewed:
    """Six questions; 1 right, 2 wrong flagged and slow, 3 struck and commented, 4 half, 5 highlighted, 6 not seen."""
    here = office(bank())
    opened = here.open(Begin(), Choose(Letter("B")), GoNext(), ToggleFlag(2), Choose(Letter("A")))
    here.clock.advance(190_000)
    for command in (
        GoNext(),
        Strike(Letter("A")),
        Comment("Meinten Sie Résumé?"),
        GoNext(),
        Choose(Letter("B")),
        GoNext(),
        Highlight((Span(Part.STEM, 0, 4),)),
        OpenReview(),
        End(),
    ):
        opened.sitting.do(command)
    return Reviewed(results.settle(here.desk, opened.attempt.id))


def numbers(seen: Reviewed, **wanted: Any) -> list[int]:
    return [found.question for found in seen.matches(replace(ReviewFilter(), **wanted))]


@pytest.mark.parametrize(
    ("trait", "questions"),
    [
        (Trait.WRONG, [2, 3, 4, 5, 6]),
        (Trait.FLAGGED, [2]),
        (Trait.CHANGED, []),
        (Trait.INCOMPLETE, [3, 4, 5, 6]),
        (Trait.SLOW, [2]),
        (Trait.STRUCK, [3]),
        (Trait.HIGHLIGHTED, [5]),
        (Trait.COMMENTED, [3]),
        (Trait.CORRECTED, []),
    ],
)
def test_a_trait_leaves_the_questions_that_have_it(seen: Reviewed, trait: Trait, questions: list[int]):
    assert numbers(seen, traits=frozenset({trait})) == questions
    assert seen.counts(ReviewFilter())[trait] == len(questions)


def test_without_a_filter_every_question_is_left(seen: Reviewed):
    assert numbers(seen) == [1, 2, 3, 4, 5, 6]
    assert ReviewFilter(text="  ").active == 0


@given(st.sets(st.sampled_from(Trait)), st.sampled_from(["", "d1", "d2"]), st.sampled_from(["", "groß", "q"]))
def test_what_is_left_is_what_each_filter_alone_leaves(seen: Reviewed, traits: set[Trait], domain: str, text: str):
    wanted = ReviewFilter(traits=frozenset(traits), domain=domain, text=text)
    alone = [ReviewFilter(traits=frozenset({trait})) for trait in traits]
    alone += [ReviewFilter(domain=domain), ReviewFilter(text=text)]
    common = set.intersection(*({found.question for found in seen.matches(one)} for one in alone))
    assert {found.question for found in seen.matches(wanted)} == common
    assert wanted.active == len(traits) + bool(domain) + bool(text)


@pytest.mark.parametrize("text", ["KOVARIANZ", "gross", "precision", "resume", "why c kovarianz", "C of 3"])
def test_the_search_folds_case_and_accents_and_finds_words_in_every_text(seen: Reviewed, text: str):
    assert 3 in numbers(seen, text=text)


def test_every_word_of_a_search_must_be_found(seen: Reviewed):
    assert numbers(seen, text="kovarianz tea") == []
    assert numbers(seen, text="sells tea") == [5]


def test_headings_causes_and_numbers_are_filters_too(seen: Reviewed):
    items = seen.result.report.items
    for heading in ("domain", "task", "knowledge"):
        key = getattr(seen.item(items[0]), heading)
        assert numbers(seen, **{heading: key}) == [
            one.question for one in items if getattr(seen.item(one), heading) == key
        ]
    word = seen.item(items[0]).keywords[0]
    assert 1 in numbers(seen, keyword=word)
    assert numbers(seen, cause=Cause.NOT_KNOWN) == [2]
    assert numbers(seen, questions=frozenset({4, 1})) == [1, 4]


def test_folding_makes_equal_what_people_take_for_equal():
    assert fold("Straße RÉSUMÉ") == fold("STRASSE résumé") == "strasse resume"


def test_what_a_heading_offers_is_what_all_else_leaves(seen: Reviewed):
    everything = seen.choices(ReviewFilter(), Heading.TASK)
    domain, task = seen.result.bank.items[0].domain, seen.result.bank.items[0].task
    wanted = ReviewFilter(domain=domain, task=task)
    left = seen.choices(wanted, Heading.TASK)
    assert left == {key: count for key, count in everything.items() if numbers(seen, domain=domain, task=key)}
    assert left[task] == len(seen.matches(wanted))
    assert set(seen.choices(wanted, Heading.DOMAIN)) == {domain}
