"""The result of an attempt in numbers; how it is found is in `scoring`."""

from dataclasses import dataclass

from simulator.exam.plan import Kind


@dataclass(frozen=True, slots=True)
class Score:
    """The result of an attempt: right answers among scored items, the raw cut, and the practice scale."""

    right: int
    scored: int
    raw_cut: int
    scale: int
    pass_mark: int
    passed: bool

    @property
    def is_on_scale(self) -> bool:
        """Whether it has a place on the practice scale, all of which is above 0; the counts of a drill have none."""
        return self.scale > 0

    def of_kind(self, kind: Kind) -> "Score":
        """The score as an attempt of a kind has it: of a drill nothing but its counts."""
        return self if kind is Kind.EXAM else counts(self.right, self.scored)


def counts(right: int, scored: int) -> Score:
    """Return the counts of a drill, without a place on the practice scale."""
    return Score(right, scored, raw_cut=0, scale=0, pass_mark=0, passed=False)
