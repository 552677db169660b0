"""What the operating system asks of the look: dark colours, high contrast, no motion; knows no theme."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


class System(QObject):
    """Asks Qt, which asks the system.

    Signals:
        changed: the system asks for something else now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()  # held: PySide6 takes what it hands out away with it
        self._hints.colorSchemeChanged.connect(self.changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Light text on dark ground is wished for."""
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    @property
    def contrast(self) -> bool:
        """High contrast is wished for."""
        return self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    @property
    def motion(self) -> bool:
        """Effects that move are not switched off."""
        return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
