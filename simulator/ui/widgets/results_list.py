"""A short list of results, each a row to press; knows nothing of where they come from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.exam.plan import Kind
from simulator.ports import AttemptRow
from simulator.ui import words
from simulator.ui.widgets.frames import one_line, row
from simulator.ui.widgets.ring_button import RingButton


class ResultsList(QWidget):
    """Shows exam, date, score and verdict of each attempt.

    Signals:
        report_requested(int): the attempt that was pressed.
    """

    report_requested = Signal(int)

    def __init__(self, rows: Sequence[AttemptRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for found in rows:
            column.addWidget(self._line(found))

    def _line(self, found: AttemptRow) -> RingButton:
        line = RingButton()
        line.setObjectName(f"result-{found.id}")
        line.setProperty("kind", "result")
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        day = words.day(found.opened_at)
        score = found.score
        verdict = (
            words.drill()
            if found.kind is Kind.DRILL
            else ""
            if score is None
            else self.tr("Pass")
            if score.passed
            else self.tr("Fail")
        )
        inside = QVBoxLayout(line)
        inside.setContentsMargins(10, 6, 10, 6)
        inside.setSpacing(2)
        inside.addLayout(row(one_line(found.exam, "label"), None, one_line(day, "muted"), spacing=12))
        counts = one_line(words.counts(found.right, found.scored), "small")
        if score is None:
            inside.addLayout(row(counts, None, one_line(verdict, "muted"), spacing=12))
        else:
            passed = one_line(verdict, "good" if score.passed else "bad")
            inside.addLayout(row(counts, None, one_line(str(score.scale), "heading"), passed, spacing=12))
        line.setAccessibleName(f"{found.exam}, {day}, {score.scale if score else ''}, {verdict}")
        line.clicked.connect(lambda: self.report_requested.emit(int(found.id)))
        return line
