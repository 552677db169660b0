"""The screen of the exam at a moment of the replay: the question as it stood, or a word on where the candidate was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.exam import progress
from simulator.exam.state import Place, State
from simulator.session import views
from simulator.session.results import Result
from simulator.ui.aids import Aids
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.replay.phrases import tr
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.item_pane import ItemPane


class ReplayScreen(QStackedWidget):
    """Shows a state; nothing on it can be answered."""

    def __init__(self, result: Result, content: Content, look: Look) -> None:
        super().__init__()
        self.setObjectName("replayScreen")
        self._result = result
        self._item = ItemPane(content, Aids(), read_only=True)
        self._title, self._text = label("", "title", name="replayPlace"), label("", "muted", name="replayPlaceText")
        self._elsewhere = QWidget()
        self._elsewhere.setObjectName("contentPane")
        self._elsewhere.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._elsewhere)
        column.setSpacing(look.px(8))
        column.addStretch(2)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(3)
        self.addWidget(self._item)
        self.addWidget(self._elsewhere)

    def present(self, state: State) -> None:
        """Show the screen of a state."""
        if state.place is Place.QUESTION:
            self._item.present(views.item_view(self._result.bank, self._result.attempt.form, state))
            self.setCurrentWidget(self._item)
            return
        title, text = _told(state)
        self._title.setText(title)
        self._text.setText(text)
        self.setCurrentWidget(self._elsewhere)


def _told(state: State) -> tuple[str, str]:
    match state.place:
        case Place.REVIEW:
            text = tr("Unseen or incomplete: {open}. Flagged: {flagged}.")
            return tr("On the Item Review Screen"), text.format(
                open=progress.open_count(state), flagged=len(state.flags)
            )
        case Place.BREAK:
            return tr("On a break"), tr("The question was covered.")
        case Place.ENDED:
            return tr("The exam is over"), tr("All that was answered until then counts.")
        case _:
            return tr("Before the exam"), tr("The first question is not on screen yet.")
