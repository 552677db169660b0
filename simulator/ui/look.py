"""The look in force: theme, zoom, fonts and icons; widgets that paint ask it and repaint when it changes."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from simulator.session.preferences import Appearance
from simulator.ui import theme as themes
from simulator.ui.theme import Role, Theme

ZOOM_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0)
BODY_PT = 10.5
"""The size of body text at a zoom of 1, in points."""


class Look(QObject):
    """Holds what the window looks like.

    Signals:
        changed: theme or zoom are other ones now.
    """

    changed = Signal()

    def __init__(self, resources: Path, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._sheet = (resources / "styles" / "app.qss").read_text(encoding="utf-8")
        self._appearance = appearance
        self._zoom = ZOOM_STEPS[0]
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._theme = self._load()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def zoom(self) -> float:
        """The zoom, 1 to 2."""
        return self._zoom

    @property
    def appearance(self) -> Appearance:
        """The choice that led to the theme."""
        return self._appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark or the system's look."""
        self._appearance = appearance
        self._theme = self._load()
        self.changed.emit()

    def zoom_in(self) -> None:
        """Go one step larger, up to 200 %."""
        self._step(+1)

    def zoom_out(self) -> None:
        """Go one step smaller, down to 100 %."""
        self._step(-1)

    def zoom_reset(self) -> None:
        """Go back to 100 %."""
        self._set_zoom(ZOOM_STEPS[0])

    def color(self, role: Role) -> QColor:
        """The colour of a role."""
        return QColor(self._theme[role])

    def px(self, size: float) -> int:
        """A length in pixels at the zoom in force."""
        return round(size * self._zoom)

    def pt(self, size: float) -> float:
        """A font size in points at the zoom in force."""
        return size * self._zoom

    def style_sheet(self) -> str:
        """The style sheet of the whole window."""
        return themes.style_sheet(self._sheet, self._theme, zoom=self._zoom)

    def palette(self) -> QPalette:
        """The palette behind the style sheet, for what no style sheet reaches."""
        palette = QPalette()
        for group, role in (
            (QPalette.ColorRole.Window, Role.WINDOW),
            (QPalette.ColorRole.WindowText, Role.TEXT),
            (QPalette.ColorRole.Base, Role.SURFACE),
            (QPalette.ColorRole.AlternateBase, Role.SURFACE_ALT),
            (QPalette.ColorRole.Text, Role.TEXT),
            (QPalette.ColorRole.Button, Role.SURFACE),
            (QPalette.ColorRole.ButtonText, Role.TEXT),
            (QPalette.ColorRole.Highlight, Role.ACCENT),
            (QPalette.ColorRole.HighlightedText, Role.ACCENT_TEXT),
            (QPalette.ColorRole.Link, Role.CONTENT_LINK),
            (QPalette.ColorRole.PlaceholderText, Role.TEXT_MUTED),
        ):
            palette.setColor(group, self.color(role))
        return palette

    def icon(self, name: str, role: Role) -> QIcon:
        """An icon of `resources/icons` in the colour of a role; FileNotFoundError where there is none."""
        key = (name, self._theme[role])
        if key not in self._icons:
            self._icons[key] = self._drawn_icon(name, role)
        return self._icons[key]

    def _drawn_icon(self, name: str, role: Role) -> QIcon:
        source = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", self._theme[role]).encode()))
        icon = QIcon()
        for size in (16, 24, 32, 48, 64):
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            icon.addPixmap(pixmap)
        return icon

    def _step(self, step: int) -> None:
        place = ZOOM_STEPS.index(self._zoom) + step
        self._set_zoom(ZOOM_STEPS[max(0, min(place, len(ZOOM_STEPS) - 1))])

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.changed.emit()

    def _load(self) -> Theme:
        dark = self._appearance is Appearance.DARK or (
            self._appearance is Appearance.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        return themes.load(self._resources / "themes" / ("dark.toml" if dark else "light.toml"))


def load_fonts(resources: Path) -> None:
    """Make the fonts that travel with the program known to Qt; FileNotFoundError where one cannot be read."""
    for path in sorted((resources / "fonts").glob("*.[ot]tf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
