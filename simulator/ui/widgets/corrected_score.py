"""The score by keys that were corrected since the exam, beside the one as sat."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from simulator.exam.correction import Correction
from simulator.exam.scoring import Score
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row

LISTED = 12
"""How many questions are named; where there are more, only their number is told."""


class CorrectedScore(QFrame):
    """Shows both scores and which questions make the difference.

    Signals:
        answers_requested: show those questions.
    """

    answers_requested = Signal()

    def __init__(self, look: Look, sat: Score, correction: Correction) -> None:
        super().__init__()
        self.setObjectName("correctedScore")
        self.setProperty("kind", "notice")
        now, count = correction.score, len(correction.keys)
        told = (
            self.tr("As sat: {sat}  ·  With 1 corrected key: {now}")
            if count == 1
            else self.tr("As sat: {sat}  ·  With {count} corrected keys: {now}")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        column.setSpacing(look.px(4))
        text = told.format(sat=sat.scale, count=count, now=now.scale)
        column.addWidget(label(text, "heading", name="bothScores"))
        column.addWidget(label(self._detail(now), name="correctedResult"))
        show = button(self._shown(correction), "answers-corrected")
        show.clicked.connect(self.answers_requested)
        column.addSpacing(look.px(4))
        column.addLayout(row(show, None))

    def _detail(self, now: Score) -> str:
        verdict = self.tr("Pass") if now.passed else self.tr("Fail")
        text = self.tr("{verdict} with the corrected keys: {right} of {scored} scored questions right.")
        return text.format(verdict=verdict, right=now.right, scored=now.scored)

    def _shown(self, correction: Correction) -> str:
        questions = [one.question for one in correction.keys]
        if len(questions) == 1:
            return self.tr("Show question {number}").format(number=questions[0])
        if len(questions) > LISTED:
            return self.tr("Show the {count} questions").format(count=len(questions))
        return self.tr("Show questions {numbers}").format(numbers=", ".join(map(str, questions)))
