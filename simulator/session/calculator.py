"""The calculator of the exam as a value: a key gives the next one; knows no display, no words and no clock."""

from dataclasses import dataclass, field, replace
from fractions import Fraction

from simulator.session.arithmetic import Angle, NoResultError, evaluate
from simulator.session.calculator_keys import NUMBER_KEYS, STANDARD_KEYS, Key, Kind
from simulator.session.expression import Expression
from simulator.session.immediate import Immediate


@dataclass(frozen=True, slots=True)
class Calculator:
    """Both calculators, of which `kind` is in use, and the memory that they share.

    After an operation without a result it has `failed`, until the next digit or ON/C.
    """

    kind: Kind = Kind.STANDARD
    angle: Angle = Angle.DEGREES
    memory: Fraction = Fraction(0)
    immediate: Immediate = field(default_factory=Immediate)
    expression: Expression = field(default_factory=Expression)
    failed: bool = False

    @property
    def text(self) -> str:
        """The number or expression to show, with a point and minus signs; empty after a failure."""
        if self.failed:
            return ""
        return self._in_use.text.replace("-", "−")

    @property
    def pending(self) -> str:
        """The line above: what waits for an operand, or the expression that the result is of."""
        return "" if self.failed else self._in_use.pending.replace("-", "−")

    def press(self, key: Key) -> "Calculator":
        """Return the calculator after a key; keys that its kind does not have change nothing."""
        if self.kind is Kind.STANDARD and key not in STANDARD_KEYS:
            return self
        if key is Key.CLEAR:
            return self._cleared()
        if self.failed:
            return self._cleared().press(key) if key in NUMBER_KEYS else self
        try:
            return self._press(key)
        except NoResultError:
            return replace(self, failed=True)

    def switched(self, kind: Kind) -> "Calculator":
        """Return the calculator as the other kind, with the same memory and what was last typed on that one."""
        return replace(self, kind=kind, failed=False)

    @property
    def _in_use(self) -> Immediate | Expression:
        return self.immediate if self.kind is Kind.STANDARD else self.expression

    def _cleared(self) -> "Calculator":
        if self.kind is Kind.STANDARD:
            return replace(self, immediate=Immediate(), failed=False)
        return replace(self, expression=Expression(answer=self.expression.answer), failed=False)

    def _press(self, key: Key) -> "Calculator":
        match key:
            case Key.ANGLE:
                return replace(self, angle=Angle.RADIANS if self.angle is Angle.DEGREES else Angle.DEGREES)
            case Key.MEMORY_CLEAR:
                return replace(self, memory=Fraction(0))
            case Key.MEMORY_ADD:
                return self._remember("memory + value")
            case Key.MEMORY_SUBTRACT:
                return self._remember("memory - value")
            case Key.MEMORY_RECALL if self.kind is Kind.STANDARD:
                return replace(self, immediate=self.immediate.showing(self.memory))
            case Key.EQUALS if self.kind is Kind.SCIENTIFIC:
                return replace(self, expression=self._evaluated())
            case _ if self.kind is Kind.STANDARD:
                return replace(self, immediate=self.immediate.press(key))
            case _:
                return replace(self, expression=self.expression.press(key))

    def _evaluated(self) -> Expression:
        return self.expression.evaluated(memory=self.memory, angle=self.angle)

    def _remember(self, source: str) -> "Calculator":
        """Take what is shown into the memory; the next digit begins another number."""
        if self.kind is Kind.STANDARD:
            value = self.immediate.current
            settled = replace(self, immediate=self.immediate.showing(value))
        else:
            expression = self._evaluated()
            value = expression.answer if expression.symbols else Fraction(0)
            settled = replace(self, expression=expression)
        return replace(settled, memory=evaluate(source, {"memory": self.memory, "value": value}))
