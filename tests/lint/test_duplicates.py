"""All pairs of items that are alike are found, and only those."""

import math
from collections import Counter
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exam.items import Item, ItemId
from simulator.exam.problems import Code
from simulator.exam.whereabouts import Place, Places
from simulator.lint.duplicates import CROWD, ENEMY, enemy_missing, near_duplicate, pairs
from simulator.lint.lint import lint
from tests import builders
from tests.lint.subjects import item, subject

WORDS = [f"w{number}" for number in range(60)]


def of(number: int, stem: str) -> Item:
    return replace(item(stem, texts=("a", "b")), id=ItemId(f"q-{number}"))


def slowly(stems: list[str]) -> dict[tuple[int, int], float]:
    """The cosines of all pairs by the definition."""
    counts = [Counter(f"{stem} a b".split()) for stem in stems]
    spread = Counter(word for count in counts for word in count)
    weights = [
        {word: (1 + math.log(times)) * math.log((len(counts) + 1) / spread[word]) for word, times in count.items()}
        for count in counts
    ]
    found = {}
    for (first, one), (second, other) in combinations(enumerate(weights), 2):
        product = sum(weight * other.get(word, 0) for word, weight in one.items())
        found[first, second] = product / (math.hypot(*one.values()) * math.hypot(*other.values()))
    return {pair: cosine for pair, cosine in found.items() if cosine >= ENEMY}


@settings(deadline=None, max_examples=60)
@given(st.integers(2, 25), st.integers(3, 40), st.randoms(use_true_random=False))
def test_every_pair_above_the_threshold_is_found_with_its_cosine(count: int, size: int, dice: Random):
    stems = [" ".join(dice.choices(WORDS[:size], k=dice.randint(1, 14))) for _ in range(count)]
    stems += [f"{stem} {dice.choice(WORDS)}" for stem in stems[: count // 2]]
    subjects = [subject(of(number, stem)) for number, stem in enumerate(stems)]
    places = {one.item.id: number for number, one in enumerate(subjects)}
    found = {
        (places[pair.first.item.id], places[pair.second.item.id]): pair.cosine
        for pair in pairs(subjects, lambda: None, crowd=100)
    }
    assert found == pytest.approx(slowly(stems))


def test_copies_of_one_item_do_not_cost_their_square():
    subjects = [subject(of(number, "copy of one item")) for number in range(200)]
    told = Counter(pair.second.item.id for pair in pairs(subjects, lambda: None))
    assert set(told) == {one.item.id for one in subjects[1:]}
    assert max(told.values()) == CROWD


def reworded(stem: list[str], share: float, dice: Random) -> list[str]:
    return [f"x{dice.randrange(10**6)}" if dice.random() < share else word for word in stem]


@pytest.mark.parametrize(
    ("share", "code"), [(0.0, Code.NEAR_DUPLICATE), (0.1, Code.NEAR_DUPLICATE), (0.22, Code.ENEMY_MISSING)]
)
def test_rewordings_are_told_at_the_later_item(share: float, code: Code):
    dice = Random(5)
    plain = [f"v{dice.randrange(2000)}" for _ in range(60)]
    others = [of(number, " ".join(f"v{dice.randrange(2000)}" for _ in range(60))) for number in range(50)]
    bank = builders.bank(items=(*others, of(98, " ".join(plain)), of(99, " ".join(reworded(plain, share, dice)))))
    found = lint(bank, Places(items={ItemId("q-99"): Place("a.md", 7)}))
    (problem,) = (one for one in found.problems if one.code in {Code.NEAR_DUPLICATE, Code.ENEMY_MISSING})
    assert (problem.code, problem.file, problem.line, problem.item) == (code, "a.md", 7, "q-99")
    assert problem.value.startswith("q-98: ")


@pytest.mark.parametrize(("first", "second", "told"), [("", "", 1), ("g", "", 1), ("g", "h", 1), ("g", "g", 0)])
def test_items_of_one_group_of_enemies_may_be_alike(first: str, second: str, told: int):
    one = subject(replace(of(1, "same words"), enemies=first))
    other = subject(replace(of(2, "same words"), enemies=second))
    (pair,) = pairs([one, other], lambda: None)
    assert len(list(near_duplicate(pair))) == 1
    assert len(list(enemy_missing(replace(pair, cosine=0.7)))) == told
    assert list(near_duplicate(replace(pair, cosine=0.79))) == []


def test_without_near_duplicates_none_is_looked_for():
    bank = builders.bank(items=(of(1, "same words"), of(2, "same words")))
    codes = {one.code for one in lint(bank, Places(), near_duplicates=False).problems}
    assert Code.NEAR_DUPLICATE not in codes
    assert Code.NEAR_DUPLICATE in {one.code for one in lint(bank, Places()).problems}
