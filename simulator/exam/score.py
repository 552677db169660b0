"""The result of an attempt in numbers; how it is found is in `scoring`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """The result of an attempt: right answers among scored items, the raw cut, and the practice scale."""

    right: int
    scored: int
    raw_cut: int
    scale: int
    pass_mark: int
    passed: bool
