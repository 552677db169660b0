"""The charts of a history on their cards, made when there is time for them: the library that draws is slow to load."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from simulator.exam.outline import Outline
from simulator.ports import AttemptId, AttemptRow
from simulator.ui.look import Look
from simulator.ui.widgets.frames import clear, label

DELAY_MS = 150
PLACES = {"scoreChart": (2, 0, 1, 1), "repeatsChart": (2, 1, 1, 1)}
"""Charts that stand side by side: line, column and how many of them; the others take the whole width."""


class Gallery(QWidget):
    """Shows the charts of exams in the order they were sat; of one exam it says that there is nothing to draw yet.

    Signals:
        drawn: every chart is there.
    """

    drawn = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("historyCharts")
        self._look = look
        self._rows: Sequence[AttemptRow] = ()
        self._outlines: Mapping[AttemptId, Outline] = {}
        self._note = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(18)
        self._left: Iterator[None] = iter(())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._begin)
        self._next = QTimer(self)
        self._next.timeout.connect(self._draw_next)

    @property
    def is_drawing(self) -> bool:
        """Whether there are charts to come."""
        return self._later.isActive() or self._next.isActive()

    def present(
        self,
        rows: Sequence[AttemptRow],
        outlines: Mapping[AttemptId, Outline],
        *,
        note: str = "",
        at_once: bool = False,
    ) -> None:
        """Show other exams soon; `note` says which they are."""
        if (rows, outlines, note) != (self._rows, self._outlines, self._note):
            self._rows, self._outlines, self._note = rows, outlines, note
            self._later.start(0 if at_once else DELAY_MS)

    def _begin(self) -> None:
        """Take away the charts before, and draw the new ones one after the other, so that none is waited for."""
        clear(self._grid)
        self._left = iter(())
        if self._rows:
            self._put_heads()
        self._next.start()

    def _put_heads(self) -> None:
        self._grid.addWidget(label(self.tr("Over the attempts"), "heading"), 0, 0, 1, 2)
        if len(self._rows) == 1:
            text = self.tr(
                "One exam so far. Its report says all there is to know; from the second one on, charts here show how "
                "your scores develop."
            )
            self._grid.addWidget(label(text, "muted", name="oneAttempt"), 1, 0, 1, 2)
            return
        if self._note:
            self._grid.addWidget(label(self._note, "muted", name="chartsNote"), 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._left = self._cards()

    def _cards(self) -> Iterator[None]:
        """Make a chart at each step, and put them on the page together at the last: then it is laid out once."""
        from simulator.ui.charts.card import ChartCard
        from simulator.ui.history.charts import history_charts

        wide, cards = self._look.is_large, []
        for name, chart in history_charts(self._rows, self._outlines):
            cards.append(ChartCard(self._look, chart, name=name))
            yield
        for line, card in enumerate(cards, start=2):
            whole = (line, 0, 1, 2)
            self._grid.addWidget(card, *(whole if wide else PLACES.get(card.objectName(), whole)))
        yield

    def _draw_next(self) -> None:
        for _ in self._left:
            return
        self._next.stop()
        self.drawn.emit()
