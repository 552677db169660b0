"""What stands of each question at the end of a journal, in one pass: the same as its replay, without the way there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from simulator.exam.answers import NO_ANSWER, Answer
from simulator.exam.events import AnswerEvent, Commented, Entry, Flagged, Shown, Struck
from simulator.exam.items import Letter
from simulator.exam.state import Notes, State, answer_of


@dataclass
class _Fold:
    answers: list[Answer]
    struck: dict[int, frozenset[Letter]]
    comments: dict[int, str]
    flags: set[int]
    seen: set[int]


def finals(state: State, entries: Iterable[Entry]) -> State:
    """Return the beginning of an attempt with the answers, flags, strike-outs and comments of its end.

    All else stays as it was at the beginning.
    """
    fold = _Fold([NO_ANSWER] * len(state.questions), {}, {}, set(), set())
    for entry in entries:
        _step(fold, entry)
    notes = [
        Notes(struck=fold.struck.get(question, frozenset()), comment=fold.comments.get(question, ""))
        for question in range(1, len(state.questions) + 1)
    ]
    return replace(
        state,
        answers=tuple(fold.answers),
        notes=tuple(notes),
        flags=frozenset(fold.flags),
        seen=frozenset(fold.seen),
    )


def _step(fold: _Fold, entry: Entry) -> None:
    match entry.event:
        case Shown(question=question):
            fold.seen.add(question)
        case Flagged(question=question, flag=flag):
            (fold.flags.add if flag else fold.flags.discard)(question)
        case Struck(question=question, letters=letters):
            fold.struck[question] = letters
        case Commented(question=question, text=text):
            fold.comments[question] = text
        case event if isinstance(event, AnswerEvent):
            fold.answers[event.question - 1] = answer_of(event)
        case _:
            pass
