"""A waiver silences its rule where it stands and nowhere else, keeps its reason, and is told when it is wrong."""

from dataclasses import replace

import pytest

from simulator.exam.bank import Bank
from simulator.exam.items import Item, Waiver
from simulator.exam.problems import Code
from simulator.exam.whereabouts import Place, Places
from simulator.lint.lint import Linted, lint
from tests import builders

OWN = {Code.WAIVER_UNKNOWN, Code.WAIVER_EMPTY, Code.WAIVER_UNUSED}


def waiving(*waivers: Waiver, header: tuple[Waiver, ...] = ()) -> Bank:
    """A bank of which the first item has no source and these waivers."""
    items = [replace(one, references=("https://a.example",)) for one in builders.bank().items]
    items[0] = replace(items[0], references=(), waivers=waivers)
    return builders.bank(items=tuple(items), waivers=header)


def linted(bank: Bank) -> Linted:
    lines = {f"lint_waive.{number}": 5 + number for number in range(9)}
    items = {one.id: Place("a.md", 1, fields=lines) for one in bank.items}
    return lint(bank, Places(header=Place("bank.md", 1, fields=lines), items=items), near_duplicates=False)


def told(found: Linted) -> list[tuple[str, int, Code, str]]:
    """What is said of waivers: the file, the line, the code and the rule."""
    return [(one.file, one.line, one.code, one.value) for one in found.problems if one.code in OWN]


def sourceless(found: Linted) -> int:
    return sum(one.code is Code.REFERENCE_MISSING for one in found.problems)


def test_a_problem_that_an_item_waives_is_kept_with_the_reason():
    found = linted(waiving(Waiver("reference-missing", " A riddle. ")))
    assert (sourceless(found), told(found)) == (0, [])
    assert [(one.problem.code, one.why) for one in found.waived] == [(Code.REFERENCE_MISSING, "A riddle.")]


def test_a_header_waives_for_every_item():
    found = linted(waiving(header=(Waiver("reference-missing", "Riddles."), Waiver("cell-thin", "Few."))))
    assert (sourceless(found), told(found)) == (0, [])
    assert {one.problem.code for one in found.waived} == {Code.REFERENCE_MISSING, Code.CELL_THIN}


@pytest.mark.parametrize(
    "rule", ["no-such-rule", "option-count", "options-equal", "choose-missing", "key-none", "cell-thin"]
)
def test_what_no_item_can_waive_is_told(rule: str):
    found = linted(waiving(Waiver("reference-missing", "A riddle."), Waiver(rule, "So.")))
    assert told(found) == [("a.md", 6, Code.WAIVER_UNKNOWN, rule)]


@pytest.mark.parametrize("rule", ["no-such-rule", "option-count", "waiver-unused"])
def test_what_no_header_can_waive_is_told(rule: str):
    found = linted(waiving(header=(Waiver(rule, "So."),)))
    assert told(found) == [("bank.md", 5, Code.WAIVER_UNKNOWN, rule)]


def test_a_waiver_without_a_reason_silences_nothing():
    found = linted(waiving(Waiver("reference-missing", " ")))
    assert sourceless(found) == 1
    assert told(found) == [("a.md", 5, Code.WAIVER_EMPTY, "reference-missing")]


def test_a_waiver_that_silenced_nothing_is_told():
    found = linted(waiving(Waiver("blank", "So."), Waiver("reference-missing", "a"), Waiver("reference-missing", "b")))
    assert told(found) == [
        ("a.md", 5, Code.WAIVER_UNUSED, "blank"),
        ("a.md", 7, Code.WAIVER_UNUSED, "reference-missing"),
    ]


def test_a_waiver_of_a_rule_that_was_not_tried_is_not_called_needless():
    bank = waiving(Waiver("reference-missing", "a"), Waiver("near-duplicate", "b"), Waiver("clang", "c"))
    assert told(linted(replace(bank, language="fr"))) == []
    assert told(linted(bank)) == [("a.md", 7, Code.WAIVER_UNUSED, "clang")]


def test_structure_is_an_error_in_spite_of_a_waiver():
    equal = tuple(replace(option, text="Same") for option in builders.item().options)
    one: Item = builders.item(waivers=(Waiver("options-equal", "So."),))
    found = linted(builders.bank(items=(replace(one, options=equal),)))
    assert sum(problem.code is Code.OPTIONS_EQUAL for problem in found.problems) == 3
