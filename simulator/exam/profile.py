"""How a testing center's driver behaves, as values: tools, rules, minutes, keys and words; reads no file."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from simulator.exam.items import LETTERS

ProfileId = NewType("ProfileId", str)


class ClockPolicy(StrEnum):
    """When the clock is on screen: at gates only, all the time, or not at all."""

    GATES = "gates"
    VISIBLE = "visible"
    NEVER = "never"


class Tool(StrEnum):
    """What a driver may offer on the item screen."""

    COMMENT = "comment"
    HIGHLIGHT = "highlight"
    STRIKE = "strike"
    CALCULATOR = "calculator"
    SCIENTIFIC = "scientific"
    WHITEBOARD = "whiteboard"
    COLOR_SCHEME = "color-scheme"
    FLAG = "flag"
    NAVIGATOR = "navigator"
    END_EXAM = "end-exam"
    EXPLAIN = "explain"


class Action(StrEnum):
    """What a key of a driver may be set for."""

    NEXT = "next"
    PREVIOUS = "previous"
    NAVIGATOR = "navigator"
    FLAG = "flag"
    HELP = "help"
    COMMENT = "comment"
    HIGHLIGHT = "highlight"
    STRIKE = "strike"
    CALCULATOR = "calculator"
    WHITEBOARD = "whiteboard"
    EXPLAIN = "explain"
    BREAK = "break"
    PAUSE = "pause"
    END_EXAM = "end-exam"
    REVIEW_SCREEN = "review-screen"
    END_REVIEW = "end-review"
    REVIEW_ALL = "review-all"
    REVIEW_INCOMPLETE = "review-incomplete"
    REVIEW_FLAGGED = "review-flagged"


class OptionKeys(StrEnum):
    """What chooses an option by keyboard: its letter, or the digit of its place."""

    LETTERS = "letters"
    DIGITS = "digits"


class MinSelect(StrEnum):
    """What leaving a question by Next does while fewer options are chosen than it asks for."""

    BLOCK = "block"
    WARN = "warn"
    IGNORE = "ignore"


class MaxSelect(StrEnum):
    """What choosing more options than a question asks for does."""

    BLOCK = "block"
    IGNORE = "ignore"


class ClockFormat(StrEnum):
    """How the time left is written: minutes and seconds, or hours too."""

    MINUTES = "mmm:ss"
    HOURS = "h:mm:ss"


class ResultDisplay(StrEnum):
    """What the score report at the end of the appointment tells."""

    IMMEDIATE = "immediate"
    VERDICT = "pass-fail"
    DELAYED = "delayed"


@dataclass(frozen=True, slots=True)
class BreakRule:
    """Which breaks a driver knows.

    `unscheduled`: the screen is covered and the clock runs. `scheduled`: the breaks of the blueprint are offered.
    `pauses`: the clock may be stopped at any time, without limit. `locks`: questions seen before a break are closed
    after it.
    """

    unscheduled: bool = True
    scheduled: bool = True
    pauses: bool = False
    locks: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """The behaviour of one driver; an attempt keeps the whole of it in its plan.

    Minutes of 0 leave a stage out. `keys` maps actions to keys as `Alt+N` or `Enter`, those left out keep their usual
    ones; `words` maps actions to what the driver calls them.
    """

    id: ProfileId = ProfileId("aws-pearson-vue")
    title: str = ""
    description: str = ""
    policy: ClockPolicy = ClockPolicy.GATES
    warnings: bool = False
    clock_format: ClockFormat = ClockFormat.MINUTES
    tools: frozenset[Tool] = frozenset(
        {
            Tool.COMMENT,
            Tool.HIGHLIGHT,
            Tool.STRIKE,
            Tool.COLOR_SCHEME,
            Tool.FLAG,
            Tool.NAVIGATOR,
            Tool.END_EXAM,
        }
    )
    unseen_content: bool = True
    min_select: MinSelect = MinSelect.IGNORE
    max_select: MaxSelect = MaxSelect.BLOCK
    breaks: BreakRule = BreakRule()
    agreement_minutes: int = 5
    tutorial_minutes: int = 10
    survey_minutes: int = 5
    result: ResultDisplay = ResultDisplay.IMMEDIATE
    option_keys: OptionKeys = OptionKeys.LETTERS
    keys: tuple[tuple[Action, str], ...] = ()
    words: tuple[tuple[Action, str], ...] = ()

    @property
    def labels(self) -> str:
        """What the options are labelled with, in the order shown: the signs of the keys that choose them."""
        return LETTERS if self.option_keys is OptionKeys.LETTERS else f"123456789{LETTERS}"

    def has(self, tool: Tool) -> bool:
        """Whether the driver offers a tool."""
        return tool in self.tools


CENTER = Profile()
"""The driver of an attempt that names no other."""
