"""The report of a problem with a question: what is wrong, which answer is right, why; writes no file itself."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QGridLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from simulator.exam.correction import CorrectedKey
from simulator.exam.dispute import LONGEST_TEXT, DisputeKind
from simulator.exam.items import Item, ItemType, Letter
from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.widgets.frames import button, label, one_line, row, rule, scrolled
from simulator.ui.widgets.key_choice import KeyChoice

WIDTH = 680
TEXT_HEIGHT = 84
SIDE = 24
"""How far the content of the box stays away from its left and right."""
SPACE = 16
"""How far the box stays away from the window, and its content from top and bottom of the box."""
GAP = 10
INDENT = 12
"""How far the content of the scrolled part stays away from its bar."""
NAMED = 240
"""How much of the path of a file is named."""
SMALLEST = 48
"""How low the scrolled part may get, in pixels of the screen."""

_CHOSEN = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.HOTSPOT})
"""The types whose key is a choice of options."""


@dataclass(frozen=True, slots=True)
class Questioned:
    """The question that a report is about, with its options as the candidate saw them.

    `corrected` is the key that it has had since, if it was corrected.
    """

    number: int
    item: Item
    options: tuple[OptionView, ...]
    corrected: CorrectedKey | None = None


class DisputeDialog(Overlay):
    """Takes the report; Escape closes it while nothing has been written and no answer chosen.

    Signals:
        save_requested: the report is complete and shall be saved.
    """

    save_requested = Signal()

    def __init__(self, host: QWidget, content: Content, questioned: Questioned) -> None:
        super().__init__(host, name="dispute", box_name="disputeBox")
        self.box.setProperty("kind", "card")
        self.box.setAccessibleName(self.tr("Report a problem with this question"))
        self._look, self._item, self._corrected = content.look, questioned.item, questioned.corrected
        self._kinds = {kind: self._kind_button(kind, text) for kind, text in self._kind_texts().items()}
        several = len(questioned.item.keys) > 1
        self._key = KeyChoice(content, questioned.options, several=several)
        self._key.changed.connect(self._refresh)
        self._text_label = label("", "heading", name="disputeTextLabel")
        self._text = QPlainTextEdit()
        self._count = one_line("", "small", name="disputeCount")
        self._hint = label("", "muted", name="disputeHint")
        self._cancel = button(self.tr("Cancel"), "disputeCancel")
        self._save = button(self.tr("Save…"), "disputeSave", "primary")
        self._grid = QGridLayout()
        self._inside = QWidget()
        self._area = scrolled(self._inside, name="disputeScroll")
        self._build(questioned)
        self._refresh()

    @property
    def kind(self) -> DisputeKind | None:
        """What is wrong, None before that was chosen."""
        return next((kind for kind, choice in self._kinds.items() if choice.isChecked()), None)

    @property
    def key(self) -> tuple[Letter, ...]:
        """The answer held to be right, as letters of the bank file; empty where none was chosen or asked for."""
        return self._key.key if self._asks_key() else ()

    @property
    def text(self) -> str:
        """What was written."""
        return self._text.toPlainText().strip()

    def tell_failure(self, path: Path, reason: str) -> None:
        """Say which file was not written and why; everything stays as it is, to be tried again."""
        text = self.tr("{path} was not written: {reason}. Nothing is lost: save it in another place.")
        named = self.fontMetrics().elidedText(str(path), Qt.TextElideMode.ElideMiddle, self._look.px(NAMED))
        self._say(text.format(path=named, reason=reason), "bad")
        self._hint.setToolTip(str(path))
        self._fit()

    def first_focus(self) -> QWidget:
        """Start with what is wrong."""
        return self._kinds[DisputeKind.KEY]

    def open(self) -> None:
        """Open as large as the report needs, or as the window has room for; then it scrolls."""
        super().open()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay within the window."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close what holds no words and no answer yet."""
        if event.key() == Qt.Key.Key_Escape and not self.text and not self.key:
            self.close_overlay()
        event.accept()

    def focusNextPrevChild(self, next_child: bool) -> bool:
        """Scroll to what gets the focus."""
        moved = super().focusNextPrevChild(next_child)
        focused = QApplication.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)
        return moved

    def _kind_texts(self) -> dict[DisputeKind, str]:
        return {
            DisputeKind.KEY: self.tr("The key is wrong"),
            DisputeKind.SEVERAL: self.tr("More than one answer is right"),
            DisputeKind.FACT: self.tr("A fact is wrong or out of date"),
            DisputeKind.UNCLEAR: self.tr("The question is unclear"),
            DisputeKind.TYPO: self.tr("A typing error"),
            DisputeKind.OTHER: self.tr("Something else"),
        }

    def _build(self, questioned: Questioned) -> None:
        px = self._look.px
        title = self.tr("Report a problem with question {number}").format(number=questioned.number)
        outer = QVBoxLayout(self.box)
        outer.setContentsMargins(px(SIDE), px(SPACE), px(SIDE), px(SPACE))
        outer.setSpacing(px(GAP))
        outer.addWidget(label(title, "heading", name="disputeTitle"))
        outer.addWidget(self._area, 1)
        outer.addWidget(rule())
        self._cancel.clicked.connect(self.close_overlay)
        self._save.clicked.connect(self.save_requested)
        bottom = row(self._hint, self._cancel, self._save)
        bottom.setStretch(0, 1)
        outer.addLayout(bottom)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, px(2), px(INDENT), px(2))
        column.setSpacing(px(GAP))
        column.addWidget(label(self.tr("What is wrong?"), "heading"))
        self._group_kinds()
        column.addLayout(self._grid)
        column.addWidget(self._key)
        above = row(self._text_label, self._count)
        above.setStretch(0, 1)
        column.addLayout(above)
        column.addWidget(self._text_field())
        column.addWidget(label(self._promise(), "small", name="disputePromise"))

    def _group_kinds(self) -> None:
        group = QButtonGroup(self)
        for choice in self._kinds.values():
            group.addButton(choice)
        self._grid.setHorizontalSpacing(self._look.px(SPACE))
        self._grid.setVerticalSpacing(0)
        self._arrange_kinds(1)

    def _arrange_kinds(self, columns: int) -> None:
        for place, choice in enumerate(self._kinds.values()):
            self._grid.removeWidget(choice)
            self._grid.addWidget(choice, place // columns, place % columns)

    def _kind_button(self, kind: DisputeKind, text: str) -> QRadioButton:
        choice = QRadioButton(text)
        choice.setObjectName(f"disputeKind-{kind.value}")
        choice.toggled.connect(self._on_kind_toggled)
        return choice

    def _text_field(self) -> QPlainTextEdit:
        self._text.setObjectName("disputeText")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._look.px(TEXT_HEIGHT))
        self._text.textChanged.connect(self._refresh)
        self._text_label.setBuddy(self._text)
        return self._text

    def _promise(self) -> str:
        return self.tr(
            "Nothing is sent. A small file is written where you choose. It holds the question, what you say here and "
            "the version of this program, but not your name and not your answers. Give it to those who keep this "
            "question bank, for instance with an issue of its project. The question is {item}."
        ).format(item=self._item.id)

    def _asks_key(self) -> bool:
        return self.kind is DisputeKind.KEY and self._item.type in _CHOSEN

    def _on_kind_toggled(self, checked: bool) -> None:
        if checked:
            self._refresh()
            self._fit()
            self._area.ensureWidgetVisible(self._key if self._asks_key() else self._text)

    def _refresh(self) -> None:
        self._key.setVisible(self._asks_key())
        self._say(self._lacking(), "muted")
        self._save.setEnabled(not self._lacking())
        asked = self._asked()
        self._text_label.setText(asked)
        self._text.setAccessibleName(asked)
        shown = self.tr("{length} of {longest} characters").format(length=len(self.text), longest=LONGEST_TEXT)
        self._count.setText(shown)

    def _asked(self) -> str:
        """What is to be written."""
        if self.key:
            return self.tr("Why? You may leave this empty.")
        if self.kind is DisputeKind.KEY and not self._asks_key():
            return self.tr("Which answer is right, and how do you know?")
        return self.tr("What is wrong, and how do you know?")

    def _lacking(self) -> str:
        """What is still missing, empty where the report is complete."""
        if self.kind is None:
            return self.tr("Choose what is wrong.")
        if len(self.text) > LONGEST_TEXT:
            return self.tr("This is too long: {longest} characters are taken.").format(longest=LONGEST_TEXT)
        if self.key:
            return self._lacking_in_key()
        if self.text:
            return ""
        if self._asks_key():
            return self.tr("Choose the answer that you hold to be right, or write what is wrong.")
        return self.tr("Write what is wrong.")

    def _lacking_in_key(self) -> str:
        """What keeps the answer that was chosen from being a key of this question."""
        count, asked = len(self.key), self._item.choose
        if count > asked:
            text = self.tr("{count} answers are asked for. Where others are right too, choose: {kind}.")
            return text.format(count=asked, kind=self._kinds[DisputeKind.SEVERAL].text())
        if count < asked:
            return self.tr("Choose {count} answers: so many are asked for.").format(count=asked)
        if self._corrected is not None and set(self.key) == set(self._corrected.key):
            return self.tr("This key has been corrected already.")
        if self._corrected is None and frozenset(self.key) == self._item.keys:
            return self.tr("That is the key already. Choose the answer that you hold to be right.")
        return ""

    def _say(self, text: str, kind: str) -> None:
        self._hint.setProperty("kind", kind)
        self._hint.style().polish(self._hint)
        self._hint.setToolTip("")
        self._hint.setText(text or self.tr("Ready to be saved."))

    def _fit(self) -> None:
        """Be as wide and high as what is shown needs and the window has room for."""
        inside, outer = self._inside.layout(), self.box.layout()
        if inside is None or outer is None or not self.isVisible():
            return
        width, bar = self._width(), self._area.verticalScrollBar().sizeHint().width()
        widest = max(choice.sizeHint().width() for choice in self._kinds.values())
        self._arrange_kinds(2 if 2 * widest + self._look.px(INDENT + SPACE) + bar <= width else 1)
        self._area.setFixedSize(width, 0)
        for layout in (inside, outer):
            layout.invalidate()
            layout.activate()
        room = self.height() - 2 * SPACE - outer.totalHeightForWidth(width + 2 * self._look.px(SIDE))
        self._area.setFixedHeight(max(SMALLEST, min(inside.totalHeightForWidth(width - bar) + 4, room)))

    def _width(self) -> int:
        """How wide the scrolled part is."""
        return min(self._look.px(WIDTH), self.width() - 2 * SPACE) - 2 * self._look.px(SIDE)
