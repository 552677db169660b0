"""Themes as tables of roles, read from TOML, and the style sheet made from one; knows no widget."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Role(StrEnum):
    """What a colour is for; every colour on screen is asked for by one of these."""

    WINDOW = "window"
    SURFACE = "surface"
    SURFACE_ALT = "surface_alt"
    HOVER = "hover"
    BORDER = "border"
    TEXT = "text"
    TEXT_MUTED = "text_muted"
    ACCENT = "accent"
    ACCENT_TEXT = "accent_text"
    ACCENT_SOFT = "accent_soft"
    ACCENT_SOFT_TEXT = "accent_soft_text"
    GOOD = "good"
    BAD = "bad"
    WARN = "warn"
    TRACK = "track"
    BAR = "bar"
    BAR_TEXT = "bar_text"
    TOOLBAR = "toolbar"
    TOOLBAR_TEXT = "toolbar_text"
    CONTENT = "content"
    CONTENT_TEXT = "content_text"
    CONTENT_LINK = "content_link"
    CODE = "code"
    ALERT = "alert"
    CURRENT = "current"
    CURRENT_TEXT = "current_text"
    GATE = "gate"
    GATE_TEXT = "gate_text"
    FLAG_ON = "flag_on"
    HIGHLIGHT = "highlight"
    HIGHLIGHT_TEXT = "highlight_text"
    STRUCK = "struck"
    CONTROL = "control"
    DIALOG = "dialog"
    DIALOG_TEXT = "dialog_text"
    FOCUS = "focus"
    BOARD = "board"
    INK_BLACK = "ink_black"
    INK_BLUE = "ink_blue"
    INK_RED = "ink_red"
    INK_GREEN = "ink_green"
    SERIES_1 = "series_1"
    SERIES_2 = "series_2"
    SERIES_3 = "series_3"
    SERIES_4 = "series_4"
    SERIES_5 = "series_5"
    SERIES_6 = "series_6"


TEXT_PAIRS = (
    (Role.TEXT, Role.WINDOW),
    (Role.TEXT, Role.SURFACE),
    (Role.TEXT, Role.SURFACE_ALT),
    (Role.TEXT, Role.HOVER),
    (Role.TEXT_MUTED, Role.WINDOW),
    (Role.TEXT_MUTED, Role.SURFACE),
    (Role.TEXT_MUTED, Role.SURFACE_ALT),
    (Role.ACCENT, Role.SURFACE),
    (Role.ACCENT, Role.WINDOW),
    (Role.ACCENT_TEXT, Role.ACCENT),
    (Role.ACCENT_SOFT_TEXT, Role.ACCENT_SOFT),
    (Role.GOOD, Role.SURFACE),
    (Role.GOOD, Role.WINDOW),
    (Role.BAD, Role.SURFACE),
    (Role.BAD, Role.WINDOW),
    (Role.WARN, Role.SURFACE),
    (Role.WARN, Role.WINDOW),
    (Role.BAR_TEXT, Role.BAR),
    (Role.TOOLBAR_TEXT, Role.TOOLBAR),
    (Role.FLAG_ON, Role.BAR),
    (Role.CONTENT_TEXT, Role.CONTENT),
    (Role.CONTENT_TEXT, Role.CODE),
    (Role.CONTENT_LINK, Role.CONTENT),
    (Role.ALERT, Role.CONTENT),
    (Role.ALERT, Role.CURRENT),
    (Role.CURRENT_TEXT, Role.CURRENT),
    (Role.GATE_TEXT, Role.GATE),
    (Role.DIALOG_TEXT, Role.DIALOG),
    (Role.TOOLBAR_TEXT, Role.DIALOG),
    (Role.FLAG_ON, Role.TOOLBAR),
    (Role.TEXT_MUTED, Role.TRACK),
    (Role.TEXT, Role.ACCENT_SOFT),
    (Role.CONTENT_LINK, Role.HOVER),
    (Role.GOOD, Role.CONTENT),
    (Role.BAD, Role.CONTENT),
    (Role.GOOD, Role.SURFACE_ALT),
    (Role.BAD, Role.SURFACE_ALT),
    (Role.HIGHLIGHT_TEXT, Role.HIGHLIGHT),
    (Role.STRUCK, Role.CONTENT),
    (Role.INK_BLACK, Role.BOARD),
    (Role.INK_BLUE, Role.BOARD),
    (Role.INK_RED, Role.BOARD),
    (Role.INK_GREEN, Role.BOARD),
)
"""Text on ground, as the style sheet and the painters use them; each at least 4.5 : 1."""

SIGN_PAIRS = (
    (Role.FOCUS, Role.WINDOW),
    (Role.FOCUS, Role.SURFACE),
    (Role.FOCUS, Role.CONTENT),
    (Role.FLAG_ON, Role.BAR),
    (Role.FLAG_ON, Role.TOOLBAR),
    (Role.FLAG_ON, Role.DIALOG),
    (Role.CONTROL, Role.WINDOW),
    (Role.CONTROL, Role.SURFACE),
    (Role.CONTROL, Role.CONTENT),
    (Role.ACCENT, Role.CONTENT),
    (Role.DIALOG_TEXT, Role.DIALOG),
)
"""Focus rings, outlines of controls and lines of charts on their ground; each at least 3 : 1."""

CHART_PAIRS = tuple(
    (role, Role.SURFACE)
    for role in (Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4, Role.SERIES_5, Role.SERIES_6)
)
"""Series of charts, which no scheme of the exam recolors, and their ground: seen at 3:1."""


class ThemeError(ValueError):
    """A theme file lacks a role or names an unknown colour."""


@dataclass(frozen=True)
class Theme:
    """A name and a colour `#rrggbb` for every role."""

    name: str
    colors: Mapping[Role, str]

    def __getitem__(self, role: Role) -> str:
        return self.colors[role]

    @property
    def tone(self) -> str:
        """Whether a sign on an accent is "light" or "dark"."""
        return "light" if contrast(self[Role.ACCENT], "#ffffff") > contrast(self[Role.ACCENT], "#000000") else "dark"


def load(path: Path) -> Theme:
    """Read a theme; ThemeError names the role or colour that is wrong."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    palette, roles = data["palette"], data["roles"]
    colors: dict[Role, str] = {}
    for role in Role:
        base = roles.get(role.value)
        color = palette.get(base)
        if not isinstance(color, str) or not re.fullmatch(r"#[0-9a-f]{6}", color):
            raise ThemeError(f"{path.name}: role {role.value} is {base!r}, which is no colour of the palette")
        colors[role] = color
    return Theme(str(data["name"]), colors)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours `#rrggbb` by WCAG 2.1: (L1 + 0.05)/(L2 + 0.05)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def style_sheet(template: str, theme: Theme, *, zoom: float) -> str:
    """Fill `@role`, `@tone`, `@<number>pt` and `@<number>px` of a style sheet; sizes are multiplied by the zoom.

    ThemeError where the template asks for an unknown role.
    """

    def fill(found: re.Match[str]) -> str:
        size, unit, name = found.group("size"), found.group("unit"), found.group("name")
        if size:
            scaled = float(size) * zoom
            return f"{scaled:.1f}pt" if unit == "pt" else f"{round(scaled)}px"
        if name == "tone":
            return theme.tone
        try:
            return theme[Role(name)]
        except ValueError as error:
            raise ThemeError(f"the style sheet asks for the unknown role {name}") from error

    return re.sub(r"@(?:(?P<size>\d+(?:\.\d+)?)(?P<unit>pt|px)|(?P<name>[a-z_]+))", fill, template)


def _luminance(color: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(color[place : place + 2], 16)) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
