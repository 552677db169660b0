"""Values as versioned JSON; stored names and versions are for ever, whatever the classes are called."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

import msgspec

from simulator.exam.bank import Bank
from simulator.exam.correction import CorrectedKey
from simulator.exam.events import (
    Answered,
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
from simulator.exam.form import Form
from simulator.exam.items import Item
from simulator.exam.outline import Outline
from simulator.exam.plan import Plan
from simulator.exam.problems import Problem
from simulator.ports import StoreError, Trouble

_Value = TypeVar("_Value")

_ENCODER = msgspec.json.Encoder(order="deterministic")


class CodecError(StoreError):
    """Stored JSON is of an unknown name or version, or does not fit it."""

    def __init__(self, message: str) -> None:
        super().__init__(message, trouble=Trouble.UNREADABLE)


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

_EVENT_DECODERS: Mapping[tuple[str, int], msgspec.json.Decoder[Event]] = {
    name: msgspec.json.Decoder(kind) for kind, name in EVENT_NAMES.items()
}


def encode_event(event: Event) -> tuple[str, int, str]:
    """Return the name, version and JSON of an event."""
    name, version = EVENT_NAMES[type(event)]
    return name, version, _ENCODER.encode(event).decode()


def decode_event(name: str, version: int, body: str) -> Event:
    """Return the event; CodecError where this program does not know it."""
    decoder = _EVENT_DECODERS.get((name, version))
    if decoder is None:
        raise CodecError(f"event {name} of version {version} is not known")
    try:
        return decoder.decode(body)
    except msgspec.DecodeError as error:
        raise CodecError(f"event {name} of version {version}: {error}") from error


class _Envelope(msgspec.Struct):
    version: int
    content: msgspec.Raw


_ENVELOPE = msgspec.json.Decoder(_Envelope)


class Versioned(Generic[_Value]):
    """Writes values of one type as `{"version": …, "content": …}` and reads every version that was ever written.

    A new version only adds fields with a default, so that one decoder reads all of them; an older program refuses it.
    """

    def __init__(self, kind: type[_Value], version: int) -> None:
        self._decoders = dict.fromkeys(range(1, version + 1), msgspec.json.Decoder(kind))
        self._head = f'{{"version":{version},"content":'

    def encode(self, value: _Value) -> str:
        """Return the JSON of a value; equal values give equal text."""
        return f"{self._head}{_ENCODER.encode(value).decode()}}}"

    def decode(self, text: str) -> _Value:
        """Return the value; CodecError where its version is not known or the JSON does not fit."""
        try:
            envelope = _ENVELOPE.decode(text)
            decoder = self._decoders.get(envelope.version)
            if decoder is None:
                raise CodecError(f"version {envelope.version} is not known")
            return decoder.decode(envelope.content)
        except msgspec.DecodeError as error:
            raise CodecError(str(error)) from error


FORM = Versioned(Form, 1)
PLAN = Versioned(Plan, 3)
BANK = Versioned(Bank, 3)
ITEM = Versioned(Item, 2)
PROBLEMS = Versioned(tuple[Problem, ...], 2)
CORRECTED_KEYS = Versioned(tuple[CorrectedKey, ...], 1)
OUTLINE = Versioned(Outline, 1)


def open_bank(header: str, items: Sequence[str]) -> Bank:
    """Return a bank from its header and its items; CodecError where one of them cannot be read."""
    return replace(BANK.decode(header), items=tuple(map(ITEM.decode, items)))
