"""Numbers as they are written in options: thousands, per cent, currency, units; knows no items."""

import math
import re
from collections.abc import Mapping, Sequence

_QUANTITY = re.compile(
    r"""
    (?:about|approximately|approx\.?|around|roughly|nearly|up\ to|at\ least|at\ most|less\ than|more\ than
    |[~≈≤≥<>=±])?\s*
    (?P<sign>[-−–+])?\s*
    (?P<currency>US\$|USD|EUR|GBP|[$€£¥])?\s*
    (?P<number>\d{1,3}(?:[,\u202f\u00a0 '’]\d{3})+(?:\.\d+)?|\d*\.\d+|\d+)
    (?:\^\{?(?P<exponent>[-−+]?\d{1,3})\}?)?
    (?:[eE](?P<power>[-+−]?\d{1,3})|\s*[×x*]\s*10\s*\^?\{?(?P<raised>[-−]?\d{1,3})\}?)?
    (?:\s*/\s*(?P<parts>\d+))?
    \s*(?P<unit>[%‰]|[°A-Za-zµμ][\w/²³.°-]*(?:\ [\w/-]+){0,3}|)
    \s*\.?
    """,
    re.VERBOSE,
)
_SCALES: Mapping[str, tuple[str, float]] = {
    **{name: ("bytes", 1024.0**power) for power, name in enumerate(("b", "kb", "mb", "gb", "tb", "pb"))},
    **{name: ("bytes", 1024.0**power) for power, name in enumerate(("byte", "kib", "mib", "gib", "tib", "pib"))},
    **dict.fromkeys(("ns", "nanosecond"), ("time", 1e-9)),
    **dict.fromkeys(("µs", "μs", "us", "microsecond"), ("time", 1e-6)),
    **dict.fromkeys(("ms", "millisecond"), ("time", 1e-3)),
    **dict.fromkeys(("sec", "second"), ("time", 1.0)),
    **dict.fromkeys(("min", "minute"), ("time", 60.0)),
    **dict.fromkeys(("h", "hour"), ("time", 3600.0)),
    **dict.fromkeys(("d", "day"), ("time", 86_400.0)),
    "week": ("time", 604_800.0),
    "month": ("time", 2_629_800.0),
    "year": ("time", 31_557_600.0),
    "percent": ("", 0.01),
    "per cent": ("", 0.01),
    "": ("", 1.0),
    "thousand": ("", 1e3),
    "k": ("", 1e3),
    "million": ("", 1e6),
    "billion": ("", 1e9),
    "%": ("", 0.01),
    "‰": ("", 0.001),
}
_TEX: Mapping[str, str] = {
    "\\times": "×",
    "\\cdot": "×",
    "\\%": "%",
    "\\,": "",
    "{,}": ",",
    "\\approx": "≈",
    "\\$": "$",
}
_SPLIT = str.maketrans("", "", ",\u202f\u00a0 '’")


def comparable(texts: Sequence[str]) -> tuple[float, ...]:
    """Return texts as numbers of one unit; nothing where one is no number or the units cannot be compared."""
    found = [quantity(text) for text in texts]
    numbers = [one for one in found if one is not None]
    if len(numbers) < len(texts) or len({unit for _, unit in numbers}) != 1:
        return ()
    return tuple(number for number, _ in numbers)


def quantity(text: str) -> tuple[float, str] | None:
    """Return a text as a number and what it measures; None where it is no number with its unit."""
    mark = _QUANTITY.fullmatch(_untexed(text))
    if mark is None:
        return None
    try:
        number = _number(mark)
    except (ArithmeticError, ValueError):
        return None
    unit = " ".join(word.removesuffix("s") or word for word in mark["unit"].casefold().split())
    measured, scale = _SCALES.get(unit, (unit, 1.0))
    return number * scale, f"{mark['currency'] or ''}{measured}"


def _number(mark: re.Match[str]) -> float:
    """The number without its unit; ArithmeticError or ValueError where there is none."""
    number = float(mark["number"].translate(_SPLIT))
    if mark["exponent"]:
        number = math.pow(number, _whole(mark["exponent"]))
    if power := mark["power"] or mark["raised"]:
        number *= math.pow(10, _whole(power))
    if mark["parts"]:
        number /= float(mark["parts"])
    return -number if mark["sign"] in {"-", "−", "–"} else number


def _untexed(text: str) -> str:
    """A text without the marks of Markdown and TeX around its numbers."""
    text = text.strip(" *_`")
    if len(text) > 2 and text.startswith("$") and text.endswith("$"):
        text = text.strip("$")
    for tex, sign in _TEX.items():
        text = text.replace(tex, sign)
    return text.strip()


def _whole(text: str) -> int:
    return int(text.replace("−", "-"))
