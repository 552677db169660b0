"""A folder with nine exams, and the page of its history."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.crowd import crowded
from tests.stage import Stage, stage


@pytest.fixture(scope="session")
def sat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nine exams; the last has the questions of the first."""
    folder = tmp_path_factory.mktemp("sat")
    with crowded(folder, 9, people=1):
        pass
    return folder


@pytest.fixture
def shown(sat: Path, tmp_path: Path) -> Iterator[Stage]:
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with stage(folder) as made:
        made.window.retrospect.show_history()
        made.settle()
        yield made
