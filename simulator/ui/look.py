"""The look in force: theme, zoom, fonts and icons; widgets that paint ask it and repaint when it changes."""

from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPainter, QPalette, QPixmap

from simulator.session.preferences import Appearance, ColorScheme
from simulator.ui import schemes
from simulator.ui import theme as themes
from simulator.ui.schemes import Scheme
from simulator.ui.system import System
from simulator.ui.theme import Role, Theme

ZOOM_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0)
BODY_PT = 10.5
"""The size of body text at a zoom of 1, in points."""
THEMES = ("light", "dark", "contrast-light", "contrast-dark")
LARGE = 1.5
"""From this zoom on everything is large."""


class Look(QObject):
    """Holds what the window looks like.

    Signals:
        changed: theme or zoom are other ones now; what is on screen is put together anew.
        recolored: the content of the exam has other colours now; what is on screen is painted anew in its place.
    """

    changed = Signal()
    recolored = Signal()

    def __init__(
        self, resources: Path, appearance: Appearance, *, system: System | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.resources = resources
        self.system = system or System(self)
        self._appearance = appearance
        self._zoom = ZOOM_STEPS[0]
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._texts: dict[str, str] = {}
        self._themes: dict[str, Theme] = {}
        self._scheme = ColorScheme.THEME
        self._theme = self._load()
        self._content_theme = self._theme
        self.system.changed.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def content_theme(self) -> Theme:
        """The theme in the colours that the content of the exam has."""
        return self._content_theme

    @property
    def zoom(self) -> float:
        """The zoom, 1 to 2."""
        return self._zoom

    @property
    def stamp(self) -> str:
        """Another one when what was painted must be painted anew."""
        return f"{self.theme.name} {self.zoom}"

    @property
    def is_large(self) -> bool:
        """Whether so little finds room that pages put below each other what else stands side by side."""
        return self.zoom >= LARGE

    @property
    def appearance(self) -> Appearance:
        """The choice that led to the theme."""
        return self._appearance

    @property
    def dark(self) -> bool:
        """Whether text is light on dark ground outside the exam."""
        return self._theme.tone == "dark"

    @property
    def scheme(self) -> ColorScheme:
        """The colour scheme of the exam's content."""
        return self._scheme

    @property
    def schemes(self) -> Mapping[ColorScheme, Scheme]:
        """All colour schemes there are, in the order in which they are offered."""
        return self._schemes

    @cached_property
    def _schemes(self) -> Mapping[ColorScheme, Scheme]:
        return schemes.load(self.resources / "themes" / "schemes.toml")

    @property
    def motion(self) -> bool:
        """Whether anything may move by itself; an animation asks first."""
        return self.system.motion

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark or the system's look."""
        self._appearance = appearance
        self._follow()

    def set_scheme(self, scheme: ColorScheme) -> None:
        """Choose the colours of the exam's content."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._content_theme = self._recolored()
            self.recolored.emit()

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
        return QColor(self.theme[role])

    def px(self, size: float) -> int:
        """A length in pixels at the zoom in force."""
        return round(size * self.zoom)

    def pt(self, size: float) -> float:
        """A font size in points at the zoom in force."""
        return size * self.zoom

    def style_sheet(self) -> str:
        """The style sheet of the whole window."""
        sheets = (("app.qss", self._theme), ("content.qss", self._content_theme))
        return "\n".join(
            themes.style_sheet(self.text(f"styles/{name}"), theme, zoom=self._zoom) for name, theme in sheets
        )

    def text(self, name: str) -> str:
        """A text by its path in the resources, read from disk once; OSError where it cannot be."""
        if name not in self._texts:
            self._texts[name] = (self.resources / name).read_text(encoding="utf-8")
        return self._texts[name]

    def provide(self) -> None:
        """Read from disk all that may be looked at later on; what cannot be read is told where it is needed."""
        for pattern in ("styles/*.qss", "icons/*.svg", "guide/*.md"):
            for path in self.resources.glob(pattern):
                with suppress(OSError, UnicodeDecodeError):
                    self.text(path.relative_to(self.resources).as_posix())
        for name in THEMES:
            with suppress(OSError):
                self._theme_of(name)
        with suppress(OSError):
            self.schemes.get(self._scheme)

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
        key = (name, self.theme[role])
        if key not in self._icons:
            self._icons[key] = self._drawn_icon(name, role)
        return self._icons[key]

    def _drawn_icon(self, name: str, role: Role) -> QIcon:
        from PySide6.QtSvg import QSvgRenderer

        source = self.text(f"icons/{name}.svg")
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", self.theme[role]).encode()))
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

    def _follow(self) -> None:
        """Take the theme that appearance and system ask for now."""
        theme = self._load()
        if theme.name != self._theme.name:
            self._theme = theme
            self._content_theme = self._recolored()
            self.changed.emit()

    def _recolored(self) -> Theme:
        if self._scheme is ColorScheme.THEME:
            return self._theme
        return self._schemes[self._scheme].over(self._theme)

    def _load(self) -> Theme:
        dark = self._appearance is Appearance.DARK or (self._appearance is Appearance.SYSTEM and self.system.dark)
        name = ("contrast-" if self.system.contrast else "") + ("dark" if dark else "light")
        return self._theme_of(name)

    def _theme_of(self, name: str) -> Theme:
        if name not in self._themes:
            self._themes[name] = themes.load(self.resources / "themes" / f"{name}.toml")
        return self._themes[name]


def load_fonts(resources: Path) -> None:
    """Make the fonts that travel with the program known to Qt; FileNotFoundError where one cannot be read."""
    for path in sorted((resources / "fonts").glob("*.[ot]tf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
