"""What the exam page asks and tells in dialogs; the words are our own."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.exam import progress
from simulator.exam.commands import Command, End, OpenReview, ShowQuestion
from simulator.exam.refusals import Refusal
from simulator.ui import words
from simulator.ui.bridge import Bridge
from simulator.ui.dialogs.exam_dialog import Answer, ExamDialog, Notice, ask, tell
from simulator.ui.dialogs.keys_help import KeysHelp
from simulator.ui.dialogs.navigator import NavigatorDialog
from simulator.ui.look import Look


class ExamDialogs:
    """Opens the dialogs of one exam over its page."""

    def __init__(self, page: QWidget, look: Look, bridge: Bridge, *, leave: Callable[[Command], object]) -> None:
        self._page = page
        self._look = look
        self._bridge = bridge
        self._leave = leave

    def end_exam(self) -> None:
        """Ask before the item screen is left for the Item Review Screen."""
        self._ask(
            tr("End Exam"),
            tr("You have chosen to end this exam. That is done on the Item Review Screen. Do you want to go there?"),
            lambda: self._bridge.send(OpenReview()),
        )

    def confirm_end(self) -> None:
        """Ask twice before the exam is over; No on either goes back."""
        self._ask(tr("End Review"), self._first_warning(), self._confirm_again)

    def time_expired(self, finish: Callable[[], object]) -> None:
        """Tell that the time is over."""
        self._tell(
            Notice(
                tr("Time Expired"),
                tr("The time of this exam has run out. Every answer you gave is kept. Select OK to go on."),
                warning=True,
            ),
            finish,
        )

    def refuse(self, refusal: Refusal) -> None:
        """Tell why the rules said no."""
        titles = {
            Refusal.MAXIMUM_SELECTIONS: tr("Maximum Selections"),
            Refusal.NOTHING_FLAGGED: tr("No Flagged Questions"),
            Refusal.NOTHING_INCOMPLETE: tr("No Incomplete Questions"),
            Refusal.NOTHING_OPEN: tr("No Open Questions"),
            Refusal.RESPONSE_REQUIRED: tr("Response Required"),
            Refusal.LOCKED: tr("Closed"),
        }
        text = self._what_is_missing() if refusal is Refusal.RESPONSE_REQUIRED else words.refusal(refusal)
        self._tell(Notice(titles.get(refusal, tr("Not possible")), text))

    def ask_to_go_on(self, go_on: Callable[[], object]) -> None:
        """Ask before a question that is not complete is left."""
        text = tr("{missing} Do you want to go on without it?").format(missing=self._what_is_missing())
        self._ask(tr("Response Required"), text, go_on)

    def minutes_left(self, minutes: int) -> None:
        """Tell how many minutes are left; what is open below stays open."""
        self._tell(Notice(tr("Time Remaining"), words.minutes_left(minutes)))

    def help(self) -> None:
        """List the keys of the screen."""
        KeysHelp(self._page, self._look, self._bridge.opened.attempt.plan.profile).open()

    def review_instructions(self) -> None:
        """Tell how the Item Review Screen is operated."""
        notice = Notice(
            tr("Review Instructions"),
            tr(
                "There are three ways to go through your questions again: all of them, the incomplete ones, or the "
                "flagged ones, with the buttons at the lower right. A question's number goes to that question; its "
                "flag can be turned on and off here. End Review ends the exam."
            ),
        )
        ExamDialog(self._page, self._look, notice, (Answer(tr("Close"), "C", "dialogOk"),)).open()

    def navigator(self) -> None:
        """Open the Navigator."""
        dialog = NavigatorDialog(
            self._page, self._look, self._bridge.review_view(), profile=self._bridge.opened.attempt.plan.profile
        )
        dialog.question_chosen.connect(lambda question: self._leave(ShowQuestion(question)))
        dialog.open()

    def _what_is_missing(self) -> str:
        view = self._bridge.item_view()
        if view.several:
            return tr("This question asks for several answers ({count}).").format(count=view.choose)
        return words.refusal(Refusal.RESPONSE_REQUIRED)

    def _confirm_again(self) -> None:
        count = progress.open_count(self._bridge.opened.sitting.state)
        if count:
            text = tr(
                "Please confirm that you want to end this review. You will not be able to return to it or to complete "
                "your answers. Incomplete questions: {count}."
            ).format(count=count)
        else:
            text = tr("Please confirm that you want to end this review. You will not be able to return to it.")
        notice = Notice(tr("End Review Confirmation"), text, warning=True)
        ask(self._page, self._look, notice, yes=lambda: self._bridge.send(End()))

    def _first_warning(self) -> str:
        count = progress.open_count(self._bridge.opened.sitting.state)
        if not count:
            return tr("You have chosen to end the review. You will not be able to return to it. Do you want to end it?")
        return tr(
            "You have chosen to end the review. Incomplete questions: {count}. You will not be able to return to the "
            "review. Do you want to end it?"
        ).format(count=count)

    def _ask(self, title: str, text: str, yes: Callable[[], object]) -> None:
        ask(self._page, self._look, Notice(title, text), yes=yes)

    def _tell(self, notice: Notice, then: Callable[[], object] | None = None) -> None:
        tell(self._page, self._look, notice, then)


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("ExamDialogs", text)
