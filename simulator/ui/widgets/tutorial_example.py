"""What every example of the tutorial is built with, and the frame that sets it off from the text."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QVBoxLayout, QWidget

from simulator.exam.plan import Plan
from simulator.exam.profile import Action
from simulator.ui.content import Content
from simulator.ui.driver import fit_buttons
from simulator.ui.look import Look

KEPT = {"examTitle"}
"""Names that the style sheet needs."""


@dataclass(frozen=True)
class Bench:
    """The look, what renders texts, plan, questions and title of the exam, and the page for dialogs."""

    look: Look
    content: Content
    plan: Plan
    questions: int
    title: str
    host: QWidget

    def key(self, action: Action, usual: str) -> str:
        """The key of an action under the driver of the attempt."""
        return dict(self.plan.profile.keys).get(action, usual)


def framed(bench: Bench, *parts: QWidget) -> QFrame:
    """A frame around the widgets of an example, one below the other."""
    frame = QFrame()
    frame.setProperty("kind", "example")
    column = QVBoxLayout(frame)
    edge = bench.look.px(1)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    fit_buttons(frame, bench.plan.profile)
    mark(frame)
    return frame


def mark(widget: QWidget) -> None:
    """Give buttons and labels inside an example names of their own, so that none is taken for the real one."""
    for kind in (QAbstractButton, QLabel):
        for part in widget.findChildren(kind):
            name = part.objectName()
            if name and name not in KEPT and not name.startswith("example-"):
                part.setObjectName(f"example-{name}")


def tr(text: str) -> str:
    """Translate a sentence of an example."""
    return QCoreApplication.translate("TutorialExample", text)
