"""An attempt without ports: commands at times straight through the rules, its journal in a list."""

from random import Random
from typing import Self

from simulator.exam import report as reports
from simulator.exam.bank import Bank
from simulator.exam.commands import (
    Begin,
    Choose,
    Command,
    End,
    GoBack,
    GoNext,
    Leave,
    NoteTime,
    OpenReview,
    Resume,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import Entry, Event, Review
from simulator.exam.form import Form, questions
from simulator.exam.items import Letter
from simulator.exam.plan import Plan
from simulator.exam.refusals import Decision, Refusal
from simulator.exam.report import Report
from simulator.exam.rules import decide
from simulator.exam.state import Place, State, evolve, initial
from tests import builders

MINUTE = 60_000


class Run:
    """A live attempt: `give` commands, let time pass with `wait`."""

    def __init__(self, plan: Plan | None = None, *, bank: Bank | None = None, form: Form | None = None) -> None:
        self.bank = bank or builders.bank()
        self.form = form or builders.form(self.bank)
        self.begin_state: State = initial(plan or builders.plan(), questions(self.form, self.bank))
        self.state = self.begin_state
        self.entries: list[Entry] = []
        self.at_ms = 0

    def wait(self, ms: int) -> Self:
        """Let exam time go on, to its end at most; it stands still before the beginning and while interrupted."""
        if self.state.seq and not self.state.interrupted:
            self.at_ms = min(self.at_ms + ms, self.state.plan.limit_ms)
        return self

    def give(self, *commands: Command) -> Decision:
        """Carry out commands at this moment and return the last decision."""
        decision: Decision = ()
        for command in commands:
            decision = decide(self.state, command, self.at_ms)
            if not isinstance(decision, Refusal):
                self.take(*decision)
        return decision

    def take(self, *events: Event) -> None:
        """Write down events and apply them."""
        for event in events:
            entry = Entry(self.state.seq + 1, self.at_ms, event)
            self.state = evolve(self.state, entry)
            self.entries.append(entry)

    def events(self, kind: type[Event]) -> list[Event]:
        """The events of a kind so far."""
        return [entry.event for entry in self.entries if isinstance(entry.event, kind)]


def report_of(run: Run) -> Report:
    """The report of a run."""
    assert run.bank.blueprint is not None
    return reports.build(run.bank, run.bank.blueprint, run.form, run.state, run.entries)


def begun(plan: Plan | None = None, *, bank: Bank | None = None) -> Run:
    """A run whose first question is on screen."""
    run = Run(plan, bank=bank)
    run.give(Begin())
    return run


def full(**wishes: object) -> Run:
    """A run of the full-length exam, begun."""
    exam = builders.blueprint()
    return begun(builders.plan(exam, **wishes), bank=builders.bank(blueprint=exam))


def at_review(plan: Plan | None = None) -> Run:
    """A run on the Item Review Screen, every question seen and none answered."""
    run = begun(plan)
    for _ in run.state.questions:
        run.give(GoNext())
    return run


def random_run(bank: Bank, plan: Plan, seed: int, *, steps: int = 350) -> Run:
    """Sit a random form at random, with doubts, jumps, breaks and pauses, until the candidate or the time ends it."""
    chance = Random(seed)
    run = Run(plan, bank=bank, form=builders.form(bank, seed=seed))
    run.give(Begin())
    longest = chance.choice([20_000, 90_000, 400_000])
    for _ in range(steps):
        run.wait(chance.choice([1, 250, chance.randint(1, longest)]))
        run.give(_move(run.state, chance))
    if run.state.interrupted:
        run.give(Resume(60))
    run.give(OpenReview(), End())
    return run


def _move(state: State, chance: Random) -> Command:
    if state.interrupted:
        return Resume(chance.randrange(5_000))
    count = len(state.questions)
    if state.place is Place.REVIEW:
        anywhere = chance.randint(1, count)
        walks: list[Command] = [ShowQuestion(anywhere), *map(StartReview, Review), ToggleFlag(anywhere)]
        return chance.choice(walks)
    choosing = Choose(Letter(chance.choice("ABCDE")))
    likely: list[Command] = [choosing, choosing, choosing, GoNext(), GoNext(), NoteTime()]
    rare: list[Command] = [GoBack(), ToggleFlag(state.question), ShowQuestion(chance.randint(1, count))]
    odd: list[Command] = [Leave(), Resume(chance.randrange(90)), OpenReview()]
    return chance.choice(chance.choices([likely, rare, odd], [30, 8, 1])[0])
