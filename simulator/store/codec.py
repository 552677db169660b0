"""Values as versioned JSON; stored names and versions are for ever, whatever the classes are called."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar

import msgspec

from simulator.exam.bank import Bank
from simulator.exam.form import Form
from simulator.exam.items import Item
from simulator.exam.plan import Plan
from simulator.exam.problems import Problem
from simulator.ports import StoreError, Trouble

_Value = TypeVar("_Value")

ENCODER = msgspec.json.Encoder(order="deterministic")


class CodecError(StoreError):
    """Stored JSON is of an unknown name or version, or does not fit it."""

    def __init__(self, message: str) -> None:
        super().__init__(message, trouble=Trouble.UNREADABLE)


class _Envelope(msgspec.Struct):
    version: int
    content: msgspec.Raw


_ENVELOPE = msgspec.json.Decoder(_Envelope)


class Versioned(Generic[_Value]):
    """Writes values of one type as `{"version": …, "content": …}` and reads every version that was ever written.

    A new version only adds fields with a default or leaves some out, so that one decoder reads all of them; an older
    program refuses it.
    """

    def __init__(self, kind: type[_Value], version: int) -> None:
        self._decoders = dict.fromkeys(range(1, version + 1), msgspec.json.Decoder(kind))
        self._head = f'{{"version":{version},"content":'

    def encode(self, value: _Value) -> str:
        """Return the JSON of a value; equal values give equal text."""
        return f"{self._head}{ENCODER.encode(value).decode()}}}"

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


def open_bank(header: str, items: Sequence[str]) -> Bank:
    """Return a bank from its header and its items; CodecError where one of them cannot be read."""
    return replace(BANK.decode(header), items=tuple(map(ITEM.decode, items)))
