"""Formulas in TeX as SVG drawings; the library that draws them is loaded at the first one."""

import re


class FormulaError(ValueError):
    """The TeX cannot be drawn."""


def svg(tex: str, *, display: bool, size_px: float, color: str) -> bytes:
    """Draw a formula with letters of `size_px` pixels in a colour like `#112233`; FormulaError where it cannot be."""
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
    return re.sub(r"<\?xml[^>]*\?>", "", drawn).encode()
