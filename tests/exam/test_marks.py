"""What a candidate marks: whole values in the journal, refused where the question or the driver does not take them."""

from typing import Any

import pytest

from simulator.exam.answers import NO_ANSWER, Marking, Matching, Ordering, Spot, Writing
from simulator.exam.commands import (
    AnswerCommand,
    Arrange,
    Choose,
    Command,
    Comment,
    Erase,
    Explain,
    Highlight,
    Mark,
    Match,
    NoteCommand,
    OpenReview,
    Sketch,
    Strike,
    ToggleFlag,
    Write,
)
from simulator.exam.events import Commented, Erased, Highlighted, Ordered, Part, Sketched, Span, Struck
from simulator.exam.items import Item, ItemType, Letter
from simulator.exam.profile import MaxSelect, Profile, Tool
from simulator.exam.refusals import Refusal
from simulator.exam.whiteboard import Ink, Shape, Stroke
from tests import builders
from tests.exam.runs import Run, begun

A, B, C, D, E = (Letter(letter) for letter in "ABCDE")
STROKE = Stroke(Shape.LINE, Ink.RED, 2, ((0, 0), (10, 10)))
EVERY_TOOL = Profile(tools=frozenset(Tool))


def on(kind: ItemType, *, profile: Profile = EVERY_TOOL, **changes: Any) -> Run:
    """A run whose first question is of a type."""
    keys = "AB" if kind in {ItemType.HOTSPOT, ItemType.MULTIPLE} else ""
    first = builders.item(1, keys=keys, type=kind, domain="d1", task="1.1", **changes)
    bank = builders.bank()
    items: tuple[Item, ...] = (first, *bank.items[1:])
    return begun(builders.plan(profile=profile), bank=builders.bank(items=items))


def test_an_order_is_kept_whole_and_can_be_given_in_parts():
    run = on(ItemType.ORDER, answer=("B", "A", "C"))
    run.give(Arrange((B,)), Arrange((B, C)))

    assert run.state.answer(1) == Ordering((B, C))
    assert run.events(Ordered) == [Ordered(1, (B,)), Ordered(1, (B, C))]
    assert run.give(Arrange((B, C))) == ()


def test_taking_everything_out_of_an_order_leaves_no_answer():
    run = on(ItemType.ORDER, answer=("B", "A", "C"))
    run.give(Arrange((B,)), Arrange(()))

    assert run.state.answer(1) == NO_ANSWER


@pytest.mark.parametrize(
    ("order", "refusal"),
    [
        ((A, A), Refusal.NO_SUCH_OPTION),
        ((A, E), Refusal.NO_SUCH_OPTION),
        ((A, B, C, D), Refusal.MAXIMUM_SELECTIONS),
    ],
)
def test_an_order_that_cannot_be_is_refused(order: tuple[Letter, ...], refusal: Refusal):
    assert on(ItemType.ORDER, answer=("B", "A", "C")).give(Arrange(order)) is refusal


def test_pairs_are_kept_by_prompt_and_can_be_taken_back():
    run = on(ItemType.MATCH, answer=("A=1",), choices=("one", "two"))
    run.give(Match(B, 2), Match(A, 1), Match(B, 1))
    assert run.state.answer(1) == Matching(((A, 1), (B, 1)))

    run.give(Match(A, None), Match(B, None))
    assert run.state.answer(1) == NO_ANSWER


@pytest.mark.parametrize("command", [Match(A, 0), Match(A, 3), Match(E, 1)])
def test_a_pair_that_cannot_be_is_refused(command: Match):
    run = on(ItemType.MATCH, answer=("A=1",), choices=("one", "two"))

    assert run.give(command) is Refusal.NO_SUCH_OPTION


def test_a_written_answer_is_kept_without_the_spaces_around_it():
    run = on(ItemType.TEXT, answer=("ROC",))
    run.give(Write("  ROC curve "))

    assert run.state.answer(1) == Writing("ROC curve")
    assert run.give(Write("x" * 201)) is Refusal.TOO_LONG


def test_spots_are_kept_whole_and_no_more_than_asked_for():
    run = on(ItemType.HOTSPOT)
    run.give(Mark((Spot(5, 6),)), Mark((Spot(5, 6), Spot(7, 8))))

    assert run.state.answer(1) == Marking((Spot(5, 6), Spot(7, 8)))
    assert run.give(Mark((Spot(1, 1), Spot(2, 2), Spot(3, 3)))) is Refusal.MAXIMUM_SELECTIONS
    assert run.give(Mark((Spot(1001, 0),))) is Refusal.NO_SUCH_OPTION


@pytest.mark.parametrize("command", [Choose(A), Arrange((A,)), Match(A, 1), Mark((Spot(1, 1),))])
def test_a_question_is_answered_in_the_way_of_its_type_only(command: AnswerCommand):
    assert on(ItemType.NUMBER, answer=("1",)).give(command) is Refusal.OTHER_TYPE


def test_a_driver_may_let_more_options_be_chosen_than_asked_for():
    run = on(ItemType.MULTIPLE, profile=Profile(max_select=MaxSelect.IGNORE))
    run.give(Choose(A), Choose(B), Choose(C))

    assert run.state.answer(1) == builders.letters("ABC")


def test_options_are_struck_through_and_cleared_again():
    run = begun()
    run.give(Strike(A), Strike(C), Strike(A))

    assert run.state.note(1).struck == {C}
    assert run.events(Struck)[-1] == Struck(1, frozenset({C}))
    assert run.give(Strike(Letter("Z"))) is Refusal.NO_SUCH_OPTION


def test_highlights_are_kept_whole():
    run = begun()
    spans = (Span(Part.STEM, 0, 4), Span(Part.STEM, 6, 9))
    run.give(Highlight(spans))

    assert run.state.note(1).spans == spans
    assert run.give(Highlight(spans)) == ()
    assert run.events(Highlighted) == [Highlighted(1, spans)]
    assert run.give(Highlight((Span(Part.STEM, 4, 4),))) is Refusal.TOO_LONG


def test_a_comment_is_kept_and_can_be_emptied():
    run = begun()
    run.give(Comment("Two right ones?"), Comment(""))

    assert run.events(Commented) == [Commented(1, "Two right ones?"), Commented(1, "")]
    assert run.state.note(1).comment == ""
    assert run.give(Comment("x" * 2_001)) is Refusal.TOO_LONG


def test_the_whiteboard_keeps_strokes_in_their_places():
    run = on(ItemType.SINGLE)
    run.give(Sketch(STROKE), Sketch(STROKE), Erase((0, 9)))

    assert run.state.board == (None, STROKE)
    assert run.events(Erased) == [Erased((0,))]
    assert run.give(Erase((0,))) == ()
    assert len(run.events(Sketched)) == 2


@pytest.mark.parametrize(
    "command", [Strike(A), Highlight(()), Comment("x"), Explain(), ToggleFlag(1), Sketch(STROKE), Erase((0,))]
)
def test_a_tool_that_the_driver_does_not_offer_is_refused(command: Command):
    assert on(ItemType.SINGLE, profile=Profile(tools=frozenset())).give(command) is Refusal.NO_TOOL


@pytest.mark.parametrize("command", [Strike(A), Highlight(()), Comment("x"), Explain()])
def test_notes_belong_to_a_question_on_screen(command: NoteCommand):
    run = on(ItemType.SINGLE)
    run.give(OpenReview())

    assert run.give(command) is Refusal.NOT_HERE


def test_an_explanation_is_recorded_once():
    run = on(ItemType.SINGLE)
    run.give(Explain())

    assert run.state.note(1).explained
    assert run.give(Explain()) == ()
