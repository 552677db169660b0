"""Where the files that travel with the program lie: beside the package in a checkout, inside it when installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of themes, style sheets, icons, fonts and translations."""
    return _travelling("resources")


def banks() -> Path:
    """The folder of the question banks that ship."""
    return _travelling("banks")


def _travelling(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
