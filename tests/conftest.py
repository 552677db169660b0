"""What holds for all tests: no screen, one application, nothing left over on screen, the same examples each time."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("searching", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("EXAMGATE_DATA_DIR", None)
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # tests start the program a hundred times


@pytest.fixture
def screen(qapp: object) -> Iterator[None]:
    """An application whose windows are all gone after the test."""
    from PySide6.QtWidgets import QApplication

    yield
    left = [widget.objectName() for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"still on screen: {left}"
