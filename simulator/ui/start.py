"""What the window needs of Qt before it can be shown: the application, fonts and the look."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QSize
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from simulator.session.preferences import Appearance, Language
from simulator.ui.application import Application
from simulator.ui.languages import speak
from simulator.ui.look import BODY_PT, Look, load_fonts
from simulator.ui.services import Services

SWITCH_S = 0.0005
"""How long work in another thread may keep the window waiting; Python's own 5 ms are seen."""
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def application(argv: Sequence[str], resources: Path) -> QApplication:
    """Return the application with its name, style and fonts; the one that runs already where there is one."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else Application(argv)
    app.setApplicationName("examgate")
    app.setApplicationDisplayName("Examgate")
    app.setDesktopFileName("examgate")
    app.setWindowIcon(_icon(resources / "desktop" / "apps"))
    app.setStyle("Fusion")
    sys.setswitchinterval(SWITCH_S)
    load_fonts(resources)
    QDir.setSearchPaths("icons", [str(resources / "icons")])
    font = QFont("Inter")
    font.setPointSizeF(BODY_PT)
    app.setFont(font)
    speak(Language.SYSTEM, resources)
    return app


def _icon(folder: Path) -> QIcon:
    """The icon of the program, of pictures that are read when one is asked for."""
    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(folder / f"{size}.png"), QSize(size, size))
    return icon


def system_look(resources: Path) -> Look:
    """Return the look of the system, for what is told before a choice can be read."""
    return Look(resources, Appearance.SYSTEM)


def look_for(services: Services) -> Look:
    """Return the look that the user chose, and speak the language chosen."""
    speak(services.preferences.language(), services.resources)
    look = Look(services.resources, services.preferences.appearance())
    look.set_scheme(services.preferences.scheme())
    return look
