"""Explain Answer in the exam: what is right is shown for every type of question, beside what was answered."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from simulator.exam.items import ItemType
from simulator.ui.widgets.rich_text import RichText
from tests import case_bank
from tests.ui.kinds import go_to, kinds

pytestmark = pytest.mark.usefixtures("screen")
KEYS = [
    (ItemType.ORDER, "step-1", "Collect the data"),
    (ItemType.MATCH, "pair-A", "Amazon Transcribe"),
    (ItemType.NUMBER, "answer-key", "0.82, give or take 0.005"),
    (ItemType.TEXT, "answer-key", "ROC  ·  ROC curve"),
    (ItemType.HOTSPOT, "answer-C", "The last stage"),
    (ItemType.SINGLE, "answer-A", "Adam"),
]


def said(frame: QWidget) -> list[str]:
    """The texts of a part of the explanation."""
    plain = [one.text() for one in frame.findChildren(QLabel)]
    return [*plain, *(one.accessibleName() for one in frame.findChildren(RichText))]


@pytest.mark.parametrize(("kind", "part", "key"), KEYS)
def test_the_explanation_shows_what_is_right(kind: ItemType, part: str, key: str, tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        case_bank.begin(shown)
        go_to(shown, kind)
        shown.click("explain")
        assert shown.find("explanationScroll").isAncestorOf(shown.find(part))
        assert key in said(shown.find(part))
