"""Any commands on a disk that fails now and then, in a program that breaks off now and then."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from simulator.exam.commands import Begin, Command, Leave, NoteTime
from simulator.exam.refusals import Refusal
from simulator.exam.state import Place
from simulator.ports import NotSavedError, Trouble
from simulator.session.opening import resume
from tests.exam.strategies import marking, moving
from tests.session.fakes import office

LOOK_MS = 250


class AnySitting(RuleBasedStateMachine):
    """One attempt of six questions, looked at four times a second."""

    @initialize()
    def begin(self) -> None:
        self.office = office()
        self.opened = self.office.open(Begin())
        self.shown = [self.opened.sitting.state]
        self.opened.sitting.watch(self.shown.append)

    @property
    def running(self) -> bool:
        return self.opened.sitting.state.place is not Place.ENDED

    @rule(command=st.one_of(marking, moving))
    def give(self, command: Command) -> None:
        before = self.opened.sitting.state
        try:
            outcome = self.opened.sitting.do(command)
        except NotSavedError:
            assert self.opened.sitting.state is before
            assert self.office.journal.trouble is not None
            return
        assert not isinstance(outcome, Refusal) or self.opened.sitting.state is before

    @rule(looks=st.integers(1, 400))
    def let_time_pass(self, looks: int) -> None:
        for _ in range(looks):
            self.office.clock.advance(LOOK_MS)
            self.give(NoteTime())

    @rule(trouble=st.sampled_from([None, None, Trouble.FULL]))
    def the_disk_fails_or_recovers(self, trouble: Trouble | None) -> None:
        self.office.journal.trouble = trouble

    @precondition(lambda self: self.office.journal.trouble is None and self.running)
    @rule(orderly=st.booleans(), away_ms=st.integers(0, 10_000_000))
    def the_program_stops_and_goes_on(self, orderly: bool, away_ms: int) -> None:
        self.give(NoteTime())
        if not self.running:
            return
        if orderly:
            self.give(Leave())
        before, at_ms = self.opened.sitting.state, self.opened.sitting.now_ms()
        self.office.clock.advance(away_ms)
        self.opened = resume(self.office.desk, self.opened.attempt.id)
        self.opened.sitting.watch(self.shown.append)
        after = self.opened.sitting
        assert (after.state.answers, after.state.flags, after.state.gates) == (
            before.answers,
            before.flags,
            before.gates,
        )
        assert (after.state.place, after.state.question, after.state.walk) == (
            before.place,
            before.question,
            before.walk,
        )
        assert at_ms - 5_000 < after.now_ms() <= at_ms
        self.shown.append(after.state)

    @invariant()
    def what_is_shown_is_on_disk(self) -> None:
        assert self.office.on_disk(self.opened) == self.opened.sitting.state == self.shown[-1]


AnySitting.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
test_any_sitting_loses_nothing_that_was_shown = AnySitting.TestCase
