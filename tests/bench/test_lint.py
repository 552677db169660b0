"""How long a bank takes to lint as it grows; bounds: 10,000 items 15 s, with near duplicates 60 s."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.exam.problems import Level
from simulator.lint.lint import lint
from simulator.ports import Reading
from tests.lint.drafts import drafts, read

SIZES = (1_000, 10_000)

pytestmark = [pytest.mark.xdist_group("bench-lint"), pytest.mark.benchmark(group="lint a bank")]


@pytest.fixture(scope="module", params=SIZES)
def reading(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reading:
    """A bank without flaws; of a hundredth of the size where nothing is measured."""
    size: int = request.param
    items = size if request.config.getoption("benchmark_enable") else size // 100
    return read(tmp_path_factory.mktemp(str(size)), drafts(items))


@pytest.mark.parametrize("near_duplicates", [False, True], ids=["items", "pairs"])
def test_a_bank_is_linted(benchmark: BenchmarkFixture, reading: Reading, near_duplicates: bool) -> None:
    assert reading.bank is not None
    found = benchmark.pedantic(
        lint,
        args=(reading.bank, reading.places),
        kwargs={"media": reading.media, "near_duplicates": near_duplicates},
        rounds=3,
        warmup_rounds=1,
    )
    assert [one for one in found.problems if one.item and one.level is Level.ERROR] == []
