"""What happened in a sitting, entry by entry, in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from simulator.exam.events import (
    AnswerEvent,
    BoardEvent,
    BreakEvent,
    BreakTaken,
    ClockEvent,
    Commented,
    Ended,
    Event,
    Explained,
    Flagged,
    GateReached,
    Highlighted,
    Interrupted,
    NoteEvent,
    Peeked,
    Resumed,
    ReviewOpened,
    Shown,
    Started,
    Struck,
    Surveyed,
    TimeEstimated,
    TimeNoted,
    TimeWarned,
)
from simulator.exam.form import Form
from simulator.exam.playback import Sight
from simulator.exam.state import Place, State, answer_of
from simulator.ui import words
from simulator.ui.review import phrases

LONGEST = 60
"""Of a comment no more signs than this are told."""


def tr(text: str) -> str:
    """Translate a sentence of the replay."""
    return QCoreApplication.translate("replay", text)


def sight(found: Sight) -> str:
    """What a mark on the line of time stands for."""
    return {
        Sight.GATE: tr("Gate"),
        Sight.REVIEW: tr("Item Review Screen"),
        Sight.BREAK: tr("Break"),
        Sight.INTERRUPTION: tr("Interruption"),
        Sight.END: tr("End of the exam"),
    }[found]


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells of the events of one attempt, in the signs that the candidate saw."""

    form: Form
    labels: str

    def tell(self, event: Event) -> str:
        """What happened; empty where nothing did that can be seen."""
        match event:
            case Shown(question=question):
                return tr("Question {number} came on screen").format(number=question)
            case _ if isinstance(event, AnswerEvent):
                return self._answered(event)
            case _ if isinstance(event, NoteEvent):
                return self._noted(event)
            case _ if isinstance(event, ClockEvent):
                return _clock(event)
            case _:
                return _rest(event)

    def _answered(self, event: AnswerEvent) -> str:
        given = phrases.answer(answer_of(event), self.form.slots[event.question - 1].order, self.labels)
        text = tr("Question {number} answered: {answer}") if given else tr("Answer to question {number} taken back")
        return text.format(number=event.question, answer=given)

    def _noted(self, event: NoteEvent) -> str:
        match event:
            case Flagged(flag=flag):
                text = tr("Question {number} flagged") if flag else tr("Flag of question {number} taken off")
            case Struck(letters=letters):
                order = self.form.slots[event.question - 1].order
                struck = phrases.answer(letters, order, self.labels)
                text = tr("Struck out: {answer}") if struck else tr("Nothing struck out any longer")
                return text.format(answer=struck)
            case Highlighted(spans=spans):
                text = tr("Parts of question {number} highlighted") if spans else tr("Nothing highlighted any longer")
            case Commented(text=comment):
                text = tr("Comment on question {number} written") if comment else tr("Comment taken away")
            case Explained():
                text = tr("Explanation of question {number} opened")
            case _:
                assert_never(event)
        return text.format(number=event.question)


def _clock(event: ClockEvent) -> str:
    match event:
        case GateReached(gate=gate, used_ms=used_ms, plan_ms=plan_ms):
            text = tr("Gate {gate}: {used} used, {plan} planned")
            return text.format(gate=gate, used=words.minutes(used_ms), plan=words.minutes(plan_ms))
        case TimeEstimated(minutes=minutes):
            return tr("Time gone estimated: {count} min").format(count=minutes)
        case Peeked():
            return tr("The clock was looked at")
        case TimeWarned(minutes=minutes):
            return words.minutes_left(minutes)
        case TimeNoted():
            return ""
        case _:
            assert_never(event)


def _rest(event: object) -> str:
    if isinstance(event, BoardEvent):
        return tr("The whiteboard was used")
    if isinstance(event, BreakEvent):
        return tr("A break began") if isinstance(event, BreakTaken) else tr("A break was offered, declined or ended")
    if isinstance(event, Ended):
        return tr("The exam is over: {reason}").format(reason=words.end_reason(event.reason))
    return _SIMPLE[type(event)]() if type(event) in _SIMPLE else ""


_SIMPLE: Mapping[type, Callable[[], str]] = {
    Started: lambda: tr("The exam began"),
    ReviewOpened: lambda: tr("The Item Review Screen came on screen"),
    Interrupted: lambda: tr("The exam was interrupted"),
    Resumed: lambda: tr("The exam went on"),
    Surveyed: lambda: tr("The survey was answered"),
}


def question(state: State) -> str:
    """Which question was on screen, and what stood beside its answer; empty where none was."""
    if state.place is not Place.QUESTION:
        return ""
    number = tr("Question {number} of {count}").format(number=state.question, count=len(state.questions))
    flagged = tr("flagged") if state.question in state.flags else ""
    comment = state.note(state.question).comment
    commented = tr("comment: {text}").format(text=_short(comment)) if comment else ""
    return "  ·  ".join(part for part in (number, flagged, commented) if part)


def _short(comment: str) -> str:
    one_line = " ".join(comment.split())
    return one_line if len(one_line) <= LONGEST else f"{one_line[:LONGEST]}…"


def counts(answered: int, flagged: int, questions: Sequence[object]) -> str:
    """How far the candidate was."""
    text = tr("{answered} of {count} answered, {flagged} flagged")
    return text.format(answered=answered, count=len(questions), flagged=flagged)
