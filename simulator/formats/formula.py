"""Formulas in TeX as SVG drawings; the library that draws them is loaded at the first one."""

import re

from simulator.formats.native.drawing import is_tame

MOST_WORK = 1_500
"""How many signs a formula may have, those in braces that are no argument counted twice for each pair of braces."""

DEEPEST = 40
"""How deep braces may nest."""

_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\s+|.", re.DOTALL)
_OF_TWO = frozenset(
    f"\\{name}" for name in ("frac", "dfrac", "tfrac", "cfrac", "binom", "overset", "underset", "stackrel")
)
LARGEST_DRAWING = 2 * 1024 * 1024
"""How many bytes a drawing may have."""


class FormulaError(ValueError):
    """The TeX cannot be drawn."""


def svg(tex: str, *, display: bool, size_px: float, color: str) -> bytes:
    """Draw a formula with letters of `size_px` pixels in a colour like `#112233`; FormulaError where it cannot be."""
    if not _is_short(tex):
        raise FormulaError(tex[:80])
    from xml.etree.ElementTree import ParseError

    from latex2mathml import exceptions
    from ziamath.config import config
    from ziamath.zmath import Latex

    own = [kind for kind in vars(exceptions).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    refusals: tuple[type[Exception], ...] = (
        *own,
        ParseError,
        AssertionError,
        StopIteration,
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        RecursionError,
    )
    config.svg2 = False
    try:
        drawn: str = Latex(tex, size=size_px, color=color, inline=not display).svg()
    except refusals as error:
        raise FormulaError(tex) from error
    made = re.sub(r"<\?xml[^>]*\?>", "", drawn).encode()
    if len(made) > LARGEST_DRAWING or not is_tame(made):
        raise FormulaError(tex)
    return made


def _is_short(tex: str) -> bool:
    """Tell whether the library can be done with a formula soon: it goes twice through braces that are no argument."""
    work, awaited = 0, 0
    doubled, levels = 1, list[int]()
    for sign in _TOKEN.findall(tex):
        if sign == "{":
            levels.append(doubled)
            doubled *= 1 if awaited else 2
            awaited -= bool(awaited)
            levels.append(awaited)
        elif sign == "}" and levels:
            awaited, doubled = levels.pop(), levels.pop()
        elif not sign.isspace():
            awaited = _arguments(sign)
        work += len(sign) * doubled
        if work > MOST_WORK or len(levels) > 2 * DEEPEST:
            return False
    return True


def _arguments(sign: str) -> int:
    """How many braces after a sign are its arguments."""
    if sign in _OF_TWO:
        return 2
    return int(len(sign) > 1 or sign in "^_]")
