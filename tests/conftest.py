"""What holds for all tests: no screen, one application, nothing left over on screen, the same examples each time."""

import gc
import os
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling, Scheduling

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("searching", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("EXAMGATE_DATA_DIR", None)
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # tests start the program a hundred times


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let be asked for what takes minutes: the tests of what is released, over the network, and a large history."""
    parser.addoption("--release", action="store_true", help="run the tests of what is released too")
    parser.addoption("--large", action="store_true", help="measure a history of 100,000 attempts too: 3 GB, minutes")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the tests of what is released alone, unless they are asked for."""
    return True if collection_path.name == "release" and not config.getoption("--release") else None


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep what is loaded out of the collector's way: it stays until the end, whatever a test leaves."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()


class Together(LoadScopeScheduling):
    """Gives the tests of a file that is marked as a group to one worker, and every other test to whoever is free.

    What the plugin does itself for its mark has no effect with pytest 9.2, which no longer reads what it writes.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if is_group(file) else nodeid


@cache
def is_group(file: str) -> bool:
    """Whether the tests of a file share something that takes long to make."""
    return "pytest.mark.xdist_group(" in (Path(__file__).parents[1] / file).read_text(encoding="utf-8")


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    """Choose how tests are shared out."""
    return Together(config, log)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application that the program itself makes."""
    from simulator.ui.application import Application

    return Application


@pytest.fixture
def screen(qapp: object) -> Iterator[None]:
    """An application whose windows are all gone after the test."""
    from PySide6.QtWidgets import QApplication

    yield
    left = [widget.objectName() for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"still on screen: {left}"
