"""The item review after an exam: every question as sat, with answer, key and the reason for each option."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from simulator.exam.item_results import ItemResult
from simulator.exam.items import Item
from simulator.exam.progress import Status
from simulator.session.results import Result
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.explained_item import ExplainedItem
from simulator.ui.widgets.frames import button, label, one_line, row
from simulator.ui.widgets.saved_line import SavedLine

LIST_WIDTH = 290
NARROW_ZOOM = 1.25
"""From this zoom on the filters stand in two rows."""


class AnswersPage(QWidget):
    """Shows the questions that a filter leaves, one at a time.

    Signals:
        back_requested: to the report.
        problem_requested(int): something is wrong with the question of that number.
    """

    back_requested = Signal()
    problem_requested = Signal(int)

    def __init__(
        self, result: Result, content: Content, look: Look, *, view: str = "all", chosen: tuple[int, ...] = ()
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._result, self._look, self._chosen = result, look, chosen
        correction = result.attempt.correction
        self._corrected = frozenset(one.question for one in correction.keys) if correction else frozenset()
        self._tabs = {name: self._tab(name, text) for name, text in self._views().items()}
        self._domain = self._chooser("filterDomain", self.tr("All domains"), self._domains())
        self._keyword = self._chooser("filterKeyword", self.tr("All keywords"), self._keywords())
        self._list = QListWidget()
        self._list.setObjectName("questionList")
        self._list.setAccessibleName(self.tr("Questions"))
        self._list.currentRowChanged.connect(self._on_current_row_changed)
        self._item = ExplainedItem(content, result)
        self._item.problem_requested.connect(self.problem_requested)
        self._saved = SavedLine()
        self._none = label(self.tr("No question matches these filters."), "muted", name="noMatch")
        self._count = one_line("", "muted", name="matchCount")
        self._previous = button(self.tr("Previous"), "previousAnswer")
        self._next = button(self.tr("Next"), "nextAnswer", "primary")
        self._shown: list[ItemResult] = []
        self._build()
        self._tabs.get(view, self._tabs["all"]).setChecked(True)
        self._filter()

    def show_question(self, question: int) -> None:
        """Go to a question by its number, where the filters leave it."""
        if question in self.shown:
            self._list.setCurrentRow(self.shown.index(question))

    def filter_by(self, domain: str, keyword: str) -> None:
        """Choose a domain and a keyword by their keys; empty for all."""
        for box, key in ((self._domain, domain), (self._keyword, keyword)):
            box.setCurrentIndex(max(0, box.findData(key)))
        self._filter()

    def tell_saved(self, file: Path) -> None:
        """Say where the report of a problem lies, and what is to be done with it."""
        text = self.tr("Saved as {path}. Nothing was sent: give this file to those who keep the question bank.")
        self._saved.tell(text.format(path=file), file)

    @property
    def filters(self) -> tuple[str, str]:
        """The keys of the domain and of the keyword that are chosen; empty for all."""
        return self._domain.currentData(), self._keyword.currentData()

    @property
    def view(self) -> str:
        """The name of the filter that is on."""
        return next((name for name, tab in self._tabs.items() if tab.isChecked()), "all")

    @property
    def question(self) -> int:
        """The number of the question on screen; 0 where the filters leave none."""
        place = self._list.currentRow()
        return self._shown[place].question if 0 <= place < len(self._shown) else 0

    @property
    def shown(self) -> tuple[int, ...]:
        """The numbers of the questions that the filters leave."""
        return tuple(found.question for found in self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right, or Alt+P and Alt+N, go through the questions."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Right or (alt and event.key() == Qt.Key.Key_N):
            self._step(+1)
        elif event.key() == Qt.Key.Key_Left or (alt and event.key() == Qt.Key.Key_P):
            self._step(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _views(self) -> dict[str, str]:
        views = {
            "all": self.tr("All"),
            "flagged": self.tr("Flagged"),
            "wrong": self.tr("Wrong"),
            "unanswered": self.tr("Incomplete"),
        }
        views |= {"corrected": self.tr("Key corrected")} if self._corrected else {}
        return views | {"chosen": self.tr("Chosen in the report")} if self._chosen else views

    def _build(self) -> None:
        back = button(self.tr("Back to the report"), "back")
        back.clicked.connect(self.back_requested)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(+1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 22, 32, 22)
        outer.setSpacing(12)
        outer.addLayout(row(label(self.tr("Your answers"), "title"), None, back))
        outer.addLayout(self._filters())
        outer.addWidget(self._saved)
        outer.addWidget(self._columns(), 1)

    def _filters(self) -> QBoxLayout:
        group = QButtonGroup(self)
        tabs = row(spacing=8)
        for tab in self._tabs.values():
            group.addButton(tab)
            tabs.addWidget(tab)
            tab.toggled.connect(self._on_tab_toggled)
        choosers = row(spacing=8)
        choosers.addWidget(self._domain, 1)
        choosers.addWidget(self._keyword, 1)
        choosers.addWidget(self._count)
        narrow = self._look.zoom >= NARROW_ZOOM
        filters = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        filters.setSpacing(8 if narrow else 20)
        filters.addLayout(tabs)
        filters.addLayout(choosers, 0 if narrow else 1)
        if narrow:
            tabs.addStretch(1)
        return filters

    def _columns(self) -> QSplitter:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._item, 1)
        column.addLayout(row(None, self._previous, self._next))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([self._look.px(LIST_WIDTH), self._look.px(LIST_WIDTH) * 4])
        splitter.setChildrenCollapsible(False)
        return splitter

    def _tab(self, name: str, text: str) -> QPushButton:
        made = button(text, f"view-{name}", "tab")
        made.setCheckable(True)
        return made

    def _chooser(self, name: str, everything: str, entries: list[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(everything)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(10)
        made.addItem(everything, "")
        for key, title in entries:
            made.addItem(title, key)
        made.activated.connect(self._filter)
        return made

    def _domains(self) -> list[tuple[str, str]]:
        return [(tally.key, tally.title) for tally in self._result.report.domains]

    def _keywords(self) -> list[tuple[str, str]]:
        words = (tally.key for tally in self._result.report.keywords)
        return [(word, word) for word in sorted(words, key=str.casefold)]

    def _on_tab_toggled(self, checked: bool) -> None:
        if checked:
            self._filter()

    def _filter(self) -> None:
        domain, keyword = self._domain.currentData(), self._keyword.currentData()
        self._shown = [
            found
            for found in self._result.report.items
            if self._is_wanted(found) and _under(self._item_of(found), domain, keyword)
        ]
        with QSignalBlocker(self._list):
            self._list.clear()
            for found in self._shown:
                self._list.addItem(self._entry(found))
        count = self.tr("{shown} of {all}").format(shown=len(self._shown), all=len(self._result.report.items))
        self._count.setText(count)
        self._list.setCurrentRow(0 if self._shown else -1)
        self._on_current_row_changed(0 if self._shown else -1)

    def _is_wanted(self, found: ItemResult) -> bool:
        sets = {"corrected": self._corrected, "chosen": self._chosen}
        return found.question in sets[self.view] if self.view in sets else _VIEWS[self.view](found)

    def _entry(self, found: ItemResult) -> QListWidgetItem:
        if found.right:
            icon, role, state = "check", Role.GOOD, self.tr("right")
        elif found.status is Status.COMPLETE:
            icon, role, state = "cross", Role.BAD, self.tr("wrong")
        else:
            icon, role, state = "cross", Role.WARN, self.tr("incomplete")
        text = self.tr("{number} - {state} - flagged") if found.flagged else self.tr("{number} - {state}")
        line = text.format(number=found.question, state=state)
        if found.question in self._corrected:
            line = self.tr("{line} - corrected").format(line=line)
        entry = QListWidgetItem(self._look.icon(icon, role), line)
        entry.setSizeHint(QSize(0, self._look.px(34)))
        return entry

    def _item_of(self, found: ItemResult) -> Item:
        return self._result.bank.by_id[found.item]

    def _on_current_row_changed(self, place: int) -> None:
        any_shown = 0 <= place < len(self._shown)
        self._none.setVisible(not any_shown)
        self._item.setVisible(any_shown)
        self._previous.setEnabled(any_shown and place > 0)
        self._next.setEnabled(any_shown and place < len(self._shown) - 1)
        if any_shown:
            self._item.present(self._shown[place])

    def _step(self, step: int) -> None:
        place = self._list.currentRow() + step
        if 0 <= place < len(self._shown):
            self._list.setCurrentRow(place)


_VIEWS: dict[str, Callable[[ItemResult], bool]] = {
    "all": lambda _found: True,
    "flagged": lambda found: found.flagged,
    "wrong": lambda found: not found.right,
    "unanswered": lambda found: found.status is not Status.COMPLETE,
}


def _under(item: Item, domain: str, keyword: str) -> bool:
    return (not domain or item.domain == domain) and (not keyword or keyword in item.keywords)
