"""Prints the table of speed after the benchmarks; where they are switched off there is nothing to print."""

import gc
from collections.abc import Iterator

import pytest

from tests.bench.table import Case, table


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the rows of which something was measured."""
    session = getattr(config, "_benchmarksession", None)
    measured = [] if session is None or session.disabled else session.benchmarks
    lines = table({one.name: _case(one.stats.sorted_data, one.extra_info) for one in measured if one.stats.data})
    if lines:
        terminalreporter.section("speed")
        for line in lines:
            terminalreporter.write_line(line, red="ABOVE" in line)


@pytest.fixture(autouse=True)
def settled(pytestconfig: pytest.Config) -> Iterator[None]:
    """Keep what is loaded out of the collector's way while something is measured, as the program does."""
    if not pytestconfig.getoption("benchmark_enable"):
        yield
        return
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def _case(times: list[float], notes: dict[str, object]) -> Case:
    return Case(times[len(times) // 2], times[len(times) * 99 // 100], notes)
