"""The questions that a review is about: number, result, flag, change and time of each in a line."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.exam.item_results import ItemResult
from simulator.exam.progress import Status
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.review import phrases
from simulator.ui.review.phrases import tr
from simulator.ui.theme import Role

HEIGHT = 36
SIGN = 16
PAD = 8
NUMBER = 30
LEAST = 40
"""With less room than this a word is left out, since not enough of it would stand."""
WIDEST = 380
"""Wider than this a list does not begin; a longer word is cut."""
_LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Line:
    """What is painted of a question."""

    number: str
    verdict: str
    sign: tuple[str, Role]
    flagged: bool
    changed: bool
    time: str


class QuestionList(QListWidget):
    """Shows questions in lines; the current line is the question on screen."""

    def __init__(self, look: Look, *, corrected: Collection[int] = ()) -> None:
        super().__init__()
        self._look = look
        self._corrected = corrected
        self.setObjectName("questionList")
        self.setAccessibleName(tr("Questions"))
        self.setItemDelegate(_Painter(look, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[ItemResult, ...] = ()

    def present(self, shown: Sequence[ItemResult], current: int) -> None:
        """Show these questions; the one of the number `current` stays current where it is among them."""
        self._shown = tuple(shown)
        numbers = [found.question for found in shown]
        with QSignalBlocker(self):
            self.clear()
            for found in shown:
                self.addItem(_entry(found, corrected=found.question in self._corrected))
            self.setCurrentRow(numbers.index(current) if current in numbers else 0 if numbers else -1)

    def width_for(self, questions: Sequence[ItemResult]) -> int:
        """How wide the list needs to be for the words of these questions, within bounds."""
        self.ensurePolished()
        px, advance = self._look.px, self.fontMetrics().horizontalAdvance
        kinds = {(found.right, found.status, found.question in self._corrected): found for found in questions}
        lines = (_line(found, corrected=corrected) for (_, _, corrected), found in kinds.items())
        word = max((advance(line.verdict) for line in lines), default=0)
        signs = px(SIGN + PAD + NUMBER) + 2 * px(SIGN + PAD) + px(PAD)
        bar = self.verticalScrollBar().sizeHint().width()
        needed = 2 * px(PAD) + signs + word + advance("0:00:00") + bar + 2 * self.frameWidth() + 2 * px(PAD)
        return min(needed, px(WIDEST))

    @property
    def current(self) -> ItemResult | None:
        """The question of the current line; None where there is none."""
        place = self.currentRow()
        return self._shown[place] if 0 <= place < len(self._shown) else None


def _entry(found: ItemResult, *, corrected: bool) -> QListWidgetItem:
    spoken = _spoken(found, corrected=corrected)
    made = QListWidgetItem(spoken)
    made.setData(_LINE, _line(found, corrected=corrected))
    made.setToolTip(spoken)
    return made


def _line(found: ItemResult, *, corrected: bool) -> _Line:
    verdict = phrases.verdict(found)
    if found.right:
        sign = ("check", Role.GOOD)
    else:
        sign = ("cross", Role.BAD) if found.status is Status.COMPLETE else ("circle", Role.WARN)
    return _Line(
        number=str(found.question),
        verdict=tr("{verdict}, corrected").format(verdict=verdict) if corrected else verdict,
        sign=sign,
        flagged=found.flagged,
        changed=found.changes > 0,
        time=words.span(found.spent_ms),
    )


def _spoken(found: ItemResult, *, corrected: bool) -> str:
    parts = [
        tr("Question {number}").format(number=found.question),
        phrases.verdict(found),
        tr("key corrected") if corrected else "",
        tr("flagged") if found.flagged else "",
        tr("answer changed") if found.changes else "",
        tr("{time} spent").format(time=words.span(found.spent_ms)),
    ]
    return ", ".join(part for part in parts if part)


class _Painter(QStyledItemDelegate):
    """Paints a line; the word is cut, and left out at last, where there is no room for it beside the signs."""

    def __init__(self, look: Look, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: _Line = index.data(_LINE)
        px, box = self._look.px, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color(Role.ACCENT_SOFT))
            painter.drawRoundedRect(box, px(4), px(4))
        text = self._look.color(Role.ACCENT_SOFT_TEXT if chosen else Role.TEXT)
        painter.setPen(text)
        inside = box.adjusted(px(PAD), 0, -px(PAD), 0)
        left = self._sign(painter, line.sign, inside.left(), inside) + px(PAD)
        painter.setFont(_heavy(option.font))
        painter.drawText(QRect(left, inside.top(), px(NUMBER), inside.height()), _LEFT, line.number)
        painter.setFont(option.font)
        left, right = left + px(NUMBER), self._right(painter, line, inside)
        if right - left >= px(LEAST):
            told = painter.fontMetrics().elidedText(line.verdict, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, inside.top(), right - left, inside.height()), _LEFT, told)
        painter.restore()

    def _right(self, painter: QPainter, line: _Line, inside: QRect) -> int:
        """Paint time and signs from the right and return where they begin."""
        px, right = self._look.px, inside.right()
        width = painter.fontMetrics().horizontalAdvance("0:00:00")
        painter.drawText(QRect(right - width, inside.top(), width, inside.height()), _RIGHT, line.time)
        right -= width + px(PAD)
        for there, sign in ((line.flagged, _FLAG), (line.changed, _CHANGED)):
            right -= px(SIGN)
            if there:
                self._sign(painter, sign, right, inside)
            right -= px(PAD)
        return right

    def _sign(self, painter: QPainter, sign: tuple[str, Role], left: int, inside: QRect) -> int:
        size = self._look.px(SIGN)
        where = QRect(left, inside.center().y() - size // 2 + 1, size, size)
        self._look.icon(*sign).paint(painter, where)
        return where.right()


def _heavy(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FLAG = ("flag-on", Role.ACCENT)
_CHANGED = ("changed", Role.TEXT_MUTED)
