"""What shows the exams that are over: the history, reports, questions with their keys, replays and comparisons."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simulator.ports import AttemptId, NotSavedError
from simulator.ui.attempts import Attempts
from simulator.ui.browsing import Browsing
from simulator.ui.look import Look
from simulator.ui.services import Services
from simulator.ui.ways_back import Back, WaysBack

if TYPE_CHECKING:
    from simulator.session.reviewing import ReviewFilter
    from simulator.ui.history.annalist import Annalist


class Retrospect(QObject):
    """Leads from page to page and back; each page is imported when it is shown."""

    def __init__(self, services: Services, look: Look, ways: WaysBack, *, attempts: Attempts, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._desk = services.desk
        self._look = look
        self._ways = ways
        self._attempts = attempts
        self._browsing = Browsing(parent)
        self._annalist: Annalist | None = None

    def shut_down(self) -> None:
        """End what goes on behind the history."""
        if self._annalist is not None:
            self._annalist.shut_down()

    def show_report(self, attempt: int, *, back: Back | None = None) -> None:
        """Show the report of a finished attempt; the way back leads home, unless another is given."""
        from simulator.session import results
        from simulator.session.reviewing import ReviewFilter
        from simulator.ui.pages.report import ReportPage

        try:
            found = results.settle(self._desk, AttemptId(attempt))
        except NotSavedError:
            found = results.result(self._desk, AttemptId(attempt))  # settled when the home page is shown next
        people = self._desk.archive.candidates()
        name = next((person.name for person in people if person.id == found.attempt.candidate), "")
        page = ReportPage(found, self._look, candidate=name)
        page.home_requested.connect(self._ways.home)
        page.history_requested.connect(self.show_history)
        page.back_requested.connect(back or self._ways.home)
        page.answers_requested.connect(lambda view: self.show_answers(attempt, view, back=self._ways.to(page)))
        page.questions_requested.connect(
            lambda _, of: self.show_review(attempt, ReviewFilter(questions=frozenset(of)), back=self._ways.to(page))
        )
        self._ways.show(page, again=lambda: self.show_report(attempt, back=back))

    def show_answers(self, attempt: int, view: str = "all", *, back: Back | None = None) -> None:
        """Show the questions of a finished attempt: all, wrong, flagged, unanswered or corrected."""
        from simulator.ui.review.views import view_of

        self.show_review(attempt, view_of(view), back=back)

    def show_review(self, attempt: int, wanted: "ReviewFilter", *, question: int = 0, back: Back | None = None) -> None:
        """Show the questions of a finished attempt that a filter leaves, with answers, keys and explanations.

        The way back leads to the report, unless another is given.
        """
        from simulator.session import results
        from simulator.ui.disputing import report_problem
        from simulator.ui.review.page import ReviewPage

        found = results.result(self._desk, AttemptId(attempt))
        content = self._attempts.content(found.attempt.form.revision, self._look)
        page = ReviewPage(found, content, self._look, wanted=wanted, question=question)
        page.back_requested.connect(back or (lambda: self.show_report(attempt)))
        page.reference_requested.connect(lambda address: self._browsing.open(page, address))
        page.drill_requested.connect(lambda items: self._attempts.set_up_drill(page, found, items))
        page.replay_requested.connect(lambda asked: self.show_replay(attempt, page.wanted, question=asked, back=back))
        page.problem_requested.connect(
            lambda asked: report_problem(page, self._services, result=found, content=content, question=asked)
        )
        self._ways.show(page, again=lambda: self.show_review(attempt, page.wanted, question=page.question, back=back))

    def show_replay(
        self,
        attempt: int,
        wanted: "ReviewFilter",
        *,
        question: int = 0,
        position: int | None = None,
        back: Back | None = None,
    ) -> None:
        """Show a finished sitting again: from where a question came on screen, or from a position in its journal.

        The way back leads to the question in the review, with what was asked for there, and on from that.
        """
        from simulator.session import results
        from simulator.ui.replay.page import ReplayPage

        found = results.result(self._desk, AttemptId(attempt))
        content = self._attempts.content(found.attempt.form.revision, self._look)
        page = ReplayPage(found, content, self._look, self._desk.clock)
        if position is None:
            page.show_question(question)
        else:
            page.seek(position)
        page.back_requested.connect(lambda: self.show_review(attempt, wanted, question=question, back=back))
        again = partial(self.show_replay, attempt, wanted, question=question, back=back)
        self._ways.show(page, again=lambda: again(position=page.position))

    def show_history(self) -> None:
        """Show the score history of the candidate."""
        if self._annalist is None:
            from simulator.ui.history.annalist import Annalist

            self._annalist = Annalist(self._services, self)
            self._annalist.renewed.connect(self.show_history)
        page = self._annalist.page(self._look)
        page.home_requested.connect(self._ways.home)
        page.report_requested.connect(lambda attempt: self.show_report(attempt, back=self._ways.to(page)))
        page.compare_requested.connect(lambda one, other: self.show_comparison(one, other, back=self._ways.to(page)))
        self._ways.show(page, again=self.show_history)

    def show_comparison(self, one: int, other: int, *, back: Back | None = None) -> None:
        """Show two finished attempts side by side; the way back leads to the history, unless another is given."""
        from simulator.session import comparison
        from simulator.ui.pages.comparison import ComparisonPage

        found = comparison.compare(self._desk, AttemptId(one), AttemptId(other))
        page = ComparisonPage(found, self._look)
        page.history_requested.connect(self.show_history)
        page.back_requested.connect(back or self.show_history)
        page.report_requested.connect(lambda attempt: self.show_report(attempt, back=self._ways.to(page)))
        self._ways.show(page, again=lambda: self.show_comparison(one, other, back=back))
