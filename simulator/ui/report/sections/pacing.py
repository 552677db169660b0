"""The time against the plan: gates, pace, time for each question; projects only what measurement allows."""

from collections.abc import Iterator

from simulator.exam.gates import ON_PLAN_MIN
from simulator.exam.pacing import Pacing, Projection
from simulator.exam.passages import GatePassage
from simulator.exam.quick import Quick
from simulator.exam.tallies import Tally
from simulator.export.blocks import Align, Block, Cell, Column, Heading, Note, Paragraph, Picture, Row, Section, Table
from simulator.ui import words
from simulator.ui.report.phrases import count_columns, count_row, everything, tr, verdict_cell
from simulator.ui.report.sections.pacing_charts import pace_chart, times_chart
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    parts = (_plan(source), _times(source), _legs(source))
    return Section(
        "pacing", tr("Time against the plan"), tr("Pacing"), tuple(block for part in parts for block in part)
    )


def _plan(source: Source) -> Iterator[Block]:
    pacing = source.report.pacing
    used = tr("{used} of {limit} used.").format(
        used=words.minutes(pacing.used_ms), limit=words.minutes(pacing.limit_ms)
    )
    yield Paragraph(used, name="timeUsed")
    yield Picture("paceChart", pace_chart(source))
    if pacing.gates:
        yield _gates(pacing)
    for one in pacing.projections:
        yield Paragraph(_projected(one), name=f"projection-{one.gate}")
    peeps = source.report.record.peeps
    if peeps:
        text = tr("Peeks at the clock: {count}.").format(count=len(peeps))
        yield Paragraph(text, name="peeks", questions=tuple(dict.fromkeys(peep.question for peep in peeps)))


def _times(source: Source) -> Iterator[Block]:
    pacing = source.report.pacing
    if not pacing.slowest:
        return
    yield Heading(tr("Time for each question"))
    yield Picture("timesChart", times_chart(source))
    yield Paragraph(_means(pacing), name="meanTimes")
    if pacing.quick is not None:
        yield _quick(pacing.quick)
    told = tr("Questions that took you longest: {count}, of them right: {right}.")
    slow = pacing.slowest_result
    yield Paragraph(told.format(count=slow.count, right=len(slow.right)), name="slowest", questions=pacing.slowest)
    columns = (
        Column(tr("Question"), Align.NUMBER),
        Column(tr("Time"), Align.NUMBER),
        Column(tr("Answer")),
        Column(tr("Task"), wide=True),
    )
    rows = tuple(_time_row(source, question) for question in pacing.slowest)
    yield Table("slowest", tr("The questions that took longest"), columns, rows)


def _legs(source: Source) -> Iterator[Block]:
    yield Heading(tr("Right answers by leg"))
    yield Note(tr("All questions, scored or not; a leg is what lies between two gates."))
    rows = tuple(_leg_row(leg) for leg in source.report.legs)
    yield Table("legs", tr("Right answers by leg"), count_columns(tr("Leg")), rows)


def _leg_row(leg: Tally) -> Row:
    start, end = map(int, leg.key.split("-"))
    title = tr("Questions {start} to {end}").format(start=start, end=end)
    return count_row(title, everything(leg), tuple(range(start, end + 1)))


def _time_row(source: Source, question: int) -> Row:
    found, bank = source.report.items[question - 1], source.result.bank
    task = bank.by_id[found.item].task
    cells = (
        Cell(str(question), (question,)),
        Cell(words.span(found.spent_ms)),
        verdict_cell(right=found.right),
        Cell(f"{task}  {bank.task_titles.get(task, '')}".strip()),
    )
    return Row(cells, tr("Question {question}").format(question=question))


def _gates(pacing: Pacing) -> Table:
    estimated = any(gate.estimate_min is not None for gate in pacing.gates)
    columns = [
        Column(tr("Gate"), wide=True),
        Column(tr("Planned"), Align.NUMBER),
        Column(tr("Actual"), Align.NUMBER),
        Column(tr("Against the plan")),
    ]
    if estimated:
        columns.append(Column(tr("Your estimate"), Align.NUMBER))
    rows = tuple(_gate_row(gate, len(columns)) for gate in pacing.gates)
    return Table("gates", tr("Gates against their plan"), tuple(columns), rows)


def _gate_row(gate: GatePassage, width: int) -> Row:
    name = tr("Question {question}").format(question=gate.gate_question)
    estimate = "" if gate.estimate_min is None else tr("{count} min").format(count=gate.estimate_min)
    reached = gate.used_ms is not None
    cells = (
        Cell(name, (gate.gate_question,)),
        Cell(words.minutes(gate.plan_ms)),
        Cell(words.minutes(gate.used_ms or 0) if reached else tr("not reached")),
        Cell(gate_position(gate)),
        Cell(estimate),
    )
    return Row(cells[:width], name)


def gate_position(gate: GatePassage) -> str:
    """Whether a gate was passed ahead of its plan; nothing where it was not reached."""
    if gate.used_ms is None:
        return ""
    ahead = gate.plan_ms // 60_000 - gate.used_ms // 60_000
    position = words.gate_position(ahead, on_plan=abs(ahead) <= ON_PLAN_MIN)
    if gate.question == gate.gate_question:
        return position
    return tr("{position}, passed on question {question}").format(position=position, question=gate.question)


def _projected(found: Projection) -> str:
    told = tr(
        "After {question} questions the time would not have sufficed: at the pace so far all questions take "
        "{projected}, and there are {limit}. That is more than such a projection errs by in nine of ten exams."
    )
    return told.format(
        question=found.question, projected=words.minutes(found.projected_ms), limit=words.minutes(found.limit_ms)
    )


def _means(pacing: Pacing) -> str:
    right, wrong = pacing.on_right.mean_ms, pacing.on_wrong.mean_ms
    told = tr("Mean time for a question: {right} where the answer is right, {wrong} where it is not.")
    return told.format(
        right="–" if right is None else words.span(right), wrong="–" if wrong is None else words.span(wrong)
    )


def _quick(found: Quick) -> Paragraph:
    told = tr("Answered in under {seconds} s: {count} questions, {right} right.")
    both = found.questions
    text = told.format(seconds=words.number(found.under_ms / 1000, 1), count=both.count, right=len(both.right))
    return Paragraph(text, name="quick", questions=tuple(sorted((*both.right, *both.wrong))))
