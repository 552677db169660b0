"""Problems of a bank as people are told of them: by level and rule, the worst first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from simulator.exam.problems import Code, Level, Problem
from simulator.ports import Reading

LEVELS: Mapping[Level, str] = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "remark"}
"""What a problem of a level is called, the worst first."""


def counts(problems: Sequence[Problem]) -> dict[Level, int]:
    """Count the problems of each level."""
    return {level: sum(problem.level is level for problem in problems) for level in LEVELS}


def by_rule(problems: Sequence[Problem]) -> dict[tuple[Level, Code], list[Problem]]:
    """Return the problems of each rule, the worst level first."""
    groups: dict[tuple[Level, Code], list[Problem]] = defaultdict(list)
    for problem in problems:
        groups[problem.level, problem.code].append(problem)
    levels = list(LEVELS)
    return dict(sorted(groups.items(), key=lambda group: (levels.index(group[0][0]), group[0][1])))


def left_out(reading: Reading) -> int:
    """Count the items that errors keep out of the bank."""
    known = reading.bank.by_id if reading.bank else {}
    return len({one.item for one in reading.problems if one.item and one.level is Level.ERROR} - set(map(str, known)))
