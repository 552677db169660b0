"""The choice of colours for the exam's content, as a button that drops a menu; changes nothing itself."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from simulator.session.preferences import ColorScheme
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.key_button import KeyButton

ICON = QSize(12, 12)
SWATCH = QSize(32, 18)
TICK = 12
LETTERS = "Aa"


class SchemeMenu(KeyButton):
    """Offers the colour schemes, each with a swatch; the one in force is checked.

    Signals:
        chosen(ColorScheme): another scheme was picked.
    """

    chosen = Signal(ColorScheme)

    def __init__(self, look: Look) -> None:
        super().__init__("", "", "colorScheme", icon_after=True)
        self._look = look
        self._menu = QMenu(self)
        self._menu.setObjectName("schemeMenu")
        self._menu.setAccessibleName(self.tr("Color Scheme"))
        self._group = QActionGroup(self)
        self._actions = {scheme: self._action(scheme) for scheme in ColorScheme if scheme in look.schemes}
        self._menu.addSeparator()
        self._actions[ColorScheme.THEME] = self._action(ColorScheme.THEME)
        self.set_words(self.tr("Color Scheme"))
        self.clicked.connect(self._open)

    def present(self) -> None:
        """Show which scheme is in force."""
        look, light = self._look, not self._look.dark
        own = self._actions[ColorScheme.THEME]
        own.setVisible(not light)
        scheme = ColorScheme.BLACK_ON_WHITE if light and look.scheme is ColorScheme.THEME else look.scheme
        self._actions[scheme].setChecked(True)
        self.setAccessibleName(self.tr("Color Scheme, {scheme}").format(scheme=words.scheme(scheme)))
        self.set_icon(look.icon("drop", Role.TOOLBAR_TEXT), ICON * look.zoom)

    def close_menu(self) -> None:
        """Take the menu off the screen."""
        self._menu.close()

    def _action(self, scheme: ColorScheme) -> QAction:
        made = self._menu.addAction(words.scheme(scheme))
        made.setObjectName(f"scheme-{scheme}")
        made.setCheckable(True)
        self._group.addAction(made)
        made.triggered.connect(partial(self._on_triggered, scheme))
        return made

    def _on_triggered(self, scheme: ColorScheme) -> None:
        self.chosen.emit(scheme)

    def _open(self) -> None:
        for scheme, action in self._actions.items():
            action.setIcon(self._swatch(scheme))
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self._menu.setActiveAction(self._group.checkedAction())

    def _swatch(self, scheme: ColorScheme) -> QIcon:
        """Two letters in the colours of a scheme, behind a tick where it is in force."""
        look, action = self._look, self._actions[scheme]
        found, theme = look.schemes.get(scheme), look.theme
        text, ground = (theme[Role.CONTENT_TEXT], theme[Role.CONTENT]) if found is None else (found.text, found.ground)
        pixmap = QPixmap(SWATCH * look.zoom)
        pixmap.fill(Qt.GlobalColor.transparent)
        height = pixmap.height()
        tick = look.px(TICK)
        field = QRect(tick, 0, pixmap.width() - tick - 1, height - 1)
        painter = QPainter(pixmap)
        if action.isChecked():
            look.icon("check", Role.TEXT).paint(painter, QRect(0, 0, tick, height))
        painter.fillRect(field, QColor(ground))
        painter.setPen(look.color(Role.CONTROL))
        painter.drawRect(field)
        font = QFont(self.font())
        font.setPixelSize(round(height * 0.66))
        painter.setFont(font)
        painter.setPen(QColor(text))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, LETTERS)
        painter.end()
        return QIcon(pixmap)
