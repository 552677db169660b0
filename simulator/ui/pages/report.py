"""The report of a finished attempt: the score first, then where the points are, then how the time went."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.exam.items import Knowledge
from simulator.exam.passages import GatePassage
from simulator.exam.report import Report
from simulator.exam.scoring import lord_error
from simulator.exam.tallies import Tally
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.form_words import relaxations
from simulator.ui.look import Look
from simulator.ui.widgets.corrected_score import CorrectedScore
from simulator.ui.widgets.frames import button, card, label, one_line, row, rule, scrolled
from simulator.ui.widgets.scale_bar import ScaleBar
from simulator.ui.widgets.tally_table import TallyTable


class ReportPage(QWidget):
    """Shows one report.

    Signals:
        home_requested, history_requested: go there.
        answers_requested(str): open the item review with a filter: all, flagged, wrong, unanswered or corrected.
    """

    home_requested = Signal()
    history_requested = Signal()
    answers_requested = Signal(str)

    def __init__(self, result: Result, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._result = result
        self._look = look
        report = result.report
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 32)
        column.setSpacing(18)
        column.addLayout(self._header())
        column.addLayout(self._summary(report))
        for title, tallies, name, note in self._breakdowns(report):
            if tallies:
                column.addWidget(self._tallies(title, tallies, name, note))
        column.addWidget(self._pacing(report))
        column.addWidget(label(self._disclaimer(), "small"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, name="reportScroll"))

    def _header(self) -> QHBoxLayout:
        attempt = self._result.attempt
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(label(self._result.bank.title, "title"))
        ended = self._result.state.ended
        facts = [words.day(attempt.opened_at), words.end_reason(ended) if ended else ""]
        names.addWidget(label("  ·  ".join(fact for fact in facts if fact), "muted"))
        home = button(self.tr("Home"), "home")
        home.clicked.connect(self.home_requested)
        history = button(self.tr("Score history and export"), "history")
        history.clicked.connect(self.history_requested)
        header = row()
        header.addLayout(names, 1)
        header.addWidget(history)
        header.addWidget(home)
        return header

    def _summary(self, report: Report) -> QHBoxLayout:
        summary = row(spacing=18)
        summary.addWidget(self._score_card(report), 3)
        summary.addWidget(self._review_card(report), 2)
        return summary

    def _score_card(self, report: Report) -> QFrame:
        score = report.score
        frame, column = card(name="scoreCard")
        column.addWidget(label(self.tr("Practice-scale score"), "label"))
        number = one_line(str(score.scale), "number", name="score")
        verdict = self.tr("Pass") if score.passed else self.tr("Fail")
        column.addLayout(row(number, one_line(verdict, "good" if score.passed else "bad", name="verdict"), None))
        blueprint = self._result.blueprint
        column.addWidget(ScaleBar(self._look, score, low=blueprint.scale_min, high=blueprint.scale_max))
        points = self.tr("{right} of {scored} scored questions right; {cut} are needed for the pass mark of {mark}.")
        column.addWidget(
            label(
                points.format(right=score.right, scored=score.scored, cut=score.raw_cut, mark=score.pass_mark),
                name="rawScore",
            )
        )
        correction = self._result.attempt.correction
        if correction is not None and not self._result.is_drill:
            shown = CorrectedScore(score, correction)
            shown.answers_requested.connect(lambda: self.answers_requested.emit("corrected"))
            column.addWidget(shown)
        spread = self.tr("One sitting of {count} questions measures to about ± {error} questions.")
        error = lord_error(score.right, score.scored)
        if error:
            column.addWidget(label(spread.format(count=score.scored, error=words.number(error, 1)), "small"))
        unscored = len(report.items) - score.scored
        if unscored:
            hidden = self.tr("{count} questions did not count; {right} of them were right.")
            column.addWidget(label(hidden.format(count=unscored, right=report.right_all - score.right), "small"))
        return frame

    def _review_card(self, report: Report) -> QFrame:
        frame, column = card(name="reviewCard")
        column.addWidget(label(self.tr("Go through your answers"), "heading"))
        wrong = sum(not item.right for item in report.items)
        choices = (
            ("flagged", self.tr("Flagged"), report.flagged),
            ("wrong", self.tr("Wrong"), wrong),
            ("unanswered", self.tr("Incomplete"), len(report.items) - report.answered),
            ("all", self.tr("All questions"), len(report.items)),
        )
        for view, text, count in choices:
            kind = "primary" if view == ("flagged" if report.flagged else "wrong" if wrong else "all") else ""
            shown = button(f"{text}  ({count})", f"answers-{view}", kind)
            shown.setEnabled(count > 0)
            shown.clicked.connect(lambda _checked=False, wanted=view: self.answers_requested.emit(wanted))
            column.addWidget(shown)
        column.addStretch(1)
        return frame

    def _breakdowns(self, report: Report) -> list[tuple[str, tuple[Tally, ...], str, str]]:
        """The parts of the result: title, lines, name and remark."""
        scored, everything = self._scored_note(), self._all_note()
        return [
            (self.tr("By domain"), report.domains, "domains", scored),
            (self.tr("By task"), report.tasks, "tasks", scored),
            (self.tr("By kind of knowledge"), report.knowledge, "knowledge", ""),
            (self.tr("By keyword group"), report.groups, "groups", everything),
            (self.tr("By keyword, weakest first"), report.keywords, "keywords", everything),
        ]

    def _tallies(self, title: str, tallies: tuple[Tally, ...], name: str, note: str) -> QFrame:
        frame, column = card(name=f"{name}Card")
        column.addWidget(label(title, "heading"))
        if note:
            column.addWidget(label(note, "small"))
        all_items = name in {"groups", "keywords"}
        title_of = _TITLES.get(name, lambda tally: tally.title)
        column.addWidget(TallyTable(self._look, tallies, name=name, all_items=all_items, title=title_of))
        return frame

    def _pacing(self, report: Report) -> QFrame:
        frame, column = card(name="pacingCard")
        column.addWidget(label(self.tr("Time against the plan"), "heading"))
        used = self.tr("{used} of {limit} used.").format(
            used=words.minutes(report.record.used_ms), limit=words.minutes(self._result.attempt.plan.limit_ms)
        )
        column.addWidget(label(used, name="timeUsed"))
        if report.gates:
            column.addLayout(self._gates(report))
        column.addWidget(rule())
        column.addWidget(label(self.tr("Right answers by leg, all questions"), "label"))
        column.addWidget(TallyTable(self._look, report.legs, name="legs", all_items=True, title=self._leg_title))
        for line in self._remarks(report):
            column.addWidget(label(line, "small"))
        return frame

    def _gates(self, report: Report) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        estimated = any(gate.estimate_min is not None for gate in report.gates)
        estimate = self.tr("Your estimate") if estimated else ""
        heads = (self.tr("Gate"), self.tr("Planned"), self.tr("Actual"), "", estimate)
        for place, head in enumerate(heads):
            grid.addWidget(one_line(head, "label"), 0, place)
        for line, gate in enumerate(report.gates, start=1):
            for place, text in enumerate(self._gate_cells(gate)):
                grid.addWidget(one_line(text, name=f"gate-{gate.gate}-{place}"), line, place)
        grid.setColumnStretch(len(heads), 1)
        return grid

    def _gate_cells(self, gate: GatePassage) -> tuple[str, ...]:
        name = self.tr("Question {question}").format(question=gate.gate_question)
        plan = words.minutes(gate.plan_ms)
        if gate.used_ms is None:
            return (name, plan, self.tr("not reached"), "", "")
        ahead = gate.plan_ms // 60_000 - gate.used_ms // 60_000
        position = words.gate_position(ahead, on_plan=abs(ahead) <= 2)
        if gate.question != gate.gate_question:
            position = self.tr("{position}, passed on question {question}").format(
                position=position, question=gate.question
            )
        estimate = "" if gate.estimate_min is None else self.tr("{count} min").format(count=gate.estimate_min)
        return (name, plan, words.minutes(gate.used_ms), position, estimate)

    def _remarks(self, report: Report) -> list[str]:
        found = report.record
        lines = [
            self.tr("This exam departs from the blueprint. {line}.").format(line=line)
            for line in relaxations(self._result.attempt.form.relaxed, self._result.bank)
        ]
        if found.interruptions:
            away = sum(one.away_s for one in found.interruptions)
            text = self.tr("Interruptions: {count}; the exam time stood still for {away} in all.")
            lines.append(text.format(count=len(found.interruptions), away=words.away(away)))
        if found.breaks:
            spent = sum(one.away_ms for one in found.breaks)
            text = self.tr("Breaks: {count}; they took {time} in all.")
            lines.append(text.format(count=len(found.breaks), time=words.away(spent // 1000)))
        if found.peeps:
            lines.append(self.tr("Peeks at the clock: {count}.").format(count=len(found.peeps)))
        return lines

    def _leg_title(self, tally: Tally) -> str:
        start, end = tally.key.split("-")
        return self.tr("Questions {start} to {end}").format(start=start, end=end)

    def _scored_note(self) -> str:
        return self.tr("Scored questions. Below five questions only the counts are shown; a range is an 80 % range.")

    def _all_note(self) -> str:
        return self.tr("All questions, scored or not. Below five questions only the counts are shown.")

    def _disclaimer(self) -> str:
        return self.tr(
            "The practice scale is our own: two straight lines that meet at the cut and the pass mark. The owner of "
            "the exam does not publish how raw scores become scaled ones, so this number is not theirs. Examgate is "
            "not affiliated with the owner of the exam or with any testing company."
        )


_TITLES: Mapping[str, Callable[[Tally], str]] = {
    "tasks": lambda tally: f"{tally.key}  {tally.title}",
    "knowledge": lambda tally: words.knowledge(Knowledge(tally.key)),
}
