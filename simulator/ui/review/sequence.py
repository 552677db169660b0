"""The answers given to a question one after the other, each with its exam time and whether it was right."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from simulator.exam.answer_steps import AnswerStep
from simulator.exam.items import Letter
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.review import phrases
from simulator.ui.review.phrases import tr
from simulator.ui.theme import Role
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import one_line, row

SIGN = 14
LONGEST = 40
"""Of a written answer no more signs than this are told."""


def sequence(look: Look, steps: Sequence[AnswerStep], order: Sequence[Letter], *, labels: str) -> QWidget:
    """The steps side by side, in lines where they need several."""
    made = QWidget()
    made.setObjectName("answerSequence")
    flow = FlowLayout(made, spacing=look.px(6))
    flow.addWidget(one_line(tr("Answers in order"), "label"))
    told = [_told(step, order, labels) for step in steps]
    for step, text in zip(steps, told, strict=True):
        flow.addWidget(_step(look, step, text))
    if not steps:
        flow.addWidget(one_line(tr("none given"), "muted"))
    signs = [tr("right") if step.right else tr("wrong") for step in steps]
    made.setAccessibleName(", ".join(f"{text} {sign}" for text, sign in zip(told, signs, strict=True)))
    return made


def _told(step: AnswerStep, order: Sequence[Letter], labels: str) -> str:
    given = phrases.answer(step.answer, order, labels) or tr("taken back")
    short = given if len(given) <= LONGEST else f"{given[:LONGEST]}…"
    told = tr("after review, at {time}: {answer}") if step.after_review else tr("at {time}: {answer}")
    return told.format(time=words.span(step.at_ms), answer=short)


def _step(look: Look, step: AnswerStep, text: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "step")
    sign = QLabel()
    name, role = ("check", Role.GOOD) if step.right else ("cross", Role.BAD)
    sign.setPixmap(look.icon(name, role).pixmap(QSize(look.px(SIGN), look.px(SIGN))))
    inside = row(one_line(text, name="answerStep"), sign, spacing=look.px(6))
    inside.setContentsMargins(look.px(8), look.px(2), look.px(8), look.px(2))
    frame.setLayout(inside)
    return frame
