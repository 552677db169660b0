"""Looks before Qt is loaded whether the system libraries that it needs are there; imports no Qt itself."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_X11_PACKAGES: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

_PARTS = ("styles/app.qss", "themes/light.toml", "themes/dark.toml", "themes/schemes.toml", "fonts", "icons")


def missing() -> str:
    """Say what keeps the window from opening and what to do; empty where nothing does."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wanted = dict(_PACKAGES)
    if not platform:
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            return (
                "There is no screen to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
                "Start the program from a desktop, or use its commands: see --help."
            )
        if not os.environ.get("WAYLAND_DISPLAY"):
            wanted |= _X11_PACKAGES
    elif platform.startswith("xcb"):
        wanted |= _X11_PACKAGES
    return _advice({library: package for library, package in wanted.items() if not _loads(library)})


def missing_part(resources: Path) -> Path | None:
    """Return a file that no window can do without and that is not there or cannot be read."""
    return next((path for path in (resources / part for part in _PARTS) if not os.access(path, os.R_OK)), None)


def _advice(lacking: Mapping[str, str]) -> str:
    if not lacking:
        return ""
    return (
        f"The window needs system libraries that are not installed: {', '.join(lacking)}.\n"
        f"On Debian or Ubuntu: sudo apt install {' '.join(lacking.values())}\n"
        "On other systems install the packages that hold these files, then start again."
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
