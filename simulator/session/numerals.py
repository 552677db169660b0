"""Numbers while they are typed, digit by digit; knows no value."""

from simulator.session.arithmetic import DIGITS
from simulator.session.calculator_keys import Key

EXPONENT_DIGITS = 3


def extended(text: str, key: Key) -> str:
    """Return a typed number with one more digit or its point; unchanged where there is no room for it."""
    mantissa, mark, exponent = text.partition("E")
    if mark:
        full = key is Key.POINT or len(exponent.lstrip("-")) >= EXPONENT_DIGITS
        return text if full else text + key.value
    if key is Key.POINT:
        return text if "." in mantissa else f"{mantissa or '0'}."
    if mantissa in {"0", "-0"}:
        return mantissa[:-1] + key.value
    return text if sum(sign.isdigit() for sign in mantissa) >= DIGITS else text + key.value


def shortened(text: str) -> str:
    """Return a typed number without its last sign, empty where nothing is left."""
    left = text[:-1]
    return left.removesuffix("-") if left.endswith("E-") or left == "-" else left


def negated(text: str) -> str:
    """Return a typed number with the other sign."""
    return text[1:] if text.startswith("-") else f"-{text}"
