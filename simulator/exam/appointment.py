"""The appointment around the exam: its stages, their own clocks and what leads on; knows no words and no exam time."""

from dataclasses import dataclass, replace
from enum import StrEnum

from simulator.exam.bank import MINUTE_MS
from simulator.exam.profile import Profile, ResultDisplay

TUTORIAL_PAGES = 8


class Stage(StrEnum):
    """Where in the appointment the candidate is."""

    CONFIRMATION = "confirmation"
    AGREEMENT = "agreement"
    TUTORIAL = "tutorial"
    INSTRUCTIONS = "instructions"
    EXAM = "exam"
    SURVEY = "survey"
    END = "end"
    SCORE_REPORT = "score-report"
    TERMINATED = "terminated"


class Step(StrEnum):
    """What the candidate does; a step that a stage does not offer changes nothing.

    NEXT asks the question "Ready" on the instructions; BACK there means No and BEGIN means Yes. LEAVE confirms that the
    agreement is declined.
    """

    NEXT = "next"
    BACK = "back"
    SKIP = "skip"
    ACCEPT = "accept"
    DECLINE = "decline"
    LEAVE = "leave"
    BEGIN = "begin"
    EXAM_OVER = "exam-over"


class SurveyQuestion(StrEnum):
    """The questions after the exam: four on a scale of 1 to 5, the last one in words."""

    LIKENESS = "likeness"
    DIFFICULTY = "difficulty"
    TIME = "time"
    READINESS = "readiness"
    REMARKS = "remarks"


SCALE = ("1", "2", "3", "4", "5")
"""The answers of a question on a scale, from least to most."""

REMARKS_LENGTH = 1_000


@dataclass(frozen=True, slots=True)
class Itinerary:
    """Which stages an appointment has; one whose time is 0 is left out.

    A short appointment goes from the instructions to the exam and from there to the score report. Where the result is
    delayed the end page is the last one and says where it will be.
    """

    whole: bool = True
    agreement_ms: int = 5 * MINUTE_MS
    tutorial_ms: int = 10 * MINUTE_MS
    survey_ms: int = 5 * MINUTE_MS
    delayed: bool = False

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages in order."""
        wanted = {
            Stage.CONFIRMATION: self.whole,
            Stage.AGREEMENT: self.whole and self.agreement_ms > 0,
            Stage.TUTORIAL: self.whole and self.tutorial_ms > 0,
            Stage.INSTRUCTIONS: True,
            Stage.EXAM: True,
            Stage.SURVEY: self.whole and self.survey_ms > 0,
            Stage.END: self.whole or self.delayed,
            Stage.SCORE_REPORT: not self.delayed,
        }
        return tuple(stage for stage, there in wanted.items() if there)


def itinerary(profile: Profile, *, whole: bool) -> Itinerary:
    """Return the way through an appointment under a driver; `whole` includes all that the driver has."""
    return Itinerary(
        whole=whole,
        agreement_ms=profile.agreement_minutes * MINUTE_MS,
        tutorial_ms=profile.tutorial_minutes * MINUTE_MS,
        survey_ms=profile.survey_minutes * MINUTE_MS,
        delayed=profile.result is ResultDisplay.DELAYED,
    )


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment at one moment; `due_ms` is when the countdown of its stage is over, of any monotonic clock.

    `page` is the tutorial's, from 1. `accepts` is the choice on the agreement. `asks_ready` is True while the question
    "Ready" is on screen; `hurried` once the time before the exam has run out. `answers` are those of the survey so far.
    """

    itinerary: Itinerary
    stage: Stage
    due_ms: int | None = None
    page: int = 1
    accepts: bool | None = None
    asks_ready: bool = False
    hurried: bool = False
    answers: tuple[tuple[str, str], ...] = ()


def arrive(itinerary: Itinerary, at_ms: int) -> Appointment:
    """Return the appointment of a candidate who has just sat down."""
    first = itinerary.stages[0]
    return _enter(Appointment(itinerary, first), first, at_ms)


def come_back(itinerary: Itinerary) -> Appointment:
    """Return the appointment of a candidate who goes on with an exam."""
    return Appointment(itinerary, Stage.EXAM)


def left_ms(appointment: Appointment, at_ms: int) -> int | None:
    """The time left of the countdown, never negative; None where the stage has none."""
    return None if appointment.due_ms is None else max(0, appointment.due_ms - at_ms)


def look(appointment: Appointment, at_ms: int) -> Appointment:
    """Return the appointment after a look at the clock; the same one where no countdown has just run out."""
    if appointment.due_ms is None or at_ms < appointment.due_ms:
        return appointment
    match appointment.stage:
        case Stage.AGREEMENT:
            return _enter(appointment, Stage.TERMINATED, at_ms)
        case Stage.TUTORIAL | Stage.INSTRUCTIONS if not appointment.hurried:
            return replace(appointment, stage=Stage.INSTRUCTIONS, asks_ready=True, hurried=True)
        case Stage.SURVEY:
            return _go_on(appointment, at_ms)
        case _:
            return appointment


def advance(appointment: Appointment, step: Step, at_ms: int) -> Appointment:
    """Return the appointment after a step; where a countdown has run out meanwhile, after that instead."""
    looked = look(appointment, at_ms)
    if looked != appointment:
        return looked
    match looked.stage:
        case Stage.CONFIRMATION:
            return _from_confirmation(looked, step, at_ms)
        case Stage.AGREEMENT:
            return _from_agreement(looked, step, at_ms)
        case Stage.TUTORIAL:
            return _from_tutorial(looked, step, at_ms)
        case Stage.INSTRUCTIONS:
            return _from_instructions(looked, step, at_ms)
        case _:
            return _from_exam(looked, step, at_ms)


def answer(appointment: Appointment, question: SurveyQuestion, text: str, at_ms: int) -> Appointment:
    """Return the appointment after an answer in the survey; an empty one takes it back.

    ValueError for an answer that is not on the scale of the question.
    """
    if question is not SurveyQuestion.REMARKS and text not in ("", *SCALE):
        raise ValueError(f"{text!r} is not on the scale")
    looked = look(appointment, at_ms)
    if looked.stage is not Stage.SURVEY:
        return looked
    given = {**dict(looked.answers), question.value: text.strip()[:REMARKS_LENGTH]}
    kept = tuple((one.value, given[one.value]) for one in SurveyQuestion if given.get(one.value))
    return replace(looked, answers=kept)


def _from_confirmation(appointment: Appointment, step: Step, at_ms: int) -> Appointment:
    match step:
        case Step.NEXT:
            return _go_on(appointment, at_ms)
        case Step.SKIP:
            return _enter(appointment, Stage.INSTRUCTIONS, at_ms)
        case _:
            return appointment


def _from_agreement(appointment: Appointment, step: Step, at_ms: int) -> Appointment:
    match step:
        case Step.ACCEPT | Step.DECLINE:
            return replace(appointment, accepts=step is Step.ACCEPT)
        case Step.NEXT if appointment.accepts:
            return _go_on(appointment, at_ms)
        case Step.LEAVE:
            return _enter(appointment, Stage.TERMINATED, at_ms)
        case _:
            return appointment


def _from_tutorial(appointment: Appointment, step: Step, at_ms: int) -> Appointment:
    match step:
        case Step.NEXT if appointment.page < TUTORIAL_PAGES:
            return replace(appointment, page=appointment.page + 1)
        case Step.NEXT | Step.SKIP:
            return _go_on(appointment, at_ms)
        case Step.BACK if appointment.page > 1:
            return replace(appointment, page=appointment.page - 1)
        case _:
            return appointment


def _from_instructions(appointment: Appointment, step: Step, at_ms: int) -> Appointment:
    match step:
        case Step.NEXT:
            return replace(appointment, asks_ready=True)
        case Step.BACK if appointment.asks_ready:
            return replace(appointment, asks_ready=False)
        case Step.BACK if Stage.TUTORIAL in appointment.itinerary.stages and not appointment.hurried:
            return replace(appointment, stage=Stage.TUTORIAL)
        case Step.BEGIN if appointment.asks_ready:
            return _go_on(appointment, at_ms)
        case _:
            return appointment


def _from_exam(appointment: Appointment, step: Step, at_ms: int) -> Appointment:
    leads_on = {
        Stage.EXAM: {Step.EXAM_OVER},
        Stage.SURVEY: {Step.NEXT, Step.SKIP},
        Stage.END: {Step.NEXT},
    }
    return _go_on(appointment, at_ms) if step in leads_on.get(appointment.stage, set()) else appointment


def _go_on(appointment: Appointment, at_ms: int) -> Appointment:
    stages = appointment.itinerary.stages
    following = stages[stages.index(appointment.stage) + 1 :]
    return _enter(appointment, following[0], at_ms) if following else appointment


def _enter(appointment: Appointment, stage: Stage, at_ms: int) -> Appointment:
    """Enter a stage and start its countdown; tutorial and instructions share one."""
    itinerary = appointment.itinerary
    shared = appointment.stage is Stage.TUTORIAL and stage is Stage.INSTRUCTIONS
    times = {
        Stage.AGREEMENT: itinerary.agreement_ms,
        Stage.TUTORIAL: itinerary.tutorial_ms,
        Stage.INSTRUCTIONS: itinerary.tutorial_ms if itinerary.whole else 0,
        Stage.SURVEY: itinerary.survey_ms,
    }
    given = times.get(stage, 0)
    due_ms = appointment.due_ms if shared else at_ms + given if given else None
    return replace(appointment, stage=stage, due_ms=due_ms, asks_ready=False)
