"""Any commands under any rule of breaks: nothing closed changes, nothing covered tells the time, the journal is all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exam import commands as c
from simulator.exam.bank import ScheduledBreak
from simulator.exam.items import Letter
from simulator.exam.profile import BreakRule, ClockPolicy, Profile, Tool
from simulator.exam.state import Place, State, replay
from simulator.exam.timing import allowance_ms, clock_on_screen
from tests import builders
from tests.exam.runs import Run, begun
from tests.exam.strategies import looking, marking, moving, stopping

resting = st.one_of(
    st.sampled_from([c.TakeBreak(), c.DeclineBreak(), c.Pause()]), st.builds(c.EndBreak, st.integers(-1, 900_000))
)
noting = st.sampled_from([c.Strike(Letter("A")), c.Comment("Later."), c.Explain()])
steps = st.lists(
    st.tuples(st.one_of(marking, marking, moving, moving, resting, noting, looking, stopping), st.integers(0, 9_000)),
    min_size=40,
    max_size=80,
)
planned = st.builds(
    ScheduledBreak, after=st.integers(1, 5), minutes=st.integers(1, 9), optional=st.booleans(), clock_runs=st.booleans()
)
breaks = st.lists(planned, max_size=2, unique_by=lambda one: one.after).map(
    lambda found: tuple(sorted(found, key=lambda one: one.after))
)
rules = st.builds(BreakRule, unscheduled=st.booleans(), pauses=st.booleans(), locks=st.booleans())


def closed(state: State) -> dict[int, object]:
    """What is marked on each question that a break has closed."""
    return {q: (state.answer(q), state.note(q), q in state.flags) for q in state.locked}


def step(run: Run, command: c.Command, wait_ms: int) -> None:
    """Let time go by where it does, then carry out a command, and check what holds at all times."""
    if allowance_ms(run.state) == 0:
        run.wait(wait_ms)
    before = run.state
    run.give(command)
    after = run.state
    assert closed(before).items() <= closed(after).items()
    if after.place is Place.QUESTION and before.place is not Place.QUESTION:
        assert after.question not in after.locked
    if after.place in {Place.BREAK, Place.ENDED}:
        assert not clock_on_screen(after, run.at_ms)


@settings(max_examples=150, deadline=None)
@given(steps=steps, breaks=breaks, rule=rules, policy=st.sampled_from(ClockPolicy), minutes=st.sampled_from([0, 3]))
def test_any_breaks_close_what_they_close_and_cover_the_time(
    steps: list[tuple[c.Command, int]],
    breaks: tuple[ScheduledBreak, ...],
    rule: BreakRule,
    policy: ClockPolicy,
    minutes: int,
) -> None:
    exam = builders.tiny_blueprint(breaks=breaks)
    profile = Profile(breaks=rule, tools=frozenset(Tool))
    plan = builders.plan(exam, profile=profile, policy=policy, peek=True, warnings=True, pause_minutes=minutes)
    run = begun(plan, bank=builders.bank(blueprint=exam))
    for command, wait_ms in steps:
        step(run, command, wait_ms)
    assert replay(run.begin_state, run.entries) == run.state
