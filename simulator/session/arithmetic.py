"""The arithmetic of the calculator: fractions, exact where that is possible; knows no keys and no display."""

import ast
import math
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from enum import StrEnum
from fractions import Fraction

DIGITS = 12
"""How many significant digits a number is shown with."""
LARGEST = Fraction(10) ** 308
SMALLEST = 1 / LARGEST
MOST_BITS = 4096
"""Fractions with more bits than this are rounded to `WORKING_DIGITS`; exact powers stay below it too."""
WORKING_DIGITS = 40
ROUNDED_DIGITS = 20
"""What the digits of a root, logarithm or power are cut to, so that their last doubtful ones are gone."""
FLOAT_DIGITS = 15
CANCELLED = Fraction(1, 10**13)
"""A difference that is smaller than this share of what it is of is taken for zero, as pocket calculators do."""
LARGEST_FACTORIAL = 170
PI = Fraction("3.1415926535897932384626433832795028841972")
EULER = Fraction("2.7182818284590452353602874713526624977572")
NODES = (ast.Expr, ast.BinOp, ast.UnaryOp, ast.Call, ast.Name)
"""What an expression may be made of; its numbers are names."""


class Angle(StrEnum):
    """What the trigonometric functions take and give."""

    DEGREES = "degrees"
    RADIANS = "radians"


class NoResultError(ArithmeticError):
    """An expression has no result: bad syntax, a division by zero, outside a domain or out of range."""


def evaluate(source: str, names: Mapping[str, Fraction], *, angle: Angle = Angle.DEGREES) -> Fraction:
    """Return the value of an expression in Python's syntax over named numbers.

    Only the operators + - * / ** and the functions of the calculator exist. NoResultError where there is no value.
    """
    from simpleeval import InvalidExpression, SimpleEval

    evaluator = SimpleEval(operators=_operators(), functions=_functions(angle), names=dict(names))
    evaluator.nodes = {kind: evaluator.nodes[kind] for kind in NODES}
    try:
        result = evaluator.eval(source)
    except (ArithmeticError, ValueError, SyntaxError, InvalidExpression) as error:
        raise NoResultError(f"no value: {source}") from error
    return _kept(Fraction(result))


def number(text: str) -> Fraction:
    """Return the number that was typed, as in 0.5 or 1.5E-3; NoResultError where it is none."""
    try:
        return _kept(Fraction(text))
    except (ValueError, ArithmeticError) as error:
        raise NoResultError(f"no number: {text}") from error


def written(value: Fraction) -> str:
    """Return a number with up to 12 significant digits, with an exponent where it is very large or very small."""
    shown = _quotient(value, digits=DIGITS).normalize(_context(DIGITS))
    if not shown:
        return "0"
    plain = f"{shown:f}"
    size = shown.adjusted()
    if size < DIGITS and (size >= -4 or len(plain.lstrip("-")) <= DIGITS + 2):
        return plain
    return f"{shown:E}".replace("E+", "E")


def _operators() -> dict[type[ast.AST], Callable[..., Fraction]]:
    return {
        ast.Add: _sum,
        ast.Sub: lambda left, right: _sum(left, -right),
        ast.Mult: lambda left, right: _kept(left * right),
        ast.Div: lambda left, right: _kept(left / right),
        ast.Pow: _power,
        ast.USub: lambda value: -value,
        ast.UAdd: lambda value: value,
    }


def _functions(angle: Angle) -> dict[str, Callable[[Fraction], Fraction]]:
    unit = Fraction(1) if angle is Angle.DEGREES else 180 / PI
    return {
        "sin": lambda value: _sine(value * unit),
        "cos": lambda value: _sine(value * unit + 90),
        "tan": lambda value: _sine(value * unit) / _sine(value * unit + 90),
        "asin": lambda value: _rounded_float(math.degrees(math.asin(value))) / unit,
        "acos": lambda value: _rounded_float(math.degrees(math.acos(value))) / unit,
        "atan": lambda value: _rounded_float(math.degrees(math.atan(value))) / unit,
        "ln": lambda value: _logarithm(value, Context.ln),
        "log": lambda value: _logarithm(value, Context.log10),
        "root": _root,
        "square": lambda value: _kept(value * value),
        "reciprocal": lambda value: 1 / value,
        "percent": lambda value: value / 100,
        "factorial": _factorial,
    }


def _sum(left: Fraction, right: Fraction) -> Fraction:
    total = left + right
    if abs(total) < CANCELLED * max(abs(left), abs(right)):
        return Fraction(0)
    return _kept(total)


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if not base and exponent <= 0:
        raise ValueError("zero has only positive powers")
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if exponent.denominator == 1 and abs(exponent) * bits <= MOST_BITS:
        return _kept(Fraction(base**exponent.numerator))
    context = _context(WORKING_DIGITS)
    return _rounded(context.power(_quotient(base), _quotient(exponent)))


def _root(value: Fraction) -> Fraction:
    if value < 0:
        raise ValueError("the root of a negative number")
    exact = Fraction(math.isqrt(value.numerator), math.isqrt(value.denominator))
    return exact if exact * exact == value else _rounded(_context(WORKING_DIGITS).sqrt(_quotient(value)))


def _logarithm(value: Fraction, of: Callable[[Context, Decimal], Decimal]) -> Fraction:
    if value <= 0:
        raise ValueError("the logarithm of what is not positive")
    return _rounded(of(_context(WORKING_DIGITS), _quotient(value)))


def _factorial(value: Fraction) -> Fraction:
    if value.denominator != 1 or not 0 <= value <= LARGEST_FACTORIAL:
        raise ValueError("no factorial")
    return Fraction(math.factorial(value.numerator))


def _sine(degrees: Fraction) -> Fraction:
    """The sine by way of the quarter that mirrors it, so that 30, 90, 180 … degrees come out exact."""
    turned = degrees % 360
    if turned > 270:
        turned -= 360
    elif turned > 90:
        turned = 180 - turned
    return _rounded_float(math.sin(math.radians(turned)))


def _kept(value: Fraction) -> Fraction:
    if abs(value) >= LARGEST:
        raise OverflowError("too large")
    if abs(value) <= SMALLEST:
        return Fraction(0)
    if value.denominator.bit_length() > MOST_BITS:
        return Fraction(_quotient(value))
    return value


def _quotient(value: Fraction, *, digits: int = WORKING_DIGITS) -> Decimal:
    return _context(digits).divide(Decimal(value.numerator), Decimal(value.denominator))


def _rounded(value: Decimal) -> Fraction:
    if value.adjusted() > 308:
        raise OverflowError("too large")
    if value.adjusted() < -308:
        return Fraction(0)
    return _kept(Fraction(_context(ROUNDED_DIGITS).plus(value)))


def _rounded_float(value: float) -> Fraction:
    return Fraction(f"{value:.{FLOAT_DIGITS - 1}e}")


def _context(digits: int) -> Context:
    return Context(
        prec=digits,
        rounding=ROUND_HALF_UP,
        Emin=-99_999,
        Emax=99_999,
        traps=[InvalidOperation, DivisionByZero, Overflow],
    )
