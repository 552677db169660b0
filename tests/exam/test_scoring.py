"""Right answers, the practice scale and intervals: the published numbers, and what holds for all of them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.exam import scoring
from simulator.exam.answers import is_right
from simulator.exam.bank import Blueprint
from simulator.exam.items import Letter
from tests import builders
from tests.builders import letters

EXAM = builders.blueprint()
counts = st.integers(1, 200).flatmap(lambda count: st.tuples(st.integers(0, count), st.just(count)))


@st.composite
def exams(draw: st.DrawFn) -> Blueprint:
    low = draw(st.integers(0, 500))
    mark = draw(st.integers(low + 1, low + 1000))
    high = draw(st.integers(mark, mark + 1000))
    return builders.blueprint(
        scale_min=low, pass_mark=mark, scale_max=high, cut=draw(st.floats(0.01, 1, allow_subnormal=False))
    )


@pytest.mark.parametrize(
    ("right", "scale"), [(0, 100), (25, 551), (30, 642), (35, 732), (36, 750), (40, 821), (45, 911), (50, 1000)]
)
def test_the_practice_scale_is_the_published_table(right: int, scale: int):
    assert scoring.score(right, 50, EXAM).scale == scale


def test_36_of_50_is_the_first_pass():
    assert [scoring.score(right, 50, EXAM).passed for right in (35, 36)] == [False, True]
    assert scoring.score(36, 50, EXAM).raw_cut == 36


@given(exam=exams(), pair=counts)
def test_a_fail_never_shows_the_pass_mark_and_a_pass_never_less(exam: Blueprint, pair: tuple[int, int]):
    score = scoring.score(*pair, exam)

    assert score.passed is (score.right >= score.raw_cut)
    assert score.passed is (score.scale >= exam.pass_mark)


@given(exam=exams(), count=st.integers(1, 120))
def test_the_practice_scale_rises_within_its_ends(exam: Blueprint, count: int):
    scales = [scoring.score(right, count, exam).scale for right in range(count + 1)]

    assert scales == sorted(scales)
    assert min(exam.scale_min, exam.pass_mark - 1) <= scales[0]
    assert scales[-1] <= exam.scale_max


@pytest.mark.parametrize(
    ("cut", "count", "least"), [(0.72, 50, 36), (0.7, 10, 7), (0.3, 10, 3), (1.0, 4, 4), (0.721, 50, 37)]
)
def test_the_raw_cut_is_the_least_count_that_reaches_the_share(cut: float, count: int, least: int):
    assert scoring.raw_cut(cut, count) == least


@given(percent=st.integers(1, 100), count=st.integers(1, 500))
@example(percent=7, count=100)
@example(percent=55, count=20)
def test_no_rounding_error_of_a_percentage_moves_the_raw_cut(percent: int, count: int):
    assert scoring.raw_cut(percent / 100, count) == -(-percent * count // 100)


@pytest.mark.parametrize(("right", "count"), [(-1, 5), (6, 5), (0, 0)])
def test_an_impossible_count_is_no_score(right: int, count: int):
    with pytest.raises(ValueError, match="is no score"):
        scoring.score(right, count, EXAM)


@pytest.mark.parametrize(
    ("right", "count", "low", "high"), [(7, 10, 50, 85), (13, 18, 57, 83), (36, 50, 63, 79), (10, 10, 86, 100)]
)
def test_the_wilson_interval_is_the_published_one(right: int, count: int, low: int, high: int):
    interval = scoring.wilson(right, count)

    assert (round(100 * interval.low), round(100 * interval.high)) == (low, high)


@given(pair=counts)
def test_the_wilson_interval_holds_the_share_and_mirrors_for_wrong_answers(pair: tuple[int, int]):
    right, count = pair
    interval, mirror = scoring.wilson(right, count), scoring.wilson(count - right, count)

    assert 0 <= interval.low <= right / count + 1e-12
    assert right / count - 1e-12 <= interval.high <= 1
    assert interval.low == pytest.approx(1 - mirror.high)


@given(pair=counts)
def test_more_of_the_same_evidence_narrows_the_interval(pair: tuple[int, int]):
    right, count = pair
    once, twice = scoring.wilson(right, count), scoring.wilson(2 * right, 2 * count)

    assert twice.high - twice.low < once.high - once.low


def test_no_evidence_is_the_whole_range():
    assert scoring.wilson(0, 0) == scoring.Interval(0.0, 1.0)


@pytest.mark.parametrize(
    ("keys", "answer", "right"),
    [
        ("B", "B", True),
        ("B", "A", False),
        ("B", "", False),
        ("BD", "BD", True),
        ("BD", "B", False),
        ("BD", "BC", False),
    ],
)
def test_only_all_the_keys_and_nothing_else_are_right(keys: str, answer: str, right: bool):
    assert is_right(builders.item(keys=keys), letters(answer)) is right


def test_an_item_without_a_key_is_never_right():
    assert not is_right(builders.item(keys=""), letters(""))


@given(answers=st.lists(st.frozensets(st.sampled_from(sorted(letters("ABCD"))), max_size=2), max_size=20))
def test_right_answers_are_counted(answers: list[frozenset[Letter]]):
    pairs = [(builders.item(keys="AC"), answer) for answer in answers]

    assert scoring.count_right(pairs) == answers.count(letters("AC"))


@pytest.mark.parametrize(
    ("right", "ends"), [(0, (100, 129)), (1, (105, 158)), (30, (560, 718)), (36, (671, 816)), (50, (972, 1000))]
)
def test_the_wilson_interval_of_a_score_lies_on_both_lines_of_the_scale(right: int, ends: tuple[int, int]) -> None:
    assert scoring.scale_range(scoring.score(right, 50, builders.blueprint()), (100, 1000)) == ends


@given(pair=st.integers(1, 200).flatmap(lambda count: st.tuples(st.integers(0, count), st.just(count))))
def test_a_score_lies_within_its_range(pair: tuple[int, int]) -> None:
    right, count = pair
    score = scoring.score(right, count, builders.blueprint())
    low, high = scoring.scale_range(score, (100, 1000))
    assert 100 <= low <= score.scale <= high <= 1000
