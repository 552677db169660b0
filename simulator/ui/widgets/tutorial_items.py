"""Examples of the tutorial on the parts of a question: its options, and a text that is longer than its place."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.exam.items import Letter
from simulator.exam.refusals import Refusal
from simulator.session.views import OptionView
from simulator.ui import words
from simulator.ui.dialogs.exam_dialog import Notice, tell
from simulator.ui.widgets.frames import label, row, scrolled
from simulator.ui.widgets.key_button import KeyButton
from simulator.ui.widgets.option_row import OptionRow
from simulator.ui.widgets.rich_text import RichText
from simulator.ui.widgets.seen import SeenWatch
from simulator.ui.widgets.tutorial_example import Bench, framed, mark, tr

CHOOSE = 2


class AnswerExample(QWidget):
    """A question with one answer and one with two, to try."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        one = (tr("Under the title bar"), tr("In the bar at the bottom"), tr("In the middle of the screen"))
        two = (tr("By a click on its line"), tr("By its key"), tr("By a right click"))
        self._single = _Group(bench, tr("Where is the button that leads to the next question?"), one, self._full)
        self._several = _Group(bench, tr("How can an option be chosen? (Select TWO.)"), two, self._full, choose=CHOOSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(bench.look.px(12))
        column.addWidget(framed(bench, self._single))
        column.addWidget(framed(bench, self._several))

    def press(self, label: str) -> None:
        """Press an option of the question that has the focus, of the first one where none has."""
        focused = QApplication.focusWidget()
        second = focused is not None and self._several.isAncestorOf(focused)
        (self._several if second else self._single).press(label)

    def _full(self) -> None:
        refusal = Refusal.MAXIMUM_SELECTIONS
        tell(self._bench.host, self._bench.look, Notice(tr("Maximum Selections"), words.refusal(refusal)))


class _Group(QWidget):
    def __init__(
        self, bench: Bench, stem: str, texts: tuple[str, ...], full: Callable[[], None], *, choose: int = 1
    ) -> None:
        super().__init__()
        self._texts, self._full, self._choose = texts, full, choose
        self._labels = bench.plan.profile.labels
        self._chosen: frozenset[str] = frozenset()
        px = bench.look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(8))
        column.setSpacing(px(2))
        shown = RichText(bench.content)
        shown.present(stem)
        column.addWidget(shown)
        self._rows = [OptionRow(bench.content, several=choose > 1) for _ in texts]
        for label_of, made in zip(self._labels, self._rows, strict=False):
            made.button.clicked.connect(lambda _checked=False, pressed=label_of: self.press(pressed))
            column.addWidget(made)
        self._present()

    def press(self, pressed: str) -> None:
        """Choose an option, or take it back."""
        if pressed not in self._labels[: len(self._texts)]:
            return
        if self._choose == 1:
            self._chosen = frozenset(pressed)
        elif pressed in self._chosen:
            self._chosen -= {pressed}
        elif len(self._chosen) < self._choose:
            self._chosen |= {pressed}
        else:
            self._full()
        self._present()

    def _present(self) -> None:
        for letter, text, made in zip(self._labels, self._texts, self._rows, strict=False):
            made.present(OptionView(Letter(letter), letter, text, letter in self._chosen))
        mark(self)


class ScrollExample(QWidget):
    """A text that does not fit, and a button that minds whether it was seen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        look = bench.look
        self._bench = bench
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        lines.setSpacing(look.px(14))
        for number in range(1, 13):
            lines.addWidget(label(tr("Line {number} of a long question.").format(number=number)))
        lines.addWidget(label(tr("This is its end.")))
        area = scrolled(inside, name="exampleScroll")
        area.setFixedHeight(look.px(150))
        self._watch = SeenWatch(area)
        self._go_on = KeyButton(tr("Go on"), "G", "goOn")
        self._go_on.clicked.connect(self._on_go_on_clicked)
        self._said = label("", "heading", name="scrollSaid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(framed(bench, area))
        column.addLayout(row(self._go_on, self._said, None))
        mark(self)

    def _on_go_on_clicked(self) -> None:
        if self._watch.seen:
            self._said.setText(tr("You have seen all of it."))
            return
        text = tr("There is more to see below. Scroll to the end first.")
        tell(self._bench.host, self._bench.look, Notice(tr("Unseen Content"), text))
