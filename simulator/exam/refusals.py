"""Why a command was not carried out; the words are the user interface's."""

from enum import StrEnum

from simulator.exam.events import Event


class Refusal(StrEnum):
    """Why a command was not carried out."""

    NOT_STARTED = "not-started"
    ALREADY_STARTED = "already-started"
    ENDED = "ended"
    INTERRUPTED = "interrupted"
    NOT_HERE = "not-here"
    NO_SUCH_QUESTION = "no-such-question"
    NO_SUCH_OPTION = "no-such-option"
    OTHER_TYPE = "other-type"
    TOO_LONG = "too-long"
    MAXIMUM_SELECTIONS = "maximum-selections"
    RESPONSE_REQUIRED = "response-required"
    NO_PREVIOUS = "no-previous"
    NOTHING_INCOMPLETE = "nothing-incomplete"
    NOTHING_FLAGGED = "nothing-flagged"
    NOTHING_OPEN = "nothing-open"
    NO_PEEK = "no-peek"
    NO_ESTIMATE = "no-estimate"
    NO_TOOL = "no-tool"
    NO_BREAK = "no-break"
    NO_PAUSE_LEFT = "no-pause-left"
    ON_BREAK = "on-break"
    BREAK_OFFERED = "break-offered"
    LOCKED = "locked"


Decision = tuple[Event, ...] | Refusal
"""What a command leads to; no events where there is nothing to change."""
