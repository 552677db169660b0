"""What an attempt costs beside its disk: one command, a replay, a report; each at three sizes."""

from functools import cache
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.exam import report as reports
from simulator.exam.commands import Begin, Choose
from simulator.exam.form import questions
from simulator.exam.items import Letter
from simulator.exam.playback import Playback
from simulator.exam.state import initial, replay
from simulator.ports import AttemptId
from simulator.session.sitting import Done, Sitting
from tests import builders
from tests.exam.runs import Run, random_run
from tests.fakes import ManualClock, MemoryJournal

pytestmark = pytest.mark.xdist_group("bench-session")

EXAM = builders.blueprint(minutes=100_000)
BANK = builders.bank(blueprint=EXAM)


@cache
def attempt(entries: int) -> Run:
    """An attempt of 65 questions whose journal has so many entries."""
    long = random_run(BANK, builders.plan(EXAM), seed=1, steps=2 * entries)
    short = Run(long.state.plan, bank=BANK, form=long.form)
    short.entries = long.entries[:entries]
    short.state = replay(short.begin_state, short.entries)
    assert short.state.seq == entries
    return short


@pytest.mark.benchmark(group="one command, by questions")
@pytest.mark.parametrize("count", [65, 260, 1_040])
def test_a_command_is_carried_out(benchmark: BenchmarkFixture, count: int):
    exam = builders.blueprint(total=count)
    bank = builders.bank(blueprint=exam)
    asked = questions(builders.form(bank), bank)

    def begun() -> tuple[tuple[object, ...], dict[str, object]]:
        sitting = Sitting(AttemptId(1), initial(builders.plan(exam), asked), MemoryJournal(), ManualClock())
        sitting.do(Begin())
        return (sitting, Choose(Letter("B"))), {}

    assert benchmark.pedantic(Sitting.do, setup=begun, rounds=500, warmup_rounds=10) == Done(changed=True)


@pytest.mark.benchmark(group="replay, by entries")
@pytest.mark.parametrize("entries", [500, 2_000, 8_000])
def test_an_attempt_is_replayed(benchmark: BenchmarkFixture, entries: int):
    run = attempt(entries)

    state = benchmark.pedantic(replay, args=(run.begin_state, run.entries), rounds=10, warmup_rounds=1)
    assert state == run.state


@pytest.mark.benchmark(group="a moment of a replay, by entries")
@pytest.mark.parametrize("entries", [500, 2_000, 8_000])
def test_a_moment_of_a_sitting_is_looked_up(benchmark: BenchmarkFixture, entries: int):
    run, chance = attempt(entries), Random(1)
    seen = Playback(run.begin_state, run.entries)

    def anywhere() -> tuple[tuple[object, ...], dict[str, object]]:
        return (seen, chance.randrange(entries)), {}

    found = benchmark.pedantic(Playback.state, setup=anywhere, rounds=200, warmup_rounds=5)
    assert found.seq < entries


@pytest.mark.benchmark(group="report, by entries")
@pytest.mark.parametrize("entries", [500, 2_000, 8_000])
def test_a_report_is_made(benchmark: BenchmarkFixture, entries: int):
    run = attempt(entries)

    report = benchmark.pedantic(
        reports.build, args=(BANK, EXAM, run.form, run.state, run.entries), rounds=20, warmup_rounds=1
    )
    assert report.record.used_ms == run.state.at_ms
