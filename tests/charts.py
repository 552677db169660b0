"""A chart of every kind, with the words of the program, for tests and pictures."""

from datetime import date

from simulator.export.charts.axis import Axis, Scale, day_number
from simulator.export.charts.kinds import CATEGORIES, Kind
from simulator.export.charts.model import (
    Bar,
    BarChart,
    Chart,
    Direction,
    Event,
    LineChart,
    Mark,
    Part,
    Point,
    Reference,
    ScatterChart,
    Series,
    Spread,
)

DOMAINS = (
    ("Data Engineering", 7, 10, 0.50, 0.85),
    ("Exploratory Data Analysis", 8, 12, 0.48, 0.81),
    ("Modeling", 13, 18, 0.57, 0.83),
    ("Machine Learning Implementation and Operations", 2, 4, 0.22, 0.78),
)
DAYS = (date(2026, 1, 12), date(2026, 2, 2), date(2026, 2, 27), date(2026, 3, 20), date(2026, 3, 31))


def bars() -> BarChart:
    """Right answers by domain with their intervals; the last rests on few questions."""
    return BarChart(
        title="Right answers by domain",
        summary="Best in Modeling with 13 of 18, weakest in Exploratory Data Analysis with 8 of 12.",
        label_title="Domain",
        axis=Axis(title="Share of right answers, with its 80 % range", scale=Scale.SHARE, low=0, high=1),
        bars=tuple(
            Bar(
                label=name,
                value=right / count,
                words=f"{round(100 * right / count)} %",
                note=f"{right} of {count}",
                low=low,
                high=high,
                range_words=f"{round(100 * low)}–{round(100 * high)} %",
                few=count < 5,
            )
            for name, right, count, low, high in DOMAINS
        ),
        empty="No questions of a domain were scored.",
        value_title="Share",
        note_title="Right",
        range_title="80 % range",
        few_words="few questions",
        references=(Reference(0.72, "Cut 72 %", Direction.VERTICAL),),
    )


def split() -> BarChart:
    """Right and wrong answers by leg, as parts of one bar."""
    legs = (("Questions 1 to 22", 17, 5), ("Questions 23 to 44", 14, 8), ("Questions 45 to 65", 0, 21))
    return BarChart(
        title="Right and wrong by leg",
        summary="17 of 22 right in the first leg, 14 of 22 in the second, none of 21 in the last.",
        label_title="Leg",
        axis=Axis(title="Questions", scale=Scale.WHOLE, low=0),
        bars=tuple(
            Bar(
                label=name,
                value=right + wrong,
                words=str(right + wrong),
                note=f"{right} of {right + wrong}",
                parts=(Part(Kind.RIGHT, right, str(right)), Part(Kind.WRONG, wrong, str(wrong))),
            )
            for name, right, wrong in legs
        ),
        empty="There is no leg.",
        parts=((Kind.RIGHT, "Right"), (Kind.WRONG, "Wrong")),
        note_title="Right",
    )


def losses() -> BarChart:
    """Lost points by cause, scored and not; one cause has no scored point, one has none at all."""
    causes = (("Ran out of time", 0, 0), ("Misread", 2, 1), ("Answered in haste", 0, 2), ("Not known", 9, 3))
    return BarChart(
        title="Lost points by cause",
        summary="The causes stand in the order in which they are tried.",
        label_title="Cause",
        axis=Axis(title="Lost points", scale=Scale.WHOLE, low=0),
        bars=tuple(
            Bar(
                label=cause,
                value=scored + other,
                words=str(scored + other),
                parts=(Part(Kind.FIRST, scored, str(scored)), Part(Kind.UNSCORED, other, str(other))),
            )
            for cause, scored, other in causes
        ),
        empty="No point was lost.",
        parts=((Kind.FIRST, "Scored"), (Kind.UNSCORED, "Unscored")),
    )


def pace() -> LineChart:
    """Planned against used time over the questions, with gates, an interruption, a break and a projection."""
    used = [(n, n * 2.4 + (n % 7) * 0.8 + max(0, n - 40) * 0.5) for n in range(1, 53)]
    ahead = [(n, 134 + (n - 52) * 2.9, (n - 52) * 0.9) for n in (52, 56, 60, 65)]
    return LineChart(
        title="Time against the plan",
        summary="One minute ahead at gate 1, six minutes behind at gate 2.",
        x=Axis(title="Question", scale=Scale.WHOLE, low=0, high=65),
        y=Axis(title="Exam time used, minutes", scale=Scale.MINUTES, low=0),
        series=(
            Series("Plan", Kind.PLAN, tuple(Point(x=x, y=y) for x, y in ((0, 0), (22, 60), (44, 120), (65, 180)))),
            Series("You", Kind.ACTUAL, tuple(Point(x=x, y=y) for x, y in used)),
            Series(
                "Projected",
                Kind.PROJECTION,
                tuple(Point(x=x, y=y, low=y - wide, high=y + wide) for x, y, wide in ahead),
                Spread.BAND,
            ),
        ),
        empty="No question was answered.",
        references=(
            Reference(22, "Gate 1", Direction.VERTICAL),
            Reference(44, "Gate 2", Direction.VERTICAL),
            Reference(180, "End of the time"),
        ),
        marks=(Mark(13, Event.INTERRUPTION, "Interruption of 4 min"), Mark(33, Event.BREAK, "Break of 10 min")),
        note_title="Events",
    )


def times() -> ScatterChart:
    """The time for each question by what came of it."""
    kinds = ((Kind.RIGHT, "Right"), (Kind.WRONG, "Wrong"), (Kind.UNSCORED, "Unscored"))
    spent = [(n, (n * 37 % 23) * 0.22 + 0.4 + (n % 5 == 0) * 2.1) for n in range(1, 66)]
    return ScatterChart(
        title="Time for each question",
        summary="Half of the questions took less than 2.9 minutes; wrong answers took longer than right ones.",
        x=Axis(title="Question", scale=Scale.WHOLE, low=0, high=66),
        y=Axis(title="Time, minutes", scale=Scale.MINUTES, low=0),
        series=tuple(
            Series(
                name, kind, tuple(Point(x=n, y=y, y_words=f"{y:.1f} min") for n, y in spent if n * 7 % 5 % 3 == rest)
            )
            for rest, (kind, name) in enumerate(kinds)
        ),
        empty="No question was shown.",
        references=(Reference(2.9, "Median 2.9 min"),),
        series_title="Answer",
    )


def scores() -> LineChart:
    """Scores of first-seen and repeated items over dates, with their uncertainty and the pass mark."""
    first, repeated = (612, 668, 705, 761, 790), (655, 741, 780, 842, 861)
    return LineChart(
        title="Score over the attempts",
        summary="From 612 in January to 790 in March on first-seen questions; the pass mark is 750.",
        x=Axis(title="Date", scale=Scale.DATE),
        y=Axis(title="Practice-scale score", scale=Scale.WHOLE, low=400, high=1000),
        series=tuple(
            Series(
                name,
                kind,
                tuple(
                    Point(x=day_number(day), y=y, low=y - 58, high=y + 58, range_words=f"{y - 58}–{y + 58}")
                    for day, y in zip(DAYS, values, strict=True)
                ),
            )
            for name, kind, values in (("First seen", Kind.FIRST, first), ("Repeated", Kind.SECOND, repeated))
        ),
        empty="No attempt has been finished yet.",
        references=(Reference(750, "Pass mark 750"),),
    )


def lines() -> LineChart:
    """Shares of six groups that lie close together at their ends."""
    shares = ((40, 52, 61), (55, 57, 60), (30, 45, 59), (70, 64, 62), (20, 25, 30), (80, 84, 88))
    names = ("Storage", "Streaming", "Features", "Training", "Deployment", "Security")
    return LineChart(
        title="Keyword groups over the attempts",
        summary="Four of six groups lie close to 60 %.",
        x=Axis(title="Attempt", scale=Scale.WHOLE),
        y=Axis(title="Share of right answers", scale=Scale.SHARE, low=0, high=1),
        series=tuple(
            Series(name, kind, tuple(Point(x=n, y=share / 100) for n, share in enumerate(found, 1)))
            for name, kind, found in zip(names, CATEGORIES, shares, strict=True)
        ),
        empty="No attempt has been finished yet.",
    )


def nothing() -> ScatterChart:
    """A chart without data."""
    axis = Axis(title="Question", scale=Scale.WHOLE)
    return ScatterChart(title="Time", summary="", x=axis, y=axis, series=(), empty="No question was shown.")


def gallery() -> dict[str, Chart]:
    """Each chart by a short name."""
    return {one.__name__: one() for one in (bars, split, losses, pace, times, scores, lines, nothing)}
