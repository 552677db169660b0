"""Help in the exam: every key that does something on the screen behind, with what it does."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from simulator.exam.profile import OptionKeys, Profile, Tool
from simulator.ui import keys
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.widgets.frames import one_line, row, scrolled
from simulator.ui.widgets.key_button import KeyButton

WIDTH, HEIGHT = 920, 600
KEY_WIDTH = 150
COLUMNS = 2


class KeysHelp(Overlay):
    """Lists the keys of the buttons on a page and those that every screen of the exam has.

    Nothing is asked here, so Escape closes it, as it does the calculator and the whiteboard.
    """

    escape_closes = True

    def __init__(self, host: QWidget, look: Look, profile: Profile) -> None:
        super().__init__(host, name="keysHelpCover", box_name="examDialog")
        self._look = look
        self._close = KeyButton(tr("Close"), "C", "helpClose")
        self._close.clicked.connect(self.close_overlay)
        outer = QVBoxLayout(self.box)
        outer.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(16))
        outer.setSpacing(look.px(12))
        outer.addWidget(one_line(tr("Help"), name="dialogTitle"))
        line = QFrame()
        line.setObjectName("dialogRule")
        outer.addWidget(line)
        self._area = scrolled(self._content(host, profile), name="keysHelpScroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer.addWidget(self._area, 1)
        guide = KeyButton(tr("When something goes wrong"), "W", "helpGuide")
        guide.clicked.connect(self._on_guide_clicked)
        outer.addLayout(row(guide, None, self._close))
        self.box.setFixedSize(min(look.px(WIDTH), host.width() - 40), min(look.px(HEIGHT), host.height() - 60))

    def first_focus(self) -> QWidget:
        """The list, so that the arrow keys scroll."""
        return self._area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Enter too."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close_overlay()

    def _on_guide_clicked(self) -> None:
        from simulator.ui.dialogs.guide import GuideOverlay

        self.close_overlay()
        GuideOverlay(self._host, self._look).open()

    def _content(self, host: QWidget, profile: Profile) -> QWidget:
        content = QWidget()
        content.setObjectName("keysHelpContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(self._look.px(8), self._look.px(6), self._look.px(8), 0)
        column.setSpacing(self._look.px(12))
        buttons = [(keys.shown(one.sequence), one.text_shown) for one in _pressable(host)]
        groups = ((tr("Buttons of this screen"), buttons), (tr("Questions"), _questions(profile)), _always())
        for title, listed in groups:
            column.addWidget(one_line(title, name="helpHeading"))
            column.addLayout(self._grid(listed))
        column.addStretch(1)
        return content

    def _grid(self, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        columns = COLUMNS if not self._look.is_large else 1
        height = -(-len(keys) // columns)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(14))
        grid.setVerticalSpacing(self._look.px(6))
        for place, (key, text) in enumerate(keys):
            side, line = divmod(place, height)
            grid.addWidget(one_line(key, name="helpKey"), line, 2 * side, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(text), line, 2 * side + 1)
        for side in range(columns):
            grid.setColumnMinimumWidth(2 * side, self._look.px(KEY_WIDTH))
            grid.setColumnStretch(2 * side + 1, 1)
        return grid


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("KeysHelp", text)


def _text(text: str) -> QLabel:
    made = QLabel(text)
    made.setObjectName("dialogText")
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made


def _pressable(host: QWidget) -> list[KeyButton]:
    return [one for one in host.findChildren(KeyButton) if one.isVisible() and one.isEnabled() and one.sequence]


def _questions(profile: Profile) -> list[tuple[str, str]]:
    letters = profile.option_keys is OptionKeys.LETTERS
    struck = [(tr("Shift+A to Shift+F"), tr("strike an option through, or no longer"))] if letters else []
    selected = [(tr("Shift and arrow keys"), tr("select a part of the text that has the focus"))]
    return [
        (tr("A to F"), tr("choose the option with that letter")) if letters else (tr("1 to 6"), _by_place()),
        (tr("Up, Down"), tr("move between options")),
        *(struck if profile.has(Tool.STRIKE) else []),
        (tr("Space"), tr("press what has the focus")),
        *(selected if profile.has(Tool.HIGHLIGHT) else []),
        (tr("Page Up, Page Down"), tr("scroll the question")),
    ]


def _by_place() -> str:
    return tr("choose the first to the sixth option")


def _always() -> tuple[str, list[tuple[str, str]]]:
    return tr("Everywhere"), [
        (tr("Tab, Shift+Tab"), tr("go to the next or the previous control")),
        (tr("Ctrl and +"), tr("enlarge everything")),
        (tr("Ctrl and -"), tr("make everything smaller")),
        (tr("Ctrl and 0"), tr("back to the normal size")),
        (tr("Alt+Y, Alt+N"), tr("Yes and No in a question")),
        (tr("Alt+O, Alt+C"), tr("OK and Close in a message")),
        (tr("Escape, Enter"), tr("close this list")),
    ]
