"""The functions of the toolbar on the exam page: opens what they open and makes commands of what is marked."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from simulator.exam.commands import Choose, Command, Comment, Explain, Highlight, Strike
from simulator.exam.marks import LONGEST_COMMENT
from simulator.exam.profile import Tool
from simulator.exam.state import Place
from simulator.session import highlights
from simulator.session.views import ItemView
from simulator.ui.bridge import Bridge
from simulator.ui.content import Content
from simulator.ui.dialogs.comment import CommentDialog
from simulator.ui.dialogs.exam_dialog import Answer, ExamDialog, Notice
from simulator.ui.dialogs.explanation import ExplanationDialog
from simulator.ui.look import Look
from simulator.ui.pages.exam_panels import ExamPanels
from simulator.ui.troubles import reason
from simulator.ui.widgets.explained.answer import Response, answer
from simulator.ui.widgets.item_pane import ItemPane
from simulator.ui.widgets.tool_row import ToolRow


class ExamTools(QObject):
    """Works for one exam page."""

    def __init__(self, page: QWidget, bridge: Bridge, content: Content, look: Look) -> None:
        super().__init__(page)
        self._page = page
        self._bridge = bridge
        self._content = content
        self._look = look
        self._profile = bridge.opened.attempt.plan.profile
        self._panels = ExamPanels(page, bridge, look)

    def attach(self, item: ItemPane, tools: ToolRow) -> None:
        """Work with the question and the buttons of the page."""
        self._item = item
        self._row = tools
        tools.pressed.connect(self._on_pressed)

    def present_panels(self) -> None:
        """Show in the panels that are open what the exam is at."""
        self._panels.present()

    def close_panels(self) -> None:
        """Close what floats over the page."""
        self._panels.close()

    def reopen(self) -> None:
        """Open the panels that were open on the page before."""
        if self._bridge.place in {Place.QUESTION, Place.REVIEW}:
            self._panels.reopen()

    def present(self, view: ItemView) -> None:
        """Show what is marked of the question on screen."""
        self._row.present(view.notes, striking=self._bridge.aids.striking)

    def send(self, command: Command) -> bool:
        """Send what is done to an option; while clicks strike, choosing is striking."""
        if isinstance(command, Choose) and self._bridge.aids.striking:
            command = Strike(command.letter)
        if isinstance(command, Strike) and not self._profile.has(Tool.STRIKE):
            return False
        return self._bridge.send(command)

    def strike(self, label: str) -> bool:
        """Strike the option of a label through, and say whether that can be."""
        return self._profile.has(Tool.STRIKE) and self._item.strike(label)

    def leave(self, command: Command) -> bool:
        """Send a command that leaves the question, unless there is more of it to be seen."""
        here = self._bridge.place is Place.QUESTION
        if here and self._profile.unseen_content and not self._item.all_seen():
            self._tell(
                tr("Unseen Content"),
                tr(
                    "There is more of this question than you have had on screen. Scroll to the end of each part and "
                    "open every exhibit before you leave it."
                ),
            )
            return False
        return self._bridge.send(command)

    def _on_pressed(self, tool: Tool) -> None:
        match tool:
            case Tool.COMMENT:
                self._comment()
            case Tool.HIGHLIGHT:
                self._highlight()
            case Tool.STRIKE:
                self._bridge.aids.striking = not self._bridge.aids.striking
                self.present(self._bridge.item_view())
            case Tool.EXPLAIN:
                self._explain()
            case Tool.CALCULATOR:
                self._panels.toggle_calculator()
            case Tool.WHITEBOARD:
                self._panels.toggle_board()
            case _:
                pass

    def _comment(self) -> None:
        text = self._bridge.item_view().notes.comment
        dialog = CommentDialog(self._page, self._look, text, longest=LONGEST_COMMENT)
        dialog.written.connect(lambda written: self._keep_comment(dialog, written))
        dialog.closed.connect(self._bridge.forget_comment)
        dialog.open()

    def _keep_comment(self, dialog: CommentDialog, text: str) -> None:
        """Let go of what was written only once it is on disk."""
        if self._bridge.send(Comment(text)):
            if dialog.isVisible():  # else the time was over, and closed it
                dialog.close_overlay()
        elif self._bridge.trouble is not None:
            why = reason(self._bridge.trouble.trouble)
            dialog.tell(tr("The comment is not saved; what you have written stays here. {reason}").format(reason=why))

    def _highlight(self) -> None:
        """Highlight what is selected or take that off; with a caret alone, take off the highlight around it."""
        spans, chosen = self._bridge.item_view().notes.spans, self._item.chosen_span()
        if chosen is not None and chosen.start == chosen.end:
            chosen = highlights.at(spans, chosen.part, chosen.start)
        if chosen is None:
            self._tell(
                tr("Highlight"),
                tr(
                    "Select a part of the question first: with the mouse, or with Tab to the text and Shift and the "
                    "arrow keys. Then press Highlight; once more takes it off."
                ),
            )
            return
        self._item.deselect()
        self._bridge.send(Highlight(highlights.toggled(spans, chosen)))

    def _explain(self) -> None:
        opened, view = self._bridge.opened, self._bridge.item_view()
        slot = opened.attempt.form.slots[view.question - 1]
        item = opened.bank.by_id[slot.item]
        if self._bridge.send(Explain()):
            parts = answer(self._content, item, slot, Response(view.answer, self._profile.labels))
            ExplanationDialog(self._page, self._look, self._content, parts=parts, rationale=item.rationale).open()

    def _tell(self, title: str, text: str) -> None:
        ExamDialog(self._page, self._look, Notice(title, text), (Answer(tr("OK"), "O", "dialogOk"),)).open()


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("ExamTools", text)
