"""The home page: the banks with their exams, what is unfinished, the last results."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from simulator.exam.bank import Blueprint, ExamStatus
from simulator.exam.plan import Kind
from simulator.exam.problems import Level, Problem
from simulator.ports import Attempt, AttemptRow, Shelved
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, card, clear, label, one_line, row, rule, scrolled
from simulator.ui.widgets.home_foot import HomeFoot
from simulator.ui.widgets.home_header import HomeHeader
from simulator.ui.widgets.results_list import ResultsList


class HomePage(QWidget):
    """Shows what can be started, resumed and read.

    Signals:
        start_requested(Shelved): draw a form and begin with the defaults.
        setup_requested(Shelved): choose the settings first.
        problems_requested(Shelved): show what is wrong in a bank.
        remove_requested(Shelved): remove a bank that was added.
        resume_requested(int), discard_requested(int): an unfinished attempt.
        report_requested(int): the report of a finished attempt.
        history_requested: all results.
        add_requested: choose the file of a bank to be added.
        copies_requested: the copies of the database.
        diagnostics_requested: what a report of an error should hold.
        candidate_chosen(int), appearance_chosen(Appearance), language_chosen(Language): a choice in the header.
    """

    start_requested = Signal(object)
    setup_requested = Signal(object)
    problems_requested = Signal(object)
    remove_requested = Signal(object)
    resume_requested = Signal(int)
    discard_requested = Signal(int)
    report_requested = Signal(int)
    history_requested = Signal()
    add_requested = Signal()
    copies_requested = Signal()
    diagnostics_requested = Signal()
    candidate_chosen = Signal(int)
    appearance_chosen = Signal(object)
    language_chosen = Signal(object)

    def __init__(self, look: Look, data_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._look = look
        self.is_removable: Callable[[Shelved], bool] = lambda _: False
        self._data_folder = data_folder
        self.header = HomeHeader(look, narrow=look.is_large)
        self.header.candidate_chosen.connect(self.candidate_chosen)
        self.header.appearance_chosen.connect(self.appearance_chosen)
        self.header.language_chosen.connect(self.language_chosen)
        self._banks = QVBoxLayout()
        self._banks.setSpacing(14)
        self._side = QVBoxLayout()
        self._side.setSpacing(14)
        self._foot = QVBoxLayout()
        self._notice = label("", "bad", name="homeNotice")
        self._notice.hide()
        self._uncopied = label("", "warn", name="homeUncopied")
        self._uncopied.hide()
        self._build()

    def present(
        self,
        shelf: Sequence[Shelved],
        unfinished: Sequence[Attempt],
        rows: Sequence[AttemptRow],
    ) -> None:
        """Show the home page anew; its header is told apart."""
        clear(self._banks)
        for place, shelved in enumerate(shelf):
            self._banks.addWidget(self._bank_card(shelved, first=place == 0))
        if not shelf:
            self._banks.addWidget(label(self.tr("No question bank was found."), "muted"))
        self._banks.addLayout(self._add_row())
        self._banks.addStretch(1)
        clear(self._side)
        for attempt in unfinished:
            title = next((one.title for one in shelf if one.bank == attempt.form.bank), str(attempt.form.bank))
            if attempt.plan.kind is Kind.DRILL:
                title = self.tr("Drill: {title}").format(title=title)
            self._side.addWidget(self._unfinished_card(attempt, title))
        self._side.addWidget(self._results_card(rows))
        clear(self._foot)
        self._foot.addWidget(self._made_foot())

    def set_busy(self, text: str) -> None:
        """Say what is going on and take no clicks; an empty text ends it."""
        self._take_clicks(taken=not text)
        self._say(text, "muted")

    def set_uncopied(self, text: str) -> None:
        """Say why no copy of the database is made any more; an empty text ends it."""
        self._uncopied.setText(text)
        self._uncopied.setVisible(bool(text))

    def set_failure(self, text: str) -> None:
        """Say what went wrong; it stays until the next start. What began to be busy ends that itself."""
        self._say(text, "bad")

    def _made_foot(self) -> HomeFoot:
        foot = HomeFoot(self._data_folder)
        foot.guide_requested.connect(self._on_guide_requested)
        foot.copies_requested.connect(self.copies_requested)
        foot.diagnostics_requested.connect(self.diagnostics_requested)
        foot.refused.connect(self.set_failure)
        return foot

    def _on_guide_requested(self) -> None:
        from simulator.ui.dialogs.guide import GuideOverlay

        GuideOverlay(self, self._look).open()

    def _take_clicks(self, *, taken: bool) -> None:
        self.header.take_clicks(taken=taken)
        for part in (self._banks_area, self._side_area, self._foot_area):
            part.setEnabled(taken)

    def _say(self, text: str, kind: str) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self._notice.setProperty("kind", kind)
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
        self._notice.style().polish(self._notice)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(18)
        column.addWidget(self.header)
        column.addWidget(self._notice)
        column.addWidget(self._uncopied)
        self._banks_area, self._side_area, self._foot_area = map(_area, (self._banks, self._side, self._foot))
        if self._look.is_large:
            for part in (self._side_area, self._banks_area, self._foot_area):
                column.addWidget(part)
            column.addStretch(1)
        else:
            column.addLayout(self._columns(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(content, name="homeScroll")
        outer.addWidget(self._scroll)

    def _columns(self) -> QHBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self._side_area)
        side.addWidget(self._foot_area)
        side.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self._banks_area, 8)
        columns.addLayout(side, 5)
        return columns

    def _add_row(self) -> QHBoxLayout:
        add = button(self.tr("Add a bank…"), "addBank")
        add.clicked.connect(self.add_requested)
        made = row(add, spacing=12)
        made.addWidget(label(self.tr("or drop a file or folder on this window"), "muted", name="addBankHint"), 1)
        return made

    def _bank_card(self, shelved: Shelved, *, first: bool) -> QFrame:
        frame, column = card(name=f"bank-{shelved.bank or 'unreadable'}")
        column.addWidget(label(shelved.title or shelved.folder, "title"))
        blueprint = shelved.blueprint
        if blueprint is not None:
            column.addWidget(label(_facts(shelved, blueprint), "muted"))
        elif shelved.revision is not None:
            items = self.tr("{count} questions in the bank").format(count=shelved.items)
            column.addWidget(label(items, "muted"))
            column.addWidget(label(self.tr("It describes no exam (no blueprint), so none can be started from it.")))
        if shelved.description:
            column.addWidget(label(_paragraphs(shelved.description)))
        errors = sum(problem.level is Level.ERROR for problem in shelved.problems)
        if shelved.problems:
            column.addLayout(self._problem_row(shelved, errors))
        actions = [*self._starting(shelved, first=first), None, *self._removal(shelved)]
        if actions != [None]:
            column.addSpacing(4)
            column.addLayout(row(*actions))
        return frame

    def _starting(self, shelved: Shelved, *, first: bool) -> Sequence[QPushButton]:
        """What starts an exam of a bank, where it describes one."""
        if shelved.blueprint is None or shelved.revision is None:
            return ()
        text = self.tr("Start full-length exam") if first else self.tr("Start exam")
        start = button(text, "startExam", "primary" if first else "")
        start.setAccessibleDescription(shelved.title)
        start.clicked.connect(lambda: self.start_requested.emit(shelved))
        setup = button(self.tr("Set up…"), "setUp")
        setup.setAccessibleDescription(shelved.title)
        setup.clicked.connect(lambda: self.setup_requested.emit(shelved))
        return start, setup

    def _removal(self, shelved: Shelved) -> Sequence[QPushButton]:
        """What removes a bank, where it was added."""
        if not self.is_removable(shelved):
            return ()
        remove = button(self.tr("Remove…"), "removeBank", "link")
        remove.setAccessibleDescription(shelved.title)
        remove.clicked.connect(lambda: self.remove_requested.emit(shelved))
        return (remove,)

    def _problem_row(self, shelved: Shelved, errors: int) -> QHBoxLayout:
        show = button(self.tr("Show problems"), "showProblems", "link")
        show.clicked.connect(lambda: self.problems_requested.emit(shelved))
        return row(one_line(_problem_count(shelved.problems, errors), "bad" if errors else "warn"), show, None)

    def _unfinished_card(self, attempt: Attempt, title: str) -> QFrame:
        frame, column = card("notice", name="unfinished")
        column.addWidget(label(self.tr("An exam is unfinished"), "heading"))
        column.addWidget(label(title, name="unfinishedTitle"))
        text = self.tr("Started {day}. Everything you answered is kept, and the exam time has stood still since.")
        column.addWidget(label(text.format(day=words.day(attempt.opened_at))))
        resume = button(self.tr("Resume"), "resume", "primary")
        resume.clicked.connect(lambda: self.resume_requested.emit(int(attempt.id)))
        discard = button(self.tr("Give up"), "discard")
        discard.clicked.connect(lambda: self.discard_requested.emit(int(attempt.id)))
        column.addLayout(row(resume, discard, None))
        return frame

    def _results_card(self, rows: Sequence[AttemptRow]) -> QFrame:
        frame, column = card(name="lastResults")
        column.addWidget(label(self.tr("Last results"), "heading"))
        if not rows:
            column.addWidget(
                label(self.tr("No results yet. Your score history begins with the first exam you finish."), "muted")
            )
            return frame
        results = ResultsList(rows)
        results.report_requested.connect(self.report_requested)
        column.addWidget(results)
        column.addWidget(rule())
        everything = button(self.tr("Score history and export"), "history", "link")
        everything.clicked.connect(self.history_requested)
        column.addLayout(row(everything, None))
        return frame


def _area(layout: QVBoxLayout) -> QWidget:
    area = QWidget()
    area.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    return area


def _paragraphs(text: str) -> str:
    """Text whose lines within a paragraph run on."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


def _facts(shelved: Shelved, blueprint: Blueprint) -> str:
    facts = [
        shelved.exam,
        words.tr("{count} questions").format(count=blueprint.total),
        words.tr("{count} minutes").format(count=blueprint.minutes),
        words.tr("pass mark {mark}").format(mark=blueprint.pass_mark),
        words.tr("{count} questions in the bank").format(count=shelved.items),
    ]
    if blueprint.status is ExamStatus.RETIRED and blueprint.last_day:
        facts.append(words.tr("exam retired {day}").format(day=words.long_day(date.fromisoformat(blueprint.last_day))))
    return "  ·  ".join(fact for fact in facts if fact)


def _problem_count(problems: Sequence[Problem], errors: int) -> str:
    if errors:
        return words.tr("{errors} of {all} problems left questions out").format(errors=errors, all=len(problems))
    return words.tr("{all} remarks on this bank").format(all=len(problems))


def show_problems(page: HomePage, shelved: Shelved) -> None:
    """Show what is wrong in a bank."""
    from simulator.ui.dialogs.problems import ProblemsDialog

    ProblemsDialog(page, shelved.title or shelved.folder, shelved.problems).open()
