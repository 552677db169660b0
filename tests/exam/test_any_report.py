"""The report of any journal: each figure equals an independent recount, and the lost points sum to the loss."""

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exam.familiarity import familiarity
from simulator.exam.items import ItemId
from simulator.exam.losses import Cause
from simulator.exam.plan import Plan
from simulator.exam.report import Report
from simulator.exam.score import Score
from simulator.exam.tallies import Tally
from tests import builders
from tests.exam.every_type import ITEMS
from tests.exam.journals import Step, plans, sat, steps
from tests.exam.recount import Counts, Recount, scale, wilson
from tests.exam.runs import report_of

GROUPS = {group.title: set(group.words) for group in builders.KEYWORD_GROUPS}


def counts(tally: Tally) -> Counts:
    return tally.right, tally.count, tally.right_all, tally.count_all


def scores(report: Report, own: Recount) -> None:
    """The score, and as if all questions counted."""

    def shown(score: Score) -> tuple[int, int, int, int, bool]:
        return score.right, score.scored, score.raw_cut, score.scale, score.passed

    right, count, right_all, count_all = own.under(list(own.questions))
    cut, cut_all = scale(right, count), scale(right_all, count_all)
    assert shown(report.score) == (right, count, *cut, right >= cut[0])
    assert shown(report.score_all) == (right_all, count_all, *cut_all, right_all >= cut_all[0])
    assert (report.right_all, report.answered) == (right_all, len(own.complete))


def headings(report: Report, own: Recount) -> None:
    """Every tally, and what stands inside what."""

    def with_field(name: str, value: str) -> Counts:
        return own.under([q for q in own.questions if getattr(own.item(q), name) == value])

    for name, tallies in (("domain", report.domains), ("task", report.tasks), ("knowledge", report.knowledge)):
        assert {one.key: counts(one) for one in tallies} == {
            value: with_field(name, value) for value in {getattr(item, name) for item in ITEMS}
        }
    words = {word for item in ITEMS for word in item.keywords}
    assert {one.key: counts(one) for one in report.keywords} == {word: own.with_word({word}) for word in words}
    assert {one.key: counts(one) for one in report.groups} == {key: own.with_word(GROUPS[key]) for key in GROUPS}
    assert {one.key for one in report.services} == words & GROUPS["services"]
    for branch in report.group_keywords:
        assert {part.key for part in branch.parts} == GROUPS[branch.tally.key] & words
    assert [counts(leg) for leg in report.legs] == [own.under(leg) for leg in ([1, 2, 3], [4, 5, 6], [7, 8])]


def intervals(report: Report, _own: Recount) -> None:
    """The ranges of all tallies, and the order from the weakest on."""
    for one in (*report.domains, *report.groups, *report.keywords, *report.legs):
        low, high = wilson(one.right_all, one.count_all)
        assert abs(one.interval_all.low - low) + abs(one.interval_all.high - high) < 1e-9
        assert (one.few, one.few_all) == (one.count <= 4, one.count_all <= 4)
    branches = [branch.tally for branch in report.group_keywords]
    for ranked in (report.keywords, report.services, branches):
        total = report.right_all / len(report.items)
        shares = [(one.right_all + 5 * 53 / 21 * total) / (one.count_all + 5 * 53 / 21) for one in ranked]
        assert all(one < other + 1e-9 for one, other in pairwise(shares))


def losses(report: Report, own: Recount) -> None:
    """Every lost point under its cause; the parts sum to the loss."""
    assert report.losses.by_question == own.causes()
    for cause in Cause:
        filed = [q for q, why in own.causes().items() if why == cause]
        part = report.losses.part(cause)
        assert (part.all, part.scored) == (tuple(filed), tuple(q for q in filed if q in own.scored))
    assert sum(part.points for part in report.losses.parts) == report.score.scored - report.score.right
    assert sum(part.points_all for part in report.losses.parts) == len(report.items) - report.right_all


def changes(report: Report, own: Recount) -> None:
    """Every change and its worth."""
    turns = {"right" if is_right else "wrong": is_right for is_right in (True, False)}
    shown = [(one.question, *(turns[word] for word in one.turn.split("-to-"))) for one in report.changes.each]
    assert shown == own.turns()
    assert report.changes.net == sum(after - before for q, before, after in own.turns() if q in own.scored)
    assert report.changes.net_all == sum(after - before for _, before, after in own.turns())


def flags(report: Report, own: Recount) -> None:
    """Every flag, and what coming back gained."""
    reviews = own.flag_reviews()
    assert [(one.question, one.gain, one.spent_ms) for one in report.flags.reviews] == reviews
    for split, asked in (
        (report.flags.ever, {q for q, _, _ in reviews}),
        (report.flags.at_end, own.told[-1].flags),
    ):
        assert split.right == tuple(q for q in own.questions if q in asked and own.right[q])
        assert split.wrong == tuple(q for q in own.questions if q in asked and not own.right[q])
    scored = [review for review in reviews if review[0] in own.scored]
    points, spent = sum(gain for _, gain, _ in scored), sum(ms for _, _, ms in scored)
    shown = report.flags.gain
    assert (shown.points, shown.spent_ms) == (points, spent)
    assert shown.per_minute == (pytest.approx(points / (spent / 60_000)) if spent else None)


def pacing(report: Report, own: Recount) -> None:
    """The line, the times, the gates, the stops and what may be told of them."""
    shown = report.pacing
    assert [point.ms for point in shown.actual] == [0, *own.line()]
    assert [point.questions for point in shown.actual] == list(range(len(own.line()) + 1))
    assert [gate.used_ms for gate in shown.gates] == own.gates()
    assert [(one.gate, one.projected_ms) for one in shown.projections] == own.projections()
    assert [(one.at_ms, one.away_ms) for one in shown.breaks] == own.breaks()
    assert len(shown.interruptions) == sum(type(entry.event).__name__ == "Resumed" for entry in own.entries)
    assert {one.question: one.spent_ms for one in shown.times} == own.spent
    assert {one.question for one in shown.times if one.right} == {q for q in own.questions if own.right[q]}
    slowest = sorted(own.seen, key=lambda q: (own.spent[q], -q), reverse=True)[:10]
    assert list(shown.slowest) == slowest
    assert len(shown.slowest_result.right) == sum(own.right[q] for q in slowest)
    assert shown.on_right.ms + shown.on_wrong.ms == sum(own.spent.values())
    assert shown.on_right.ms == sum(own.spent[q] for q in own.questions if own.right[q])
    quick = sorted((*shown.quick.questions.right, *shown.quick.questions.wrong)) if shown.quick else []
    assert quick == own.quick()


def met_before(report: Report, own: Recount, seen: Collection[ItemId]) -> None:
    """What was met before, apart from the rest."""
    known = [q for q in own.questions if own.item(q).id in seen]
    told = familiarity(report.items, seen)
    assert counts(told.repeated) == own.under(known)
    assert counts(told.first_seen) == own.under([q for q in own.questions if q not in known])


FIGURES: tuple[Callable[[Report, Recount], None], ...] = (scores, headings, intervals, losses, changes, flags, pacing)


@settings(max_examples=300, deadline=None)
@given(
    plan=plans,
    taken=steps,
    seed=st.integers(0, 99),
    to_the_end=st.booleans(),
    seen=st.frozensets(st.sampled_from([item.id for item in ITEMS])),
)
def test_every_figure_of_a_report_equals_an_independent_recount(
    plan: Plan, taken: Sequence[Step], seed: int, to_the_end: bool, seen: frozenset[ItemId]
):
    run = sat(plan, seed, taken, to_the_end=to_the_end)
    report, own = report_of(run), Recount(run.state.plan, run.form, run.entries)
    for figure in FIGURES:
        figure(report, own)
    met_before(report, own, seen)
