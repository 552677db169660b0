"""Any journals of the small exam, drawn as steps of a candidate and sat by the rules."""

from collections.abc import Sequence

from hypothesis import strategies as st

from simulator.exam import commands as c
from simulator.exam.answers import Spot
from simulator.exam.bank import ScheduledBreak
from simulator.exam.events import Review
from simulator.exam.plan import Plan
from simulator.exam.profile import BreakRule, ClockPolicy, MaxSelect, Profile
from simulator.exam.state import Place, State
from simulator.exam.timing import allowance_ms
from tests import builders
from tests.exam.every_type import BANK, RIGHT, WRONG, A, B, C
from tests.exam.runs import Run

ODD: dict[int, tuple[c.Command, ...]] = {
    1: (c.Choose(B),),
    2: (c.Choose(A),),
    3: (c.Choose(B),),
    4: (c.Write("many"), c.Write("0,82"), c.Write("")),
    5: (c.Write("ROC curve"), c.Write("")),
    6: (c.Arrange((C,)), c.Arrange(())),
    7: (c.Match(A, 2), c.Match(A, None), c.Match(B, None)),
    8: (c.Mark((Spot(100, 0),)), c.Mark(()), c.Mark((Spot(900, 9), Spot(0, 9)))),
}
"""Answers by number of the item that are neither right nor wrong as a whole, or taken back."""

Step = tuple[str, int, int]
"""What is done, at which question (or which of several things) from 0, and how long nothing is done after it."""

_WAITS = st.sampled_from([0, 500, 30_000, 50_000, 60_000, 90_000])
_PEOPLE = (("right",), ("right", "wrong"), ("right", "wrong", "wrong", "odd", "look"))
_DOUBTS = ("right", "right", "wrong", "wrong", "odd", "flag", "flag", "next", "look", "stop")


def _through(kinds: tuple[str, ...]) -> st.SearchStrategy[list[Step]]:
    """Every question in order, some of them flagged."""
    answers = st.tuples(st.sampled_from(kinds), _WAITS, st.booleans())
    return st.lists(answers, min_size=8, max_size=8).map(
        lambda given: [
            step
            for place, (kind, wait_ms, flag) in enumerate(given)
            for step in [(kind, place, wait_ms), *([("flag", place, 0)] if flag else [])]
        ]
    )


steps = st.tuples(
    st.one_of(st.just([]), *map(_through, _PEOPLE)),
    st.lists(st.tuples(st.sampled_from(_DOUBTS), st.integers(0, 7), _WAITS), max_size=24),
).map(lambda parts: parts[0] + parts[1])
plans = st.builds(
    lambda policy, rule, locks, planned: builders.plan(
        builders.tiny_blueprint(total=8, minutes=16, gates=(3, 6), breaks=planned),
        policy=policy,
        profile=Profile(max_select=rule, breaks=BreakRule(locks=locks)),
        pause_minutes=2,
    ),
    st.sampled_from(ClockPolicy),
    st.sampled_from(MaxSelect),
    st.booleans(),
    st.sampled_from([(), (ScheduledBreak(after=4, minutes=2),)]),
)


def sat(plan: Plan, seed: int, taken: Sequence[Step], *, to_the_end: bool) -> Run:
    """Sit a shuffled form by steps, then end the exam, or wait for its end."""
    run = Run(plan, bank=BANK, form=builders.form(BANK, seed=seed))
    run.give(c.Begin())
    for kind, place, wait_ms in taken:
        run.give(*_commands(run, kind, place))
        if allowance_ms(run.state) == 0:
            run.wait(wait_ms)
    if run.state.interrupted:
        run.give(c.Resume(1))
    run.wait(plan.limit_ms if to_the_end else 0)
    run.give(c.EndBreak(0), c.DeclineBreak(), c.OpenReview(), c.End())
    return run


def _commands(run: Run, kind: str, place: int) -> Sequence[c.Command]:
    """What a step means where the candidate is."""
    state = run.state
    if state.interrupted or state.on_break or state.offer:
        return (c.Resume(30), c.EndBreak(9_000), (c.TakeBreak(), c.DeclineBreak())[place % 2])
    if state.place is not Place.QUESTION:
        return (_ON_REVIEW[place], c.ToggleFlag(place + 1)) if kind == "flag" else (_ON_REVIEW[place],)
    match kind:
        case "right" | "wrong" | "odd" | "look":
            return (*_way(state, place + 1), *_answers(run, kind, place + 1))
        case "next":
            return ((c.GoBack(), c.ShowQuestion(state.question), c.GoNext())[min(place, 2)],)
        case "flag":
            return (c.ToggleFlag(state.question),)
        case _:
            return _STOPS[place]


def _way(state: State, question: int) -> Sequence[c.Command]:
    """How to get from one question to another."""
    if state.question == question:
        return ()
    return (c.OpenReview(), c.ShowQuestion(question)) if state.walk else (c.ShowQuestion(question),)


_ON_REVIEW: tuple[c.Command, ...] = (
    *map(c.StartReview, Review),
    *map(c.ShowQuestion, (1, 3, 5)),
    c.ToggleFlag(2),
    c.ToggleFlag(7),
)
_STOPS: tuple[tuple[c.Command, ...], ...] = (
    (c.OpenReview(),),
    (c.OpenReview(),),
    (c.OpenReview(),),
    (c.Leave(), c.Resume(9)),
    (c.Leave(),),
    (c.Resume(5),),
    (c.TakeBreak(),),
    (c.Pause(),),
)


def _answers(run: Run, kind: str, question: int) -> Sequence[c.Command]:
    """The commands of one of the answers to a question; which odd one goes by the length of the journal."""
    number = int(run.form.slots[question - 1].item.removeprefix("q-"))
    if kind == "look":
        return ()
    if kind == "odd":
        return (ODD[number][len(run.entries) % len(ODD[number])],)
    before = run.state.answer(question)
    afresh = [c.Choose(letter) for letter in sorted(before)] if number == 3 and isinstance(before, frozenset) else []
    return (*afresh, *(RIGHT if kind == "right" else WRONG)[number - 1])
