"""The item review after an exam: the questions that filters leave, each as sat, with answer, key and reasons."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from simulator.exam.items import ItemId
from simulator.session.results import Result
from simulator.session.reviewing import Reviewed, ReviewFilter
from simulator.ui import words
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.review.empty import NothingFound
from simulator.ui.review.filter_bar import FilterBar
from simulator.ui.review.item import ExplainedItem
from simulator.ui.review.question_list import QuestionList
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, label, one_line, row
from simulator.ui.widgets.saved_line import SavedLine

LIST_WIDTH = 280
NARROW_WIDTH = 190
"""How wide the list is at a large size, without the words."""


class ReviewPage(QWidget):
    """Shows the questions that a filter leaves, one at a time.

    The first one is explained in the event after the page is shown: both in one would keep the window waiting.

    Signals:
        back_requested: to the report.
        drill_requested(tuple): sit the items of the questions shown again.
        replay_requested(int): look at the sitting again, from where this question was first on screen.
        reference_requested(str): open an address.
        problem_requested(int): something is wrong with the question of that number.
    """

    back_requested = Signal()
    drill_requested = Signal(object)
    replay_requested = Signal(int)
    reference_requested = Signal(str)
    problem_requested = Signal(int)

    _is_explained = False

    def __init__(
        self,
        result: Result,
        content: Content,
        look: Look,
        *,
        wanted: ReviewFilter | None = None,
        question: int = 0,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._result = result
        self._look = look
        self._reviewed = Reviewed(result)
        self._wanted = wanted or ReviewFilter()
        self._shown = self._reviewed.matches(self._wanted)
        self._filters = FilterBar(self._reviewed, look)
        self._filters.changed.connect(self.ask)
        self._list = QuestionList(look, corrected=self._reviewed.corrected)
        self._list.currentRowChanged.connect(self._on_current_row_changed)
        self._item = ExplainedItem(content, result)
        self._item.reference_requested.connect(self.reference_requested)
        self._item.problem_requested.connect(self.problem_requested)
        self._saved = SavedLine("saved")
        self._none = NothingFound(look)
        self._none.clear_requested.connect(lambda: self.ask(ReviewFilter()))
        self._right = QStackedWidget()
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._previous = button(self.tr("Previous"), "previousAnswer")
        self._next = button(self.tr("Next"), "nextAnswer", "primary")
        self._drill = button("", "sitAgain")
        self._build()
        self._present(question)

    def ask(self, wanted: ReviewFilter) -> None:
        """Show what another filter leaves; the question on screen stays where it is among them."""
        before = self.question
        self._wanted = wanted
        self._shown = self._reviewed.matches(wanted)
        self._present(before)

    def show_question(self, question: int) -> None:
        """Go to a question by its number, where the filters leave it."""
        if question in self.shown:
            self._list.setCurrentRow(self.shown.index(question))

    def tell_saved(self, file: Path) -> None:
        """Say where the report of a problem lies, and what is to be done with it."""
        text = self.tr("Saved as {path}. Nothing was sent: give this file to those who keep the question bank.")
        self._saved.tell(file, text)

    @property
    def wanted(self) -> ReviewFilter:
        """What is asked for."""
        return self._wanted

    @property
    def questions(self) -> QuestionList:
        """The list of the questions."""
        return self._list

    @property
    def question(self) -> int:
        """The number of the question on screen; 0 where the filters leave none."""
        found = self._list.current
        return found.question if found is not None else 0

    @property
    def shown(self) -> tuple[int, ...]:
        """The numbers of the questions that the filters leave."""
        return tuple(found.question for found in self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right, or Alt+P and Alt+N, go through the questions; Escape leaves the search, then the page."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Right or (alt and event.key() == Qt.Key.Key_N):
            self._step(+1)
        elif event.key() == Qt.Key.Key_Left or (alt and event.key() == Qt.Key.Key_P):
            self._step(-1)
        elif event.key() == Qt.Key.Key_Escape and self._filters.searches:
            self._list.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down} and self._filters.searches:
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the list the room that its words need in the font that it has now."""
        super().showEvent(event)
        px, items = self._look.px, self._result.report.items
        narrow = self._look.is_large
        width = px(NARROW_WIDTH) if narrow else max(px(LIST_WIDTH), self._list.width_for(items))
        self._columns.setSizes([width, max(width, self.width() - width)])
        if not self._is_explained:
            QTimer.singleShot(0, self, self._explain)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 20, 32, 18)
        outer.setSpacing(self._look.px(10))
        outer.addLayout(self._header())
        outer.addWidget(self._filters)
        outer.addWidget(self._saved)
        self._part_columns()
        outer.addWidget(self._columns, 1)
        self._filters.unfolded.connect(self._columns.setHidden)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._filters.focus_search)

    def _header(self) -> QLayout:
        """Title and actions in a line; at a large size they wrap, and the facts give way."""
        back = button(self.tr("Back to the report"), "back")
        back.clicked.connect(self.back_requested)
        replay = button(self.tr("Replay the sitting"), "replay")
        replay.clicked.connect(lambda: self.replay_requested.emit(self.question))
        self._drill.clicked.connect(lambda: self.drill_requested.emit(self._items()))
        title, actions = self.tr("Your answers"), (self._drill, replay, back)
        if self._look.is_large:
            flow = FlowLayout(spacing=self._look.px(6))
            for part in (one_line(title, "title"), *actions):
                flow.addWidget(part)
            return flow
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(title, "title"))
        names.addWidget(label(self._facts(), "small", name="reviewFacts"))
        header = row(spacing=self._look.px(8))
        header.addLayout(names, 1)
        for part in actions:
            header.addWidget(part)
        return header

    def _facts(self) -> str:
        drill = words.drill() if self._result.is_drill else ""
        facts = (drill, self._result.bank.title, words.day(self._result.attempt.opened_at))
        return "  ·  ".join(fact for fact in facts if fact)

    def _part_columns(self) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(12, 0, 0, 0)
        column.addWidget(self._item, 1)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(+1))
        column.addLayout(row(None, self._previous, self._next))
        self._right.addWidget(shown)
        self._right.addWidget(self._none)
        self._columns.addWidget(self._list)
        self._columns.addWidget(self._right)
        self._columns.setStretchFactor(1, 1)
        self._columns.setChildrenCollapsible(False)

    def _present(self, current: int) -> None:
        self._filters.present(self._wanted, len(self._shown))
        self._list.present(self._shown, current)
        text = self.tr("Sit these again ({count})").format(count=len(self._shown))
        self._drill.setText(text)
        self._drill.setAccessibleName(text)
        self._drill.setEnabled(bool(self._shown))
        self._on_current_row_changed(self._list.currentRow())

    def _items(self) -> tuple[ItemId, ...]:
        return tuple(found.item for found in self._shown)

    def _on_current_row_changed(self, place: int) -> None:
        found = self._list.current
        self._right.setCurrentIndex(0 if found is not None else 1)
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(0 <= place < len(self._shown) - 1)
        if self._is_explained:
            self._explain()

    def _explain(self) -> None:
        self._is_explained = True
        found = self._list.current
        if found is not None:
            self._item.present(found)

    def _step(self, step: int) -> None:
        place = self._list.currentRow() + step
        if 0 <= place < len(self._shown):
            self._list.setCurrentRow(place)
