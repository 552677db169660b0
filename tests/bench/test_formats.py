"""How long a bank takes to read as it grows; bounds: 10,000 items 1.5 s once, 50 ms where nothing has changed."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.formats.native.reader import read_folder
from simulator.formats.native.signature import signature
from tests.formats.folders import CASE, HEADER, ITEM, PNG, put

SIZES = (1_000, 10_000, 100_000)
STEM = """The team of shop {number} trains the estimator below. On the hold-out month the ROC AUC is 0.97,
but recall at the default threshold 0.5 is only **0.41**.

```python
est = Estimator(image_uri=xgb, instance_count=1, instance_type="ml.m5.xlarge")
est.set_hyperparameters(objective="binary:logistic", num_round={number})
```

![Score histogram, fraud in red](media/scores.png)

A missed fraud costs 50 times as much as a false alert: $C(t) = 50\\,\\mathrm{{FN}}(t) + \\mathrm{{FP}}(t)$.
Which change lowers $C$ the MOST **without retraining**?
"""

pytestmark = [pytest.mark.xdist_group("bench-formats"), pytest.mark.benchmark(group="read a bank")]


def _item(number: int) -> str:
    changed = ITEM.replace("item: broken", f"item: item-{number:06d}\nreferences: [https://a.example/{number}]")
    return changed.replace("What is precision?\n", STEM.format(number=number)).replace("Nothing", "`x < y` alone")


def _bank(folder: Path, items: int, *, per_file: int) -> Path:
    files: dict[str, str | bytes] = {"bank.md": HEADER + CASE, "media/scores.png": PNG}
    for start in range(0, items, per_file):
        texts = [_item(number) for number in range(start, min(items, start + per_file))]
        files[f"items/{start // 1_000}/{start:06d}.md"] = "\n".join(texts)
    return put(folder, files)


@pytest.fixture(scope="module", params=SIZES)
def items(request: pytest.FixtureRequest) -> int:
    """How many items a bank has; a hundredth where nothing is measured."""
    size: int = request.param
    return size if request.config.getoption("benchmark_enable") else size // 100


@pytest.mark.parametrize("per_file", [100, 1])
def test_a_bank_is_read(benchmark: BenchmarkFixture, items: int, per_file: int, tmp_path: Path) -> None:
    folder = _bank(tmp_path, items, per_file=max(per_file, items // 10_000))
    reading = benchmark.pedantic(read_folder, args=(folder,), rounds=1 if items == SIZES[-1] else 5)
    assert (reading.problems, len(reading.digests)) == ((), items)


@pytest.mark.parametrize("per_file", [100, 1])
def test_an_unchanged_bank_is_known_again(
    benchmark: BenchmarkFixture, items: int, per_file: int, tmp_path: Path
) -> None:
    folder = _bank(tmp_path, items, per_file=max(per_file, items // 10_000))
    assert benchmark(signature, folder) == signature(folder)
