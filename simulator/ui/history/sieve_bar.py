"""The filters over a history: they combine, and each is a choice or a text of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QVBoxLayout, QWidget

from simulator.exam.bank import BankId
from simulator.exam.plan import Kind
from simulator.ports import Candidate, CandidateId, Strand
from simulator.session.history import Aside, Outcome, Sieve, candidates_of, exams_of
from simulator.ui.look import Look
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, one_line

DAYS = (30, 90, 365)
BETWEEN = -1
"""The choice that lets two dates be set."""
SEARCH_WIDTH = 180


@dataclass(frozen=True)
class Filters:
    """The filters in force at first, the person whose history it is, and the day it is there."""

    sieve: Sieve
    candidate: Candidate
    today: date


class SieveBar(QWidget):
    """Shows the filters in force and takes others.

    Signals:
        changed(Sieve): these filters are in force now.
    """

    changed = Signal(object)

    def __init__(self, look: Look, strands: Sequence[Strand], filters: Filters) -> None:
        super().__init__()
        self.setObjectName("sieveBar")
        self._today = filters.today
        candidates, exams = candidates_of(strands), exams_of(strands)
        candidates = {filters.candidate.id: filters.candidate.name, **candidates}
        self._candidate = self._candidate_box(candidates)
        self._exam = self._exam_box(exams)
        self._outcome = _box("sieveOutcome", self.tr("Result"))
        self._kind = _box("sieveKind", self.tr("Exams and drills"))
        self._period = _box("sievePeriod", self.tr("Period"))
        self._aside = _box("sieveAside", self.tr("Archive"))
        self._since, self._until = _date("sieveSince", self.tr("From")), _date("sieveUntil", self.tr("To"))
        self._text = QLineEdit()
        self._reset = button(self.tr("Reset filters"), "sieveReset", "tab")
        self._fill()
        self._lay_out(look, several=len(candidates) > 1, exams=len(exams) > 1)
        self.show_sieve(filters.sieve)
        self._connect()

    @property
    def sieve(self) -> Sieve:
        """The filters as they stand."""
        period = self._period.currentData()
        between = period == BETWEEN
        since = _day(self._since) if between else self._today - timedelta(days=period) if period else None
        return Sieve(
            candidate=self._candidate.currentData(),
            bank=self._exam.currentData(),
            outcome=Outcome(self._outcome.currentData()),
            kind=Kind(self._kind.currentData()) if self._kind.currentData() else None,
            aside=Aside(self._aside.currentData()),
            since=since,
            until=_day(self._until) if between else None,
            text=self._text.text(),
        )

    def show_sieve(self, sieve: Sieve) -> None:
        """Put filters in force."""
        blocked = [QSignalBlocker(part) for part in (*self._boxes(), self._since, self._until, self._text)]
        _choose(self._candidate, sieve.candidate)
        _choose(self._exam, sieve.bank)
        _choose(self._outcome, sieve.outcome.value)
        _choose(self._kind, sieve.kind.value if sieve.kind else "")
        _choose(self._aside, sieve.aside.value)
        _choose(self._period, self._period_of(sieve))
        if sieve.since is not None:
            self._since.setDate(QDate(sieve.since.year, sieve.since.month, sieve.since.day))
        if sieve.until is not None:
            self._until.setDate(QDate(sieve.until.year, sieve.until.month, sieve.until.day))
        self._text.setText(sieve.text)
        for blocker in blocked:
            blocker.unblock()
        self._present_dates()

    def _period_of(self, sieve: Sieve) -> int:
        if sieve.since is None and sieve.until is None:
            return 0
        days = {self._today - timedelta(days=count): count for count in DAYS}
        return BETWEEN if sieve.until is not None or sieve.since is None else days.get(sieve.since, BETWEEN)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self._candidate, self._exam, self._outcome, self._kind, self._period, self._aside)

    def _candidate_box(self, candidates: Mapping[CandidateId, str]) -> QComboBox:
        box = _box("sieveCandidate", self.tr("Candidate"))
        box.addItem(self.tr("All candidates"), None)
        for candidate, name in candidates.items():
            box.addItem(name, candidate)
        return box

    def _exam_box(self, exams: Mapping[BankId, str]) -> QComboBox:
        box = _box("sieveExam", self.tr("Exam"))
        box.addItem(self.tr("All exams"), None)
        for bank, title in exams.items():
            box.addItem(title, bank)
        return box

    def _fill(self) -> None:
        for text, outcome in (
            (self.tr("Passed and failed"), Outcome.ANY),
            (self.tr("Passed"), Outcome.PASSED),
            (self.tr("Failed"), Outcome.FAILED),
        ):
            self._outcome.addItem(text, outcome.value)
        for text, kind in (
            (self.tr("Exams and drills"), ""),
            (self.tr("Exams only"), Kind.EXAM.value),
            (self.tr("Drills only"), Kind.DRILL.value),
        ):
            self._kind.addItem(text, kind)
        self._period.addItem(self.tr("At any time"), 0)
        for days in DAYS:
            self._period.addItem(self.tr("Last {count} days").format(count=days), days)
        self._period.addItem(self.tr("Between two dates"), BETWEEN)
        for text, aside in (
            (self.tr("Without archived"), Aside.HIDDEN),
            (self.tr("With archived"), Aside.SHOWN),
            (self.tr("Archived only"), Aside.ONLY),
        ):
            self._aside.addItem(text, aside.value)

    def _lay_out(self, look: Look, *, several: bool, exams: bool) -> None:
        self._text.setObjectName("sieveText")
        self._text.setAccessibleName(self.tr("Search in the notes"))
        self._text.setPlaceholderText(self.tr("Search in the notes"))
        self._text.setMinimumWidth(look.px(SEARCH_WIDTH))
        self._text.setClearButtonEnabled(True)
        self._dates = QWidget()
        inside = FlowLayout(spacing=look.px(8))
        for text, edit in ((self.tr("From"), self._since), (self.tr("To"), self._until)):
            inside.addWidget(_named(text, edit))
            inside.addWidget(edit)
        self._dates.setLayout(inside)
        self._flow = FlowLayout(spacing=look.px(8))
        for part in (*self._boxes(), self._text, self._reset):
            self._flow.addWidget(part)
        self._candidate.setVisible(several)
        self._exam.setVisible(exams)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._flow)
        column.addWidget(self._dates)

    def _connect(self) -> None:
        for box in self._boxes():
            box.currentIndexChanged.connect(self._on_changed)
        for edit in (self._since, self._until):
            edit.dateChanged.connect(self._on_changed)
        self._text.textChanged.connect(self._on_changed)
        self._reset.clicked.connect(self._on_reset)

    def _on_changed(self) -> None:
        self._present_dates()
        self.changed.emit(self.sieve)

    def _on_reset(self) -> None:
        self.show_sieve(Sieve(candidate=self._candidate.currentData()))
        self.changed.emit(self.sieve)

    def _present_dates(self) -> None:
        self._dates.setVisible(self._period.currentData() == BETWEEN)


def _box(name: str, spoken: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _date(name: str, spoken: str) -> QDateEdit:
    edit = QDateEdit(QDate.currentDate())
    edit.setObjectName(name)
    edit.setAccessibleName(spoken)
    edit.setCalendarPopup(True)
    return edit


def _day(edit: QDateEdit) -> date:
    found = edit.date()
    return date(found.year(), found.month(), found.day())


def _named(text: str, buddy: QWidget) -> QLabel:
    made = one_line(text, "muted")
    made.setBuddy(buddy)
    return made


def _choose(box: QComboBox, value: object) -> None:
    """Choose what holds a value; the first choice where nothing does."""
    box.setCurrentIndex(max(0, box.findData(value)))
