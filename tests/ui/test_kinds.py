"""Every type of question from the instructions to the report: answered by hand, left, resumed, counted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.items import ItemType
from tests.stage import Stage
from tests.ui.hands import click, key, tab_to, typed
from tests.ui.kinds import A, B, C, D, finish, go_to, kinds
from tests.ui.test_hotspot import mark, picture

pytestmark = pytest.mark.usefixtures("screen")


def order(shown: Stage) -> None:
    for label in "DBCA":
        click(shown, f"option-{label}")


def match(shown: Stage) -> None:
    for label, number in ("a2", "b1", "c3"):
        tab_to(shown, f"match-{label.upper()}")
        typed(shown, number)


def number(shown: Stage) -> None:
    tab_to(shown, "writtenAnswer")
    typed(shown, "82e-2")


def text(shown: Stage) -> None:
    tab_to(shown, "writtenAnswer")
    typed(shown, "roc Curve. ")


def hotspot(shown: Stage) -> None:
    mark(shown, 750, 600)
    mark(shown, 250, 400)


def single(shown: Stage) -> None:
    key(shown, Qt.Key.Key_A)


def on_screen(shown: Stage, kind: ItemType) -> object:
    """What the answer area shows."""
    match kind:
        case ItemType.ORDER:
            return [shown.find(f"option-{label}").accessibleName()[-7:] for label in "DBCA"]
        case ItemType.MATCH:
            boxes = [shown.find(f"match-{label}") for label in "ABC"]
            return [box.currentText() for box in boxes if isinstance(box, QComboBox)]
        case ItemType.NUMBER | ItemType.TEXT:
            field = shown.find("writtenAnswer")
            assert isinstance(field, QLineEdit)
            return field.text()
        case ItemType.HOTSPOT:
            return [(round(spot.x, -1), round(spot.y, -1)) for spot in picture(shown).spots]
        case _:
            button = shown.find("option-A")
            return isinstance(button, QAbstractButton) and button.isChecked()


Case = tuple[ItemType, Callable[[Stage], None], Answer | None, object]
CASES: tuple[Case, ...] = (
    (ItemType.ORDER, order, Ordering((D, B, C, A)), [f"place {place}" for place in (1, 2, 3, 4)]),
    (
        ItemType.MATCH,
        match,
        Matching(((A, 2), (B, 1), (C, 3))),
        ["2. Amazon Transcribe", "1. Amazon Rekognition", "3. Amazon Translate"],
    ),
    (ItemType.NUMBER, number, Writing("82e-2"), "82e-2"),
    (ItemType.TEXT, text, Writing("roc Curve."), "roc Curve."),
    (ItemType.HOTSPOT, hotspot, None, [(750, 600), (250, 400)]),
    (ItemType.SINGLE, single, frozenset({A}), True),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case[0]))
def test_an_answer_is_back_after_the_window_was_closed_and_counts_as_right(case: Case, tmp_path: Path) -> None:
    kind, give, kept, seen = case
    with kinds(tmp_path) as shown:
        shown.begin()
        go_to(shown, kind)
        give(shown)
        shown.window.close()
        shown.settle()
        shown.click("leave")
    with kinds(tmp_path) as shown:
        shown.click("resume")
        answer = shown.bridge.item_view().answer
        assert shown.bridge.item_view().complete
        assert answer == kept or (kept is None and isinstance(answer, Marking))
        assert on_screen(shown, kind) == seen
        right = [found.item.split("-")[0] for found in finish(shown).report.items if found.right]
        assert right == [kind.value]


def test_the_instructions_name_the_types_of_the_exam(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.to_instructions()
        said = " ".join(label.text() for label in shown.find("instructionsScroll").findChildren(QLabel))
        for word in ("Ordering:", "Matching:", "typed", "Pictures:", "whole answer"):
            assert word in said


def test_a_spot_outside_every_area_and_a_second_one_in_an_area_are_wrong(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.begin()
        go_to(shown, ItemType.HOTSPOT)
        mark(shown, 100, 500)
        mark(shown, 200, 500)
        go_to(shown, ItemType.HOTSPOT, last=True)
        mark(shown, 500, 20)
        assert [found.right for found in finish(shown).report.items if found.answer] == [False, False]
