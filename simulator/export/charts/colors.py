"""The colors of a chart, taken from the roles of a theme; knows no toolkit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from simulator.export.charts.kinds import Kind

ROLES: dict[Kind, str] = {
    Kind.PLAN: "text_muted",
    Kind.ACTUAL: "series_1",
    Kind.PROJECTION: "series_1",
    Kind.RIGHT: "good",
    Kind.WRONG: "bad",
    Kind.UNSCORED: "text_muted",
    Kind.BLANK: "warn",
    Kind.FIRST: "series_1",
    Kind.SECOND: "series_2",
    Kind.THIRD: "series_3",
    Kind.FOURTH: "series_4",
    Kind.FIFTH: "series_5",
    Kind.SIXTH: "series_6",
}
"""The role of a theme whose color a kind has."""


@dataclass(frozen=True)
class Colors:
    """The colors `#rrggbb` of a chart by what they are for."""

    ground: str
    text: str
    muted: str
    grid: str
    kinds: Mapping[Kind, str]


def colors_of(roles: Mapping[str, str]) -> Colors:
    """The colors of a chart from those of a theme by the names of their roles."""
    return Colors(
        ground=roles["surface"],
        text=roles["text"],
        muted=roles["text_muted"],
        grid=roles["track"],
        kinds={kind: roles[role] for kind, role in ROLES.items()},
    )


def load_colors(theme: Path) -> Colors:
    """Read the colors of a chart from the file of a theme."""
    data = tomllib.loads(theme.read_text(encoding="utf-8"))
    palette: dict[str, str] = data["palette"]
    return colors_of({role: palette[base] for role, base in data["roles"].items()})
