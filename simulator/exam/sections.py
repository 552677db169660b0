"""The section table of the center's score report: one class for each domain, no percentage of right answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.bank import Blueprint
from simulator.exam.scoring import raw_cut
from simulator.exam.tallies import Tally

FEWEST = 4
"""Sections with fewer scored items than this show no class."""


class Standing(StrEnum):
    """The class of a section."""

    NEEDS_IMPROVEMENT = "needs-improvement"
    MEETS_COMPETENCIES = "meets-competencies"


@dataclass(frozen=True, slots=True)
class Section:
    """A domain as the score report shows it; `share` is its percentage of the scored items by the blueprint."""

    number: int
    title: str
    share: int
    standing: Standing | None


def sections(blueprint: Blueprint, domains: Sequence[Tally]) -> tuple[Section, ...]:
    """Return the sections in the order of the blueprint; a section meets the cut of the exam or needs improvement."""
    counted = {tally.key: tally for tally in domains}
    return tuple(
        Section(number, domain.title, domain.weight, _standing(counted.get(domain.id), blueprint.cut))
        for number, domain in enumerate(blueprint.domains, start=1)
    )


def _standing(tally: Tally | None, cut: float) -> Standing | None:
    if tally is None or tally.count < FEWEST:
        return None
    meets = tally.right >= raw_cut(cut, tally.count)
    return Standing.MEETS_COMPETENCIES if meets else Standing.NEEDS_IMPROVEMENT
