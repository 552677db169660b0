"""One candidate's appointment as it runs: the rules of `exam.appointment` with a clock; keeps nothing on disk."""

from simulator.exam import appointment as rules
from simulator.exam.appointment import Appointment, Itinerary, Stage, Step, SurveyQuestion
from simulator.ports import Clock


class Attendance:
    """Takes the steps of a candidate through the appointment; its countdowns use no exam time."""

    def __init__(self, itinerary: Itinerary, clock: Clock, *, resumed: bool = False) -> None:
        self._clock = clock
        now_ms = clock.monotonic_ms()
        self._now = rules.come_back(itinerary) if resumed else rules.arrive(itinerary, now_ms)

    @property
    def appointment(self) -> Appointment:
        """The appointment as it stands."""
        return self._now

    @property
    def stage(self) -> Stage:
        """Where the candidate is."""
        return self._now.stage

    def left_ms(self) -> int | None:
        """The time left of the countdown on screen, or None."""
        return rules.left_ms(self._now, self._clock.monotonic_ms())

    def do(self, step: Step) -> bool:
        """Take a step and say whether anything is another way now."""
        return self._become(rules.advance(self._now, step, self._clock.monotonic_ms()))

    def answer(self, question: SurveyQuestion, text: str) -> bool:
        """Answer a question of the survey and say whether anything is another way now."""
        return self._become(rules.answer(self._now, question, text, self._clock.monotonic_ms()))

    def look(self) -> bool:
        """Look at the clock and say whether a countdown has run out."""
        return self._become(rules.look(self._now, self._clock.monotonic_ms()))

    def _become(self, after: Appointment) -> bool:
        changed, self._now = after != self._now, after
        return changed
