"""What the exam page asks about breaks: the one that is offered, an unscheduled one, a stopped clock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.exam.bank import ScheduledBreak
from simulator.exam.commands import DeclineBreak, Pause, TakeBreak
from simulator.ui.bridge import Bridge
from simulator.ui.dialogs.exam_dialog import Answer, ExamDialog, Notice
from simulator.ui.look import Look


class BreakDialogs:
    """Opens the dialogs about breaks of one exam over its page."""

    def __init__(self, page: QWidget, look: Look, bridge: Bridge) -> None:
        self._page = page
        self._look = look
        self._bridge = bridge
        self._offered: ExamDialog | None = None

    def present_offer(self) -> None:
        """Ask whether the break that is offered is taken, for as long as there is no answer."""
        state = self._bridge.opened.sitting.state
        if state.offer is None or self._offered is not None:
            return
        planned = state.plan.breaks[state.offer.number - 1]
        self._offered = self._open(tr("Break"), self._offer_text(planned), self._offer_answers(planned))
        self._offered.closed.connect(self._on_offer_closed)

    def ask_unscheduled(self) -> None:
        """Ask before a break is taken that nobody planned."""
        text = tr("The screen is covered during the break, and the exam time keeps running.")
        self._ask(tr("Break"), self._with_lock(text, tr("Do you want to take a break?")), TakeBreak())

    def pause(self) -> None:
        """Stop the clock, at once where nothing is lost by it."""
        if not self._locks:
            self._bridge.send(Pause())
            return
        text = tr("The screen is covered and the clock is stopped.")
        self._ask(tr("Pause"), self._with_lock(text, tr("Do you want to stop the clock?")), Pause())

    @property
    def _locks(self) -> bool:
        return self._bridge.opened.attempt.plan.profile.breaks.locks

    def _with_lock(self, text: str, question: str) -> str:
        lock = (tr("Questions that you have seen are closed after it."),) if self._locks else ()
        return " ".join((text, *lock, question))

    def _offer_text(self, planned: ScheduledBreak) -> str:
        length = tr("A break of {count} minutes is planned here.").format(count=planned.minutes)
        if planned.clock_runs:
            length = f"{length} {tr('The exam time keeps running during it.')}"
        else:
            length = f"{length} {tr('The exam time stands still for as long.')}"
        question = tr("Select Yes to take it or No to go on with the exam.")
        return self._with_lock(length, question if planned.optional else tr("Select OK to begin it."))

    def _offer_answers(self, planned: ScheduledBreak) -> tuple[Answer, ...]:
        take = self._sending(TakeBreak())
        if not planned.optional:
            return (Answer(tr("OK"), "O", "dialogOk", take),)
        return (
            Answer(tr("Yes"), "Y", "dialogYes", take),
            Answer(tr("No"), "N", "dialogNo", self._sending(DeclineBreak())),
        )

    def _ask(self, title: str, text: str, command: TakeBreak | Pause) -> None:
        yes = Answer(tr("Yes"), "Y", "dialogYes", self._sending(command))
        self._open(title, text, (yes, Answer(tr("No"), "N", "dialogNo")))

    def _open(self, title: str, text: str, answers: tuple[Answer, ...]) -> ExamDialog:
        dialog = ExamDialog(self._page, self._look, Notice(title, text), answers)
        dialog.open()
        return dialog

    def _sending(self, command: TakeBreak | DeclineBreak | Pause) -> Callable[[], object]:
        return lambda: self._bridge.send(command)

    def _on_offer_closed(self) -> None:
        self._offered = None


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("BreakDialogs", text)
