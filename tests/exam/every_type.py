"""A small exam with an item of every type: how each is answered rightly and wrongly, and how it is sat."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Self

from simulator.exam.answers import Spot
from simulator.exam.bank import Bank
from simulator.exam.commands import (
    Arrange,
    Begin,
    Choose,
    Command,
    End,
    Mark,
    Match,
    NoteTime,
    OpenReview,
    ShowQuestion,
    ToggleFlag,
    Write,
)
from simulator.exam.items import Area, Item, ItemType, Letter
from simulator.exam.plan import Plan
from simulator.exam.state import Place
from tests import builders
from tests.exam.runs import Run

A, B, C, D, E = (Letter(letter) for letter in "ABCDE")
SCORED = (1, 2, 3, 5, 6, 7)
UNSCORED = (4, 8)
EXAM = builders.tiny_blueprint(total=8, scored=6, unscored=2, minutes=16, gates=(3, 6))


def _item(number: int, kind: ItemType, *, keys: str = "", options: int = 4, **changes: Any) -> Item:
    domain, task = ("d1", f"1.{number % 2 + 1}") if number <= 4 else ("d2", "2.1")
    return builders.item(number, keys=keys, options=options, type=kind, domain=domain, task=task, **changes)


_AREAS = (Area(A, 0, 0, 20, 100), Area(B, 40, 0, 20, 100), Area(C, 80, 0, 20, 100))
ITEMS = (
    _item(1, ItemType.SINGLE, keys="A"),
    _item(2, ItemType.SINGLE, keys="B", stem="Four measures are at hand. Which of them is **NOT** robust?"),
    _item(3, ItemType.MULTIPLE, keys="BD", options=5),
    _item(4, ItemType.NUMBER, answer=("0.82",), tolerance=0.005),
    _item(5, ItemType.TEXT, answer=("ROC curve", "ROC")),
    _item(6, ItemType.ORDER, options=3, answer=("C", "A", "B")),
    _item(7, ItemType.MATCH, options=2, answer=("A=2", "B=1"), choices=("one", "two")),
    _item(8, ItemType.HOTSPOT, keys="AC", options=3, areas=_AREAS),
)
BANK: Bank = builders.bank(blueprint=EXAM, items=ITEMS)

RIGHT: tuple[tuple[Command, ...], ...] = (
    (Choose(A),),
    (Choose(B),),
    (Choose(B), Choose(D)),
    (Write("0.82"),),
    (Write("roc"),),
    (Arrange((C, A, B)),),
    (Match(A, 2), Match(B, 1)),
    (Mark((Spot(100, 500), Spot(900, 500))),),
)
WRONG: tuple[tuple[Command, ...], ...] = (
    (Choose(C),),
    (Choose(D),),
    (Choose(A), Choose(E)),
    (Write("0.9"),),
    (Write("PR"),),
    (Arrange((A, B, C)),),
    (Match(A, 1), Match(B, 2)),
    (Mark((Spot(100, 500), Spot(500, 500))),),
)


class Seat(Run):
    """A run of the small exam, told in what a candidate does: `visit` a question for some seconds."""

    def __init__(self, plan: Plan | None = None, *, bank: Bank = BANK) -> None:
        super().__init__(plan or builders.plan(bank.blueprint), bank=bank)
        self.give(Begin())

    def visit(self, question: int, *commands: Command, seconds: int = 60, flag: bool = False) -> Self:
        """Go to a question, do this, toggle its flag if asked to, and stay for so long in all."""
        if self.state.place is Place.QUESTION and self.state.question != question:
            self.give(OpenReview() if self.state.walk else ShowQuestion(question))
        if self.state.place is Place.REVIEW:
            self.give(ShowQuestion(question))
        self.give(*commands, *([ToggleFlag(question)] if flag else []))
        self.wait(seconds * 1000)
        return self

    def right(self, *questions: int, seconds: int = 60, flag: bool = False) -> Self:
        """Visit questions and answer them rightly."""
        for question in questions:
            self.visit(question, *self._afresh(question), *RIGHT[question - 1], seconds=seconds, flag=flag)
        return self

    def wrong(self, *questions: int, seconds: int = 60, flag: bool = False) -> Self:
        """Visit questions and answer them completely and wrongly."""
        for question in questions:
            self.visit(question, *self._afresh(question), *WRONG[question - 1], seconds=seconds, flag=flag)
        return self

    def end(self) -> Self:
        """Go to the Item Review Screen and end the exam there."""
        self.give(OpenReview(), End())
        return self

    def time_over(self) -> Self:
        """Stay where the candidate is until the time is over."""
        self.wait(self.state.plan.limit_ms)
        self.give(NoteTime())
        return self

    def _afresh(self, question: int) -> Iterable[Command]:
        """Take back the letters of an answer with several."""
        given = self.state.answer(question)
        several = self.state.questions[question - 1].type is ItemType.MULTIPLE
        return [Choose(letter) for letter in sorted(given)] if several and isinstance(given, frozenset) else []


def renamed(**changes: Any) -> Bank:
    """The bank with other values of its first item."""
    return replace(BANK, items=(replace(ITEMS[0], **changes), *ITEMS[1:]))
