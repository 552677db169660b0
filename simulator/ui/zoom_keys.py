"""The keys that make everything larger and smaller."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from simulator.ui.look import Look


def add_zoom_keys(window: QWidget, look: Look, *, may_zoom: Callable[[], bool]) -> None:
    """Let Ctrl and +, - and 0 change the size of everything in a window, at moments when that may be."""
    for keys, action in (
        (QKeySequence("Ctrl++"), look.zoom_in),
        (QKeySequence("Ctrl+="), look.zoom_in),
        (QKeySequence("Ctrl+-"), look.zoom_out),
        (QKeySequence("Ctrl+0"), look.zoom_reset),
    ):
        QShortcut(keys, window).activated.connect(partial(_zoom, action, may_zoom))


def _zoom(action: Callable[[], None], may_zoom: Callable[[], bool]) -> None:
    if may_zoom():
        action()
