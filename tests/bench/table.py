"""Puts what was measured into one table: each row with its bound, and how it grows with size."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tests.bench.rows import ASKED, ROWS, Figure, Row, Unit

NOTHING = "not measured"


@dataclass(frozen=True, slots=True)
class Case:
    """What was measured of one test: median and 99th percentile in seconds, and what it noted."""

    median: float
    p99: float
    notes: Mapping[str, object] = field(default_factory=dict)


def table(cases: Mapping[str, Case]) -> list[str]:
    """The lines of the table of those cases, by the ids of their tests; empty where none of them is of a row.

    A row whose test ran, but not its case, is there too, and says so.
    """
    ran = {_function(case) for case in cases}
    lines = [_line(row, cases) for row in ROWS if _function(row.case) in ran]
    return [_columns("what", "measured", "bound", "", "at other sizes"), *lines] if lines else []


def measured(row: Row, case: str, cases: Mapping[str, Case]) -> float | None:
    """The figure of a row for one of its cases, in the unit of the row."""
    found = cases.get(case)
    if found is None:
        return None
    if row.note:
        return float(str(found.notes[row.note])) if row.note in found.notes else None
    if row.base:
        size = case.partition("[")[2]
        base = cases.get(row.base.partition("[")[0] + ("[" + size if size else ""))
        return None if base is None else found.median / base.median
    return 1_000 * (found.p99 if row.figure is Figure.P99 else found.median)


def _line(row: Row, cases: Mapping[str, Case]) -> str:
    figure = measured(row, row.case, cases)
    name = f"{row.what}, p99" if row.figure is Figure.P99 else row.what
    bound = "" if row.bound is None else _shown(row.bound, row.unit)
    if figure is None:
        return _columns(name, NOTHING, bound, "", "")
    verdict = "" if row.bound is None else "within" if figure <= row.bound else "ABOVE"
    return _columns(name, _shown(figure, row.unit), bound, verdict, " · ".join(_growth(row, cases, figure)))


def _growth(row: Row, cases: Mapping[str, Case], figure: float) -> Iterator[str]:
    """The figures at other sizes, with how many times that of the row they are."""
    for case in (*row.sizes, *filter(None, [row.large])):
        other = measured(row, case, cases)
        if other is None and case == row.large:
            yield ASKED
        if other is not None:
            times = f", {other / figure:.2g} times" if row.unit is Unit.MS else ""
            yield f"{_size(case)}: {_shown(other, row.unit)}{times}"
    if row.unmeasured:
        yield row.unmeasured


def _function(case: str) -> str:
    return case.partition("[")[0]


def _size(case: str) -> str:
    """The size in the id of a test."""
    return case.partition("[")[2].rstrip("]").partition("-")[0]


def _shown(figure: float, unit: Unit) -> str:
    return f"{figure:.0f} {unit}" if figure >= 100 or figure == int(figure) else f"{figure:.3g} {unit}"


def _columns(what: str, figure: str, bound: str, verdict: str, growth: str) -> str:
    return f"{what:<50}{figure:>12}{bound:>10}  {verdict:<8}{growth}".rstrip()
