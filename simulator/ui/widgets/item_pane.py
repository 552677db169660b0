"""The content of the item screen: scenario, stem and the answer area of the question's type; knows no rules."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.exam.events import Part, Span
from simulator.exam.items import ItemType
from simulator.session.views import ItemView
from simulator.ui.aids import Aids
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.answers.hotspot import HotspotArea
from simulator.ui.widgets.answers.matching import MatchingArea
from simulator.ui.widgets.answers.options import OptionsArea
from simulator.ui.widgets.answers.ordering import OrderingArea
from simulator.ui.widgets.answers.writing import WritingArea
from simulator.ui.widgets.case_splitter import CaseSplitter
from simulator.ui.widgets.end_watch import EndWatch
from simulator.ui.widgets.frames import scrolled
from simulator.ui.widgets.kept_place import KeptPlace
from simulator.ui.widgets.markable_text import MarkableText
from simulator.ui.widgets.scenario_pane import ScenarioPane
from simulator.ui.widgets.tab_order import follow


class ItemPane(QWidget):
    """Shows one question; only this part of the screen scrolls.

    What is done to answer is reported by the signals of `answering`. One that is `read_only` takes no answers
    and is scrolled all the same.
    """

    def __init__(self, content: Content, aids: Aids, *, read_only: bool = False) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.answering = Answering(self)
        self._content = content
        self._aids = aids
        self._read_only = read_only
        self._question = 0
        self._shown: tuple[object, ...] = ()
        self._scenario, self._stem = ScenarioPane(content), MarkableText(content)
        self._stem.setObjectName("stem")
        self._area: AnswerArea | None = None
        self._inside = QWidget()
        self._column = self._furnished()
        self._scroll = scrolled(self._inside, name="itemScroll")
        self._scroll.setMinimumHeight(self._content.look.px(40))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watch = EndWatch(self._scroll, "item")
        self._place = KeptPlace(self._scroll)
        self._splitter = CaseSplitter(content.look, share=aids.share)
        self._splitter.add(self._scenario, self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self._connect()

    def present(self, view: ItemView) -> None:
        """Show a question, from its top where it is another one than before."""
        fresh = view.question != self._question
        if fresh:
            self._watch.restart()
            self._place.forget()
            self._scenario.restart()
        self._question = view.question
        shown = (view.stem, view.scenario, view.scenario_title, view.exhibits, view.notes.spans, self._content.stamp)
        if fresh or shown != self._shown:
            self._shown = shown
            self._present_texts(view, fresh=fresh)
        self._present_answer(view, fresh=fresh)
        if fresh:
            self.deselect()
            self._scroll.verticalScrollBar().setValue(0)

    def press(self, label: str) -> bool:
        """Do what the letter of a label does in this question, and say whether it does anything."""
        return self._area is not None and self._area.press(label)

    def strike(self, label: str) -> bool:
        """Ask to strike the option of a label through, and say whether there is one."""
        return self._area is not None and self._area.strike(label)

    def move_focus(self, step: int) -> None:
        """Move the focus among the parts of the answer; from elsewhere to the first or last one."""
        reached = self._area.move_focus(step) if self._area is not None else None
        if reached is not None:
            self._scroll.ensureWidgetVisible(reached)

    def chosen_span(self) -> Span | None:
        """What is selected of stem or scenario; an empty span at the caret of the text that has the focus; or None."""
        for part, text in self._texts.items():
            if text.selection is not None:
                return Span(part, *text.selection)
        for part, text in self._texts.items():
            if text is QApplication.focusWidget():
                return Span(part, text.caret, text.caret)
        return None

    def deselect(self) -> None:
        """Select nothing."""
        for text in self._texts.values():
            text.deselect()

    def all_seen(self) -> bool:
        """Whether every part of the question has been on screen to its end."""
        parts = [self._watch.part]
        self._watch.look()
        if self._scenario.isVisible():
            self._scenario.look()
            parts += self._scenario.parts()
        return not self._aids.seen.unseen(self._question, parts)

    @property
    def _texts(self) -> dict[Part, MarkableText]:
        return {Part.STEM: self._stem, Part.CASE: self._scenario.text}

    def _furnished(self) -> QVBoxLayout:
        px = self._content.look.px
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(px(28), px(22), px(28), px(22))
        column.setSpacing(px(4))
        column.addWidget(self._stem)
        column.addSpacing(px(8))
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        stem, scenario, area, inside = self._stem, self._scenario.text, self._scroll, self._inside
        self._splitter.moved.connect(self._on_moved)
        self._watch.reached.connect(self._on_reached)
        self._scenario.reached.connect(self._on_reached)
        stem.selected.connect(scenario.deselect)
        scenario.selected.connect(stem.deselect)
        stem.caret_moved.connect(
            lambda caret: area.ensureVisible(0, stem.mapTo(inside, caret.center()).y(), 0, caret.height())
        )

    def _present_texts(self, view: ItemView, *, fresh: bool) -> None:
        self._scenario.setVisible(bool(view.scenario or view.exhibits))
        self._scenario.present(view, fresh=fresh)
        self._stem.present(view.stem)
        for part, text in self._texts.items():
            text.highlight([(span.start, span.end) for span in view.notes.spans if span.part is part])

    def _present_answer(self, view: ItemView, *, fresh: bool) -> None:
        """Show the answer where the one of the question before was, if that suits; nothing in it has the focus then."""
        area, focused = self._area, QApplication.focusWidget()
        if fresh and area is not None and focused is not None and area.isAncestorOf(focused):
            focused.clearFocus()
        if area is None or (fresh and not area.suits(view)):
            area = self._fresh_area(view.type)
            area.present(view)
            follow(self._stem, area, area.stops())
        else:
            area.present(view)

    def _fresh_area(self, kind: ItemType) -> AnswerArea:
        if self._area is not None:
            focused = QApplication.focusWidget()
            if focused is not None and self._area.isAncestorOf(focused):
                focused.clearFocus()  # hidden with the focus, it would pass it on to a button of the bar below
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._area = _AREAS[kind](self._content, self.answering)
        self._area.setEnabled(not self._read_only)
        self._column.insertWidget(self._column.count() - 1, self._area)
        return self._area

    def _on_moved(self, share: float) -> None:
        self._aids.share = share

    def _on_reached(self, part: str) -> None:
        self._aids.seen.note(self._question, part)


_AREAS: dict[ItemType, Callable[[Content, Answering], AnswerArea]] = {
    ItemType.SINGLE: OptionsArea,
    ItemType.MULTIPLE: OptionsArea,
    ItemType.ORDER: OrderingArea,
    ItemType.MATCH: MatchingArea,
    ItemType.NUMBER: WritingArea,
    ItemType.TEXT: WritingArea,
    ItemType.HOTSPOT: HotspotArea,
}
