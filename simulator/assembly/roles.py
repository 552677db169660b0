"""The second deal of roles: which of the chosen items count must not follow from how they were chosen."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from simulator.assembly.pool import Selection, chance
from simulator.assembly.solver import IntegerProgram
from simulator.exam.form import Role
from simulator.exam.items import Item, ItemStatus


def deal(items: Iterable[Item], roles: Selection, seed: int) -> Selection:
    """Return the roles of the items dealt anew, with as many of each role in every domain and kind of knowledge.

    Pretest items stay unscored; roles in which one counts cannot be dealt and are returned for the check to find.
    Raises SolverError.
    """
    ordered = sorted(items, key=lambda item: item.id)
    program = IntegerProgram()
    columns = defaultdict(list)
    scored: Counter[tuple[str, str | None]] = Counter()
    for item in ordered:
        column = program.column(0 if item.status is ItemStatus.PRETEST else 1, whole=True)
        for group in (("domain", item.domain), ("knowledge", item.knowledge)):
            columns[group].append((column, 1.0))
            scored[group] += roles[item.id] is Role.SCORED
    for group, terms in columns.items():
        program.row(scored[group], scored[group], terms)
    values = program.minimise([chance(seed, item.id, "role") for item in ordered])
    if values is None:
        return roles
    return {item.id: Role.SCORED if value > 0.5 else Role.UNSCORED for item, value in zip(ordered, values, strict=True)}
