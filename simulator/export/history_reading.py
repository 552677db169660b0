"""Reading a JSON file of history: every part is proved when it is asked for; knows neither rules nor the store."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NoReturn, TypeVar

import msgspec

from simulator.exam.bank import Revision
from simulator.exam.score import Score, counts
from simulator.exchange import Dossier, Fault, RefusedHistoryError, StoredLine, StoredQuestion, Volume
from simulator.export.history_format import (
    FIRST_YEAR,
    FORMAT,
    LAST_YEAR,
    VERSION,
    AttemptPart,
    BankPart,
    History,
    LinePart,
    ScorePart,
    Sealed,
)
from simulator.ports import Verdict

LARGEST_FILE = 512 * 2**20
"""Bytes; ten thousand attempts are half of it. So much memory is taken, and little more."""

LARGEST_ATTEMPT = 32 * 2**20
LARGEST_BANK = 512 * 2**20

_Part = TypeVar("_Part", AttemptPart, BankPart)

_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_HEAD = msgspec.json.Decoder(str), msgspec.json.Decoder(int)
_HISTORY = msgspec.json.Decoder(History)
_ATTEMPT = msgspec.json.Decoder(AttemptPart)
_BANK = msgspec.json.Decoder(BankPart)
_SPACE = b" \t\r\n"
_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*\{")
"""How JSON of ours begins; a mark of UTF-8 before it is a damage that editors do."""
_CHUNK = 2**16


class HistoryFile:
    """A file of history whose frame is sound; the Shipment of a path."""

    def __init__(self, history: History) -> None:
        self._history = history

    @property
    def attempts(self) -> int:
        """How many attempts it holds."""
        return len(self._history.attempts)

    def volumes(self) -> Iterator[tuple[str, Volume]]:
        """Yield the revisions, each with its place in the file."""
        for number, one in enumerate(self._history.banks, start=1):
            place = f"bank {number}"
            yield place, _volume(_open(one, _BANK, place, largest=LARGEST_BANK))

    def dossiers(self) -> Iterator[tuple[str, Dossier]]:
        """Yield the attempts, each with its place in the file."""
        for number, one in enumerate(self._history.attempts, start=1):
            place = f"attempt {number}"
            part = _open(one, _ATTEMPT, place, largest=LARGEST_ATTEMPT)
            _prove_dates(part, place)
            yield place, _dossier(part, place)


def open_history(path: Path) -> HistoryFile:
    """Read a file and prove its frame; RefusedHistoryError where it is not one of ours, OSError where unreadable."""
    if path.stat().st_size > LARGEST_FILE:
        raise RefusedHistoryError(Fault.TOO_LARGE, detail=f"over {LARGEST_FILE} bytes")
    data = path.read_bytes()
    if not _OBJECT.match(data):
        raise RefusedHistoryError(Fault.FOREIGN, detail="it is no JSON object")
    try:
        _prove_frame(data)
        return HistoryFile(_HISTORY.decode(data))
    except msgspec.ValidationError as error:
        raise RefusedHistoryError(Fault.MALFORMED, "frame", str(error)) from error
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise RefusedHistoryError(Fault.NOT_JSON, detail=str(error)) from error


def _prove_frame(data: bytes) -> None:
    """Refuse what is no JSON object, is of another program or of a newer one, or names something twice."""
    try:
        fields = _FIELDS.decode(data)
        name = _HEAD[0].decode(fields.get("format", msgspec.Raw(b'""')))
        version = _HEAD[1].decode(fields.get("version", msgspec.Raw(b"0")))
    except msgspec.ValidationError as error:
        raise RefusedHistoryError(Fault.FOREIGN, detail=str(error)) from error
    if name != FORMAT or version < 1:
        raise RefusedHistoryError(Fault.FOREIGN, detail="its format is not examgate-history")
    if version > VERSION:
        raise RefusedHistoryError(Fault.NEWER, detail=f"version {version}, this program knows {VERSION}")
    _refuse_twice(data, fields)


def _refuse_twice(data: bytes, fields: Mapping[str, msgspec.Raw]) -> None:
    """Refuse an object that names a field twice: its bytes are then more than those of its fields."""
    frame = len('{"":}') + (len(fields) - 1) * len(',"":')
    if _solid(data) != frame + sum(len(name) + _solid(raw) for name, raw in fields.items()):
        raise RefusedHistoryError(Fault.MALFORMED, "frame", "a name comes twice")


def _solid(data: bytes) -> int:
    """Count the bytes that are no space, without another copy of them all."""
    view = memoryview(data)
    parts = (bytes(view[start : start + _CHUNK]) for start in range(0, len(view), _CHUNK))
    return len(view) - sum(part.count(space) for part in parts for space in _SPACE)


def _open(one: Sealed, decoder: "msgspec.json.Decoder[_Part]", place: str, *, largest: int) -> _Part:
    content = bytes(one.content)
    if len(content) > largest:
        raise RefusedHistoryError(Fault.TOO_LARGE, place, f"over {largest} bytes")
    if sha256(content).hexdigest() != one.digest:
        raise RefusedHistoryError(Fault.CHANGED, place, "its digest does not agree")
    try:
        json.loads(content, object_pairs_hook=_plain, parse_constant=_no_number)
        return decoder.decode(content)
    except (ValueError, RecursionError) as error:
        raise RefusedHistoryError(Fault.MALFORMED, place, str(error)) from error


def _prove_dates(part: AttemptPart, place: str) -> None:
    moments = (part.opened_at, part.result.ended_at, part.archived_at, *(line.written_at for line in part.journal))
    for moment in moments:
        if moment is not None and not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise RefusedHistoryError(Fault.MALFORMED, place, f"a date in the year {moment.year}")


def _plain(pairs: Sequence[tuple[str, object]]) -> None:
    """Refuse an object that names something twice or hides a NUL; ValueError says which."""
    names = {name for name, _ in pairs}
    if len(names) != len(pairs):
        raise ValueError("a name comes twice")
    for name, value in pairs:
        for text in (name, *(value if isinstance(value, list) else (value,))):
            if isinstance(text, str) and "\0" in text:
                raise ValueError(f"NUL in {name!r}")


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")


def _volume(part: BankPart) -> Volume:
    return Volume(
        revision=Revision(part.revision),
        header=_text(part.header),
        items=tuple(StoredQuestion(one.block, _text(one.item)) for one in part.items),
        pictures=tuple((one.name, one.data) for one in part.pictures),
    )


def _dossier(part: AttemptPart, place: str) -> Dossier:
    result = part.result
    return Dossier(
        uid=part.id,
        candidate=part.candidate,
        revision=Revision(part.revision),
        opened_at=part.opened_at,
        verdict=Verdict(
            score=_score(result.score, place),
            ended_at=result.ended_at,
            ended_by=result.ended_by,
            used_ms=result.used_ms,
            answered=result.answered,
            flagged=result.flagged,
        ),
        form=_text(part.form),
        plan=_text(part.plan),
        journal=tuple(map(_line, part.journal)),
        note=part.note,
        archived_at=part.archived_at,
    )


def _score(part: ScorePart, place: str) -> Score:
    """Return a score with its place on the scale, or its counts where the file has none of it."""
    match part:
        case ScorePart(right, scored, int(raw_cut), int(scale), int(pass_mark), bool(passed)):
            return Score(right, scored, raw_cut, scale, pass_mark, passed=passed)
        case ScorePart(right, scored, msgspec.UNSET, msgspec.UNSET, msgspec.UNSET, msgspec.UNSET):
            return counts(right, scored)
        case _:
            raise RefusedHistoryError(Fault.MALFORMED, place, "a score without a part of its place on the scale")


def _line(part: LinePart) -> StoredLine:
    return StoredLine(part.seq, part.at_ms, part.name, part.version, _text(part.body), part.written_at)


def _text(raw: msgspec.Raw) -> str:
    return bytes(raw).decode()
