"""The dialog that shows what a bank is before it is added, then adds it on a click."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.exam.bank import Bank
from simulator.session.arrivals import Arrival
from simulator.ui import arrival_words
from simulator.ui.dialogs.guide import GuideOverlay
from simulator.ui.dialogs.work import WorkDialog
from simulator.ui.look import Look
from simulator.ui.widgets.elided import ElidedLabel
from simulator.ui.widgets.frames import button, label, one_line, row

WIDTH = 620
DIGEST_SIGNS = 12


class AddBankDialog(WorkDialog):
    """Shows the bank that a file holds and what came of adding it.

    Signals:
        add_requested: add it, in the place of the version that is there.
        problems_requested: show what is wrong in it.
    """

    add_requested = Signal()
    problems_requested = Signal()

    def __init__(self, host: QWidget, look: Look, path: Path) -> None:
        super().__init__(host, stem="addBank")
        self._path = path
        self.box.setAccessibleName(self.tr("Add a bank"))
        self.box.setFixedWidth(min(look.px(WIDTH), max(320, host.width() - 80)))
        self._title = label(path.name, "muted", name="addBankTitle")
        self._facts = _grid(look)
        self._text = label(self.tr("The file is being read. Nothing is added before you say so."), name="addBankText")
        self._problems = button(self.tr("Show problems"), "addBankProblems", "link")
        self._problems.clicked.connect(self.problems_requested)
        self._problems.hide()
        self._guide = button(self.tr("What can I do?"), "addBankGuide", "link")
        self._guide.clicked.connect(lambda: GuideOverlay(host, look).open())
        self._guide.hide()
        self._start = button(self.tr("Add"), "addBankStart", "primary")
        self._start.setEnabled(False)
        self._start.clicked.connect(self.add_requested)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(look.px(12))
        column.addWidget(one_line(self.tr("Add a bank"), "heading"))
        column.addWidget(self._title)
        column.addLayout(self._facts)
        column.addWidget(self._text)
        column.addWidget(self.bar)
        column.addLayout(row(self._problems, self._guide, None, self.cancel, self._start))

    def first_focus(self) -> QWidget:
        """The button that does nothing."""
        return self.cancel

    def present_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        super().present_progress(done, total)
        self._start.setEnabled(False)
        self._problems.hide()

    def present_found(self, arrival: Arrival) -> None:
        """Say what the file holds, and what can be done with it."""
        self.present_rest()
        self._list(arrival)
        self._text.setText(arrival_words.verdict(arrival))
        self._problems.setVisible(bool(arrival.problems))
        if arrival.hindrance is not None:
            self._end()
            return
        text = self.tr("Replace") if arrival.known is not None else self.tr("Add")
        self._start.setText(text)
        self._start.setAccessibleName(text)
        self._start.setEnabled(True)
        (self._start if arrival.known is None else self.cancel).setFocus()

    def present_done(self) -> None:
        """Say that the bank is there."""
        self.present_rest()
        self._text.setText(self.tr("The bank has been added. It is on the home page."))
        self._end()

    def present_failure(self, text: str) -> None:
        """Say why nothing was added."""
        self.present_rest()
        self._text.setText(text)
        self._problems.hide()
        self._guide.show()
        self._end()

    def _end(self) -> None:
        self._start.hide()
        self.cancel.setEnabled(True)
        self.offer_close()
        self.cancel.setFocus()

    def _list(self, arrival: Arrival) -> None:
        """Show the facts of a bank, one a line."""
        facts = [(self.tr("Problems"), arrival_words.problems(arrival.problems), "problems")]
        if arrival.bank is not None:
            self._title.setText(arrival.bank.title)
            facts = [*self._facts_of(arrival, arrival.bank), *facts]
        if arrival.known is not None and arrival.known.revision is not None:
            version, known = (one[:DIGEST_SIGNS] for one in (arrival.reading.revision, arrival.known.revision))
            facts.append((self.tr("Version"), arrival_words.beside(version, known), "version"))
        for line, (name, value, kind) in enumerate(facts):
            self._facts.addWidget(one_line(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(label(value, name=f"addBank-{kind}"), line, 1)
        self._facts.addWidget(one_line(self.tr("From"), "muted"), len(facts), 0)
        self._facts.addWidget(ElidedLabel(str(self._path), name="addBank-from"), len(facts), 1)

    def _facts_of(self, arrival: Arrival, bank: Bank) -> list[tuple[str, str, str]]:
        questions = str(len(bank.items))
        if arrival.known is not None:
            questions = arrival_words.beside(questions, arrival.known.items)
        return [
            (self.tr("Id"), bank.id, "id"),
            (self.tr("License"), bank.licence or self.tr("not named"), "licence"),
            (self.tr("Questions"), questions, "questions"),
            (self.tr("Pictures"), str(arrival.pictures), "pictures"),
        ]


def _grid(look: Look) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(18))
    grid.setVerticalSpacing(look.px(6))
    grid.setColumnStretch(1, 1)
    return grid
