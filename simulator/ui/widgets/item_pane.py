"""The content of the item screen: scenario, stem and the answer area of the question's type; knows no rules."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.items import ItemType
from simulator.session.views import ItemView
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.answers.hotspot import HotspotArea
from simulator.ui.widgets.answers.matching import MatchingArea
from simulator.ui.widgets.answers.options import OptionsArea
from simulator.ui.widgets.answers.ordering import OrderingArea
from simulator.ui.widgets.answers.writing import WritingArea
from simulator.ui.widgets.frames import rule, scrolled
from simulator.ui.widgets.rich_text import RichText


class ItemPane(QWidget):
    """Shows one question; only this part of the screen scrolls.

    What is done to answer is reported by the signals of `answering`.
    """

    def __init__(self, content: Content) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.answering = Answering(self)
        self._content = content
        self._question = 0
        self._scenario, self._stem, self._rule = RichText(content), RichText(content), rule()
        self._scenario.setObjectName("scenario")
        self._stem.setObjectName("stem")
        self._area: AnswerArea | None = None
        inside = QWidget()
        px = content.look.px
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(28), px(22), px(28), px(22))
        self._column.setSpacing(px(4))
        self._column.addWidget(self._scenario)
        self._column.addWidget(self._rule)
        self._column.addWidget(self._stem)
        self._column.addSpacing(px(8))
        self._column.addStretch(1)
        self._scroll = scrolled(inside, name="itemScroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def present(self, view: ItemView) -> None:
        """Show a question, from its top where it is another one than before."""
        fresh = view.question != self._question
        self._question = view.question
        self._scenario.setVisible(bool(view.scenario))
        self._rule.setVisible(bool(view.scenario))
        self._scenario.present(view.scenario)
        self._stem.present(view.stem)
        area = self._fresh_area(view.type) if fresh or self._area is None else self._area
        area.present(view)
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)

    def press(self, label: str) -> bool:
        """Do what the letter of a label does in this question, and say whether it does anything."""
        return self._area is not None and self._area.press(label)

    def move_focus(self, step: int) -> None:
        """Move the focus among the parts of the answer; from elsewhere to the first or last one."""
        reached = self._area.move_focus(step) if self._area is not None else None
        if reached is not None:
            self._scroll.ensureWidgetVisible(reached)

    def _fresh_area(self, kind: ItemType) -> AnswerArea:
        if self._area is not None:
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._area = _AREAS[kind](self._content, self.answering)
        self._column.insertWidget(self._column.count() - 1, self._area)
        return self._area


_AREAS: dict[ItemType, Callable[[Content, Answering], AnswerArea]] = {
    ItemType.SINGLE: OptionsArea,
    ItemType.MULTIPLE: OptionsArea,
    ItemType.ORDER: OrderingArea,
    ItemType.MATCH: MatchingArea,
    ItemType.NUMBER: WritingArea,
    ItemType.TEXT: WritingArea,
    ItemType.HOTSPOT: HotspotArea,
}
