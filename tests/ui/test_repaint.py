"""What a click costs: an answer paints what it changes, and a text is read once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from simulator.session.preferences import ColorScheme
from simulator.ui.typesetting import Typesetter
from simulator.ui.widgets.rich_text import RichText
from tests import case_bank
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


class Painted(QObject):
    """Counts how often a widget is painted or laid out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in {QEvent.Type.Paint, QEvent.Type.LayoutRequest}
        return super().eventFilter(watched, event)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    root = case_bank.bank_root(tmp_path / "banks")
    with stage(tmp_path / "data", bank_root=root, draw=case_bank.in_order) as made:
        case_bank.begin(made)
        yield made


@pytest.mark.parametrize("name", ["stem", "toolbar"])
def test_an_answer_leaves_what_it_does_not_change_as_it_is(shown: Stage, name: str) -> None:
    shown.tick("option-A")
    painted = Painted(shown.find(name))
    shown.tick("option-B")
    button = shown.find("option-B")
    assert isinstance(button, QAbstractButton)
    assert button.isChecked()
    assert painted.count == 0


def test_a_click_paints_no_text_not_even_after_the_colors_were_changed(shown: Stage) -> None:
    shown.look.set_scheme(ColorScheme.WHITE_ON_BLACK)
    shown.settle()
    row = shown.find("row-A")
    painted, texts = Painted(row), [Painted(text) for text in row.findChildren(RichText)]
    shown.tick("option-A")
    assert painted.count > 0
    assert [text.count for text in texts] == [0]


def test_what_is_struck_out_is_on_screen_at_once(shown: Stage) -> None:
    row = shown.find("row-B")
    for _ in range(2):
        QTest.keyClick(shown.find("page"), Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
        shown.settle()
        on_screen = shown.window.screen().grabWindow(int(shown.window.winId())).toImage()
        place = QRect(row.mapTo(shown.window, QPoint()), row.size())
        assert on_screen.copy(place) == row.grab().toImage().convertToFormat(on_screen.format())


def test_a_text_is_read_once() -> None:
    typesetter = Typesetter()
    assert typesetter.text("*one* $x$") is typesetter.text("*one* $x$")


def test_a_text_is_laid_out_once_for_a_width(shown: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stem = shown.find("stem")
    assert isinstance(stem, RichText)
    high = stem.heightForWidth(300)
    fitted: list[int] = []
    monkeypatch.setattr(stem, "_fit", fitted.append)
    assert (stem.heightForWidth(300), fitted) == (high, [])
