"""The calculator: every key, errors, and chains held against a recount."""

from fractions import Fraction
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.session.arithmetic import Angle, written
from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import DIGIT_KEYS, STANDARD_KEYS, Key, Kind

SIGNS = {
    "+": Key.PLUS,
    "-": Key.MINUS,
    "*": Key.TIMES,
    "/": Key.DIVIDE,
    "=": Key.EQUALS,
    "%": Key.PERCENT,
    ".": Key.POINT,
    "(": Key.OPEN,
    ")": Key.CLOSE,
    "^": Key.POWER,
    "!": Key.FACTORIAL,
}
OPERATIONS = {
    Key.PLUS: lambda left, right: left + right,
    Key.MINUS: lambda left, right: left - right,
    Key.TIMES: lambda left, right: left * right,
    Key.DIVIDE: lambda left, right: left / right,
}
NAMES = frozenset(key.value for key in Key)
SCIENTIFIC = Calculator(kind=Kind.SCIENTIFIC)
RADIANS = Calculator(kind=Kind.SCIENTIFIC, angle=Angle.RADIANS)


def keys(line: str) -> list[Key]:
    """The keys of a line such as `12 + root 9 =`."""
    found: list[Key] = []
    for word in line.split():
        names = [word] if word in NAMES and not word.isdigit() else list(word)
        found.extend(SIGNS.get(name) or Key(name) for name in names)
    return found


def after(line: str, calculator: Calculator | None = None) -> Calculator:
    """The calculator after the keys of a line."""
    calculator = calculator or Calculator()
    for key in keys(line):
        calculator = calculator.press(key)
    return calculator


def value(text: str) -> float:
    """The number on the display."""
    return float(text.replace("−", "-"))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("2 + 3 * 4 =", "20"),
        ("2 + 3", "3"),
        ("2 + 3 *", "5"),
        ("2 + * 3 =", "6"),
        ("2 + 3 = =", "8"),
        ("2 + 3 = 10 =", "13"),
        ("5 + =", "10"),
        ("7 =", "7"),
        (". 1 + . 2 =", "0.3"),
        ("1 / 3 =", "0.333333333333"),
        ("1 / 3 * 3 =", "1"),
        ("1 / 3 * 3 - 1 =", "0"),
        ("2 root memory-add * memory-recall - 2 =", "0"),
        ("9 root", "3"),
        ("5 + 9 root =", "8"),
        ("200 + 10 %", "20"),
        ("200 + 10 % =", "220"),
        ("200 - 10 % =", "180"),
        ("200 * 10 % =", "20"),
        ("50 %", "0.5"),
        ("5 sign", "−5"),
        ("5 sign sign", "5"),
        ("2 + 3 = sign", "−5"),
        ("12 backspace", "1"),
        ("1 backspace", "0"),
        ("2 + 34 backspace =", "5"),
        ("2 + 3 clear", "0"),
        ("1 . 5 . 5", "1.55"),
        ("007", "7"),
        ("1234567890123456", "123456789012"),
        ("5 memory-add 3 memory-add clear memory-recall", "8"),
        ("5 memory-add 3 memory-subtract memory-recall", "2"),
        ("5 memory-add memory-clear memory-recall", "0"),
        ("5 memory-add 2 * memory-recall =", "10"),
        ("5 memory-add 7", "7"),
        ("999999999999 * 10 =", "9.99999999999E12"),
        ("1 / 8 / 100000 =", "0.00000125"),
        ("1 / 3 / 100000 =", "3.33333333333E-6".replace("-", "−")),
    ],
)
def test_the_standard_calculator_works_like_one_on_a_desk(line: str, shown: str) -> None:
    assert after(line).text == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("2 + 3 * 4 =", "14"),
        ("( 2 + 3 ) * 4 =", "20"),
        ("sin 30 =", "0.5"),
        ("cos 60 =", "0.5"),
        ("cos 90 =", "0"),
        ("tan 45 =", "1"),
        ("sin 180 ) + 1 =", "1"),
        ("asin . 5 =", "30"),
        ("acos . 5 =", "60"),
        ("atan 1 =", "45"),
        ("ln euler =", "1"),
        ("log 1000 =", "3"),
        ("ten-to 3 =", "1000"),
        ("e-to 1 =", "2.71828182846"),
        ("12 square =", "144"),
        ("2 power 10 =", "1024"),
        ("2 ^ 3 ^ 2 =", "512"),
        ("2 ^ - 1 =", "0.5"),
        ("8 ^ 3 reciprocal =", "2"),
        ("root 16 =", "4"),
        ("root 2 ) square =", "2"),
        ("4 reciprocal =", "0.25"),
        ("5 ! =", "120"),
        ("3 ! square =", "36"),
        ("( 1 + 2 ) ! =", "6"),
        ("170 ! =", "7.25741561531E306"),
        ("2 pi =", "6.28318530718"),
        ("2 ( 3 ) =", "6"),
        ("2 + 3 = * 2 =", "10"),
        ("2 + 3 = answer + 1 =", "6"),
        ("2 + 3 = 4 =", "4"),
        ("1 . 5 exponent 3 =", "1500"),
        ("1 . 5 exponent 3 sign =", "0.0015"),
        ("exponent 3 =", "1000"),
        ("2 * 3 sign =", "−6"),
        ("2 - 3 sign =", "5"),
        ("2 - 3 sign sign =", "−1"),
        ("( 1 + 2 ) sign =", "−3"),
        ("sin 30 ) sign =", "−0.5"),
        ("- 5 square =", "−25"),
        ("50 % * 4 =", "2"),
        (". 1 + . 2 - . 3 =", "0"),
        ("6 + 1 memory-add clear memory-recall * 2 =", "14"),
        ("9 memory-subtract clear memory-recall =", "−9"),
        ("9 memory-add memory-clear clear memory-recall + 1 =", "1"),
        ("2 + 3 * backspace backspace 5 =", "7"),
        ("sin backspace 5 =", "5"),
        ("2 + * 3 =", "6"),
        (". 5 ^ 5000 =", "0"),
        ("e-to - 9999 =", "0"),
    ],
)
def test_the_scientific_calculator_evaluates_what_was_typed(line: str, shown: str) -> None:
    assert after(line, SCIENTIFIC).text == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("sin pi =", "0"),
        ("cos pi =", "−1"),
        ("sin pi / 6 =", "0.5"),
        ("atan 1 =", "0.785398163397"),
        ("angle sin 90 =", "1"),
    ],
)
def test_radians_can_be_chosen(line: str, shown: str) -> None:
    assert after(line, RADIANS).text == shown


def test_an_expression_is_shown_as_it_was_typed_and_stays_above_its_result() -> None:
    typed = after("2 * sin 30 ) square - 1 exponent 3 sign", SCIENTIFIC)
    assert typed.text == "2×sin(30)²−1E−3"
    done = typed.press(Key.EQUALS)
    assert (done.text, done.pending) == ("0.499", "2×sin(30)²−1E−3 =")


def test_the_operation_that_waits_is_told() -> None:
    assert after("2 +").pending == "2 +"
    assert after("5 sign * 3").pending == "−5 ×"
    assert after("2 + 3 =").pending == ""


@pytest.mark.parametrize("line", ["1 / 0 =", "5 sign root", "1 / 0 +", "1 / 0 = 2 = clear 9 sign root"])
def test_the_standard_calculator_fails_where_there_is_no_result(line: str) -> None:
    calculator = after(line)
    assert (calculator.failed, calculator.text, calculator.pending) == (True, "", "")


@pytest.mark.parametrize(
    "line",
    [
        "1 / 0 =", "tan 90 =", "ln 0 =", "log - 1 =", "asin 2 =", "root - 1 =", "171 ! =", "2 . 5 ! =", "- 1 ! ) =",
        "2 + =", "( ) =", "sin =", ") =", "! =", "1 exponent =", "10 ^ 308 =", "9 exponent 999 =", "0 ^ 0 =",
        "( - 8 ) ^ . 5 =", "9 ^ 9 ^ 9 ^ 9 =", "0 reciprocal =", "sin 1 / 0 =", "0 ^ ( - 1 ) =", "2 + memory-add",
    ],
)  # fmt: skip
def test_the_scientific_calculator_fails_where_there_is_no_result(line: str) -> None:
    assert after(line, SCIENTIFIC).failed


@pytest.mark.parametrize("kind", Kind)
def test_only_a_digit_or_clear_ends_an_error(kind: Kind) -> None:
    failed = after("1 / 0 =", Calculator(kind=kind))
    assert failed.press(Key.PLUS).failed
    assert failed.press(Key.EQUALS).failed
    assert failed.press(Key.BACKSPACE).failed
    assert failed.press(Key.SEVEN).text == "7"
    assert failed.press(Key.POINT).text == "0."
    assert failed.press(Key.CLEAR).text == "0"


def test_an_error_leaves_the_memory_alone() -> None:
    assert after("5 memory-add 1 / 0 = clear memory-recall").text == "5"


@pytest.mark.parametrize(
    "line", ["9 ^ 9 ^ 9 =", "1 . 0000001 ^ 9 exponent 99 =", "2 ^ 9 exponent 307 =", "170 ! ^ 170 ="]
)
def test_a_huge_power_fails_at_once(line: str) -> None:
    began = process_time()
    assert after(line, SCIENTIFIC).failed
    assert process_time() - began < 1


def test_squaring_on_and_on_ends_in_an_error_not_in_a_long_wait() -> None:
    calculator = after("1 . 1 =", SCIENTIFIC)
    began = process_time()
    for _ in range(60):
        calculator = after("square =", calculator)
    assert calculator.failed
    assert process_time() - began < 2


def test_the_other_kind_keeps_the_memory_and_what_was_typed() -> None:
    standard = after("5 memory-add 2 + 3")
    scientific = after("memory-recall * 2 =", standard.switched(Kind.SCIENTIFIC))
    assert scientific.text == "10"
    assert after("=", scientific.switched(Kind.STANDARD)).text == "5"


@pytest.mark.parametrize("key", sorted(set(Key) - STANDARD_KEYS))
def test_the_standard_calculator_has_no_scientific_key(key: Key) -> None:
    assert after("2 + 3").press(key) == after("2 + 3")


@pytest.mark.parametrize("key", Key)
def test_every_key_does_something_on_the_scientific_calculator(key: Key) -> None:
    before = after("5 memory-add * 3", SCIENTIFIC)
    assert before.press(key) != before


def test_a_deep_expression_is_evaluated_and_a_longer_one_cannot_be_typed() -> None:
    deep = after("( " * 59 + "7", SCIENTIFIC)
    assert after("( 8 8", deep).text == deep.text
    assert after("=", deep).text == "7"


small = st.integers(0, 999)


@given(small, st.lists(st.tuples(st.sampled_from(sorted(OPERATIONS)), small), max_size=8))
def test_any_chain_comes_out_as_a_recount_by_fractions(first: int, steps: list[tuple[Key, int]]) -> None:
    line = str(first) + "".join(f" {key} {right}" for key, right in steps) + " ="
    recount: Fraction | None = Fraction(first)
    for key, right in steps:
        undone = recount is None or (key is Key.DIVIDE and right == 0)
        recount = None if undone or recount is None else OPERATIONS[key](recount, Fraction(right))
        if recount is None:
            break
    calculator = after(line)
    if recount is not None:
        assert calculator.text == written(recount).replace("-", "−")
        assert value(calculator.text) == pytest.approx(float(recount), rel=1e-11)
    elif key is Key.DIVIDE and (key, right) == steps[-1]:
        assert calculator.failed


@given(small, st.lists(st.tuples(st.sampled_from(["+", "-", "*"]), small), max_size=8))
def test_an_expression_comes_out_as_by_the_rules_of_precedence(first: int, steps: list[tuple[str, int]]) -> None:
    terms, sign = [1, first], 1
    for operator, right in steps:
        if operator == "*":
            terms[-1] *= right
        else:
            sign = 1 if operator == "+" else -1
            terms.append(sign * right)
    line = str(first) + "".join(f" {operator} {right}" for operator, right in steps) + " ="
    assert after(line, SCIENTIFIC).text == written(Fraction(sum(terms[1:]))).replace("-", "−")


@given(st.lists(st.sampled_from(sorted(Key)), max_size=40), st.sampled_from(sorted(Kind)))
def test_no_keys_in_any_order_break_the_calculator(pressed: list[Key], kind: Kind) -> None:
    calculator = Calculator(kind=kind)
    for key in pressed:
        calculator = calculator.press(key)
        assert calculator.failed is (calculator.text == "")
    assert calculator.press(Key.CLEAR).text == "0"


@given(st.lists(st.sampled_from(DIGIT_KEYS), min_size=1, max_size=12))
def test_digits_are_shown_as_they_are_typed(pressed: list[Key]) -> None:
    calculator = Calculator()
    for key in pressed:
        calculator = calculator.press(key)
    assert calculator.text == ("".join(pressed).lstrip("0") or "0")
