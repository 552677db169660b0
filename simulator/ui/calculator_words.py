"""The words of the calculator: what stands on each key, and how a screen reader says it."""

from PySide6.QtCore import QCoreApplication

from simulator.session.arithmetic import Angle
from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import DIGIT_KEYS, Key, Kind

FACES = {
    Key.POINT: ".",
    Key.PLUS: "+",
    Key.MINUS: "−",
    Key.TIMES: "×",
    Key.DIVIDE: "÷",
    Key.EQUALS: "=",
    Key.PERCENT: "%",
    Key.ROOT: "√",
    Key.SIGN: "±",
    Key.CLEAR: "ON/C",
    Key.BACKSPACE: "⌫",
    Key.MEMORY_ADD: "M+",
    Key.MEMORY_SUBTRACT: "M−",
    Key.MEMORY_RECALL: "MR",
    Key.MEMORY_CLEAR: "MC",
    Key.SIN: "sin",
    Key.COS: "cos",
    Key.TAN: "tan",
    Key.ASIN: "asin",
    Key.ACOS: "acos",
    Key.ATAN: "atan",
    Key.LN: "ln",
    Key.LOG: "log",
    Key.TEN_TO: "10ˣ",
    Key.E_TO: "eˣ",
    Key.SQUARE: "x²",
    Key.POWER: "xʸ",
    Key.RECIPROCAL: "1/x",
    Key.FACTORIAL: "n!",
    Key.PI: "π",
    Key.EULER: "e",
    Key.OPEN: "(",
    Key.CLOSE: ")",
    Key.ANSWER: "Ans",
    Key.EXPONENT: "EXP",
    **{key: key.value for key in DIGIT_KEYS},
}
"""Signs of mathematics and of pocket calculators, the same in every language."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("calculator", text)


def title() -> str:
    """The title of the calculator."""
    return tr("Calculator")


def kind_name(kind: Kind) -> str:
    """The name of a kind of calculator."""
    return {Kind.STANDARD: tr("Standard"), Kind.SCIENTIFIC: tr("Scientific")}[kind]


def shown(calculator: Calculator) -> str:
    """What stands on the display."""
    return tr("Error") if calculator.failed else calculator.text


def angle_face(angle: Angle) -> str:
    """The short sign of the unit of angles."""
    return "DEG" if angle is Angle.DEGREES else "RAD"


def angle_name(angle: Angle) -> str:
    """The unit of angles, and that it can be changed."""
    if angle is Angle.DEGREES:
        return tr("Angles are in degrees. Press for radians.")
    return tr("Angles are in radians. Press for degrees.")


def spoken(key: Key) -> str:
    """A key in words."""
    return key.value if key in DIGIT_KEYS else {**_plain_names(), **_scientific_names()}[key]


def _plain_names() -> dict[Key, str]:
    return {
        Key.POINT: tr("Decimal point"),
        Key.PLUS: tr("Plus"),
        Key.MINUS: tr("Minus"),
        Key.TIMES: tr("Times"),
        Key.DIVIDE: tr("Divided by"),
        Key.EQUALS: tr("Equals"),
        Key.PERCENT: tr("Percent"),
        Key.ROOT: tr("Square root"),
        Key.SIGN: tr("Change sign"),
        Key.CLEAR: tr("On and clear"),
        Key.BACKSPACE: tr("Delete the last sign"),
        Key.MEMORY_ADD: tr("Add to memory"),
        Key.MEMORY_SUBTRACT: tr("Subtract from memory"),
        Key.MEMORY_RECALL: tr("Recall memory"),
        Key.MEMORY_CLEAR: tr("Clear memory"),
    }


def _scientific_names() -> dict[Key, str]:
    return {
        Key.SIN: tr("Sine"),
        Key.COS: tr("Cosine"),
        Key.TAN: tr("Tangent"),
        Key.ASIN: tr("Inverse sine"),
        Key.ACOS: tr("Inverse cosine"),
        Key.ATAN: tr("Inverse tangent"),
        Key.LN: tr("Natural logarithm"),
        Key.LOG: tr("Common logarithm"),
        Key.TEN_TO: tr("Ten to the power of"),
        Key.E_TO: tr("e to the power of"),
        Key.SQUARE: tr("Squared"),
        Key.POWER: tr("To the power of"),
        Key.RECIPROCAL: tr("Reciprocal"),
        Key.FACTORIAL: tr("Factorial"),
        Key.PI: tr("Pi"),
        Key.EULER: tr("Euler's number"),
        Key.OPEN: tr("Open parenthesis"),
        Key.CLOSE: tr("Close parenthesis"),
        Key.ANSWER: tr("Last answer"),
        Key.EXPONENT: tr("Times ten to the power of"),
    }
