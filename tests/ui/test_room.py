"""No text is cut: not in a language that is 40 % longer, on no screen, at no size."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from simulator import places
from simulator.ui.widgets.elided import ElidedLabel
from simulator.ui.widgets.keypad import PadKey
from simulator.ui.widgets.rich_text import RichText
from tests.screens import scenes
from tests.stage import stage
from tests.texts import texts
from tests.ui.cut import cut
from tests.ui.pseudo import KEPT, LONGER, PseudoTranslator, pseudo

pytestmark = pytest.mark.usefixtures("screen")

SMALL = QSize(1280, 720)
NAMES = {
    "candidate",
    "candidateName",
    "confirmedName",
    "confirmedExam",
    "confirmedLanguage",
    "reportCandidate",
    "reportDate",
    "fact-0",
    "fact-1",
    "reviewFacts",
    "language",
    "helpKey",
    "calculatorAngle",
    "importFile",
    "addBankTitle",
    "addBank-id",
    "addBank-licence",
    "addBank-version",
    "addBank-from",
}
"""Widgets that show names of people, languages and keys, and signs that are the same in every language."""
DATA = re.compile(r"^[\d.]+ | \(\d+\)$|<a .*|\w+\W+\d+, \d{4},\W.*|^[a-z]+(?:-\d+)+$")
"""Numbers of tasks, addresses, dates and names of questions: data beside the words of the program and of the bank."""

walked = pytest.mark.xdist_group("walk")


@dataclass
class Walk:
    """What was found on the way through every screen in the longer language."""

    cut: list[str]
    plain: list[str]
    asked: set[tuple[str, str]]


@pytest.fixture(scope="module")
def walk(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Go through every screen once."""
    translator = PseudoTranslator()
    found = Walk([], [], translator.asked)
    wholes = [*places.banks().glob("*/bank.md"), places.resources() / "guide" / "troubles.md"]
    written = " ".join(" ".join(path.read_text(encoding="utf-8") for path in wholes).split())
    with stage(tmp_path_factory.mktemp("walk"), size=SMALL, translator=translator) as shown:
        for name, window in scenes(shown):
            found.cut += [f"{name}: {line}" for line in cut(window)]
            found.plain += [f"{name}: {text}" for text in plain(window) if DATA.sub("", text) not in written]
    return found


def plain(window: QWidget) -> Iterator[str]:
    """The words on labels, buttons and choices that no translator has been asked for; not those of a question."""
    for widget in window.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.objectName() not in NAMES
            and not isinstance(widget, RichText | ElidedLabel | PadKey)
        ):
            said = [widget.text()] if isinstance(widget, QLabel | QPushButton | QCheckBox | QRadioButton) else []
            said += [widget.itemText(place) for place in range(widget.count())] if isinstance(widget, QComboBox) else []
            yield from (" ".join(text.split()) for text in said if "[" not in text and re.search("[A-Za-z]{2}", text))


@walked
def test_nothing_is_cut_on_any_screen_in_a_language_that_is_longer(walk: Walk) -> None:
    assert walk.cut == []
    assert len(walk.asked) > 200


@walked
def test_every_word_on_screen_can_be_translated(walk: Walk) -> None:
    assert "\n".join(sorted(set(walk.plain))) == ""


def test_the_longer_language_keeps_what_is_filled_in_and_the_keys() -> None:
    for text in {text.source for text in texts()}:
        longer = pseudo(text)
        assert len(longer) >= (1 + LONGER) * len(text)
        assert KEPT.findall(longer) == KEPT.findall(text)
        for letter in filter(str.isalpha, KEPT.sub("", text).upper()):
            assert letter in longer.upper()


def too_small_label() -> QWidget:
    label = QLabel("Much more than there is room for")
    label.setFixedSize(60, 20)
    return label


def too_low_label() -> QWidget:
    label = QLabel("Many words that run on in several lines")
    label.setWordWrap(True)
    label.setFixedSize(90, 20)
    return label


def too_small_button() -> QWidget:
    button = QPushButton("Much more than there is room for")
    button.setFixedSize(60, 30)
    return button


def too_wide_content() -> QWidget:
    area, wide = QScrollArea(), QLabel("far right")
    area.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
    wide.setMinimumWidth(900)
    area.setWidget(wide)
    return area


def too_narrow_cell() -> QWidget:
    table = QTableWidget(1, 1)
    table.setItem(0, 0, QTableWidgetItem("Much more than there is room for"))
    table.setColumnWidth(0, 60)
    return table


def too_narrow_heading() -> QWidget:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels(["Much more than there is room for"])
    table.setColumnWidth(0, 60)
    return table


@pytest.mark.parametrize(
    "make",
    [too_small_label, too_low_label, too_small_button, too_wide_content, too_narrow_cell, too_narrow_heading],
)
def test_what_is_cut_is_found(make: Callable[[], QWidget], qapp: object) -> None:
    window, part = QWidget(), make()
    QHBoxLayout(window).addWidget(part)
    window.resize(400, 200)
    window.show()
    assert len(cut(window)) == 1
    part.hide()
    assert cut(window) == []
    window.close()
