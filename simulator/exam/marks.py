"""The rules of what a candidate marks: answers of every type, notes beside them, the whiteboard."""

from typing import assert_never

from simulator.exam import progress
from simulator.exam.answers import LONGEST_TEXT, SPOT_MAX, Marking, Matching, Ordering, Spot, Writing
from simulator.exam.commands import (
    AnswerCommand,
    Arrange,
    BoardCommand,
    Choose,
    Comment,
    Erase,
    Explain,
    Highlight,
    Mark,
    Match,
    NoteCommand,
    Sketch,
    Strike,
    ToggleFlag,
    Write,
)
from simulator.exam.events import (
    Answered,
    Commented,
    Erased,
    Explained,
    Flagged,
    Highlighted,
    Marked,
    Matched,
    Ordered,
    Sketched,
    Struck,
    Written,
)
from simulator.exam.form import Question
from simulator.exam.items import ItemType, Letter
from simulator.exam.profile import MaxSelect, Tool
from simulator.exam.refusals import Decision, Refusal
from simulator.exam.state import Place, State

LONGEST_COMMENT = 2_000
"""How many characters a comment may have."""

MOST_SPANS = 200
MOST_POINTS = 5_000
"""Bounds that no candidate meets; they keep a journal from growing without end."""

_ANSWERED_BY: dict[type[AnswerCommand], frozenset[ItemType]] = {
    Choose: frozenset({ItemType.SINGLE, ItemType.MULTIPLE}),
    Arrange: frozenset({ItemType.ORDER}),
    Match: frozenset({ItemType.MATCH}),
    Write: frozenset({ItemType.NUMBER, ItemType.TEXT}),
    Mark: frozenset({ItemType.HOTSPOT}),
}


def mark(state: State, command: AnswerCommand | NoteCommand | BoardCommand) -> Decision:
    """Mark what a command asks for, or say why that cannot be."""
    match command:
        case ToggleFlag() | Strike() | Highlight() | Comment() | Explain():
            return _note(state, command)
        case Sketch() | Erase():
            return _board(state, command)
        case _:
            return _answer(state, command)


def _answer(state: State, command: AnswerCommand) -> Decision:
    if state.place is not Place.QUESTION:
        return Refusal.NOT_HERE
    question = state.questions[state.question - 1]
    if question.type not in _ANSWERED_BY[type(command)]:
        return Refusal.OTHER_TYPE
    match command:
        case Choose(letter=letter):
            return _choose(state, question, letter)
        case Arrange(order=order):
            return _arrange(state, question, order)
        case Match():
            return _match(state, question, command)
        case Write(text=text):
            return _write(state, text.strip())
        case Mark(spots=spots):
            return _spot(state, question, spots)
        case _:
            assert_never(command)


def _note(state: State, command: NoteCommand) -> Decision:
    if not state.plan.profile.has(_TOOLS[type(command)]):
        return Refusal.NO_TOOL
    if isinstance(command, ToggleFlag):
        return _flag(state, command.question)
    return _beside(state, command) if state.place is Place.QUESTION else Refusal.NOT_HERE


def _beside(state: State, command: Strike | Highlight | Comment | Explain) -> Decision:
    question, before = state.question, state.note(state.question)
    match command:
        case Strike(letter=letter):
            if letter not in state.questions[question - 1].letters:
                return Refusal.NO_SUCH_OPTION
            return (Struck(question, before.struck ^ {letter}),)
        case Highlight(spans=spans):
            sound = len(spans) <= MOST_SPANS and all(0 <= span.start < span.end for span in spans)
            if not sound:
                return Refusal.TOO_LONG
            return () if spans == before.spans else (Highlighted(question, spans),)
        case Comment(text=text):
            if len(text) > LONGEST_COMMENT:
                return Refusal.TOO_LONG
            return () if text == before.comment else (Commented(question, text),)
        case Explain():
            return () if before.explained else (Explained(question),)
        case _:
            assert_never(command)


_TOOLS: dict[type[NoteCommand], Tool] = {
    ToggleFlag: Tool.FLAG,
    Strike: Tool.STRIKE,
    Highlight: Tool.HIGHLIGHT,
    Comment: Tool.COMMENT,
    Explain: Tool.EXPLAIN,
}


def _board(state: State, command: BoardCommand) -> Decision:
    if state.place not in {Place.QUESTION, Place.REVIEW}:
        return Refusal.NOT_HERE
    if not state.plan.profile.has(Tool.WHITEBOARD):
        return Refusal.NO_TOOL
    match command:
        case Sketch(stroke=stroke):
            if not stroke.points or len(stroke.points) > MOST_POINTS or len(stroke.text) > LONGEST_COMMENT:
                return Refusal.TOO_LONG
            return (Sketched(stroke),)
        case Erase(strokes=strokes):
            there = {place for place, stroke in enumerate(state.board) if stroke is not None}
            gone = tuple(sorted(there & set(strokes)))
            return (Erased(gone),) if gone else ()
        case _:
            assert_never(command)


def _choose(state: State, question: Question, letter: Letter) -> Decision:
    if letter not in question.letters:
        return Refusal.NO_SUCH_OPTION
    given = state.answer(state.question)
    before = given if isinstance(given, frozenset) else frozenset()
    if question.type is ItemType.SINGLE:
        after = frozenset({letter})
    elif letter in before:
        after = before - {letter}
    elif len(before) >= question.choose and state.plan.profile.max_select is MaxSelect.BLOCK:
        return Refusal.MAXIMUM_SELECTIONS
    else:
        after = before | {letter}
    return () if after == before else (Answered(state.question, after),)


def _arrange(state: State, question: Question, order: tuple[Letter, ...]) -> Decision:
    if len(set(order)) != len(order) or not set(order) <= set(question.letters):
        return Refusal.NO_SUCH_OPTION
    if len(order) > question.choose:
        return Refusal.MAXIMUM_SELECTIONS
    given = state.answer(state.question)
    before = given.letters if isinstance(given, Ordering) else ()
    return () if order == before else (Ordered(state.question, order),)


def _match(state: State, question: Question, command: Match) -> Decision:
    letter, choice = command.letter, command.choice
    if letter not in question.letters or (choice is not None and not 1 <= choice <= question.choices):
        return Refusal.NO_SUCH_OPTION
    given = state.answer(state.question)
    before = given.pairs if isinstance(given, Matching) else ()
    others = {one: number for one, number in before if one != letter}
    wanted = others if choice is None else {**others, letter: choice}
    after = tuple(sorted(wanted.items()))
    return () if after == before else (Matched(state.question, after),)


def _write(state: State, text: str) -> Decision:
    if len(text) > LONGEST_TEXT:
        return Refusal.TOO_LONG
    given = state.answer(state.question)
    before = given.text if isinstance(given, Writing) else ""
    return () if text == before else (Written(state.question, text),)


def _spot(state: State, question: Question, spots: tuple[Spot, ...]) -> Decision:
    if any(not (0 <= spot.x <= SPOT_MAX and 0 <= spot.y <= SPOT_MAX) for spot in spots):
        return Refusal.NO_SUCH_OPTION
    if len(spots) > question.choose:
        return Refusal.MAXIMUM_SELECTIONS
    given = state.answer(state.question)
    before = given.spots if isinstance(given, Marking) else ()
    return () if spots == before else (Marked(state.question, spots),)


def _flag(state: State, question: int) -> Decision:
    if question not in progress.numbers(state):
        return Refusal.NO_SUCH_QUESTION
    if state.place not in {Place.QUESTION, Place.REVIEW}:
        return Refusal.NOT_HERE
    if state.place is Place.QUESTION and question != state.question:
        return Refusal.NOT_HERE
    if question in state.locked:
        return Refusal.LOCKED
    return (Flagged(question, question not in state.flags),)
