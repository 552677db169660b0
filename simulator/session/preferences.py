"""Choices that outlive the program: typed, each with a default and a stable name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from simulator.exam.plan import ExtraTime, Wishes
from simulator.exam.profile import CENTER, ClockPolicy, Profile
from simulator.ports import Archive, Candidate, CandidateId, Settings

DEFAULT_CANDIDATE = "Candidate"
LONGEST_MIN = 1_440
"""The most minutes that a setting may name."""


class Appearance(StrEnum):
    """The look of everything outside the exam."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """The language of the program."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


class ColorScheme(StrEnum):
    """The colours of the exam's content, after the testing center; at first those of the look."""

    THEME = "theme"
    BLACK_ON_WHITE = "black-on-white"
    BLACK_ON_LIGHT_YELLOW = "black-on-light-yellow"
    BLACK_ON_SALMON = "black-on-salmon"
    BLACK_ON_YELLOW = "black-on-yellow"
    BLUE_ON_WHITE = "blue-on-white"
    BLUE_ON_YELLOW = "blue-on-yellow"
    LIGHT_YELLOW_ON_BLACK = "light-yellow-on-black"
    WHITE_ON_BLACK = "white-on-black"
    WHITE_ON_BLUE = "white-on-blue"
    YELLOW_ON_BLACK = "yellow-on-black"
    YELLOW_ON_BLUE = "yellow-on-blue"


_YES_OR_NO = frozenset({"yes", "no"})
_MINUTES = re.compile("[0-9]{1,4}")

_CHOICES: Mapping[str, frozenset[str]] = {
    "appearance": frozenset(Appearance),
    "language": frozenset(Language),
    "exam.scheme": frozenset(ColorScheme),
    "exam.policy": frozenset(ClockPolicy),
    "exam.extra": frozenset(ExtraTime),
    "exam.warnings": _YES_OR_NO,
    "exam.peek": _YES_OR_NO,
    "exam.estimate_first": _YES_OR_NO,
}
"""The settings that are one of a few values, with these."""

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Reads and writes settings; a stored value that is no longer known counts as not set."""

    settings: Settings

    def appearance(self) -> Appearance:
        """The look chosen, the system's by default."""
        return self._choice("appearance", Appearance.SYSTEM)

    def set_appearance(self, appearance: Appearance) -> None:
        """Keep the look."""
        self.settings.put("appearance", appearance.value)

    def language(self) -> Language:
        """The language chosen, the system's by default."""
        return self._choice("language", Language.SYSTEM)

    def set_language(self, language: Language) -> None:
        """Keep the language."""
        self.settings.put("language", language.value)

    def scheme(self) -> ColorScheme:
        """The colours of the exam's content used last."""
        return self._choice("exam.scheme", ColorScheme.THEME)

    def set_scheme(self, scheme: ColorScheme) -> None:
        """Keep the colours of the exam's content for the next exam."""
        self.settings.put("exam.scheme", scheme.value)

    def profile(self, profiles: Sequence[Profile]) -> Profile:
        """The driver used last, the first one at first; the usual one where there is none."""
        stored = self.settings.get("exam.profile")
        first = profiles[0] if profiles else CENTER
        return next((profile for profile in profiles if profile.id == stored), first)

    def wishes(self, profiles: Sequence[Profile] = ()) -> Wishes:
        """The set-up used last, the defaults at first."""
        policy = self._choice("exam.policy", ClockPolicy.GATES)
        return Wishes(
            profile=self.profile(profiles),
            policy=policy,
            extra=self._choice("exam.extra", ExtraTime.NONE),
            warnings=self._yes("exam.warnings", default=policy is ClockPolicy.VISIBLE),
            peek=self._yes("exam.peek"),
            estimate_first=self._yes("exam.estimate_first"),
            pause_minutes=self._minutes("exam.pause_minutes"),
        )

    def set_wishes(self, wishes: Wishes) -> None:
        """Keep a set-up for the next time."""
        self.settings.put("exam.profile", wishes.profile.id)
        self.settings.put("exam.policy", wishes.policy.value)
        self.settings.put("exam.extra", wishes.extra.value)
        self.settings.put("exam.pause_minutes", str(wishes.pause_minutes))
        for name, value in (
            ("exam.warnings", wishes.warnings),
            ("exam.peek", wishes.peek),
            ("exam.estimate_first", wishes.estimate_first),
        ):
            self.settings.put(name, "yes" if value else "no")

    def whole_appointment(self, candidate: CandidateId, *, first: bool) -> bool:
        """Whether agreement, tutorial and survey are part of an exam: as chosen, else in the `first` one alone."""
        stored = self.settings.get(f"exam.appointment.{candidate}")
        return stored == "yes" if stored in _YES_OR_NO else first

    def set_whole_appointment(self, candidate: CandidateId, *, whole: bool) -> None:
        """Keep the choice of a candidate."""
        self.settings.put(f"exam.appointment.{candidate}", "yes" if whole else "no")

    def window(self) -> str:
        """Where the window was and how large, in the words of the window; empty at first."""
        return self.settings.get("window") or ""

    def set_window(self, place: str) -> None:
        """Keep where the window is."""
        self.settings.put("window", place)

    def candidate(self, archive: Archive) -> Candidate:
        """The candidate who sat last; the first one is made on the first run."""
        candidates = archive.candidates()
        stored = self.settings.get("candidate")
        for candidate in candidates:
            if str(candidate.id) == stored:
                return candidate
        return candidates[0] if candidates else archive.add_candidate(DEFAULT_CANDIDATE)

    def set_candidate(self, candidate: Candidate) -> None:
        """Keep who sits."""
        self.settings.put("candidate", str(candidate.id))

    def mend(self) -> tuple[str, ...]:
        """Take away the values that no program could have put, and return the names; NotSavedError where that fails."""
        found = [name for name, values in _CHOICES.items() if self.settings.get(name) not in {*values, "", None}]
        minutes = self.settings.get("exam.pause_minutes")
        if minutes and not _MINUTES.fullmatch(minutes):
            found.append("exam.pause_minutes")
        for name in found:
            self.settings.put(name, "")
        return tuple(found)

    def _yes(self, name: str, *, default: bool = False) -> bool:
        stored = self.settings.get(name)
        return stored == "yes" if stored in _YES_OR_NO else default

    def _minutes(self, name: str) -> int:
        stored = self.settings.get(name) or ""
        return min(int(stored), LONGEST_MIN) if _MINUTES.fullmatch(stored) else 0

    def _choice(self, name: str, default: _Choice) -> _Choice:
        stored = self.settings.get(name)
        return next((choice for choice in type(default) if choice.value == stored), default)
