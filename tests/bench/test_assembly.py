"""How long a form takes to draw as the bank grows; bounds: 400 items 100 ms, 100,000 items 1 s."""

from functools import cache
from itertools import count

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.assembly.draw import draw
from simulator.exam.bank import Bank
from tests.assembly.banks import REVISION, mixed_bank


@cache
def bank(items: int) -> Bank:
    return mixed_bank(items)


@pytest.mark.xdist_group("bench-assembly")
@pytest.mark.benchmark(group="draw a form of 65")
@pytest.mark.parametrize("items", [400, 4_000, 10_000, 100_000])
def test_a_form_is_drawn(benchmark: BenchmarkFixture, request: pytest.FixtureRequest, items: int):
    full = bank(items if request.config.getoption("benchmark_enable") else 400)
    seen = {item.id: place % 5 for place, item in enumerate(full.items[: len(full.items) // 3])}
    seeds = count(1)

    def seeded() -> tuple[tuple[object, ...], dict[str, object]]:
        return (full, REVISION, next(seeds), seen), {}

    form = benchmark.pedantic(draw, setup=seeded, rounds=5 if items == 100_000 else 20, warmup_rounds=1)
    assert len(form.slots) == 65
