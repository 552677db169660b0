"""Headings inside headings, services, small numbers, and what was met before."""

from dataclasses import replace

import pytest

from simulator.exam.bank import KeywordGroup
from simulator.exam.familiarity import familiarity
from simulator.exam.items import ItemId
from simulator.exam.report import Report
from simulator.exam.tallies import Tally, weakest_first
from tests.exam.every_type import BANK, EXAM, ITEMS, Seat
from tests.exam.runs import report_of

GROUPS = (KeywordGroup("data", ("noise", "outliers")), KeywordGroup("AWS Services", ("Glue", "Lex")))
WORDS = (("noise", "Glue"), ("noise",), ("noise", "outliers"), ("Glue",), ("Lex", "bare"), ("outliers",), ("bare",), ())
NAMED = replace(
    BANK,
    keyword_groups=GROUPS,
    items=tuple(replace(item, keywords=words) for item, words in zip(ITEMS, WORDS, strict=True)),
)

COUNTED = (("nine", 1, 9), ("one", 0, 1), ("best", 1, 1))


def sat(*right: int) -> Report:
    return report_of(Seat(bank=NAMED).right(*right).end())


def counts(tallies: tuple[Tally, ...]) -> list[tuple[str, int, int, int, int]]:
    return [(one.key, one.right, one.count, one.right_all, one.count_all) for one in tallies]


def test_keywords_stand_inside_their_groups_and_a_question_counts_once_for_a_group():
    data, services = sat(1, 3, 6, 4, 5).group_keywords

    assert counts((data.tally, services.tally)) == [("data", 3, 4, 3, 4), ("AWS Services", 2, 2, 3, 3)]
    assert counts(data.parts) == [("noise", 2, 3, 2, 3), ("outliers", 2, 2, 2, 2)]
    assert counts(services.parts) == [("Lex", 1, 1, 1, 1), ("Glue", 1, 1, 2, 2)]


def test_the_weakest_group_and_the_weakest_keyword_come_first():
    report = sat(2, 3, 6, 4)

    assert [branch.tally.key for branch in report.group_keywords] == ["AWS Services", "data"]
    assert [tally.key for tally in report.group_keywords[0].parts] == ["Lex", "Glue"]


def test_one_of_nine_is_weaker_than_none_of_one():
    nine, one, best = (Tally(key, key, right, count, right, count) for key, right, count in COUNTED)

    assert weakest_first((best, one, nine), 0.7) == (nine, one, best)


def test_keywords_of_no_group_are_told_among_the_keywords_only():
    report = sat(7)
    inside = {part.key for branch in report.group_keywords for part in branch.parts}

    assert "bare" in {tally.key for tally in report.keywords} - inside


def test_services_are_the_keywords_of_the_groups_that_are_called_so():
    assert [tally.key for tally in sat(5).services] == ["Glue", "Lex"]
    assert report_of(Seat(bank=replace(NAMED, keyword_groups=GROUPS[:1])).end()).services == ()


def test_tasks_stand_inside_their_domains():
    assert [(one.tally.key, [task.key for task in one.parts]) for one in sat().domain_tasks] == [
        ("d1", ["1.1", "1.2"]),
        ("d2", ["2.1"]),
    ]


@pytest.mark.parametrize(("scored", "everything"), [(4, 5), (5, 5), (0, 4)])
def test_fewer_than_five_questions_are_a_small_number(scored: int, everything: int):
    tally = Tally("d1", "Data", right=0, count=scored, right_all=0, count_all=everything)

    assert (tally.few, tally.few_all) == (scored < 5, everything < 5)


def test_the_score_with_the_unscored_questions_has_a_cut_of_its_own():
    report = sat(1, 2, 3, 4, 5, 8)

    assert (report.score.right, report.score.scored, report.score.raw_cut, report.score.passed) == (4, 6, 5, False)
    assert (report.score_all.right, report.score_all.scored, report.score_all.raw_cut) == (6, 8, 6)
    assert (report.score_all.passed, report.score_all.scale, EXAM.pass_mark) == (True, 750, 750)


def test_questions_met_before_are_counted_apart():
    told = familiarity(sat(1, 4, 5).items, {ITEMS[place].id for place in (0, 1, 3)})

    assert counts((told.first_seen, told.repeated)) == [("first-seen", 1, 4, 1, 5), ("repeated", 1, 2, 2, 3)]


@pytest.mark.parametrize("seen", [frozenset(), frozenset(item.id for item in ITEMS)])
def test_everything_is_new_or_everything_is_known(seen: frozenset[ItemId]):
    told = familiarity(sat().items, seen)

    assert (told.first_seen.count_all, told.repeated.count_all) == (8 - len(seen), len(seen))
