"""Examples of the tutorial on finding questions again: the Navigator and the list of the Item Review Screen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.progress import Status
from simulator.session.views import QuestionRow, ReviewView
from simulator.ui.dialogs.navigator import NavigatorDialog
from simulator.ui.widgets.exam_bars import NavigationBar
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.review_list import ReviewList
from simulator.ui.widgets.tutorial_example import Bench, framed, tr

STATUSES = (
    Status.COMPLETE,
    Status.INCOMPLETE,
    Status.COMPLETE,
    Status.COMPLETE,
    Status.UNSEEN,
    Status.UNSEEN,
)
FLAGGED = frozenset({2, 4})


class NavigatorExample(QWidget):
    """A button that opens a Navigator of six questions."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        bar = NavigationBar(bench.look)
        bar.present(bar.previous, bar.navigator, bar.next)
        bar.navigator.clicked.connect(self._on_navigator_clicked)
        self._said = label(tr("You are at question 3."), "heading", name="navigatorSaid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(bench.look.px(12))
        column.addWidget(framed(bench, bar))
        column.addWidget(self._said)
        self._current = 3

    def _on_navigator_clicked(self) -> None:
        dialog = NavigatorDialog(
            self._bench.host,
            self._bench.look,
            _view(FLAGGED, current=self._current),
            profile=self._bench.plan.profile,
        )
        dialog.question_chosen.connect(self._on_question_chosen)
        dialog.open()

    def _on_question_chosen(self, question: int) -> None:
        self._current = question
        self._said.setText(tr("You are at question {question}.").format(question=question))


class ReviewExample(QWidget):
    """The list of the Item Review Screen; its flags can be turned on and off."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._flags = FLAGGED
        self._list = ReviewList(bench.content.look, len(STATUSES))
        self._list.flag_pressed.connect(self._on_flag_pressed)
        self._list.question_pressed.connect(self._on_question_pressed)
        self._list.setFixedHeight(bench.look.px(250))
        self._said = label("", "heading", name="reviewSaid")
        self._list.present(_view(self._flags))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(bench.look.px(12))
        column.addWidget(framed(bench, self._list))
        column.addWidget(self._said)

    def _on_flag_pressed(self, question: int) -> None:
        self._flags ^= {question}
        self._list.present(_view(self._flags))

    def _on_question_pressed(self, question: int) -> None:
        self._said.setText(tr("In the exam this shows question {question}.").format(question=question))


def _view(flags: frozenset[int], *, current: int = 0) -> ReviewView:
    rows = tuple(
        QuestionRow(number, status, number in flags, number == current) for number, status in enumerate(STATUSES, 1)
    )
    open_count = sum(status is not Status.COMPLETE for status in STATUSES)
    return ReviewView(rows=rows, open_count=open_count, can_pause=False)
