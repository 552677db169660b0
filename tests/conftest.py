"""What holds for all tests: no screen, one application, nothing left over on screen."""

import os
from collections.abc import Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("EXAMGATE_DATA_DIR", None)


@pytest.fixture
def screen(qapp: object) -> Iterator[None]:
    """An application whose windows are all gone after the test."""
    from PySide6.QtWidgets import QApplication

    yield
    left = [widget.objectName() for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"still on screen: {left}"
