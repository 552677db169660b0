"""The score report in the form of a testing center: verdict and section table; the detailed report opens from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.exam.sections import sections
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.widgets.appointment_bar import AppointmentBar
from simulator.ui.widgets.frames import label, one_line, rule
from simulator.ui.widgets.key_button import press_key
from simulator.ui.widgets.reading_pane import ReadingPane
from simulator.ui.widgets.scrolling import scroll_by_page
from simulator.ui.widgets.section_table import SectionTable
from simulator.ui.widgets.title_bar import TitleBar


class ScoreReportPage(QWidget):
    """Shows what a center hands out: no counts and no percentage of right answers.

    Signals:
        home_requested, details_requested: a button was pressed.
    """

    home_requested = Signal()
    details_requested = Signal()

    def __init__(self, result: Result, look: Look, *, candidate: str, shows_score: bool = True) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._result = result
        self._look = look
        title = TitleBar(look, f"{result.bank.title} - {candidate}")
        title.present_count(0, 0)
        title.present_clock(None, can_peek=False)
        self._pane = ReadingPane(look, self.tr("Notice of Practice Results"), name="scoreReport")
        self._fill(candidate, shows_score=shows_score)
        self._bar = AppointmentBar(look)
        self._bar.present(self._bar.home, self._bar.details)
        self._bar.home.clicked.connect(self.home_requested)
        self._bar.details.clicked.connect(self.details_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._pane, 1)
        column.addWidget(self._bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys press the buttons that carry them; Page Up and Page Down scroll."""
        if press_key(self._bar, event):
            event.accept()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            scroll_by_page(self._pane, +1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _fill(self, candidate: str, *, shows_score: bool) -> None:
        column, result, px = self._pane.column, self._result, self._look.px
        column.setSpacing(px(10))
        column.addWidget(label(result.bank.title, "heading"))
        column.addWidget(rule())
        column.addLayout(self._head(candidate, shows_score=shows_score))
        column.addWidget(rule())
        self._pane.add_paragraphs(self._verdict())
        column.addWidget(label(self.tr("Breakdown of Results"), "heading"))
        found = sections(result.blueprint, result.report.domains)
        column.addWidget(SectionTable(self._look, found, headings=result.blueprint.report))
        column.addWidget(label(self._legend(), "small"))
        column.addWidget(label(self._disclaimer(), name="notAffiliated"))
        column.addStretch(1)

    def _head(self, candidate: str, *, shows_score: bool) -> QGridLayout:
        result = self._result
        score = result.report.score
        moment = words.long_day(result.attempt.opened_at.astimezone().date())
        facts = [
            (self.tr("Candidate:"), candidate, "reportCandidate"),
            (self.tr("Exam Date:"), moment, "reportDate"),
            (self.tr("Pass/Fail:"), self.tr("PASS") if score.passed else self.tr("FAIL"), "passFail"),
        ]
        if shows_score:
            facts.insert(2, (self.tr("Candidate Score:"), str(score.scale), "score"))
        sides = 2 if not self._look.is_large else 1
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(12))
        grid.setVerticalSpacing(self._look.px(6))
        for place, (name, value, object_name) in enumerate(facts):
            line, side = divmod(place, sides)
            grid.addWidget(one_line(name), line, 2 * side)
            grid.addWidget(label(value, "heading", name=object_name), line, 2 * side + 1)
        for side in range(sides):
            grid.setColumnStretch(2 * side + 1, 1)
        return grid

    def _verdict(self) -> str:
        blueprint, passed = self._result.blueprint, self._result.report.score.passed
        if passed:
            first = self.tr("Well done: on our practice scale this sitting is above the pass mark.")
        else:
            first = self.tr(
                "This sitting is below the pass mark of our practice scale. The detailed report shows where to go on."
            )
        scale = self.tr("The practice scale goes from {low} to {high}; {mark} is needed to pass.").format(
            low=words.number(float(blueprint.scale_min)),
            high=words.number(float(blueprint.scale_max)),
            mark=blueprint.pass_mark,
        )
        return f"{first} {scale}"

    def _legend(self) -> str:
        return self.tr(
            "Meets Competencies: right answers in this section reach the share that the pass mark stands for. Needs "
            "Improvement: they do not. A section with fewer than four scored questions shows neither. Sections have "
            "few questions: read the table with care."
        )

    def _disclaimer(self) -> str:
        return self.tr(
            "The scale is our own, and this is no result of a real exam. Examgate is not affiliated with Pearson VUE "
            "or Amazon Web Services."
        )
