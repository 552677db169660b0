"""The floating panels of the exam page: calculator and whiteboard; opened, kept and closed as the exam goes on."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from simulator.exam.commands import Erase, Sketch
from simulator.exam.profile import Tool
from simulator.session.calculator_keys import Kind
from simulator.ui.bridge import Bridge
from simulator.ui.dialogs.calculator import CalculatorPanel
from simulator.ui.dialogs.exam_dialog import Answer, ExamDialog, Notice
from simulator.ui.dialogs.whiteboard import WhiteboardPanel
from simulator.ui.look import Look


class ExamPanels(QObject):
    """Opens each panel once; what they hold is kept by the bridge, so that another page can go on with it."""

    def __init__(self, page: QWidget, bridge: Bridge, look: Look) -> None:
        super().__init__(page)
        self._page = page
        self._bridge = bridge
        self._look = look
        self._question = bridge.opened.sitting.state.question
        self._calculator: CalculatorPanel | None = None
        self._board: WhiteboardPanel | None = None
        profile = bridge.opened.attempt.plan.profile
        tools = {Tool.CALCULATOR: Kind.STANDARD, Tool.SCIENTIFIC: Kind.SCIENTIFIC}
        self._kinds = tuple(kind for tool, kind in tools.items() if profile.has(tool))

    def reopen(self) -> None:
        """Open what was open on the page before."""
        aids = self._bridge.aids
        if aids.calculator.is_open and self._calculator is None:
            self._open_calculator()
        if aids.board.is_open and self._board is None:
            self._open_board()

    def present(self) -> None:
        """Show the strokes as they are; the calculator does not come along to another question."""
        question = self._bridge.opened.sitting.state.question
        if question != self._question and self._calculator is not None:
            self._calculator.close_panel()
        self._question = question
        if self._board is not None:
            self._board.present(self._bridge.opened.sitting.state.board)

    def close(self) -> None:
        """Close whatever floats over the page, as at a break or at the end of the exam."""
        floating: list[CalculatorPanel | WhiteboardPanel] = [
            *self._page.findChildren(CalculatorPanel),
            *self._page.findChildren(WhiteboardPanel),
        ]
        for panel in floating:
            if panel.isVisible():
                panel.close_panel()

    def toggle_calculator(self) -> None:
        """Open the calculator, or close it."""
        if self._calculator is None:
            self._open_calculator()
        else:
            self._calculator.close_panel()

    def toggle_board(self) -> None:
        """Open the whiteboard, or close it."""
        if self._board is None:
            self._open_board()
        else:
            self._board.close_panel()

    def _open_calculator(self) -> None:
        aid = self._bridge.aids.calculator
        panel = CalculatorPanel(self._page, self._look, model=aid.model, kinds=self._kinds, place=aid.place)

        def keep() -> None:
            aid.model, aid.place = panel.model, panel.place

        panel.changed.connect(keep)
        panel.closed.connect(self._on_calculator_closed)
        self._calculator = panel
        aid.is_open = True
        panel.open()

    def _open_board(self) -> None:
        aid = self._bridge.aids.board
        panel = WhiteboardPanel(self._page, self._look, aid)
        panel.drawn.connect(lambda stroke: self._bridge.send(Sketch(stroke)))
        panel.erased.connect(lambda strokes: self._bridge.send(Erase(strokes)))
        panel.clear_pressed.connect(self._ask_to_clear)
        panel.closed.connect(self._on_board_closed)
        panel.present(self._bridge.opened.sitting.state.board)
        self._board = panel
        aid.is_open = True
        panel.open()

    def _ask_to_clear(self) -> None:
        answers = (
            Answer(tr("Yes"), "Y", "dialogYes", self._clear),
            Answer(tr("No"), "N", "dialogNo"),
        )
        notice = Notice(
            tr("Clear the Whiteboard"),
            tr("Everything on the whiteboard is going to be erased. Do you want to erase it?"),
            warning=True,
        )
        ExamDialog(self._page, self._look, notice, answers).open()

    def _clear(self) -> None:
        self._bridge.send(Erase(tuple(range(len(self._bridge.opened.sitting.state.board)))))

    def _on_calculator_closed(self) -> None:
        self._calculator = None
        self._bridge.aids.calculator.is_open = False

    def _on_board_closed(self) -> None:
        self._board = None
        self._bridge.aids.board.is_open = False


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("ExamPanels", text)
