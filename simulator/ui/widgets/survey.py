"""The survey after the exam: four questions on a scale and one in words, all of them optional."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPlainTextEdit, QRadioButton

from simulator.exam.appointment import REMARKS_LENGTH, SCALE, SurveyQuestion
from simulator.ui.look import Look
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.reading_pane import ReadingPane


class SurveyPane(ReadingPane):
    """Asks, and reports each answer.

    Signals:
        answered(str, str): the question by its name, and the answer to it.
    """

    answered = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Survey"), name="survey")
        self._look = look
        self._groups: dict[SurveyQuestion, QButtonGroup] = {}
        self.add_paragraphs(
            self.tr(
                "Five questions about this practice exam. You need not answer any; what you answer is kept with this "
                "attempt, on this computer alone. It changes no score."
            )
        )
        for question, (text, low, high) in self._questions().items():
            self.column.addWidget(label(text, "heading"))
            self.column.addLayout(self._scale(question, text, low=low, high=high))
        remarks = self.tr("5. What would you do differently next time?")
        self.column.addWidget(label(remarks, "heading"))
        self._remarks = _Remarks()
        self._remarks.setAccessibleName(remarks)
        self._remarks.setFixedHeight(look.px(84))
        self._remarks.textChanged.connect(self._on_remarks_changed)
        self.column.addWidget(self._remarks)
        self.column.addStretch(1)

    def present(self, answers: tuple[tuple[str, str], ...]) -> None:
        """Show the answers given so far."""
        given = dict(answers)
        for question, group in self._groups.items():
            for value, made in zip(SCALE, group.buttons(), strict=True):
                if given.get(question.value) == value:
                    made.setChecked(True)
        if not self._remarks.hasFocus():
            self._remarks.setPlainText(given.get(SurveyQuestion.REMARKS.value, ""))

    def _questions(self) -> dict[SurveyQuestion, tuple[str, str, str]]:
        return {
            SurveyQuestion.LIKENESS: (
                self.tr("1. How close did this sitting come to the exam day you expect?"),
                self.tr("Not close"),
                self.tr("Very close"),
            ),
            SurveyQuestion.DIFFICULTY: (
                self.tr("2. How hard were the questions?"),
                self.tr("Easy"),
                self.tr("Very hard"),
            ),
            SurveyQuestion.TIME: (
                self.tr("3. Did you have enough time?"),
                self.tr("Much too little"),
                self.tr("More than enough"),
            ),
            SurveyQuestion.READINESS: (
                self.tr("4. How ready do you feel for the exam itself?"),
                self.tr("Not ready"),
                self.tr("Ready"),
            ),
        }

    def _scale(self, question: SurveyQuestion, text: str, *, low: str, high: str) -> QHBoxLayout:
        px = self._look.px
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(px(14))
        least = label(low)
        least.setFixedWidth(px(150))
        line.addWidget(least)
        for value in SCALE:
            made = QRadioButton(value)
            made.setObjectName(f"survey-{question.value}-{value}")
            made.setAccessibleName(
                self.tr("{question} {value} of 5; 1 is {low}, 5 is {high}").format(
                    question=text, value=value, low=low, high=high
                )
            )
            made.clicked.connect(
                lambda _checked=False, name=question.value, value=value: self.answered.emit(name, value)
            )
            group.addButton(made)
            line.addWidget(made)
        line.addWidget(label(high), 1)
        self._groups[question] = group
        return line

    def _on_remarks_changed(self) -> None:
        self.answered.emit(SurveyQuestion.REMARKS.value, self._remarks.toPlainText()[:REMARKS_LENGTH])


class _Remarks(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surveyRemarks")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt and a letter to the page."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
