"""One prompt of a matching question with the list its choice is taken from; knows no rules."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QSizePolicy, QStyledItemDelegate, QWidget

from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import one_line
from simulator.ui.widgets.rich_text import RichText

PAD, FOOT = 9, 6
DROP = 7
"""How much lower than its list a prompt begins, so that both stand on one line."""

SHORTEST = 16
"""How many characters of a choice are shown at least."""


_OWN_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_F4}


class PromptRow(QWidget):
    """Shows a prompt and what it is matched to.

    Signals:
        chosen(object): the number of a choice from 1, or None.
    """

    chosen = Signal(object)

    def __init__(self, content: Content, choices: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        look = content.look
        self._look = look
        self._aimed = False
        self._letter = one_line("", "content")
        self._text = RichText(content, self)
        self.box = ChoiceBox()
        self.box.addItem(self.tr("Choose…"), None)
        for number, text in enumerate(choices, start=1):
            self.box.addItem(f"{number}. {text}", number)
            self.box.setItemData(number, text, Qt.ItemDataRole.ToolTipRole)
        self.box.activated.connect(self._on_activated)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(PAD), look.px(PAD), look.px(PAD), look.px(FOOT))
        inside.setSpacing(look.px(10))
        prompt = QHBoxLayout()
        prompt.setContentsMargins(0, look.px(DROP), 0, 0)
        prompt.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        prompt.addWidget(self._text, 1)
        inside.addLayout(prompt, 3)
        inside.addWidget(self.box, 2, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def present(self, option: OptionView, choice: int | None) -> None:
        """Show a prompt with its choice, or without."""
        self.setObjectName(f"row-{option.label}")
        self._letter.setText(f"{option.label}.")
        self._text.present(option.text)
        self.box.setObjectName(f"match-{option.label}")
        self.box.setAccessibleName(f"{option.label}. {self._text.accessibleName()}")
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(choice or 0)
        self.box.setToolTip(self.box.currentText() if choice else "")

    def aim(self, *, aimed: bool) -> None:
        """Show whether what is dragged would be dropped here."""
        if aimed != self._aimed:
            self._aimed = aimed
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a frame, a thick one while something is dragged over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, width = (Role.ACCENT, 3) if self._aimed else (Role.BORDER, 1)
        painter.setPen(QPen(self._look.color(role), width))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), self._look.px(4), self._look.px(4))
        painter.end()

    def _on_activated(self, _place: int) -> None:
        self.chosen.emit(self.box.currentData())


class ChoiceBox(QComboBox):
    """A list to choose from that the mouse wheel scrolls past."""

    def __init__(self) -> None:
        super().__init__()
        view = QListView()
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setItemDelegate(QStyledItemDelegate(view))
        self.setView(view)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)

    def showPopup(self) -> None:
        """Open the list as high as its texts need, as far as the screen allows."""
        super().showPopup()
        view, popup = self.view(), self.view().window()
        if not isinstance(view, QListView):
            return
        view.doItemsLayout()
        end = view.visualRect(view.model().index(self.count() - 1, 0)).bottom() + 1
        room = self.screen().availableGeometry()
        height = min(popup.height() + max(0, end - view.viewport().height()), room.height())
        top = max(room.top(), min(popup.y(), room.bottom() + 1 - height))
        popup.setGeometry(popup.x(), top, popup.width(), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take arrows, what opens the list and the numbers of choices; every other key is the exam's.

        What is typed never searches the list: a letter that strikes or leads to a prompt would change the answer.
        """
        place = self.findData(event.key() - Qt.Key.Key_0)
        if event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        elif place > 0 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.setCurrentIndex(place)
            self.activated.emit(place)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the question, so that scrolling changes no answer."""
        event.ignore()
