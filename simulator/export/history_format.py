"""The shape of a JSON file of history: one frame, one line a bank, one line an attempt; knows no rules.

The order of the fields is that of the files. Names, meanings and the version are frozen: a reader refuses what it does
not know.
"""

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from simulator.ports import LONGEST_NOTE

FORMAT = "examgate-history"
VERSION = 2
"""Since 2 the score of a drill holds `right` and `scored` alone; of 1 it held a place on the scale too."""

FIRST_YEAR, LAST_YEAR = 2000, 2199
"""Of every date, so that it can be told in any time zone."""

Whole = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
Block = Annotated[str, Meta(pattern="^([0-9a-f]{64})?$", max_length=64)]
Uid = Annotated[str, Meta(pattern="^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", max_length=36)]
Words = Annotated[str, Meta(min_length=1, max_length=1000)]
Note = Annotated[str, Meta(max_length=LONGEST_NOTE)]
Moment = Annotated[datetime, Meta(tz=True)]
PictureName = Annotated[str, Meta(pattern=r"^media/[A-Za-z0-9_.-]+$", max_length=300)]
PictureData = Annotated[bytes, Meta(max_length=8 * 2**20)]


class Strict(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """What has these fields and no others."""


class ScorePart(Strict):
    """The score as it was given: right of scored items, and its place on the practice scale, which a drill has not."""

    right: Whole
    scored: Whole
    raw_cut: Whole | UnsetType = UNSET
    scale: Whole | UnsetType = UNSET
    pass_mark: Whole | UnsetType = UNSET
    passed: bool | UnsetType = UNSET


class ResultPart(Strict):
    """What is kept of a finished attempt beside its journal."""

    ended_at: Moment
    ended_by: Words
    used_ms: Whole
    answered: Whole
    flagged: Whole
    score: ScorePart


class LinePart(Strict):
    """One entry of the journal: its number from 1, the exam time, the event and when it was written."""

    seq: Whole
    at_ms: Whole
    name: Words
    version: Whole
    body: Raw
    written_at: Moment


class AttemptPart(Strict):
    """A finished attempt; `id` is the same on every machine, `revision` names the bank it was sat on.

    `note` and `archived_at` are what its candidate made of it later.
    """

    id: Uid
    candidate: Words
    revision: Sha256
    opened_at: Moment
    result: ResultPart
    form: Raw
    plan: Raw
    journal: tuple[LinePart, ...]
    note: Note
    archived_at: Moment | None


class ItemPart(Strict):
    """An item in its compiled form, and the sha256 of its block in the bank file, empty where that is not known."""

    block: Block
    item: Raw


class PicturePart(Strict):
    """A picture of the items, in Base64."""

    name: PictureName
    data: PictureData


class BankPart(Strict):
    """A bank as it was sat: `revision` is the sha256 of its content."""

    revision: Sha256
    header: Raw
    items: tuple[ItemPart, ...]
    pictures: tuple[PicturePart, ...]


class Sealed(Strict):
    """A part of the file; `digest` is the sha256 of the bytes of `content` as they stand in the file."""

    digest: Sha256
    content: Raw


class History(Strict):
    """The whole file."""

    format: str
    version: Whole
    program: str
    written_at: Moment
    banks: tuple[Sealed, ...]
    attempts: tuple[Sealed, ...]
