"""The first screen of the appointment: who sits which exam in which language."""

from PySide6.QtCore import QLocale

from simulator.exam.bank import Bank
from simulator.ui.look import Look
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.reading_pane import ReadingPane


class ConfirmationPane(ReadingPane):
    """Lets the candidate see that all is right before anything begins."""

    def __init__(self, look: Look, bank: Bank, candidate: str) -> None:
        super().__init__(look, self.tr("Welcome"), name="confirmation")
        exam = f"{bank.title} ({bank.exam})" if bank.exam else bank.title
        language = QLocale(bank.language).language()
        self.add_facts(
            (self.tr("Candidate name:"), candidate, "confirmedName"),
            (self.tr("Exam:"), exam, "confirmedExam"),
            (self.tr("Language:"), QLocale.languageToString(language), "confirmedLanguage"),
        )
        self.add_paragraphs(
            self.tr(
                "See that this is you and the exam you mean to practice. If it is not, select End Exam, go back to the "
                "home page and choose another candidate or exam there."
            ),
            self.tr(
                "What comes next: an agreement, a tutorial and the exam instructions. None of it uses exam time. If "
                "you know all that, skip to the instructions."
            ),
        )
        self.column.addWidget(
            label(
                self.tr(
                    "Examgate is a practice program. It is not affiliated with Pearson VUE or Amazon Web Services, and "
                    "its questions are none of theirs."
                ),
                name="notAffiliated",
            )
        )
        self.column.addStretch(1)
