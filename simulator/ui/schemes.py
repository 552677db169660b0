"""The colour schemes of the exam's content, read from TOML; knows no widget and no bar or dialog."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from simulator.session.preferences import ColorScheme
from simulator.ui.theme import Role, Theme, ThemeError


@dataclass(frozen=True)
class Scheme:
    """Text on a ground, with a colour `#rrggbb` for every role that the content uses."""

    name: ColorScheme
    text: str
    ground: str
    colors: Mapping[Role, str]

    def over(self, theme: Theme) -> Theme:
        """A theme with the colours of this scheme; roles that the content does not use stay."""
        return Theme(f"{theme.name} {self.name}", {**theme.colors, **self.colors})


def load(path: Path) -> Mapping[ColorScheme, Scheme]:
    """Read all schemes in the order of their file; ThemeError names what is wrong.

    A role is as far from the ground to the text as its share says, unless the scheme names a colour for it.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    found = {}
    for key, given in data["schemes"].items():
        try:
            name = ColorScheme(key)
            shares = {Role(role): float(share) for role, share in data["shares"].items()}
            named = {Role(role): str(color) for role, color in given.items() if role not in {"text", "ground"}}
        except ValueError as error:
            raise ThemeError(f"{path.name}: scheme {key}: {error}") from error
        for color in (given["text"], given["ground"], *named.values()):
            if not re.fullmatch(r"#[0-9a-f]{6}", color):
                raise ThemeError(f"{path.name}: scheme {key}: {color!r} is no colour")
        text, ground = str(given["text"]), str(given["ground"])
        mixed = {role: mix(ground, text, share=share) for role, share in shares.items()}
        found[name] = Scheme(name, text, ground, mixed | named)
    return found


def mix(first: str, second: str, *, share: float) -> str:
    """The colour that lies between two colours `#rrggbb`, at 0 the first one, at 1 the second one."""
    parts = [(int(first[place : place + 2], 16), int(second[place : place + 2], 16)) for place in (1, 3, 5)]
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in parts)
