"""The scientific calculator: an expression is typed whole and then evaluated; knows neither memory nor errors."""

from dataclasses import dataclass, replace
from fractions import Fraction

from simulator.session.arithmetic import EULER, PI, Angle, evaluate, written
from simulator.session.calculator_keys import NUMBER_KEYS, Key
from simulator.session.numerals import extended, shortened
from simulator.session.symbols import OPENING, OPERATORS, POSTFIX, SIGNED, source_of

MOST_SYMBOLS = 60
TYPED = {
    Key.PLUS: ("+",),
    Key.MINUS: ("−",),
    Key.TIMES: ("×",),
    Key.DIVIDE: ("÷",),
    Key.POWER: ("^",),
    Key.OPEN: ("(",),
    Key.CLOSE: (")",),
    Key.ROOT: ("√(",),
    Key.SIN: ("sin(",),
    Key.COS: ("cos(",),
    Key.TAN: ("tan(",),
    Key.ASIN: ("asin(",),
    Key.ACOS: ("acos(",),
    Key.ATAN: ("atan(",),
    Key.LN: ("ln(",),
    Key.LOG: ("log(",),
    Key.TEN_TO: ("10", "^", "("),
    Key.E_TO: ("e", "^", "("),
    Key.SQUARE: ("²",),
    Key.FACTORIAL: ("!",),
    Key.PERCENT: ("%",),
    Key.RECIPROCAL: ("^−1",),
    Key.PI: ("π",),
    Key.EULER: ("e",),
    Key.ANSWER: ("Ans",),
    Key.MEMORY_RECALL: ("M",),
}


@dataclass(frozen=True, slots=True)
class Expression:
    """What has been typed, symbol by symbol; `done` says that its value, `answer`, is shown."""

    symbols: tuple[str, ...] = ()
    answer: Fraction = Fraction(0)
    done: bool = False

    @property
    def typed(self) -> str:
        """The expression as it was typed."""
        return "".join(symbol.replace("-", "−") for symbol in self.symbols)

    @property
    def text(self) -> str:
        """What the display shows: the result, or the expression that is being typed."""
        return written(self.answer) if self.done else self.typed or "0"

    @property
    def pending(self) -> str:
        """The expression above its result."""
        return f"{self.typed} =" if self.done and self.symbols else ""

    def press(self, key: Key) -> "Expression":
        """Return the expression with what a key types; unchanged where it has grown too long."""
        if key is Key.BACKSPACE:
            return replace(self, symbols=_without_last(self.symbols), done=False)
        if len(self.symbols) >= MOST_SYMBOLS:
            return self
        if key in NUMBER_KEYS:
            return self._with(_with_digit(self._before_operand(), key))
        if key is Key.EXPONENT:
            return self._with(_with_exponent(self._before_operand()))
        if key is Key.SIGN:
            return self._with(_with_other_sign(self._before_operator()))
        return self._type(*TYPED.get(key, ()))

    def evaluated(self, *, memory: Fraction, angle: Angle) -> "Expression":
        """Return the expression with its value shown; NoResultError where it has none."""
        if self.done or not self.symbols:
            return self
        source, numbers = source_of(self.symbols)
        names = {"pi": PI, "euler": EULER, "answer": self.answer, "memory": memory, **numbers}
        return replace(self, answer=evaluate(source, names, angle=angle), done=True)

    def _type(self, *symbols: str) -> "Expression":
        if not symbols:
            return self
        first = symbols[0]
        if first in OPERATORS:
            return self._with(_with_operator(self._before_operator(), first))
        before = self._before_operator() if first in POSTFIX or first == ")" else self._before_operand()
        return self._with((*before, *symbols))

    def _before_operand(self) -> tuple[str, ...]:
        return () if self.done else self.symbols

    def _before_operator(self) -> tuple[str, ...]:
        return ("Ans",) if self.done else self.symbols

    def _with(self, symbols: tuple[str, ...]) -> "Expression":
        return replace(self, symbols=symbols, done=False)


def _is_number(symbol: str) -> bool:
    return symbol[0].isdigit()


def _ends_operand(symbols: tuple[str, ...]) -> bool:
    return bool(symbols) and symbols[-1] not in OPERATORS and symbols[-1] not in OPENING


def _without_last(symbols: tuple[str, ...]) -> tuple[str, ...]:
    if not symbols or not _is_number(symbols[-1]):
        return symbols[:-1]
    left = shortened(symbols[-1])
    return (*symbols[:-1], left) if left else symbols[:-1]


def _with_digit(symbols: tuple[str, ...], key: Key) -> tuple[str, ...]:
    if symbols and _is_number(symbols[-1]):
        return (*symbols[:-1], extended(symbols[-1], key))
    return (*symbols, extended("", key))


def _with_exponent(symbols: tuple[str, ...]) -> tuple[str, ...]:
    if not symbols or not _is_number(symbols[-1]):
        return (*symbols, "1E")
    return symbols if "E" in symbols[-1] else (*symbols[:-1], f"{symbols[-1]}E")


def _with_operator(symbols: tuple[str, ...], sign: str) -> tuple[str, ...]:
    """Append an operator in the place of the one before; a minus after × ÷ ^ is the sign of what follows."""
    if sign == "−" and (not symbols or symbols[-1] in SIGNED or symbols[-1] in OPENING):
        return (*symbols, sign)
    while symbols and symbols[-1] in OPERATORS:
        symbols = symbols[:-1]
    if not symbols or symbols[-1] in OPENING:
        symbols = (*symbols, "Ans")
    return (*symbols, sign)


def _with_other_sign(symbols: tuple[str, ...]) -> tuple[str, ...]:
    """Change the sign of the exponent that is being typed, or of the operand at the end."""
    if symbols and "E" in symbols[-1]:
        mantissa, _, exponent = symbols[-1].partition("E")
        return (*symbols[:-1], f"{mantissa}E{exponent[1:] if exponent.startswith('-') else f'-{exponent}'}")
    start = _operand_start(symbols) if _ends_operand(symbols) else len(symbols)
    before = symbols[:start]
    if before and before[-1] == "−" and not _ends_operand(before[:-1]):
        return (*before[:-1], *symbols[start:])
    return (*before, "−", *symbols[start:])


def _operand_start(symbols: tuple[str, ...]) -> int:
    place, depth = len(symbols) - 1, 0
    while place > 0:
        depth += (symbols[place] == ")") - (symbols[place] in OPENING)
        if depth <= 0 and symbols[place] not in POSTFIX:
            break
        place -= 1
    return place
