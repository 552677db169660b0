"""Words and cells that several sections of the report share."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from simulator.exam.scoring import Interval
from simulator.exam.tallies import Tally
from simulator.export.blocks import Align, Cell, Column, Questions, Row, Share, Tone
from simulator.export.charts.model import Bar
from simulator.ui import words


def tr(text: str) -> str:
    """Translate a sentence of the report."""
    return QCoreApplication.translate("report", text)


def numbers(questions: Sequence[int]) -> str:
    """Numbers of questions: 3, 7, 12."""
    return ", ".join(map(str, questions)) if questions else "–"


def list_cell(questions: Questions) -> Cell:
    """A cell that lists questions."""
    return Cell(numbers(questions), questions)


def count_cell(questions: Questions) -> Cell:
    """A cell that counts questions."""
    return Cell(str(len(questions)), questions)


def verdict_cell(*, right: bool) -> Cell:
    """A cell that says how a question went."""
    return Cell(tr("right"), tone=Tone.GOOD) if right else Cell(tr("wrong"), tone=Tone.BAD)


@dataclass(frozen=True, slots=True)
class Count:
    """Right answers under one heading, and whether they are too few for a range."""

    right: int
    count: int
    few: bool
    interval: Interval

    @property
    def share(self) -> float:
        """The share of right answers."""
        return self.right / self.count if self.count else 0.0


def scored(tally: Tally) -> Count:
    """What counts in the score."""
    return Count(tally.right, tally.count, tally.few, tally.interval)


def everything(tally: Tally) -> Count:
    """All questions, the unscored ones included."""
    return Count(tally.right_all, tally.count_all, tally.few_all, tally.interval_all)


def count_columns(head: str) -> tuple[Column, ...]:
    """The columns of `count_row`."""
    return (
        Column(head, wide=True),
        Column(tr("Right"), Align.NUMBER),
        Column(tr("Share"), Align.BAR),
        Column(tr("80 % range"), Align.NUMBER),
    )


def count_row(title: str, found: Count, questions: Questions, *, level: int = 0) -> Row:
    """A heading with its count, its share as a bar, and its range; small numbers are said to be small."""
    low, high = (None, None) if found.few else (found.interval.low, found.interval.high)
    return Row(
        (
            Cell(title),
            Cell(words.counts(found.right, found.count), questions),
            Cell(share=Share(found.share, low, high) if found.count else None),
            Cell(few_words(), tone=Tone.MUTED) if found.few else Cell(words.interval(found.interval)),
        ),
        title,
        level,
    )


def count_bar(title: str, found: Count) -> Bar:
    """The same as the bar of a chart."""
    return Bar(
        label=title,
        value=found.share,
        words=words.counts(found.right, found.count),
        low=None if found.few else found.interval.low,
        high=None if found.few else found.interval.high,
        range_words="" if found.few else words.interval(found.interval),
        few=found.few,
    )


def few_words() -> str:
    """Said where there are fewer questions than a range needs."""
    return tr("too few for a range")
