"""Tells that the key of a question has been corrected since the exam: the one as sat, then the one of now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from simulator.exam.correction import CorrectedKey, key_parts, signed_parts
from simulator.exam.items import Item, ItemType, Letter
from simulator.ui.widgets.explained.parts import tr
from simulator.ui.widgets.frames import card, label


def corrected(item: Item, found: CorrectedKey, order: Sequence[Letter], *, labels: str, given: bool) -> QWidget:
    """A notice with both keys in the signs that the candidate saw, for a question that was answered or was not."""
    frame, column = card("notice", name="correctedKey")
    told = tr("The key of this question has been corrected since: {before}, then {now}.")
    before = _key(item, signed_parts(item, key_parts(item), order, labels), item.tolerance)
    now = _key(item, signed_parts(item, found.key, order, labels), found.tolerance)
    column.addWidget(label(told.format(before=before, now=now), "heading", name="correctedKeyText"))
    column.addWidget(label(_verdict(right=found.right, given=given), name="correctedVerdict"))
    return frame


def _verdict(*, right: bool, given: bool) -> str:
    if right:
        return tr(
            "By the corrected key your answer is right. The score as sat stays; the corrected one stands beside it."
        )
    if given:
        return tr(
            "By the corrected key your answer is wrong. The score as sat stays; the corrected one stands beside it."
        )
    return tr("You did not answer this question. The score as sat stays; the corrected one stands beside it.")


def _key(item: Item, parts: Sequence[str], tolerance: float | None) -> str:
    """A key as a candidate reads it."""
    if item.type is ItemType.TEXT:
        return " · ".join(parts)
    if item.type is ItemType.NUMBER and tolerance:
        return tr("{answer}, give or take {tolerance}").format(answer=parts[0], tolerance=f"{tolerance:g}")
    return " ".join(parts)
