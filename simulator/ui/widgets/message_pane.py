"""Screens of the appointment that only tell something: the session that was terminated, and the end page."""

from simulator.ui.look import Look
from simulator.ui.widgets.reading_pane import ReadingPane


class TerminatedPane(ReadingPane):
    """Tells that the agreement was not accepted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Session Terminated"), name="terminated")
        self.add_paragraphs(
            self.tr("The agreement was not accepted, or its time ran out. This session is over; no exam was begun."),
            self.tr(
                "At a testing center that would be all for the day. Here nothing is lost: go back to the home page and "
                "start again whenever you like."
            ),
        )
        self.column.addStretch(1)


class EndPane(ReadingPane):
    """Tells that the session is finished and what comes now."""

    def __init__(self, look: Look, *, delayed: bool) -> None:
        super().__init__(look, self.tr("Your Session Is Finished"), name="end")
        self.add_paragraphs(
            self.tr("Every answer is saved. You can do nothing more in this exam."),
            self.tr(
                "At a testing center you would now raise your hand, be signed out, and get your things from the locker."
            ),
        )
        if delayed:
            self.add_paragraphs(
                self.tr(
                    "As with most exams today, no result is shown at the end. It is in the report of this exam, which "
                    "you find on the home page and in the score history."
                )
            )
        else:
            self.add_paragraphs(self.tr("Select Next to see your score report."))
        self.column.addStretch(1)
