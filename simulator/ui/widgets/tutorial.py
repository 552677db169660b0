"""The tutorial before the exam: eight pages, each a short text and an example on the widgets of the exam itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.exam.profile import Action, ClockPolicy
from simulator.ui.widgets.reading_pane import ReadingPane
from simulator.ui.widgets.tutorial_bars import FlagExample, clock_example, layout_example
from simulator.ui.widgets.tutorial_example import Bench
from simulator.ui.widgets.tutorial_items import AnswerExample, ScrollExample
from simulator.ui.widgets.tutorial_keys import KeysExample
from simulator.ui.widgets.tutorial_review import NavigatorExample, ReviewExample


class TutorialPane(QWidget):
    """Shows one page at a time; what is tried out on a page changes nothing in the exam."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bench = bench
        self._page = 0
        self._stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def present(self, page: int) -> None:
        """Show a page, from 1, and forget what was tried out on the one before."""
        if page == self._page:
            return
        self._page = page
        before = self._stack.currentWidget()
        title, texts, example = _pages(self._bench)[page - 1]
        made = ReadingPane(self._bench.look, title, name="tutorial")
        made.add_paragraphs(*texts)
        made.column.addWidget(example(self._bench))
        made.column.addStretch(1)
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def press(self, label: str) -> bool:
        """Press the option of the example that carries a label, and say whether the page has one."""
        examples = self._stack.findChildren(AnswerExample)
        for example in examples:
            example.press(label)
        return bool(examples)


_Page = tuple[str, tuple[str, ...], Callable[[Bench], QWidget]]


def _pages(bench: Bench) -> tuple[_Page, ...]:
    return (
        (tr("The Screen"), _screen(), layout_example),
        (tr("Clock and Counter"), _clock(bench.plan.policy), clock_example),
        (tr("Choosing Answers"), _answers(), AnswerExample),
        (tr("Scrolling and Unseen Content"), _scrolling(), ScrollExample),
        (tr("Flag for Review"), _flag(bench), FlagExample),
        (tr("The Navigator"), _navigator(bench), NavigatorExample),
        (tr("Review and Ending"), _review(), ReviewExample),
        (tr("Keyboard and Appearance"), _keys(), KeysExample),
    )


def _screen() -> tuple[str, ...]:
    return (
        tr(
            "Every question is shown between the same bars. At the top stand the exam and your name, with the clock "
            "and the counter at the right. Below them is the toolbar. The bar at the bottom moves you on and back."
        ),
        tr("This is a small one to try. Its buttons can be pressed, but lead nowhere."),
    )


def _clock(policy: ClockPolicy) -> tuple[str, ...]:
    counter = tr("The counter says which question you are at and how many there are.")
    match policy:
        case ClockPolicy.GATES:
            return (
                counter,
                tr(
                    "You have chosen the hidden clock. Its place stays empty, so that you can think. At gate questions "
                    "it surfaces, and a line below the toolbar says what was planned and where you are. Leaving the "
                    "question hides both."
                ),
            )
        case ClockPolicy.VISIBLE:
            return (
                counter,
                tr(
                    "You have chosen the visible clock. A click on clock or counter puts it out of sight, a click on "
                    "its icon brings it back. Your time goes on either way."
                ),
            )
        case ClockPolicy.NEVER:
            return (
                counter,
                tr("You have chosen no clock. Its place stays empty; the exam ends by itself when the time is over."),
            )


def _answers() -> tuple[str, ...]:
    return (
        tr(
            "Round marks take one answer: choosing another one replaces it. Square marks take as many as the question "
            "asks for; press one again to take it back. A click anywhere on the line counts, and so does its key. "
            "Your answer is kept at once. Try both:"
        ),
    )


def _scrolling() -> tuple[str, ...]:
    return (
        tr(
            "A question that is longer than the screen has a scroll bar; the bars around it stay. If you go on before "
            "you have seen all of it, the program says so and stays. Page Down and Page Up scroll from the keyboard."
        ),
        tr("Select Go on, then scroll to the end of the text, then select it again:"),
    )


def _flag(bench: Bench) -> tuple[str, ...]:
    return (
        tr(
            "Flag a question that you want to see again. The flag is for you alone and changes no score. Press it "
            "again to take it off. {key} does the same."
        ).format(key=bench.key(Action.FLAG, "Alt+F")),
    )


def _navigator(bench: Bench) -> tuple[str, ...]:
    return (
        tr(
            "The Navigator lists all questions with their status. Incomplete means seen but not answered in full. "
            "Select a question to go to it; select a heading to sort."
        ),
        tr("Open it with the button or with {key}:").format(key=bench.key(Action.NAVIGATOR, "Alt+V")),
    )


def _review() -> tuple[str, ...]:
    return (
        tr(
            "After the last question comes the Item Review Screen. From there you can go through all questions again, "
            "the incomplete ones, or those you flagged, and change your answers."
        ),
        tr(
            "End Review ends the exam. You are asked twice; No takes you back. When the time is over the exam ends by "
            "itself, with every answer kept."
        ),
    )


def _keys() -> tuple[str, ...]:
    return (
        tr(
            "Everything can be done without a mouse. The size of the text and the colors of the content can be changed "
            "at any time; try them here."
        ),
    )


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Tutorial", text)
