"""Problems of a bank as people are told of them: by level and rule, the worst first."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from simulator.cli.problem_words import sentence
from simulator.exam.problems import Code, Level, Problem
from simulator.ports import Reading

LEVELS: Mapping[Level, str] = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "remark"}
"""What a problem of a level is called, the worst first."""

MOST_PLACES = 20
"""So many places of a rule are told where a bank is only passing by."""


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


def told(problems: Sequence[Problem]) -> Iterator[str]:
    """The problems of a bank that is not there yet: each rule with its first places, the worst first."""
    for (level, code), found in by_rule(problems).items():
        yield f"{LEVELS[level]}: {code} × {len(found)}: {sentence(code)}"
        yield from (f"  {_line(one)}" for one in found[:MOST_PLACES])
        if len(found) > MOST_PLACES:
            yield f"  … and {len(found) - MOST_PLACES} more"


def _line(problem: Problem) -> str:
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return " · ".join(part for part in (place, problem.item, problem.value) if part)
