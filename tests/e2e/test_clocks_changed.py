"""The computer sleeps and its clock is set amid an exam: no exam time is lost, and the report tells the sleep."""

from datetime import timedelta
from pathlib import Path

import pytest

from simulator.export.blocks import Table
from simulator.ui.report.sections.interruptions import section
from simulator.ui.report.source import Source
from tests.stage import Stage
from tests.ui.kinds import finish, kinds
from tests.ui.seats import MINUTE, let_pass

pytestmark = pytest.mark.usefixtures("screen")


def sit_through(shown: Stage) -> None:
    """Five minutes, an hour of sleep, and a clock that is set forward and back by hours."""
    shown.begin()
    let_pass(shown, MINUTE)
    shown.clock.moment += timedelta(hours=7)
    let_pass(shown, 2 * MINUTE)
    shown.clock.be_away(60 * MINUTE)
    let_pass(shown, 250)
    shown.clock.moment -= timedelta(hours=30)
    let_pass(shown, 2 * MINUTE - 250)


def test_a_sleep_and_a_clock_that_is_set_cost_no_exam_time_and_only_the_sleep_is_told(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        sit_through(shown)
        found = finish(shown)
        (table,) = section(Source(found, "Ada")).blocks
        assert isinstance(table, Table)
        assert [[cell.text for cell in row.cells] for row in table.rows] == [
            ["Interruption; the exam time stood still", "3:00", "60 min"]
        ]
        assert found.report.record.used_ms == 5 * MINUTE
        assert found.attempt.ended_at is not None
        assert found.attempt.ended_at >= found.attempt.opened_at
