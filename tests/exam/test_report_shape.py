"""What a report shows at its edges: empty headings, banks that say little, gates never reached."""

from dataclasses import replace

import pytest

from simulator.exam import scoring
from simulator.exam.bank import Bank
from simulator.exam.commands import Begin, Choose, End, EstimateTime, GoNext, NoteTime, OpenReview, ShowQuestion
from simulator.exam.form import Role
from simulator.exam.plan import Plan
from simulator.exam.profile import ClockPolicy
from simulator.exam.report import Report
from simulator.exam.tallies import Tally
from tests import builders
from tests.exam.runs import MINUTE, Run, report_of

ALL_SIX = (1, 2, 3, 4, 5, 6)


def sat(bank: Bank | None = None, *, right: tuple[int, ...] = (), plan: Plan | None = None) -> Report:
    """The report of an attempt in which the questions named were answered rightly and the others left open."""
    run = Run(plan, bank=bank)
    run.give(Begin())
    for question in right:
        run.give(ShowQuestion(question), *(Choose(key) for key in sorted(run.bank.items[question - 1].keys)))
    run.give(OpenReview(), End())
    return report_of(run)


def test_headings_are_in_the_order_of_the_blueprint_and_the_bank():
    report = sat()

    assert [tally.key for tally in report.domains] == ["d1", "d2"]
    assert [tally.key for tally in report.tasks] == ["1.1", "1.2", "2.1"]
    assert [tally.key for tally in report.knowledge] == ["aws", "ml", "both"]
    assert [tally.title for tally in report.domains] == ["Data", "Models"]


def test_headings_without_a_question_are_left_out():
    bank = builders.bank()
    report = sat(replace(bank, items=tuple(replace(item, domain="d2", task="2.1") for item in bank.items)))

    assert [tally.key for tally in (*report.domains, *report.tasks)] == ["d2", "2.1"]


def test_keywords_of_a_bank_without_groups_are_counted_too():
    report = sat(builders.bank(keyword_groups=()))
    words = {word for item in builders.bank().items for word in item.keywords}

    assert report.groups == ()
    assert {tally.key for tally in report.keywords} == words


def test_items_without_domain_task_knowledge_and_keywords_are_in_the_score_all_the_same():
    bank = builders.bank()
    bare = tuple(replace(item, domain="", task="", knowledge=None, keywords=()) for item in bank.items)
    form = builders.form(bank)
    run = Run(bank=replace(bank, items=bare), form=form)
    run.give(Begin(), Choose(*bare[0].keys), OpenReview(), End())
    report = report_of(run)

    assert (report.domains, report.tasks, report.knowledge, report.keywords, report.groups) == ((), (), (), (), ())
    assert report.score.right == 1


def test_an_unscored_question_counts_under_its_headings_but_not_in_the_score():
    form = builders.form(builders.bank())
    unscored = tuple(place for place, slot in enumerate(form.slots, start=1) if slot.role is Role.UNSCORED)
    report = sat(right=unscored)

    assert (report.score.right, report.right_all) == (0, 2)
    assert (sum(t.right for t in report.domains), sum(t.right_all for t in report.domains)) == (0, 2)


@pytest.mark.parametrize(
    ("right", "passed", "scale"), [(ALL_SIX, True, 1000), ((1, 2, 4), True, 750), ((1, 2), False, 533)]
)
def test_the_score_is_on_the_practice_scale(right: tuple[int, ...], passed: bool, scale: int):
    score = sat(right=right).score

    assert (score.raw_cut, score.passed, score.scale) == (3, passed, scale)


def test_a_tally_carries_the_intervals_of_both_its_counts():
    tally = Tally("d1", "Data", right=7, count=10, right_all=9, count_all=13)

    assert tally.interval == scoring.wilson(7, 10)
    assert tally.interval_all == scoring.wilson(9, 13)


@pytest.mark.parametrize(
    ("gates", "legs"),
    [((2, 4), ["1-2", "3-4", "5-6"]), ((), ["1-6"]), ((6,), ["1-6"]), ((1, 3), ["1-1", "2-3", "4-6"])],
)
def test_legs_end_at_gates_and_at_the_last_question(gates: tuple[int, ...], legs: list[str]):
    exam = builders.tiny_blueprint(gates=gates)
    report = sat(builders.bank(blueprint=exam), plan=builders.plan(exam))

    assert [leg.key for leg in report.legs] == legs
    assert sum(leg.count_all for leg in report.legs) == 6


@pytest.mark.parametrize("policy", ClockPolicy)
def test_a_gate_never_reached_has_a_plan_and_no_time(policy: ClockPolicy):
    run = Run(builders.plan(policy=policy))
    run.give(Begin())
    run.wait(5 * MINUTE).give(GoNext())
    run.wait(7 * MINUTE).give(NoteTime())
    first, second = report_of(run).gates

    assert (first.plan_ms, first.used_ms, first.question) == (4 * MINUTE, 5 * MINUTE, 2)
    assert (second.plan_ms, second.used_ms, second.question) == (8 * MINUTE, None, None)


def test_a_gate_crossed_and_the_estimate_at_the_next_are_told():
    run = Run(builders.plan(estimate_first=True))
    run.give(Begin())
    run.wait(6 * MINUTE).give(ShowQuestion(5), EstimateTime(4), OpenReview(), End())

    assert [(gate.crossed, gate.estimate_min) for gate in report_of(run).gates] == [(True, None), (False, 4)]


def test_a_report_of_nothing_but_the_beginning_counts_nothing_right():
    report = sat()

    assert (report.score.right, report.right_all, report.answered, report.flagged) == (0, 0, 0, 0)
    assert report.score.scale == 100
