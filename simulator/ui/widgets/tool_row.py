"""The functions of the toolbar that the driver offers; shows which are on and reports clicks."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.exam.profile import Profile, Tool
from simulator.exam.state import Notes
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.key_button import KeyButton

ICON = QSize(16, 16)
_ICONS = {
    Tool.COMMENT: "comment",
    Tool.HIGHLIGHT: "highlight",
    Tool.STRIKE: "strike",
    Tool.CALCULATOR: "calculator",
    Tool.WHITEBOARD: "whiteboard",
    Tool.EXPLAIN: "explain",
}


class ToolRow(QWidget):
    """One button a function, in the order of the testing center.

    Signals:
        pressed(Tool): the button of a function was pressed.
    """

    pressed = Signal(Tool)

    def __init__(self, look: Look, profile: Profile) -> None:
        super().__init__()
        self.setObjectName("tools")
        self._look = look
        self._buttons: dict[Tool, KeyButton] = {}
        self._shown: tuple[bool, bool] | None = None
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        for tool, text, key in self._offers():
            scientific = tool is Tool.CALCULATOR and profile.has(Tool.SCIENTIFIC)
            if profile.has(tool) or scientific:
                self._add(tool, text, key)

    def present(self, notes: Notes, *, striking: bool) -> None:
        """Show whether there is a comment, and whether a click strikes; the same again costs nothing."""
        commented = bool(notes.comment)
        if (commented, striking) == self._shown:
            return
        self._shown = (commented, striking)
        states = {
            Tool.COMMENT: self.tr("{name}, written") if commented else self.tr("{name}, none yet"),
            Tool.STRIKE: self.tr("{name}, on") if striking else self.tr("{name}, off"),
        }
        for tool, made in self._buttons.items():
            made.setAccessibleName(states.get(tool, "{name}").format(name=made.text_shown))
            marked = (tool is Tool.COMMENT and commented) or (tool is Tool.STRIKE and striking)
            made.set_icon(self._icon(tool, marked=marked), ICON * self._look.zoom)
        if Tool.STRIKE in self._buttons:
            self._buttons[Tool.STRIKE].setChecked(striking)

    def buttons(self) -> tuple[KeyButton, ...]:
        """The buttons from left to right."""
        return tuple(self._buttons.values())

    def _offers(self) -> Iterator[tuple[Tool, str, str]]:
        yield Tool.COMMENT, self.tr("Comment"), "M"
        yield Tool.HIGHLIGHT, self.tr("Highlight"), "L"
        yield Tool.STRIKE, self.tr("Strikethrough"), "K"
        yield Tool.CALCULATOR, self.tr("Calculator"), "C"
        yield Tool.WHITEBOARD, self.tr("Whiteboard"), "W"
        yield Tool.EXPLAIN, self.tr("Explain Answer"), "X"

    def _add(self, tool: Tool, text: str, key: str) -> None:
        made = KeyButton(text, key, tool.value)
        made.setCheckable(tool is Tool.STRIKE)
        made.clicked.connect(partial(self._on_clicked, tool))
        made.set_icon(self._icon(tool, marked=False), ICON * self._look.zoom)
        self._buttons[tool] = made
        self._inside.addWidget(made)

    def _icon(self, tool: Tool, *, marked: bool) -> QIcon:
        name = "comment-on" if tool is Tool.COMMENT and marked else _ICONS[tool]
        return self._look.icon(name, Role.FLAG_ON if marked else Role.TOOLBAR_TEXT)

    def _on_clicked(self, tool: Tool) -> None:
        self.pressed.emit(tool)
