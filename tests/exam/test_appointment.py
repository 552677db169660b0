"""The rules of the appointment around the exam."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.appointment import (
    SCALE,
    TUTORIAL_PAGES,
    Appointment,
    Itinerary,
    Stage,
    Step,
    SurveyQuestion,
    advance,
    answer,
    arrive,
    come_back,
    left_ms,
    look,
)

MINUTE = 60_000
itineraries = st.builds(
    Itinerary,
    whole=st.booleans(),
    agreement_ms=st.sampled_from([0, 3 * MINUTE, 5 * MINUTE]),
    tutorial_ms=st.sampled_from([0, 10 * MINUTE]),
    survey_ms=st.sampled_from([0, 5 * MINUTE]),
    delayed=st.booleans(),
)
moves = st.lists(st.tuples(st.sampled_from(Step), st.integers(0, 4 * MINUTE)), max_size=40)


def walked(itinerary: Itinerary, steps: list[tuple[Step, int]]) -> list[Appointment]:
    """Every appointment on the way, each step after a wait."""
    at_ms, way = 0, [arrive(itinerary, 0)]
    for step, wait in steps:
        at_ms += wait
        way.append(advance(way[-1], step, at_ms))
    return way


def at(stage: Stage, itinerary: Itinerary | None = None) -> Appointment:
    """The appointment when a stage has just been entered, at time 0."""
    now = arrive(itinerary or Itinerary(), 0)
    while now.stage is not stage:
        steps = {Stage.AGREEMENT: (Step.ACCEPT, Step.NEXT), Stage.INSTRUCTIONS: (Step.NEXT, Step.BEGIN)}
        for step in steps.get(now.stage, (Step.EXAM_OVER,) if now.stage is Stage.EXAM else (Step.NEXT,)):
            now = advance(now, step, 0)
    return now


@given(itineraries, moves)
def test_stages_are_passed_in_their_order_and_only_those_of_the_itinerary(
    itinerary: Itinerary, steps: list[tuple[Step, int]]
) -> None:
    way = walked(itinerary, steps)
    stages = itinerary.stages
    for before, after in pairwise(way):
        if after.stage is Stage.TERMINATED:
            assert before.stage in {Stage.AGREEMENT, Stage.TERMINATED}
            continue
        gone = stages.index(after.stage) - stages.index(before.stage)
        skipped = before.stage is Stage.CONFIRMATION and after.stage is Stage.INSTRUCTIONS
        back = before.stage is Stage.INSTRUCTIONS and after.stage is Stage.TUTORIAL
        assert gone in {0, 1} or skipped or back


@given(itineraries, moves)
def test_the_exam_begins_only_at_yes(itinerary: Itinerary, steps: list[tuple[Step, int]]) -> None:
    way = walked(itinerary, steps)
    for (before, after), (step, _wait) in zip(pairwise(way), steps, strict=True):
        if after.stage is Stage.EXAM and before.stage is not Stage.EXAM:
            assert (before.stage, before.asks_ready, step) == (Stage.INSTRUCTIONS, True, Step.BEGIN)


@given(itineraries, moves)
def test_only_an_accepted_agreement_leads_on(itinerary: Itinerary, steps: list[tuple[Step, int]]) -> None:
    for before, after in pairwise(walked(itinerary, steps)):
        if before.stage is Stage.AGREEMENT and after.stage is not Stage.AGREEMENT:
            assert before.accepts or after.stage is Stage.TERMINATED


@given(itineraries, moves, st.integers(0, 60 * MINUTE))
def test_a_countdown_is_never_negative_nor_longer_than_granted(
    itinerary: Itinerary, steps: list[tuple[Step, int]], late: int
) -> None:
    spent = sum(wait for _step, wait in steps)
    for now in walked(itinerary, steps):
        left = left_ms(now, spent + late)
        assert left is None or left >= 0
        if now.stage in {Stage.CONFIRMATION, Stage.EXAM, Stage.END, Stage.SCORE_REPORT, Stage.TERMINATED}:
            assert left is None


@given(itineraries, moves, st.integers(0, 60 * MINUTE))
def test_a_second_look_changes_nothing(itinerary: Itinerary, steps: list[tuple[Step, int]], late: int) -> None:
    at_ms = sum(wait for _step, wait in steps) + late
    once = look(walked(itinerary, steps)[-1], at_ms)
    assert look(once, at_ms) == once


def test_the_whole_appointment_has_every_stage() -> None:
    assert Itinerary().stages == tuple(stage for stage in Stage if stage is not Stage.TERMINATED)


def test_a_short_one_goes_from_the_instructions_to_the_exam_and_to_the_report() -> None:
    assert Itinerary(whole=False).stages == (Stage.INSTRUCTIONS, Stage.EXAM, Stage.SCORE_REPORT)
    assert left_ms(arrive(Itinerary(whole=False), 0), 0) is None


@pytest.mark.parametrize("whole", [True, False])
def test_with_a_delayed_result_the_end_page_is_the_last_one(whole: bool) -> None:
    last = at(Stage.END, Itinerary(whole=whole, delayed=True))
    assert advance(last, Step.NEXT, 0) == last


@pytest.mark.parametrize(
    ("itinerary", "gone"),
    [
        (Itinerary(agreement_ms=0), Stage.AGREEMENT),
        (Itinerary(tutorial_ms=0), Stage.TUTORIAL),
        (Itinerary(survey_ms=0), Stage.SURVEY),
    ],
)
def test_a_stage_without_time_is_left_out(itinerary: Itinerary, gone: Stage) -> None:
    assert gone not in itinerary.stages


def test_the_time_of_the_agreement_ends_the_session() -> None:
    waiting = advance(at(Stage.AGREEMENT), Step.ACCEPT, 0)
    assert look(waiting, 5 * MINUTE - 1).stage is Stage.AGREEMENT
    assert look(waiting, 5 * MINUTE).stage is Stage.TERMINATED
    assert advance(waiting, Step.NEXT, 5 * MINUTE).stage is Stage.TERMINATED


def test_tutorial_and_instructions_share_one_countdown() -> None:
    tutorial = at(Stage.TUTORIAL)
    instructions = advance(tutorial, Step.SKIP, 4 * MINUTE)
    assert instructions.stage is Stage.INSTRUCTIONS
    assert left_ms(instructions, 4 * MINUTE) == 6 * MINUTE


@pytest.mark.parametrize("stage", [Stage.TUTORIAL, Stage.INSTRUCTIONS])
def test_when_it_is_over_the_ready_question_comes_by_itself_once(stage: Stage) -> None:
    asked = look(at(stage), 10 * MINUTE)
    assert (asked.stage, asked.asks_ready) == (Stage.INSTRUCTIONS, True)
    refused = advance(asked, Step.BACK, 11 * MINUTE)
    assert (refused.stage, refused.asks_ready) == (Stage.INSTRUCTIONS, False)
    assert look(refused, 12 * MINUTE) == refused
    assert advance(refused, Step.BACK, 12 * MINUTE).stage is Stage.INSTRUCTIONS


def test_no_in_ready_goes_back_to_the_instructions_and_from_there_to_the_tutorial() -> None:
    asked = advance(at(Stage.INSTRUCTIONS), Step.NEXT, 0)
    instructions = advance(asked, Step.BACK, 0)
    tutorial = advance(instructions, Step.BACK, 0)
    assert (tutorial.stage, tutorial.page) == (Stage.TUTORIAL, TUTORIAL_PAGES)


def test_the_tutorial_has_eight_pages_forth_and_back() -> None:
    now, pages = at(Stage.TUTORIAL), []
    while now.stage is Stage.TUTORIAL:
        pages.append(now.page)
        now = advance(now, Step.NEXT, 0)
    assert pages == list(range(1, 9))
    assert advance(at(Stage.TUTORIAL), Step.BACK, 0).page == 1


def test_from_the_confirmation_one_step_leads_to_the_instructions() -> None:
    skipped = advance(at(Stage.CONFIRMATION), Step.SKIP, 0)
    assert (skipped.stage, left_ms(skipped, 0)) == (Stage.INSTRUCTIONS, 10 * MINUTE)


def test_a_resumed_exam_has_no_stage_before_it() -> None:
    assert come_back(Itinerary()).stage is Stage.EXAM


def test_survey_answers_are_kept_in_their_order_until_its_time_is_over() -> None:
    survey = at(Stage.SURVEY)
    first = answer(survey, SurveyQuestion.REMARKS, "  Clear and calm ", 1)
    second = answer(first, SurveyQuestion.TIME, "4", 2)
    assert second.answers == (("time", "4"), ("remarks", "Clear and calm"))
    assert answer(second, SurveyQuestion.TIME, "", 3).answers == (("remarks", "Clear and calm"),)
    late = answer(second, SurveyQuestion.TIME, "5", 5 * MINUTE)
    assert (late.stage, late.answers) == (Stage.END, second.answers)


def test_an_answer_off_the_scale_is_an_error() -> None:
    with pytest.raises(ValueError, match="scale"):
        answer(at(Stage.SURVEY), SurveyQuestion.TIME, "6", 0)
    assert SCALE == ("1", "2", "3", "4", "5")
