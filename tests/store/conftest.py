"""A store of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.ports import AttemptId
from simulator.store.store import Store, open_store
from tests.fakes import ManualClock
from tests.store import samples
from tests.templates import furnish


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "examgate.sqlite3"


@pytest.fixture
def store(path: Path, clock: ManualClock) -> Iterator[Store]:
    furnish(path.parent, shipped=False)
    with open_store(path, now=clock.now) as opened:
        yield opened


@pytest.fixture
def attempt(store: Store) -> AttemptId:
    return samples.open_attempt(store.archive, store.library)
