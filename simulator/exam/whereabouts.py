"""Where the parts of a bank stand in its files: plain values, which open none of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.exam.items import CaseId, ItemId


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands in the files of its bank; lines count from 1, 0 stands for a part that is not there.

    `options` and `explanations` are lines for each option in order. `fields` are those of the front matter: in the
    header by the whole way to a value (`blueprint.domains.0`), elsewhere only fields of the top level and each waiver
    (`lint_waive.0`).
    """

    file: str = ""
    line: int = 0
    stem: int = 0
    options: tuple[int, ...] = ()
    explanations: tuple[int, ...] = ()
    rationale: int = 0
    fields: Mapping[str, int] = field(default_factory=dict)

    def line_of(self, *path: str | int) -> int:
        """The line of a field, or of the nearest one above it that has a line, or of the block."""
        while path:
            name = ".".join(map(str, path))
            if name in self.fields:
                return self.fields[name]
            path = path[:-1]
        return self.line


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a bank stand in its files."""

    header: Place = field(default_factory=Place)
    items: Mapping[ItemId, Place] = field(default_factory=dict)
    cases: Mapping[CaseId, Place] = field(default_factory=dict)
