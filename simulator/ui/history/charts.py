"""The charts over the attempts of a history, as plain values with their words."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from simulator.exam.bank import MINUTE_MS
from simulator.exam.outline import Outline
from simulator.exam.scoring import Interval, wilson
from simulator.exam.tallies import Tally, shrunk
from simulator.export.charts.axis import Axis, Scale
from simulator.export.charts.kinds import CATEGORIES, Kind
from simulator.export.charts.model import LineChart, Point, Reference, Series
from simulator.ports import AttemptId, AttemptRow
from simulator.session.history import spread
from simulator.ui import words
from simulator.ui.charts.colors import numerals
from simulator.ui.history.phrases import tr

DODGED = 0.6
"""How much of the room of an attempt its series share side by side, so that none covers the range of another."""


def history_charts(
    rows: Sequence[AttemptRow], outlines: Mapping[AttemptId, Outline]
) -> Iterator[tuple[str, LineChart]]:
    """Yield the charts of exams in the order they were sat, each with its name."""
    yield "scoreChart", _scores(rows)
    yield "repeatsChart", _repeats(rows, outlines)
    yield "domainsChart", _shares(rows, outlines, tr("By domain"), lambda found: found.domains, scored=True)
    yield "groupsChart", _shares(rows, outlines, tr("By keyword group"), lambda found: found.groups, scored=False)
    yield "paceChart", _pace(rows, outlines)


def _scores(rows: Sequence[AttemptRow]) -> LineChart:
    sat = [_score_point(place, row) for place, row in enumerate(rows, start=1)]
    now = [
        Point(x=place, y=row.corrected.scale, x_words=words.day(row.opened_at))
        for place, row in enumerate(rows, start=1)
        if row.corrected is not None
    ]
    series = [Series(tr("As sat"), Kind.FIRST, tuple(sat))]
    if now:
        series.append(Series(tr("By corrected keys"), Kind.SECOND, tuple(now)))
    marks = dict.fromkeys(row.score.pass_mark for row in rows if row.score is not None)
    return LineChart(
        title=tr("Score over the attempts"),
        summary=_score_summary(rows),
        x=_attempts(rows),
        y=Axis(title=tr("Practice-scale score"), scale=Scale.WHOLE, numerals=numerals()),
        series=tuple(series),
        empty=tr("No exam has been scored yet."),
        references=tuple(Reference(mark, tr("Pass mark {mark}").format(mark=mark)) for mark in marks),
    )


def _score_point(place: int, row: AttemptRow) -> Point:
    low, high = spread(row) or (None, None)
    told = "" if low is None else tr("80 % range {range}").format(range=f"{low}–{high}")
    scale = row.score.scale if row.score else 0
    return Point(x=place, y=scale, low=low, high=high, x_words=words.day(row.opened_at), range_words=told)


def _score_summary(rows: Sequence[AttemptRow]) -> str:
    scores = [row.score.scale for row in rows if row.score is not None]
    passed = sum(row.score.passed for row in rows if row.score is not None)
    text = tr("First {first}, latest {last}, best {best}; passed {passed} of {count}.")
    return text.format(first=scores[0], last=scores[-1], best=max(scores), passed=passed, count=len(scores))


def _repeats(rows: Sequence[AttemptRow], outlines: Mapping[AttemptId, Outline]) -> LineChart:
    new = [(place, row, outlines[row.id].familiarity.first_seen) for place, row in _known(rows, outlines)]
    again = [(place, row, outlines[row.id].familiarity.repeated) for place, row in _known(rows, outlines)]
    return LineChart(
        title=tr("New questions and repeated ones"),
        summary=tr(
            "What you have met before also tests your memory: the line of new questions shows what you learned."
        ),
        x=_attempts(rows),
        y=_share_axis(),
        series=tuple(
            Series(name, kind, _share_points(found, scored=False))
            for name, kind, found in (
                (tr("Met for the first time"), Kind.FIRST, new),
                (tr("Seen before"), Kind.SECOND, again),
            )
        ),
        empty=tr("Nothing is known yet of what was new."),
        dodged=DODGED,
    )


def _shares(
    rows: Sequence[AttemptRow],
    outlines: Mapping[AttemptId, Outline],
    title: str,
    tallies: Callable[[Outline], tuple[Tally, ...]],
    *,
    scored: bool,
) -> LineChart:
    """A line for each heading; of more than there are kinds of lines those that were weakest over all attempts."""
    found: dict[str, list[tuple[int, AttemptRow, Tally]]] = {}
    titles: dict[str, str] = {}
    for place, row in _known(rows, outlines):
        for tally in tallies(outlines[row.id]):
            found.setdefault(tally.key, []).append((place, row, tally))
            titles[tally.key] = tally.title
    total = _total(_known(rows, outlines), outlines)
    kept = sorted(found, key=lambda key: _weakness(found[key], total))[: len(CATEGORIES)]
    summary = tr("Scored questions.") if scored else tr("All questions, scored or not.")
    if len(kept) < len(found):
        summary = tr("All questions; the {count} weakest groups.").format(count=len(kept))
    return LineChart(
        title=title,
        summary=summary,
        x=_attempts(rows),
        y=_share_axis(),
        series=tuple(
            Series(titles[key], kind, _share_points(found[key], scored=scored))
            for key, kind in zip([key for key in found if key in kept], CATEGORIES, strict=False)
        ),
        empty=tr("The journals of these attempts have not been read yet."),
        dodged=DODGED,
    )


def _total(known: Sequence[tuple[int, AttemptRow]], outlines: Mapping[AttemptId, Outline]) -> float:
    """The share of right answers among all questions of these attempts."""
    domains = [tally for _, row in known for tally in outlines[row.id].domains]
    return sum(tally.right_all for tally in domains) / max(1, sum(tally.count_all for tally in domains))


def _weakness(found: Sequence[tuple[int, AttemptRow, Tally]], total: float) -> float:
    tallies = [tally for _, _, tally in found]
    return shrunk(sum(one.right_all for one in tallies), sum(one.count_all for one in tallies), total)


def _share_points(found: Sequence[tuple[int, AttemptRow, Tally]], *, scored: bool) -> tuple[Point, ...]:
    points = []
    for place, row, tally in found:
        right, count = (tally.right, tally.count) if scored else (tally.right_all, tally.count_all)
        if count:
            points.append(_share_point(place, row, right, count))
    return tuple(points)


def _share_point(place: int, row: AttemptRow, right: int, count: int) -> Point:
    found: Interval = wilson(right, count)
    return Point(
        x=place,
        y=right / count,
        low=found.low,
        high=found.high,
        x_words=words.day(row.opened_at),
        y_words=words.share(right, count),
        range_words=tr("80 % range {range}").format(range=words.interval(found)),
    )


def _pace(rows: Sequence[AttemptRow], outlines: Mapping[AttemptId, Outline]) -> LineChart:
    gates: dict[int, list[Point]] = {}
    for place, row in _known(rows, outlines):
        for gate in outlines[row.id].gates:
            if gate.used_ms is not None:
                ahead = gate.plan_ms // MINUTE_MS - gate.used_ms // MINUTE_MS
                told = tr("{position}: {used} of {plan} planned").format(
                    position=words.gate_position(ahead, on_plan=ahead == 0),
                    used=words.minutes(gate.used_ms),
                    plan=words.minutes(gate.plan_ms),
                )
                gates.setdefault(gate.question, []).append(
                    Point(x=place, y=ahead, x_words=words.day(row.opened_at), y_words=told)
                )
    return LineChart(
        title=tr("Time at the gates against the plan"),
        summary=tr("Minutes ahead of the plan when each gate was reached; below 0 behind it."),
        x=_attempts(rows),
        y=Axis(title=tr("Minutes ahead"), scale=Scale.WHOLE, numerals=numerals()),
        series=tuple(
            Series(tr("Question {question}").format(question=question), kind, tuple(gates[question]))
            for question, kind in zip(sorted(gates), CATEGORIES, strict=False)
        ),
        empty=tr("No gate was reached in these attempts."),
        references=(Reference(0, tr("Plan")),),
    )


def _known(rows: Sequence[AttemptRow], outlines: Mapping[AttemptId, Outline]) -> list[tuple[int, AttemptRow]]:
    return [(place, row) for place, row in enumerate(rows, start=1) if row.id in outlines]


def _attempts(rows: Sequence[AttemptRow]) -> Axis:
    return Axis(title=tr("Attempt"), scale=Scale.WHOLE, low=0.5, high=len(rows) + 0.5, numerals=numerals())


def _share_axis() -> Axis:
    return Axis(title=tr("Right answers"), scale=Scale.SHARE, low=0, high=1, numerals=numerals())
