"""Right answers by domain and task, of the questions that count."""

from collections.abc import Callable

from simulator.exam.items import Item
from simulator.exam.tallies import Branch
from simulator.export.blocks import Note, Picture, Row, Section, Table
from simulator.export.charts.axis import Axis, Scale
from simulator.export.charts.model import BarChart
from simulator.ui.charts.colors import numerals
from simulator.ui.report.phrases import count_bar, count_columns, count_row, few_words, scored, tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section | None:
    """Return the section, None for an exam without domains."""
    branches = source.report.domain_tasks
    if not branches:
        return None
    rows = tuple(row for branch in branches for row in _rows(source, branch))
    return Section(
        "domains",
        tr("By domain and task"),
        tr("Domains"),
        (
            Note(tr("Scored questions. The exam itself asks for no minimum in a domain: only the sum counts.")),
            Picture("domainsChart", _chart(source)),
            Table("domains", tr("Right answers by domain and task"), count_columns(tr("Domain and task")), rows),
        ),
    )


def _rows(source: Source, branch: Branch) -> list[Row]:
    domain = branch.tally
    own = source.questions(lambda item: item.domain == domain.key, scored=True)
    rows = [count_row(domain.title, scored(domain), own)]
    for task in branch.parts:
        inside = source.questions(_of_task(task.key), scored=True)
        rows.append(count_row(f"{task.key}  {task.title}", scored(task), inside, level=1))
    return rows


def _of_task(key: str) -> Callable[[Item], bool]:
    return lambda item: item.task == key


def _chart(source: Source) -> BarChart:
    return BarChart(
        title=tr("Right answers by domain"),
        summary=tr("A bar is the share of right answers among the scored questions, the line over it its 80 % range."),
        label_title=tr("Domain"),
        axis=Axis(title=tr("Share of right answers"), scale=Scale.SHARE, low=0, high=1, numerals=numerals()),
        bars=tuple(count_bar(domain.title, scored(domain)) for domain in source.report.domains if domain.count),
        empty=tr("No question of a domain was scored."),
        value_title=tr("Right"),
        range_title=tr("80 % range"),
        few_words=few_words(),
    )
