"""A question on a picture after the exam: the spots that were set and the areas they belong in."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from simulator.exam.answers import Answer, Marking, Spot, area_at
from simulator.exam.items import Item, Letter
from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.widgets.explained.options import options
from simulator.ui.widgets.explained.parts import tr
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.spotted_picture import Outline, SpottedPicture


def spots(content: Content, item: Item, shown: Sequence[OptionView], answer: Answer) -> list[QWidget]:
    """The picture with spots and areas, the spots in words, and every area with its reason."""
    given = answer.spots if isinstance(answer, Marking) else ()
    labels = {one.letter: one.label for one in shown}
    said = _said(item, given, labels)
    hit = {area_at(item.areas, spot) for spot in given}
    return [
        _picture(content, item, given, labels, said),
        label(said, name="spotsSaid"),
        *options(content, item, [replace(one, chosen=one.letter in hit) for one in shown]),
    ]


def _picture(
    content: Content, item: Item, given: tuple[Spot, ...], labels: dict[Letter, str], said: str
) -> SpottedPicture:
    picture = SpottedPicture(content, item.picture)
    picture.setObjectName("answeredPicture")
    picture.setAccessibleName(tr("Picture with your spots and the areas"))
    picture.setAccessibleDescription(said)
    outlines = [Outline(area, labels[area.letter], area.letter in item.keys) for area in item.areas]
    picture.show_marks(given, outlines)
    return picture


def _said(item: Item, given: tuple[Spot, ...], labels: dict[Letter, str]) -> str:
    lines = [tr("Right areas have a solid outline, the others a dashed one.")]
    if not given:
        lines.append(tr("You set no spot."))
    for number, spot in enumerate(given, start=1):
        area = area_at(item.areas, spot)
        if area is None:
            lines.append(tr("Your spot {number} is in no area.").format(number=number))
        else:
            lines.append(tr("Your spot {number} is in area {area}.").format(number=number, area=labels[area]))
    return " ".join(lines)
