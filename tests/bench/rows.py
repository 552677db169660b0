"""The rows of the speed table: what a user feels, its bound, and the measured cases that show it; knows no figures."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a figure counts."""

    MS = "ms"
    MIB = "MiB"
    TIMES = "×"


class Figure(StrEnum):
    """Which figure of a case counts."""

    MEDIAN = "median"
    P99 = "p99"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the case that must keep the bound and the same case at other sizes, each by the id of its test.

    `base` is the case that a ratio is taken over; `note` is what `extra_info` has as the figure in place of a time.
    Without a bound a row is only told. `large` is the case that is measured only where that is asked for;
    `unmeasured` says what the figures do not.
    """

    what: str
    bound: float | None
    unit: Unit
    case: str
    figure: Figure = Figure.MEDIAN
    base: str = ""
    note: str = ""
    sizes: tuple[str, ...] = ()
    large: str = ""
    unmeasured: str = ""


ASKED = "100000: only with --large"

FAIR = "this one counts: a click finds the disk and the caches cold, which commits on each other's heels never do"

ROWS = (
    Row(
        "start to a usable home page, over a bare window",
        3,
        Unit.TIMES,
        "test_the_home_page_starts",
        base="test_a_bare_window_starts",
    ),
    Row("memory of that", 130, Unit.MIB, "test_the_home_page_starts", note="MiB"),
    Row("click on an option", 8, Unit.MS, "test_an_option_is_clicked", figure=Figure.P99),
    Row(
        "the same over a bare commit just before it",
        2,
        Unit.TIMES,
        "test_an_option_is_clicked",
        note="commits",
        unmeasured=FAIR,
    ),
    Row(
        "the same over bare commits in a loop of their own",
        None,
        Unit.TIMES,
        "test_an_option_is_clicked",
        base="test_a_bare_commit_is_made",
    ),
    Row("next question", 16, Unit.MS, "test_the_next_question_is_shown", figure=Figure.P99),
    Row("a question for the first time", 16, Unit.MS, "test_a_question_is_shown_for_the_first_time", figure=Figure.P99),
    Row(
        "draw a form of 65 from 400 questions",
        100,
        Unit.MS,
        "test_a_form_is_drawn[400]",
        sizes=("test_a_form_is_drawn[4000]",),
        unmeasured="40: too few for a form",
    ),
    Row(
        "draw a form of 65 from 100000",
        1_000,
        Unit.MS,
        "test_a_form_is_drawn[100000]",
        sizes=("test_a_form_is_drawn[10000]",),
        unmeasured="1000000: more than any bank",
    ),
    Row(
        "read a bank of 10000 questions once",
        1_500,
        Unit.MS,
        "test_a_bank_is_read[10000-100]",
        sizes=("test_a_bank_is_read[1000-100]", "test_a_bank_is_read[100000-100]"),
    ),
    Row(
        "the same unchanged",
        50,
        Unit.MS,
        "test_an_unchanged_bank_is_known_again[10000-100]",
        sizes=("test_an_unchanged_bank_is_known_again[1000-100]", "test_an_unchanged_bank_is_known_again[100000-100]"),
    ),
    Row(
        "home page with 10000 attempts",
        200,
        Unit.MS,
        "test_the_home_page_is_painted[10000]",
        sizes=("test_the_home_page_is_painted[1000]",),
        large="test_the_home_page_is_painted[100000]",
    ),
    Row(
        "history page with 10000 attempts",
        200,
        Unit.MS,
        "test_the_history_page_is_painted[10000]",
        sizes=("test_the_history_page_is_painted[1000]",),
        large="test_the_history_page_is_painted[100000]",
    ),
    Row(
        "a report among 10000 attempts",
        200,
        Unit.MS,
        "test_a_report_is_on_screen[10000]",
        sizes=("test_a_report_is_on_screen[1000]",),
        large="test_a_report_is_on_screen[100000]",
    ),
    Row(
        "10000 attempts as CSV, over a plain dump",
        2,
        Unit.TIMES,
        "test_the_history_is_exported[10000]",
        base="test_the_history_is_dumped_plainly[10000]",
        sizes=("test_the_history_is_exported[1000]",),
        large="test_the_history_is_exported[100000]",
    ),
)
