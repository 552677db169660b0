"""The keys of the calculator; knows neither what they do nor how they look."""

from enum import StrEnum


class Kind(StrEnum):
    """Which calculator it is: four functions at once, or whole expressions."""

    STANDARD = "standard"
    SCIENTIFIC = "scientific"


class Key(StrEnum):
    """A key; digits have their own digit as value."""

    ZERO = "0"
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"
    SEVEN = "7"
    EIGHT = "8"
    NINE = "9"
    POINT = "point"
    PLUS = "plus"
    MINUS = "minus"
    TIMES = "times"
    DIVIDE = "divide"
    EQUALS = "equals"
    PERCENT = "percent"
    ROOT = "root"
    SIGN = "sign"
    CLEAR = "clear"
    BACKSPACE = "backspace"
    MEMORY_ADD = "memory-add"
    MEMORY_SUBTRACT = "memory-subtract"
    MEMORY_RECALL = "memory-recall"
    MEMORY_CLEAR = "memory-clear"
    SIN = "sin"
    COS = "cos"
    TAN = "tan"
    ASIN = "asin"
    ACOS = "acos"
    ATAN = "atan"
    LN = "ln"
    LOG = "log"
    TEN_TO = "ten-to"
    E_TO = "e-to"
    SQUARE = "square"
    POWER = "power"
    RECIPROCAL = "reciprocal"
    FACTORIAL = "factorial"
    PI = "pi"
    EULER = "euler"
    OPEN = "open"
    CLOSE = "close"
    ANSWER = "answer"
    EXPONENT = "exponent"
    ANGLE = "angle"


DIGIT_KEYS = tuple(Key(str(digit)) for digit in range(10))
NUMBER_KEYS = frozenset({*DIGIT_KEYS, Key.POINT})
OPERATOR_KEYS = frozenset({Key.PLUS, Key.MINUS, Key.TIMES, Key.DIVIDE})
MEMORY_KEYS = frozenset({Key.MEMORY_ADD, Key.MEMORY_SUBTRACT, Key.MEMORY_RECALL, Key.MEMORY_CLEAR})
STANDARD_KEYS = frozenset(
    {*NUMBER_KEYS, *OPERATOR_KEYS, *MEMORY_KEYS}
    | {Key.EQUALS, Key.PERCENT, Key.ROOT, Key.SIGN, Key.CLEAR, Key.BACKSPACE}
)
