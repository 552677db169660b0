"""Coverage: the counts of a bank against its blueprint."""

from dataclasses import replace
from fractions import Fraction

from simulator.exam.coverage import Cell, coverage, quotas
from simulator.exam.items import ItemStatus, Knowledge
from tests import builders

BANK = builders.bank(120, blueprint=builders.blueprint())


def test_the_margins_of_domains_sum_to_the_items_and_to_the_form():
    found = coverage(BANK)
    whole, *margins = found.margins
    domains = [cell for cell in margins if cell.domain]
    assert sum(cell.items for cell in domains) == whole.items == len(BANK.items)
    assert sum(cell.quota for cell in domains) == whole.quota == 65


def test_the_quotas_of_a_domain_are_shared_out_by_kind_of_knowledge():
    found = coverage(BANK)
    for domain, quota in quotas(builders.blueprint())[0].items():
        assert sum(cell.quota for cell in found.cells if cell.domain == domain) == quota
        assert {cell.knowledge for cell in found.cells if cell.domain == domain} == set(Knowledge)


def test_the_bottleneck_is_the_part_that_runs_out_first():
    first = BANK.items[0]
    kept = [item for item in BANK.items if (item.domain, item.knowledge) != (first.domain, first.knowledge)]
    least = coverage(replace(BANK, items=(first, *kept))).bottleneck
    assert least is not None
    assert (least.domain, least.knowledge, least.items) == (first.domain, first.knowledge, 1)


def test_a_retired_item_counts_for_nothing():
    first, *rest = BANK.items
    found = coverage(replace(BANK, items=(replace(first, status=ItemStatus.RETIRED), *rest)))
    assert (found.items, found.retired) == (len(rest), 1)
    assert sum(found.types.values()) == sum(task.items for task in found.tasks) == len(rest)


def test_a_keyword_is_counted_first_and_anywhere():
    word = BANK.items[0].keywords[0]
    found = next(one for one in coverage(BANK).keywords if one.word == word)
    assert found.items == sum(word in item.keywords for item in BANK.items)
    assert found.main == sum(item.keywords[0] == word for item in BANK.items)


def test_a_part_that_no_form_takes_lasts_for_no_number_of_forms():
    assert Cell("d1", None, 3, Fraction(0)).forms is None


def test_a_bank_without_an_exam_has_no_parts():
    found = coverage(replace(BANK, blueprint=None))
    assert (found.margins, found.cells, found.tasks, found.bottleneck) == ((), (), (), None)
    assert found.items == len(BANK.items)
