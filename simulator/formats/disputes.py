"""Dispute files: one JSON object each, small, and refused whole where anything in one is not as it should be."""

import json
import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from simulator.exam.bank import BankId, Revision
from simulator.exam.dispute import LONGEST_TEXT, Dispute, DisputeKind, UnreadableDisputeError
from simulator.exam.items import ItemId, Letter
from simulator.formats.native.ids import LONGEST_ID

SIZE_LIMIT = 64 * 1024
"""How many bytes a dispute file may have."""

FORMAT = "examgate-dispute"

_BYTE = re.compile(r"\(byte (\d+)\)")
_FIELD = re.compile(r"`\$\.([a-z]+)")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")

_Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*\Z", max_length=LONGEST_ID)]
_Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_OneLetter = Annotated[str, Meta(pattern=r"^[A-Z]\Z")]


class _Fields(Struct, forbid_unknown_fields=True):
    """A dispute file."""

    format: Literal["examgate-dispute"]
    version: Literal[1]
    bank: _Id
    revision: _Sha256
    item: _Id
    digest: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?\Z")]
    kind: DisputeKind
    key: Annotated[list[_OneLetter], Meta(max_length=26)]
    text: Annotated[str, Meta(max_length=LONGEST_TEXT)]
    program: Annotated[str, Meta(max_length=40)]


_DECODER = msgspec.json.Decoder(_Fields)


def dispute_text(dispute: Dispute) -> str:
    """Return a dispute as the text of its file."""
    fields = {
        "format": FORMAT,
        "version": 1,
        "bank": dispute.bank,
        "revision": dispute.revision,
        "item": dispute.item,
        "digest": dispute.digest,
        "kind": dispute.kind.value,
        "key": list(dispute.key),
        "text": dispute.text.encode(errors="replace").decode(),
        "program": dispute.program,
    }
    return json.dumps(fields, ensure_ascii=False, indent=2) + "\n"


def read_dispute(path: Path) -> Dispute:
    """Read a dispute file; OSError where that cannot be done, UnreadableDisputeError where it is no dispute."""
    if path.exists() and not path.is_file():
        raise UnreadableDisputeError(0, "it is not a file")
    with path.open("rb") as file:
        data = file.read(SIZE_LIMIT + 1)
    return parse_dispute(data)


def parse_dispute(data: bytes) -> Dispute:
    """Read the bytes of a dispute file; UnreadableDisputeError where they are no dispute."""
    if len(data) > SIZE_LIMIT:
        raise UnreadableDisputeError(0, f"it is larger than {SIZE_LIMIT} bytes")
    try:
        fields = _DECODER.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableDisputeError(_line(data, str(error)), str(error)) from error
    _refuse_doubled(data)
    dispute = Dispute(
        bank=BankId(fields.bank),
        revision=Revision(fields.revision),
        item=ItemId(fields.item),
        digest=fields.digest,
        kind=fields.kind,
        key=tuple(Letter(letter) for letter in sorted(set(fields.key))),
        text=fields.text,
        program=fields.program,
    )
    if fields.key and fields.kind is not DisputeKind.KEY:
        raise UnreadableDisputeError(_line_of(data, "key"), "only a dispute of kind `key` proposes a key")
    if not dispute.complete:
        raise UnreadableDisputeError(_line_of(data, "text"), "it says nothing: neither a key nor a text")
    return dispute


def _refuse_doubled(data: bytes) -> None:
    """Refuse a field that stands there twice; the object is known to be flat."""

    def pairs(found: list[tuple[str, object]]) -> None:
        seen: set[str] = set()
        for name, _ in found:
            if name in seen:
                raise UnreadableDisputeError(_line_of(data, name), f"the field `{name}` stands there twice")
            seen.add(name)

    json.loads(data.decode("utf-8-sig"), object_pairs_hook=pairs)


def _line(data: bytes, message: str) -> int:
    """The line that a message of the decoder is about."""
    if (place := _BYTE.search(message)) is not None:
        return data.count(b"\n", 0, int(place[1])) + 1
    if (field := _FIELD.search(message) or _UNKNOWN.search(message)) is not None:
        return _line_of(data, field[1])
    return data.count(b"\n") + 1 if "truncated" in message else 1


def _line_of(data: bytes, field: str) -> int:
    """The line on which a field stands last, 1 where it is not found."""
    place = data.rfind(f'"{field}"'.encode())
    return data.count(b"\n", 0, place) + 1 if place >= 0 else 1
