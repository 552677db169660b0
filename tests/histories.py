"""Data folders with finished attempts on the tour of the program: every type of question, and pictures."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from simulator import places
from simulator.assembly.draw import draw as drawing
from simulator.exam.commands import Begin, Choose, Comment, DeclineBreak, End, GoNext, OpenReview, ToggleFlag, Write
from simulator.exam.items import ItemType
from simulator.exam.plan import Wishes
from simulator.house import House, open_house
from simulator.ports import AttemptId, CandidateId
from simulator.session import results
from simulator.session.opening import draw, open_new
from simulator.session.shelf import find
from tests.fakes import ManualClock
from tests.templates import furnish


@contextmanager
def toured(folder: Path, attempts: int, *, name: str = "Ada", bank_root: Path | None = None) -> Iterator[House]:
    """Open a folder in which somebody has taken the tour that often, from the banks that ship or from other ones."""
    clock = ManualClock()
    furnish(folder, shipped=bank_root is None)
    with open_house(folder, clock=clock) as opened:
        house = opened if bank_root is None else replace(opened, bank_roots=(bank_root,))
        house.refresh_shelf()
        candidate = house.desk.archive.add_candidate(name)
        for seed in range(attempts):
            sit(house, clock, candidate.id, seed)
        yield house


def only_the_tour(folder: Path) -> Path:
    """A folder of banks that holds the tour and nothing that takes longer to read."""
    shutil.copytree(places.banks() / "examgate-tour", folder / "examgate-tour")
    return folder


def sit(house: House, clock: ManualClock, candidate: CandidateId, seed: int) -> AttemptId:
    """Take the tour once: choose what can be chosen, write what can be written, flag and comment on some."""
    revision = find(house.refresh_shelf(), "examgate-tour").revision
    assert revision is not None
    form = draw(house.desk, drawing, revision, candidate, seed=seed)
    sitting = open_new(house.desk, form, Wishes(), candidate).sitting
    items = house.desk.library.bank(revision).by_id
    sitting.do(Begin())
    for place, slot in enumerate(form.slots):
        item = items[slot.item]
        if item.type in {ItemType.SINGLE, ItemType.MULTIPLE}:
            for letter in slot.order[: item.choose]:
                sitting.do(Choose(letter))
        elif item.type in {ItemType.NUMBER, ItemType.TEXT}:
            sitting.do(Write("-0.5"))
        if place % 4 == seed % 4:
            sitting.do(ToggleFlag(place + 1))
            sitting.do(Comment("=1+1, twice?"))
        clock.advance(20_000 + 1000 * seed)
        sitting.do(GoNext())
        sitting.do(DeclineBreak())
    sitting.do(OpenReview())
    sitting.do(End())
    clock.advance(3_600_000)
    results.settle(house.desk, sitting.attempt)
    return sitting.attempt
