"""Quick answers are told only from three on, and only where they are as bad as guesses."""

from simulator.exam.form import Role
from simulator.exam.item_results import ItemResult
from simulator.exam.items import ItemId
from simulator.exam.progress import Status
from simulator.exam.quick import quick
from tests.builders import letters


def result(question: int, spent_ms: int, *, right: bool, answered: bool = True) -> ItemResult:
    return ItemResult(
        question=question,
        item=ItemId(f"q-{question}"),
        role=Role.SCORED,
        answer=letters("A"),
        key=letters("A") if right else letters("B"),
        right=right,
        status=Status.COMPLETE if answered else Status.INCOMPLETE,
        flagged=False,
        spent_ms=spent_ms,
        visits=1,
        changes=0,
    )


def calm(count: int, *, first: int = 1) -> list[ItemResult]:
    return [result(first + place, 1000, right=True) for place in range(count)]


def test_nothing_answered_is_nothing_quick():
    assert quick([]) is None
    assert quick([result(1, 0, right=False, answered=False)]) is None


def test_three_are_told_with_the_bound_and_by_their_result():
    found = quick([*calm(5), result(6, 99, right=True), result(7, 0, right=False), result(8, 99, right=False)])

    assert found is not None
    assert (found.under_ms, found.questions.right, found.questions.wrong) == (100, (6,), (7, 8))


def test_two_are_not_told():
    assert quick([*calm(5), result(6, 9, right=False), result(7, 9, right=False)]) is None


def test_those_right_in_more_than_half_are_not_told():
    half = [result(6, 9, right=False), result(7, 9, right=True), result(8, 9, right=True), result(9, 9, right=False)]

    assert quick([*calm(9, first=11), *half]) is not None
    assert quick([*calm(9, first=11), *half[:3]]) is None


def test_a_tenth_of_the_median_is_not_quick():
    assert quick([*calm(5), *(result(question, 100, right=False) for question in (6, 7, 8))]) is None


def test_the_median_of_an_even_count_lies_between_the_middle_two():
    times = [9, 9, 9, 80, 120, 500, 500, 500]
    found = quick([result(place, ms, right=False) for place, ms in enumerate(times, start=1)])

    assert found is not None
    assert (found.under_ms, found.questions.wrong) == (10, (1, 2, 3))


def test_questions_without_a_complete_answer_are_left_out():
    blank = [result(question, 1, right=False, answered=False) for question in (6, 7, 8)]

    assert quick([*calm(5), *blank]) is None
