"""What a screen of the exam shows of a state, as values; the words and the look are the window's."""

from dataclasses import dataclass
from enum import StrEnum

from simulator.exam import breaks, gates, moves, progress, timing
from simulator.exam.answers import NO_ANSWER, Answer, is_complete
from simulator.exam.bank import Bank
from simulator.exam.events import BreakKind, Review
from simulator.exam.form import Form
from simulator.exam.gates import GateLine
from simulator.exam.items import LETTERS, Item, ItemType, Letter
from simulator.exam.profile import ClockFormat, ClockPolicy
from simulator.exam.progress import Status
from simulator.exam.state import Notes, Place, State


class Hideable(StrEnum):
    """What a candidate may put out of sight in the title bar."""

    CLOCK = "clock"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class ClockView:
    """The clock of the title bar; `left_ms` is None unless it may be on screen.

    A click puts it out of sight where it `can_hide`, and shows it for a moment where one `can_peek`. `last_minutes` is
    whether it has come back to stay; `expected` whether it comes at all in this attempt.
    """

    left_ms: int | None = None
    can_peek: bool = False
    can_hide: bool = False
    last_minutes: bool = False
    expected: bool = False
    format: ClockFormat = ClockFormat.MINUTES


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option in shown order: `label` is what the candidate sees, `letter` what the journal keeps."""

    letter: Letter
    label: str
    text: str
    chosen: bool
    struck: bool = False


@dataclass(frozen=True, slots=True)
class ItemView:
    """The item screen but for its clock.

    `options` are the options, the steps of an ORDER or the prompts of a MATCH; `answer` is what is given to any type.
    `exhibits` are the pictures of the case. `can_pause` is whether the clock may be stopped.
    """

    question: int
    questions: int
    type: ItemType
    stem: str
    scenario: str
    scenario_title: str
    exhibits: tuple[str, ...]
    options: tuple[OptionView, ...]
    choices: tuple[str, ...]
    picture: str
    answer: Answer
    complete: bool
    notes: Notes
    several: bool
    choose: int
    flagged: bool
    first: bool
    walk: Review | None
    gate: GateLine | None
    asks_estimate: int | None
    can_pause: bool


@dataclass(frozen=True, slots=True)
class BreakView:
    """The break screen; times in milliseconds.

    `left_ms` is how long the clock still stands, None without limit and 0 where it runs; `minutes` is how long the
    break is planned for, 0 where it is not.
    """

    kind: BreakKind
    minutes: int
    clock_runs: bool
    left_ms: int | None


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One line of the Navigator or the Item Review Screen."""

    question: int
    status: Status
    flagged: bool
    current: bool
    locked: bool = False


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The Navigator and the Item Review Screen: all questions and how many of them are open."""

    rows: tuple[QuestionRow, ...]
    open_count: int
    can_pause: bool


def clock_view(state: State, at_ms: int) -> ClockView:
    """Show the clock as far as the policy and the place allow."""
    plan, last_minutes = state.plan, timing.last_minutes(state, at_ms)
    return ClockView(
        left_ms=_left_ms(state, at_ms),
        can_peek=plan.peek and plan.policy is ClockPolicy.GATES and state.place is Place.QUESTION,
        can_hide=plan.policy is ClockPolicy.VISIBLE and not last_minutes,
        last_minutes=last_minutes,
        expected=plan.policy is not ClockPolicy.NEVER,
        format=plan.profile.clock_format,
    )


def item_view(bank: Bank, form: Form, state: State) -> ItemView:
    """Show the question on screen; ValueError where none is."""
    if not state.question:
        raise ValueError("no question is on screen")
    slot = form.slots[state.question - 1]
    item = bank.by_id[slot.item]
    case = bank.case_by_id[item.case] if item.case else None
    answer, notes = state.answer(state.question), state.note(state.question)
    return ItemView(
        question=state.question,
        questions=len(state.questions),
        type=item.type,
        stem=item.stem,
        scenario=case.text if case else "",
        scenario_title=case.title if case else "",
        exhibits=case.media if case else (),
        options=options(item, slot.order, answer=answer, struck=notes.struck, labels=state.plan.profile.labels),
        choices=item.choices,
        picture=item.picture,
        answer=answer,
        complete=is_complete(state.questions[state.question - 1], answer),
        notes=notes,
        several=item.type is ItemType.MULTIPLE,
        choose=item.choose,
        flagged=state.question in state.flags,
        first=moves.neighbour(state, -1) is None,
        walk=state.walk.review if state.walk else None,
        gate=_gate_line(state),
        asks_estimate=state.surfaced.gate if state.surfaced and timing.awaits_estimate(state) else None,
        can_pause=_can_pause(state),
    )


def options(
    item: Item,
    order: tuple[Letter, ...],
    *,
    answer: Answer,
    struck: frozenset[Letter] = frozenset(),
    labels: str = LETTERS,
) -> tuple[OptionView, ...]:
    """The options of an item in the order shown, labelled A, B, C … anew, or by other signs."""
    chosen = answer if isinstance(answer, frozenset) else NO_ANSWER
    return tuple(
        OptionView(letter, labels[place], item.option(letter).text, letter in chosen, letter in struck)
        for place, letter in enumerate(order)
    )


def break_view(state: State, gone_ms: int) -> BreakView:
    """Show the break that is going on and has lasted for `gone_ms`; ValueError where none is."""
    if state.on_break is None:
        raise ValueError("no break is going on")
    number, allowance = state.on_break.number, timing.allowance_ms(state)
    planned = state.plan.breaks[number - 1] if number else None
    return BreakView(
        kind=state.on_break.kind,
        minutes=planned.minutes if planned else 0,
        clock_runs=allowance == 0,
        left_ms=None if allowance is None else max(0, allowance - gone_ms),
    )


def review_view(state: State) -> ReviewView:
    """Show all questions with their status and flag."""
    return ReviewView(
        rows=tuple(
            QuestionRow(
                question=q,
                status=progress.status(state, q),
                flagged=q in state.flags,
                current=q == state.question,
                locked=q in state.locked,
            )
            for q in progress.numbers(state)
        ),
        open_count=progress.open_count(state),
        can_pause=_can_pause(state),
    )


def _can_pause(state: State) -> bool:
    return state.plan.pause_ms != 0 and breaks.can_pause(state)


def _gate_line(state: State) -> GateLine | None:
    if state.surfaced is None or timing.awaits_estimate(state):
        return None
    record = state.gate_record(state.surfaced.gate)
    if record is None:
        return None
    return gates.line(state.plan, len(state.questions), record, repeated=state.surfaced.repeated)


def _left_ms(state: State, at_ms: int) -> int | None:
    return timing.left_ms(state, at_ms) if timing.clock_on_screen(state, at_ms) else None
