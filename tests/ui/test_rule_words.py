"""The rules of a driver in the instructions."""

from simulator.exam.bank import ScheduledBreak
from simulator.exam.plan import Plan
from simulator.exam.profile import BreakRule, Profile, Tool
from simulator.ui.rule_words import break_rules, tool_rules

LIMIT_MS = 180 * 60_000


def said(rule: BreakRule, **settings: object) -> str:
    """The sentences about breaks under a rule."""
    breaks = settings.get("breaks", ())
    pause_ms = settings.get("pause_ms", 0)
    assert isinstance(breaks, tuple)
    assert pause_ms is None or isinstance(pause_ms, int)
    return " ".join(break_rules(Plan(LIMIT_MS, profile=Profile(breaks=rule), breaks=breaks, pause_ms=pause_ms)))


def test_an_unscheduled_break_costs_exam_time() -> None:
    assert said(BreakRule()) == "You may leave for a break at any time; the exam time goes on meanwhile."


def test_a_driver_without_breaks_says_so() -> None:
    assert said(BreakRule(unscheduled=False)) == "There are no breaks."


def test_planned_breaks_and_what_they_close_are_told() -> None:
    told = said(BreakRule(unscheduled=False, locks=True), breaks=(ScheduledBreak(after=30, minutes=10),))
    assert told.startswith("A break of 10 min is offered after question 30.")
    assert told.endswith("Questions that you have seen before a break are closed after it.")


def test_pauses_are_told_with_and_without_limit() -> None:
    assert "as often and as long as you like" in said(BreakRule(), pause_ms=None)
    assert "stop the clock for 20 min in all" in said(BreakRule(), pause_ms=20 * 60_000)


def test_a_calculator_is_told_only_where_there_is_one() -> None:
    with_one, without = Profile(tools=frozenset({Tool.SCIENTIFIC, Tool.WHITEBOARD})), Profile(tools=frozenset())
    assert tool_rules(with_one) == ["There is a calculator in the toolbar."]
    assert "calculator" not in " ".join(tool_rules(without))
