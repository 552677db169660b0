"""What a screen of the exam shows of a state, as values; the words and the look are the window's."""

from dataclasses import dataclass

from simulator.exam import gates, progress, timing
from simulator.exam.bank import Bank
from simulator.exam.events import Review
from simulator.exam.form import Form
from simulator.exam.gates import GateLine
from simulator.exam.items import LETTERS, Item, ItemType, Letter
from simulator.exam.plan import ClockPolicy
from simulator.exam.progress import Status
from simulator.exam.state import State


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option in shown order: `label` is what the candidate sees, `letter` what the journal keeps."""

    letter: Letter
    label: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ItemView:
    """The item screen; `left_ms` is None unless the clock may be on screen."""

    question: int
    questions: int
    stem: str
    scenario: str
    options: tuple[OptionView, ...]
    several: bool
    choose: int
    flagged: bool
    first: bool
    walk: Review | None
    gate: GateLine | None
    asks_estimate: int | None
    can_peek: bool
    left_ms: int | None


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the Navigator or the Item Review Screen."""

    question: int
    status: Status
    flagged: bool
    current: bool


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The Navigator and the Item Review Screen: all questions and how many of them are open."""

    rows: tuple[QuestionRow, ...]
    open_count: int
    left_ms: int | None


def item_view(bank: Bank, form: Form, state: State, at_ms: int) -> ItemView:
    """Show the question on screen; ValueError where none is."""
    if not state.question:
        raise ValueError("no question is on screen")
    item = bank.by_id[form.slots[state.question - 1].item]
    order = state.walk.questions if state.walk else tuple(progress.numbers(state))
    return ItemView(
        question=state.question,
        questions=len(state.questions),
        stem=item.stem,
        scenario=bank.case_by_id[item.case].text if item.case else "",
        options=options(item, form.slots[state.question - 1].order, state.answer(state.question)),
        several=item.type is ItemType.MULTIPLE,
        choose=item.choose,
        flagged=state.question in state.flags,
        first=order[0] == state.question,
        walk=state.walk.review if state.walk else None,
        gate=_gate_line(state),
        asks_estimate=state.surfaced.gate if state.surfaced and timing.awaits_estimate(state) else None,
        can_peek=state.plan.peek and state.plan.policy is ClockPolicy.GATES,
        left_ms=_left_ms(state, at_ms),
    )


def options(item: Item, order: tuple[Letter, ...], answer: frozenset[Letter]) -> tuple[OptionView, ...]:
    """The options of an item in the order shown, labelled A, B, C … anew."""
    return tuple(
        OptionView(letter, LETTERS[place], item.option(letter).text, letter in answer)
        for place, letter in enumerate(order)
    )


def review_view(state: State, at_ms: int) -> ReviewView:
    """Show all questions with their status and flag."""
    return ReviewView(
        rows=tuple(
            QuestionRow(q, progress.status(state, q), q in state.flags, q == state.question)
            for q in progress.numbers(state)
        ),
        open_count=progress.open_count(state),
        left_ms=_left_ms(state, at_ms),
    )


def _gate_line(state: State) -> GateLine | None:
    if state.surfaced is None or timing.awaits_estimate(state):
        return None
    record = state.gate_record(state.surfaced.gate)
    if record is None:
        return None
    return gates.line(state.plan, len(state.questions), record, repeated=state.surfaced.repeated)


def _left_ms(state: State, at_ms: int) -> int | None:
    return timing.left_ms(state, at_ms) if timing.clock_on_screen(state, at_ms) else None
