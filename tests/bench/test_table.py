"""The table of speed says what was measured, and marks what is above its bound."""

import ast
from pathlib import Path

import pytest

from tests.bench.rows import ROWS
from tests.bench.table import NOTHING, Case, table

FAST, SLOW = Case(0.001, 0.002), Case(0.1, 0.2)


def test_a_row_above_its_bound_is_marked() -> None:
    (_, within) = table({"test_an_option_is_clicked": FAST})[:2]
    (_, above) = table({"test_an_option_is_clicked": SLOW})[:2]
    assert ("2 ms" in within, "within" in within) == (True, True)
    assert ("200 ms" in above, "ABOVE" in above) == (True, True)


def test_a_ratio_is_taken_over_its_base_of_the_same_size() -> None:
    cases = {f"test_the_history_is_{done}[{size}]": Case(second, second) for done, size, second in TIMES}
    (_, line) = table(cases)
    assert "1.5 ×" in line
    assert "1000: 3 ×" in line


def test_a_row_without_a_bound_is_only_told() -> None:
    cases = {"test_an_option_is_clicked": SLOW, "test_a_bare_commit_is_made": FAST}
    (line,) = [one for one in table(cases) if "loop of their own" in one]
    assert ("100 ×" in line, "ABOVE" in line, "within" in line) == (True, False, False)


def test_growth_names_the_sizes() -> None:
    cases = {f"test_a_bank_is_read[{size}-100]": Case(second, second) for size, second in SIZES}
    (_, line) = table(cases)
    assert line.endswith("1000: 100 ms, 0.1 times · 100000: 12000 ms, 12 times")


def test_a_row_whose_case_was_not_measured_says_so() -> None:
    lines = table({"test_the_home_page_is_painted[1000]": FAST})[1:]
    assert [("home page" in line, NOTHING in line) for line in lines] == [(True, True)]


def test_every_case_of_a_row_is_one_that_is_collected(request: pytest.FixtureRequest) -> None:
    here = Path(__file__).parent
    collected = {item.name for item in request.session.items if item.path.parent == here}
    loaded = {name.partition("[")[0] for name in collected}
    named = {case for row in ROWS for case in (row.case, row.base, *row.sizes) if case.partition("[")[0] in loaded}
    assert named <= collected


def test_every_row_is_of_a_test_that_exists() -> None:
    defined = {
        one.name
        for file in Path(__file__).parent.glob("test_*.py")
        for one in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(one, ast.FunctionDef)
    }
    named = {case.partition("[")[0] for row in ROWS for case in (row.case, row.base, *row.sizes) if case}
    assert named <= defined


TIMES = (
    ("exported", 10_000, 3.0),
    ("dumped_plainly", 10_000, 2.0),
    ("exported", 1_000, 0.3),
    ("dumped_plainly", 1_000, 0.1),
)
SIZES = ((1_000, 0.1), (10_000, 1.0), (100_000, 12.0))
