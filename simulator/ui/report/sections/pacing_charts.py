"""The two charts of the pacing: time against the plan, and the time for each question."""

from collections.abc import Iterable, Iterator

from simulator.exam.bank import MINUTE_MS
from simulator.exam.pacing import ItemTime, Pacing
from simulator.export.charts.axis import Axis, Scale
from simulator.export.charts.kinds import Kind
from simulator.export.charts.model import (
    Direction,
    Event,
    LineChart,
    Mark,
    Point,
    Reference,
    ScatterChart,
    Series,
)
from simulator.ui import words
from simulator.ui.charts.colors import numerals
from simulator.ui.report.phrases import tr
from simulator.ui.report.source import Source


def pace_chart(source: Source) -> LineChart:
    """Planned against actual time over the questions, with gates, interruptions and breaks."""
    pacing, count = source.report.pacing, len(source.report.items)
    return LineChart(
        title=tr("Planned and actual time"),
        summary=" ".join(_summary(pacing)),
        x=Axis(title=tr("Questions answered"), scale=Scale.WHOLE, low=0, high=count, numerals=numerals()),
        y=Axis(title=tr("Exam time, minutes"), scale=Scale.MINUTES, low=0, numerals=numerals()),
        series=tuple(_lines(pacing)),
        empty=tr("No question was answered."),
        references=tuple(_references(pacing)),
        marks=tuple(_marks(pacing)),
        note_title=tr("What happened"),
    )


def times_chart(source: Source) -> ScatterChart:
    """The time for each question that was seen, by whether it is right."""
    pacing, count = source.report.pacing, len(source.report.items)
    seen = [one for one in pacing.times if source.report.items[one.question - 1].visits]
    kinds = ((Kind.RIGHT, tr("Right"), True), (Kind.WRONG, tr("Wrong"), False))
    return ScatterChart(
        title=tr("Time spent on right and wrong answers"),
        summary=tr("All visits together; a cross is an answer that is not right."),
        x=Axis(title=tr("Question"), scale=Scale.WHOLE, low=0, high=count + 1, numerals=numerals()),
        y=Axis(title=tr("Time, minutes"), scale=Scale.MINUTES, low=0, numerals=numerals()),
        series=tuple(
            Series(name, kind, tuple(_points(one for one in seen if one.right is right))) for kind, name, right in kinds
        ),
        empty=tr("No question was seen."),
        series_title=tr("Answer"),
    )


def _summary(pacing: Pacing) -> Iterator[str]:
    yield tr("The line of the plan leads over the gates to the end; yours says when so many were answered.")
    if any(gate.used_ms is not None for gate in pacing.gates):
        yield tr(
            "A gate stands at the number of its question; a diamond is where you reached it, which is earlier "
            "where questions before it had been left unanswered."
        )
    if pacing.breaks:
        yield tr("A cup is a break.")
    if pacing.interruptions:
        yield tr("A flash is an interruption.")


def _points(times: Iterable[ItemTime]) -> Iterator[Point]:
    for one in times:
        yield Point(x=one.question, y=_minutes(one.spent_ms), y_words=words.span(one.spent_ms))


def _lines(pacing: Pacing) -> Iterator[Series]:
    for name, kind, line in ((tr("Plan"), Kind.PLAN, pacing.plan), (tr("You"), Kind.ACTUAL, pacing.actual)):
        points = [Point(x=one.questions, y=_minutes(one.ms), y_words=words.minutes(one.ms)) for one in line]
        if len(points) > 1:
            yield Series(name, kind, tuple(points))


def _references(pacing: Pacing) -> Iterator[Reference]:
    for gate in pacing.gates:
        yield Reference(gate.gate_question, tr("Gate {gate}").format(gate=gate.gate), Direction.VERTICAL)
    yield Reference(_minutes(pacing.limit_ms), tr("End of the time"))


def _marks(pacing: Pacing) -> Iterator[Mark]:
    for gate in pacing.gates:
        if gate.used_ms is not None:
            answered = _answered(pacing, gate.used_ms)
            told = tr("Gate {gate} reached at {time}, {count} answered").format(
                gate=gate.gate, time=words.minutes(gate.used_ms), count=answered
            )
            yield Mark(answered, Event.GATE, told, _minutes(gate.used_ms))
    for stop in pacing.interruptions:
        told = tr("Interruption of {time}").format(time=words.away(stop.away_s))
        yield Mark(_answered(pacing, stop.at_ms), Event.INTERRUPTION, told)
    for rest in pacing.breaks:
        told = tr("Break of {time}").format(time=words.away(rest.away_ms // 1000))
        yield Mark(_answered(pacing, rest.at_ms), Event.BREAK, told)


def _answered(pacing: Pacing, at_ms: int) -> int:
    """How many questions had been answered by then."""
    return max((one.questions for one in pacing.actual if one.ms <= at_ms), default=0)


def _minutes(ms: int) -> float:
    return ms / MINUTE_MS
