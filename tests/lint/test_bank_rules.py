"""Rules for whole banks: where keys stand, what the blueprint needs, pictures of cases."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.exam.bank import KeywordGroup
from simulator.exam.items import Case, CaseId, Item, ItemStatus, Knowledge
from simulator.exam.problems import Code
from simulator.exam.whereabouts import Place, Places
from simulator.lint.coverage import cell_thin
from simulator.lint.lint import lint
from simulator.lint.positions import key_position
from tests import builders
from tests.lint.subjects import whole


def kept(keys: str) -> list[Item]:
    """Items that keep their order, with these keys."""
    return [builders.item(number, keys=key, shuffle=False) for number, key in enumerate(keys, 1)]


def test_keys_that_stand_unevenly_are_told_in_the_header():
    (finding,) = key_position(whole(*kept("ABABABAC" * 3)))
    assert finding.line == 1
    assert finding.value == "A 12, B 9, C 3, p = 0.0018"


@pytest.mark.parametrize("keys", ["ABCD" * 10, "AABCDD" * 2, "AAA", "", "ABCDDCBAAADDBBCC"])
def test_keys_that_stand_evenly_or_are_few_are_let_through(keys: str):
    assert list(key_position(whole(*kept(keys)))) == []


def test_a_long_run_is_told_at_the_item_that_makes_it_long():
    one = whole(*kept("BCD" * 6 + "A" * 8 + "BCD" * 2))
    assert [(finding.file, finding.value) for finding in key_position(one)] == [("a.md", "8 × A")]
    assert list(key_position(whole(*kept("BCD" * 6 + "A" * 7 + "BCD" * 2)))) == []


def test_items_that_are_shuffled_have_no_position():
    shuffled = [replace(one, shuffle=True) for one in kept("A" * 40)]
    assert list(key_position(whole(*shuffled))) == []


def cells(*counts: int) -> list[Item]:
    """So many items of d1 × aws, d1 × ml, d2 × aws, d2 × ml."""
    kinds = [("d1", Knowledge.AWS), ("d1", Knowledge.ML), ("d2", Knowledge.AWS), ("d2", Knowledge.ML)]
    return [
        builders.item(number * 100 + copy, domain=domain, knowledge=kind)
        for number, ((domain, kind), count) in enumerate(zip(kinds, counts, strict=True))
        for copy in range(count)
    ]


BLUEPRINT = builders.tiny_blueprint(knowledge=((Knowledge.AWS, 2), (Knowledge.ML, 1)))


def test_cells_with_less_than_three_times_their_quota_are_told():
    told = cell_thin(whole(*cells(6, 2, 5, 3), blueprint=BLUEPRINT, keyword_groups=()))
    assert [finding.value for finding in told] == ["d1 × ml: 2 < 3", "d2 × aws: 5 < 6"]


def test_retired_items_fill_no_cell():
    first, *others = cells(6, 3, 6, 3)
    retired = replace(first, status=ItemStatus.RETIRED)
    told = cell_thin(whole(retired, *others, blueprint=BLUEPRINT, keyword_groups=()))
    assert [finding.value for finding in told] == ["d1 × aws: 5 < 6"]


@pytest.mark.parametrize(("least", "told"), [(0, ["ink: 0 < 3", "oil: 2 < 3"]), (1, ["oil: 2 < 3"]), (3, [])])
def test_keywords_for_less_than_three_forms_are_told_unless_the_reader_has_told_them(least: int, told: list[str]):
    words = [("oil",), ("oil", "tea"), ("tea",), ("tea",)]
    items = [builders.item(number, keywords=own) for number, own in enumerate(words)]
    blueprint = builders.tiny_blueprint(items_per_keyword=least)
    found = cell_thin(whole(*items, blueprint=blueprint, keyword_groups=(KeywordGroup("all", ("ink", "oil", "tea")),)))
    assert [finding.value for finding in found if "×" not in finding.value] == told


def test_a_bank_without_a_blueprint_has_no_cells():
    assert list(cell_thin(replace(whole(), shared=replace(whole().shared, bank=builders.bank(items=()))))) != []
    bare = replace(builders.bank(items=()), blueprint=None)
    assert list(cell_thin(replace(whole(), shared=replace(whole().shared, bank=bare)))) == []


def test_pictures_of_cases_are_told_in_the_file_of_the_case(tmp_path: Path):
    broken = tmp_path / "a.svg"
    broken.write_bytes(b"<svg>")
    shop = Case(CaseId("shop"), "Shop", "Tea.\n\n![](media/a.svg)", ("media/a.svg",))
    place = Place("cases.md", 3, rationale=6, fields={"media": 5})
    places = Places(header=Place("bank.md", 1), cases={CaseId("shop"): place})
    found = lint(builders.bank(cases=(shop,)), places, media={"media/a.svg": broken})
    told = [(one.file, one.line, one.code) for one in found.problems if one.code.startswith("picture")]
    assert told == [
        ("cases.md", 5, Code.PICTURE_UNREADABLE),
        ("cases.md", 8, Code.PICTURE_UNNAMED),
        ("cases.md", 8, Code.PICTURE_UNREADABLE),
    ]
