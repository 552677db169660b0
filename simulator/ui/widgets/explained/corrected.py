"""Tells that the key of a question has been corrected since the exam: the one as sat, then the one of now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from simulator.exam.correction import CorrectedKey, key_parts
from simulator.exam.items import Item, ItemType, Letter
from simulator.ui.widgets.explained.parts import tr
from simulator.ui.widgets.frames import card, label


def corrected(item: Item, found: CorrectedKey, order: Sequence[Letter], *, labels: str) -> QWidget:
    """A notice with both keys in the signs that the candidate saw."""
    frame, column = card("notice", name="correctedKey")
    told = tr("The key of this question has been corrected since: {before}, then {now}.")
    before = _key(item, key_parts(item), item.tolerance, _signs(order, labels))
    now = _key(item, found.key, found.tolerance, _signs(order, labels))
    column.addWidget(label(told.format(before=before, now=now), "heading", name="correctedKeyText"))
    verdict = (
        tr("By the corrected key your answer is right. The score as sat stays; the corrected one stands beside it.")
        if found.right
        else tr(
            "By the corrected key your answer is wrong. The score as sat stays; the corrected one stands beside it."
        )
    )
    column.addWidget(label(verdict, name="correctedVerdict"))
    return frame


def _signs(order: Sequence[Letter], labels: str) -> dict[str, str]:
    return {str(letter): labels[place] for place, letter in enumerate(order)}


def _key(item: Item, parts: Sequence[str], tolerance: float | None, signs: dict[str, str]) -> str:
    """A key as a candidate reads it."""
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE | ItemType.HOTSPOT:
            return " ".join(sorted(signs[part] for part in parts))
        case ItemType.ORDER:
            return " ".join(signs[part] for part in parts)
        case ItemType.MATCH:
            pairs = sorted((signs[letter], number) for letter, number in (part.split("=") for part in parts))
            return " ".join(f"{sign}{number}" for sign, number in pairs)
        case ItemType.NUMBER:
            if not tolerance:
                return parts[0]
            return tr("{answer}, give or take {tolerance}").format(answer=parts[0], tolerance=f"{tolerance:g}")
        case ItemType.TEXT:
            return " · ".join(parts)
