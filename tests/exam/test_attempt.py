"""Any commands at any times: the rules against the oracle, and the journal against the live state."""

from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from simulator.exam import commands as c
from simulator.exam.events import Ended, EndReason, TimeNoted
from simulator.exam.profile import ClockPolicy
from simulator.exam.refusals import Refusal
from simulator.exam.rules import decide
from simulator.exam.state import Place, replay
from simulator.exam.timing import NOTE_EVERY_MS
from tests import builders
from tests.exam.model import Model
from tests.exam.runs import Run
from tests.exam.strategies import commands, waits


class Attempt(RuleBasedStateMachine):
    """One attempt of six questions."""

    @initialize(policy=st.sampled_from(ClockPolicy), peek=st.booleans(), estimate=st.booleans())
    def sit_down(self, policy: ClockPolicy, peek: bool, estimate: bool) -> None:
        self.run = Run(builders.plan(policy=policy, peek=peek, estimate_first=estimate))
        self.model = Model(self.run.state.questions, self.run.state.plan.limit_ms)
        self.give(c.Begin(), 0)

    @rule(command=commands, after_ms=waits)
    def give(self, command: c.Command, after_ms: int) -> None:
        self.run.wait(after_ms)
        before, written = self.run.state, len(self.run.entries)
        decision = self.run.give(command)
        legal = self.model.give(command, self.run.at_ms)
        assert legal is None or legal is not isinstance(decision, Refusal), (command, decision)
        new = tuple(entry.event for entry in self.run.entries[written:])
        assert new == (() if isinstance(decision, Refusal) else decision)
        assert (self.run.state == before) is (new == ())

    @invariant()
    def the_state_is_what_the_oracle_says(self) -> None:
        state, model = self.run.state, self.model
        assert state.place.value == (Place.QUESTION.value if isinstance(model.place, int) else model.place)
        assert not isinstance(model.place, int) or state.question == model.place
        assert list(state.answers) == [frozenset(model.answers[question]) for question in model.all]
        assert (set(state.flags), set(state.seen), state.interrupted) == (model.flags, model.seen, model.away)

    @invariant()
    def a_replay_gives_the_live_state(self) -> None:
        assert replay(self.run.begin_state, self.run.entries) == self.run.state

    @invariant()
    def entries_count_up_and_time_never_runs_backward(self) -> None:
        entries = self.run.entries
        times = [entry.at_ms for entry in entries]
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        assert times == sorted(times)

    @invariant()
    def time_is_noted_only_after_a_silence(self) -> None:
        pairs = pairwise(self.run.entries)
        silences = [after.at_ms - before.at_ms for before, after in pairs if isinstance(after.event, TimeNoted)]
        assert all(silence >= NOTE_EVERY_MS for silence in silences)

    @invariant()
    def the_time_being_over_ends_the_attempt_wherever_it_is(self) -> None:
        state = self.run.state
        if state.place is Place.ENDED or state.interrupted:
            return
        assert decide(state, c.NoteTime(), state.plan.limit_ms) == (Ended(EndReason.TIME),)


Attempt.TestCase.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
test_any_attempt_keeps_the_rules = Attempt.TestCase
