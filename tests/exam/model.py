"""The rules of an attempt told a second time, as a person would check them by hand; the oracle of the state machine."""

from dataclasses import dataclass, field
from typing import assert_never

from simulator.exam.commands import (
    Begin,
    Choose,
    Command,
    End,
    GoBack,
    GoNext,
    Leave,
    OpenReview,
    Resume,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import Review
from simulator.exam.form import Question
from simulator.exam.items import Letter


@dataclass
class Model:
    """Where the candidate is ("ready", "review", "ended" or a question) and what has been chosen and flagged."""

    asked: tuple[Question, ...]
    limit_ms: int
    place: int | str = "ready"
    order: list[int] = field(default_factory=list)
    walking: bool = False
    away: bool = False
    seen: set[int] = field(default_factory=set)
    answers: dict[int, set[Letter]] = field(default_factory=dict)
    flags: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.order = self.all = list(range(1, len(self.asked) + 1))
        self.answers = {question: set() for question in self.all}

    def give(self, command: Command, at_ms: int) -> bool | None:
        """Carry out a command and say whether it is legal; None for what is decided elsewhere."""
        if self.place == "ended" or isinstance(command, Begin) != (self.place == "ready"):
            return False
        if self.away and not isinstance(command, Resume):
            return False
        if at_ms >= self.limit_ms and not isinstance(command, Resume | Begin):
            self.place = "ended"
            return True
        match command:
            case Choose() | ToggleFlag():
                return self._mark(command)
            case Leave() | Resume():
                self.away = isinstance(command, Leave)
                return True
            case Begin() | ShowQuestion() | GoNext() | GoBack() | OpenReview() | StartReview() | End():
                return self._go(command)
            case _:
                return None

    def _go(self, command: Begin | ShowQuestion | GoNext | GoBack | OpenReview | StartReview | End) -> bool:
        match command:
            case Begin():
                return self._show(1)
            case GoNext() | OpenReview() | GoBack():
                return self._step(command)
            case ShowQuestion(question=question):
                legal = question in self.all and not (self.walking and self.place != "review")
                return legal and self._show(question, self.all, walking=self.place == "review")
            case StartReview(review=review):
                chosen = [one for one in self.all if self._in_review(one, review)]
                return self.place == "review" and bool(chosen) and self._show(chosen[0], chosen, walking=True)
            case End():
                legal = self.place == "review"
                self.place = "ended" if legal else self.place
                return legal
            case _:
                assert_never(command)

    def _step(self, command: GoNext | GoBack | OpenReview) -> bool:
        if not isinstance(self.place, int):
            return False
        where = self.order.index(self.place) + (-1 if isinstance(command, GoBack) else 1)
        if where < 0:
            return False
        if isinstance(command, OpenReview) or where == len(self.order):
            self.place, self.walking, self.order = "review", False, self.all
            return True
        return self._show(self.order[where], self.order, walking=self.walking)

    def _show(self, question: int, order: list[int] | None = None, *, walking: bool = False) -> bool:
        self.place, self.order, self.walking = question, order or self.all, walking
        self.seen.add(question)
        return True

    def _in_review(self, question: int, review: Review) -> bool:
        if review is Review.INCOMPLETE:
            return len(self.answers[question]) != self.asked[question - 1].choose
        return review is Review.ALL or question in self.flags

    def _mark(self, command: Choose | ToggleFlag) -> bool:
        if isinstance(command, ToggleFlag):
            legal = command.question in self.all and self.place in {command.question, "review"}
            self.flags ^= {command.question} if legal else set()
            return legal
        if not isinstance(self.place, int) or command.letter not in self.asked[self.place - 1].letters:
            return False
        asked, chosen = self.asked[self.place - 1].choose, self.answers[self.place]
        if asked == 1:
            chosen.clear()
        elif command.letter not in chosen and len(chosen) == asked:
            return False
        chosen ^= {command.letter}
        return True
