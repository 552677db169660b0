"""Every control on every screen, measured once: how large it is, what it is called, how its focus shows."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.theme import contrast
from tests.screens import scenes
from tests.stage import Stage, stage


@dataclass(frozen=True)
class Control:
    """A control as a screen shows it.

    `ring` is the number of pixels that change by at least 3 : 1 when it takes the focus, against the length of its
    edge; None where it takes no focus by Tab or lies under something else.
    """

    screen: str
    name: str
    spoken: str
    width: int
    height: int
    zoom: float
    ring: float | None


def walk(folder: Path) -> list[Control]:
    """Measure the controls of all screens."""
    with stage(folder) as shown:
        return measure(shown, scenes(shown))


def measure(shown: Stage, screens: Iterable[tuple[str, QWidget]]) -> list[Control]:
    """Measure the controls of these screens."""
    found = []
    for screen, window in screens:
        before = QApplication.focusWidget()
        found += [_measured(shown, window, screen, one) for one in _controls(window)]
        if before is not None and before.isVisible():
            before.setFocus()
    return found


def _controls(window: QWidget) -> Iterator[QWidget]:
    """What can be operated on a screen: in its dialog where one is open."""
    dialogs = [one for one in window.findChildren(Overlay) if one.isVisible()]
    for one in (dialogs[-1] if dialogs else window).findChildren(QWidget):
        pressed = isinstance(one, QAbstractButton | QComboBox | QLineEdit)
        if one.isVisible() and one.isEnabled() and one.focusProxy() is None and (pressed or _takes_tab(one)):
            yield one


def _measured(shown: Stage, window: QWidget, screen: str, one: QWidget) -> Control:
    spoken = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ring = _ring(shown, window, one) if _takes_tab(one) else None
    return Control(screen, one.objectName(), spoken, one.width(), one.height(), shown.look.zoom, ring)


def _ring(shown: Stage, window: QWidget, one: QWidget) -> float | None:
    seen = one.visibleRegion().boundingRect()
    if seen.isEmpty() or not _on_top(window, one, seen):
        return None
    where = QRect(one.mapTo(window, seen.topLeft()), seen.size())
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()
    before = _pixels(window, where)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = _pixels(window, where)
    differ = before != after
    pairs = Counter(zip(before[differ].tolist(), after[differ].tolist(), strict=True))
    changed = sum(count for (old, new), count in pairs.items() if _contrast(old, new) >= 3)
    return changed / (2 * (seen.width() + seen.height()))


def _on_top(window: QWidget, one: QWidget, seen: QRect) -> bool:
    """Whether nothing lies over the middle of what is seen, nor over one of its corners."""
    corners = (seen.topLeft(), seen.topRight(), seen.bottomLeft(), seen.bottomRight())
    found = [window.childAt(one.mapTo(window, spot)) for spot in (seen.center(), *corners)]
    return all(there is one or (there is not None and one.isAncestorOf(there)) for there in found)


def _pixels(window: QWidget, where: QRect) -> np.ndarray:
    image = window.grab(where).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), dtype=np.uint32).copy()


def _takes_tab(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


@cache
def _contrast(first: int, second: int) -> float:
    return contrast(f"#{first & 0xFFFFFF:06x}", f"#{second & 0xFFFFFF:06x}")
