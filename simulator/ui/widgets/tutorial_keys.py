"""The last example of the tutorial: the keys of the exam, and the size of its text."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.exam.profile import Action, OptionKeys
from simulator.ui.widgets.frames import label, one_line, row
from simulator.ui.widgets.key_button import KeyButton
from simulator.ui.widgets.tutorial_bars import toolbar
from simulator.ui.widgets.tutorial_example import Bench, framed, mark, tr


class KeysExample(QWidget):
    """A table of keys above two buttons that change the size of everything."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        look = bench.look
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        grid.setHorizontalSpacing(look.px(28))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        for line, (keys, what) in enumerate(_keys(bench)):
            grid.addWidget(one_line(keys, "heading"), line, 0)
            grid.addWidget(label(what), line, 1)
        larger = KeyButton(tr("Larger text"), "L", "larger")
        larger.clicked.connect(look.zoom_in)
        smaller = KeyButton(tr("Smaller text"), "M", "smaller")
        smaller.clicked.connect(look.zoom_out)
        said = one_line(tr("Now at {percent} %").format(percent=round(100 * look.zoom)), "heading", name="zoomSaid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(framed(bench, table))
        column.addLayout(row(larger, smaller, said, None))
        column.addWidget(framed(bench, toolbar(look, item=False)))
        mark(self)


def _keys(bench: Bench) -> tuple[tuple[str, str], ...]:
    digits = bench.plan.profile.option_keys is OptionKeys.DIGITS
    own = tr("press that button: {next} Next, {previous} Previous, {navigator} Navigator").format(
        next=bench.key(Action.NEXT, "Alt+N"),
        previous=bench.key(Action.PREVIOUS, "Alt+P"),
        navigator=bench.key(Action.NAVIGATOR, "Alt+V"),
    )
    return (
        (tr("1 to 6") if digits else tr("A to F"), tr("choose an option, or take it back")),
        (tr("Up, Down, Space"), tr("move between options and press one")),
        (tr("Tab"), tr("moves to the next control")),
        (tr("The key of a button"), own),
        (tr("Alt+Y, Alt+N"), tr("Yes and No, where the program asks")),
        (tr("Page Down, Page Up"), tr("scroll the question")),
        (tr("Ctrl and +, Ctrl and -, Ctrl+0"), tr("larger, smaller, and back to 100 %")),
    )
