"""Every page with content of the exam in each color scheme, for the pictures of `tests.screens --schemes`."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from simulator.session.preferences import ColorScheme, Language
from tests.screens_types import LARGEST_STEPS, type_scenes
from tests.stage import Stage, stage
from tests.ui.kinds import kinds

SIZE = QSize(1280, 720)


Scenes = Callable[[Stage], Iterator[tuple[str, QWidget]]]


def render_schemes(folder: Path, scenes: Scenes, language: Language) -> Iterator[Path]:
    """Write the scenes that show content of the exam to a folder, each in every scheme, and tell the files."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (one for one in ColorScheme if one is not ColorScheme.THEME):
        with tempfile.TemporaryDirectory() as data, stage(Path(data), size=SIZE, language=language) as shown:
            yield from _pictures(shown, folder, scenes, scheme)
        for zoom in (100, 200):
            with tempfile.TemporaryDirectory() as data, kinds(Path(data), size=SIZE, language=language) as shown:
                shown.enlarge(LARGEST_STEPS if zoom == 200 else 0)
                (folder / f"{zoom}").mkdir(exist_ok=True)
                yield from _pictures(shown, folder / f"{zoom}", type_scenes, scheme)


def _pictures(shown: Stage, folder: Path, scenes: Scenes, scheme: ColorScheme) -> Iterator[Path]:
    shown.look.set_scheme(scheme)
    for name, window in scenes(shown):
        if any(one.isVisible() for one in window.findChildren(QWidget, "contentPane")):
            path = folder / f"{name}-{scheme}.png"
            window.grab().save(str(path))
            yield path
