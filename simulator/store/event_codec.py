"""Events as versioned JSON; stored names and versions are for ever, whatever the classes are called."""

import json
from collections.abc import Mapping
from typing import get_args

import msgspec

from simulator.exam.events import (
    Answered,
    AnswerEvent,
    BreakDeclined,
    BreakEnded,
    BreakOffered,
    BreakTaken,
    Commented,
    Ended,
    Erased,
    Event,
    Explained,
    Flagged,
    GateReached,
    Highlighted,
    Interrupted,
    Marked,
    Matched,
    Ordered,
    Peeked,
    Resumed,
    ReviewOpened,
    Shown,
    Sketched,
    Started,
    Struck,
    Surveyed,
    TimeEstimated,
    TimeNoted,
    TimeWarned,
    Written,
)
from simulator.store.codec import ENCODER, CodecError

EVENT_NAMES: Mapping[type[Event], tuple[str, int]] = {
    Started: ("started", 1),
    Shown: ("shown", 1),
    Answered: ("answered", 1),
    Ordered: ("ordered", 1),
    Matched: ("matched", 1),
    Written: ("written", 1),
    Marked: ("marked", 1),
    Flagged: ("flagged", 1),
    Struck: ("struck", 1),
    Highlighted: ("highlighted", 1),
    Commented: ("commented", 1),
    Explained: ("explained", 1),
    Sketched: ("sketched", 1),
    Erased: ("erased", 1),
    GateReached: ("gate-reached", 1),
    TimeEstimated: ("time-estimated", 1),
    Peeked: ("peeked", 1),
    TimeWarned: ("time-warned", 1),
    BreakOffered: ("break-offered", 1),
    BreakDeclined: ("break-declined", 1),
    BreakTaken: ("break-taken", 1),
    BreakEnded: ("break-ended", 1),
    ReviewOpened: ("review-opened", 1),
    Interrupted: ("interrupted", 1),
    Resumed: ("resumed", 1),
    TimeNoted: ("time-noted", 1),
    Ended: ("ended", 1),
    Surveyed: ("surveyed", 1),
}
"""The name and version that each event is written under; what was ever written stays readable."""

ANSWER_NAMES = json.dumps([EVENT_NAMES[kind][0] for kind in get_args(AnswerEvent)])
"""The names of the events that say what is answered, as a list in JSON."""

_EVENT_DECODERS: Mapping[tuple[str, int], msgspec.json.Decoder[Event]] = {
    name: msgspec.json.Decoder(kind) for kind, name in EVENT_NAMES.items()
}


def encode_event(event: Event) -> tuple[str, int, str]:
    """Return the name, version and JSON of an event."""
    name, version = EVENT_NAMES[type(event)]
    return name, version, ENCODER.encode(event).decode()


def decode_event(name: str, version: int, body: str) -> Event:
    """Return the event; CodecError where this program does not know it."""
    decoder = _EVENT_DECODERS.get((name, version))
    if decoder is None:
        raise CodecError(f"event {name} of version {version} is not known")
    try:
        return decoder.decode(body)
    except msgspec.DecodeError as error:
        raise CodecError(f"event {name} of version {version}: {error}") from error
