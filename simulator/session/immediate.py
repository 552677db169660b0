"""The standard calculator: each operator is carried out at once, as on a desk; knows neither memory nor errors."""

from dataclasses import dataclass, replace
from fractions import Fraction

from simulator.session.arithmetic import evaluate, number, written
from simulator.session.calculator_keys import NUMBER_KEYS, OPERATOR_KEYS, Key
from simulator.session.numerals import extended, negated, shortened

SOURCES = {Key.PLUS: "left + right", Key.MINUS: "left - right", Key.TIMES: "left * right", Key.DIVIDE: "left / right"}
SIGNS = {Key.PLUS: "+", Key.MINUS: "−", Key.TIMES: "×", Key.DIVIDE: "÷"}


@dataclass(frozen=True, slots=True)
class Immediate:
    """A number being typed or shown, and the operation that waits for it.

    `entry` is what is typed, empty while `value` is shown. `fresh` says that no right operand has been given since the
    operator, so that another operator replaces it. `repeat` is what a further = does again.
    """

    entry: str = ""
    value: Fraction = Fraction(0)
    left: Fraction = Fraction(0)
    operator: Key | None = None
    fresh: bool = False
    repeat: tuple[Key, Fraction] | None = None

    @property
    def current(self) -> Fraction:
        """The number on the display."""
        return number(self.entry) if self.entry else self.value

    @property
    def text(self) -> str:
        """What the display shows."""
        return self.entry or written(self.value)

    @property
    def pending(self) -> str:
        """What waits for its right operand, as in `2 +`."""
        return f"{written(self.left)} {SIGNS[self.operator]}" if self.operator else ""

    def press(self, key: Key) -> "Immediate":
        """Return the calculator after a key; NoResultError where the operation has no result."""
        if key in NUMBER_KEYS:
            return replace(self, entry=extended(self.entry, key), fresh=False)
        if key in OPERATOR_KEYS:
            return self._operate(key)
        match key:
            case Key.EQUALS:
                return self._equal()
            case Key.PERCENT:
                return self.showing(self._percent())
            case Key.ROOT:
                return self.showing(evaluate("root(value)", {"value": self.current}))
            case Key.SIGN:
                return replace(self, entry=negated(self.entry)) if self.entry else self.showing(-self.value)
            case Key.BACKSPACE:
                return replace(self, entry=shortened(self.entry), value=Fraction(0)) if self.entry else self
            case _:
                return self

    def showing(self, value: Fraction) -> "Immediate":
        """Return the calculator with a value as its operand; the next digit begins another one."""
        return replace(self, entry="", value=value, fresh=False)

    def _operate(self, key: Key) -> "Immediate":
        result = self.current if self.fresh else self._result()
        return Immediate(value=result, left=result, operator=key, fresh=True)

    def _equal(self) -> "Immediate":
        if self.operator is not None:
            return Immediate(value=self._result(), repeat=(self.operator, self.current))
        if self.repeat is not None:
            operator, right = self.repeat
            return Immediate(value=_carried_out(operator, self.current, right), repeat=self.repeat)
        return Immediate(value=self.current)

    def _result(self) -> Fraction:
        return self.current if self.operator is None else _carried_out(self.operator, self.left, self.current)

    def _percent(self) -> Fraction:
        """A percentage of the left operand after + and −, a hundredth otherwise."""
        share = evaluate("percent(value)", {"value": self.current})
        if self.operator in {Key.PLUS, Key.MINUS}:
            return _carried_out(Key.TIMES, self.left, share)
        return share


def _carried_out(operator: Key, left: Fraction, right: Fraction) -> Fraction:
    return evaluate(SOURCES[operator], {"left": left, "right": right})
