"""The symbols of typed expressions and what they are in Python's syntax; knows no values but the numbers typed."""

from collections.abc import Mapping
from fractions import Fraction

from simulator.session.arithmetic import NoResultError, number

OPERATORS = {"+": "+", "−": "-", "×": "*", "÷": "/", "^": "**"}
SIGNED = {"×", "÷", "^"}
OPENING = {
    "(": "(",
    "√(": "root(",
    **{f"{name}(": f"{name}(" for name in ("sin", "cos", "tan", "asin", "acos", "atan", "ln", "log")},
}
POSTFIX = {"²": "square(", "!": "factorial(", "%": "percent(", "^−1": "reciprocal("}
NAMES = {"π": "pi", "e": "euler", "Ans": "answer", "M": "memory"}


def source_of(symbols: tuple[str, ...]) -> tuple[str, Mapping[str, Fraction]]:
    """Return an expression in Python's syntax and the numbers in it by name; NoResultError where it is not whole."""
    building = _Source()
    for symbol in symbols:
        building.add(symbol)
    return building.end(), building.numbers


class _Source:
    """Builds Python's syntax of the symbols typed: numbers become names, postfix signs and gaps become calls and ×."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.numbers: dict[str, Fraction] = {}
        self._opened: list[int] = []
        self._start = 0
        self._operand = False

    def add(self, symbol: str) -> None:
        if symbol in OPERATORS:
            self.parts.append(OPERATORS[symbol])
            self._operand = False
        elif symbol == ")":
            self.close()
        elif symbol in POSTFIX:
            self._require_operand()
            self.parts.insert(self._start, POSTFIX[symbol])
            self.parts.append(")")
        else:
            self._begin(symbol)

    def close(self) -> None:
        self._require_operand()
        if not self._opened:
            raise NoResultError("a parenthesis that was never opened")
        self._start = self._opened.pop()
        self.parts.append(")")

    def end(self) -> str:
        while self._opened:
            self.close()
        self._require_operand()
        return "".join(self.parts)

    def _begin(self, symbol: str) -> None:
        if self._operand:
            self.parts.append("*")
        self._operand = symbol not in OPENING
        if symbol in OPENING:
            self._opened.append(len(self.parts))
            self.parts.append(OPENING[symbol])
            return
        self._start = len(self.parts)
        name = NAMES.get(symbol, f"n{len(self.numbers)}")
        if symbol not in NAMES:
            self.numbers[name] = number(symbol)
        self.parts.append(name)

    def _require_operand(self) -> None:
        if not self._operand:
            raise NoResultError("an operand is missing")
