"""How long a bank takes to read as it grows; bounds: 10,000 items 1.5 s once, 50 ms where nothing has changed."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.exam.items import ItemId
from simulator.formats.native.reader import read_folder
from simulator.formats.native.signature import signature
from simulator.formats.native.writer import write_bank
from tests import builders

PER_FILE = 100
pytestmark = [pytest.mark.xdist_group("bench-formats"), pytest.mark.benchmark(group="read a bank")]


@pytest.fixture(scope="module", params=[1_000, 5_000, 10_000])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    measured = request.config.getoption("benchmark_enable")
    made = tmp_path_factory.mktemp("bank")
    count = request.param if measured else request.param // 100
    items = [builders.item(number, id=ItemId(f"item-{number:06d}"), stem=_stem(number)) for number in range(count)]
    write_bank(builders.bank(0, items=tuple(items), blueprint=None), made, {})
    return made


def _stem(number: int) -> str:
    code = f"\n\n```python\nestimator.fit({{'train': {number}}})\n```" if number % 3 == 0 else ""
    return f"A team of {number} trains a model on 40 million rows.{code}\n\nWhich change lowers the cost the MOST?"


def test_a_bank_is_read(benchmark: BenchmarkFixture, folder: Path) -> None:
    reading = benchmark.pedantic(read_folder, args=(folder,), rounds=5, warmup_rounds=1)
    assert reading.problems == ()


def test_an_unchanged_bank_is_known_again(benchmark: BenchmarkFixture, folder: Path) -> None:
    assert benchmark(signature, folder) == signature(folder)
