"""Writing finished attempts whole, with the banks they were sat on, as JSON from which anyone can count the score."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import TextIO

import msgspec

from simulator.exam.score import Score
from simulator.exchange import Dossier, StoredLine, Volume
from simulator.export.atomic import whole_file
from simulator.export.history_format import (
    FORMAT,
    VERSION,
    AttemptPart,
    BankPart,
    ItemPart,
    LinePart,
    PicturePart,
    ResultPart,
    ScorePart,
)
from simulator.export.origin import Origin

_ENCODER = msgspec.json.Encoder()


def write_json(origin: Origin, volumes: Iterable[Volume], dossiers: Iterable[Dossier], path: Path) -> None:
    """Write a history to a file, whole or not at all, one attempt at a time; OSError where it cannot."""
    with whole_file(path) as file:
        head = {"format": FORMAT, "version": VERSION, **asdict(origin)}
        file.write(f"{_ENCODER.encode(head).decode()[:-1]},\n")
        _write_list(file, "banks", map(bank_part, volumes))
        file.write(",\n")
        _write_list(file, "attempts", map(attempt_part, dossiers))
        file.write("}\n")


def sealed(part: AttemptPart | BankPart) -> str:
    """Return a part as one line, with the digest of its bytes."""
    content = _ENCODER.encode(part)
    return f'{{"digest":"{sha256(content).hexdigest()}","content":{content.decode()}}}'


def attempt_part(dossier: Dossier) -> AttemptPart:
    """Return an attempt as it stands in a file."""
    verdict = dossier.verdict
    return AttemptPart(
        id=dossier.uid,
        candidate=dossier.candidate,
        revision=dossier.revision,
        opened_at=dossier.opened_at,
        result=ResultPart(
            ended_at=verdict.ended_at,
            ended_by=verdict.ended_by,
            used_ms=verdict.used_ms,
            answered=verdict.answered,
            flagged=verdict.flagged,
            score=_score(verdict.score),
        ),
        form=_raw(dossier.form),
        plan=_raw(dossier.plan),
        journal=tuple(map(_line, dossier.journal)),
        note=dossier.note,
        archived_at=dossier.archived_at,
    )


def bank_part(volume: Volume) -> BankPart:
    """Return a bank as it stands in a file."""
    return BankPart(
        revision=volume.revision,
        header=_raw(volume.header),
        items=tuple(ItemPart(item.block, _raw(item.body)) for item in volume.items),
        pictures=tuple(PicturePart(name, data) for name, data in volume.pictures),
    )


def _score(score: Score) -> ScorePart:
    if not score.is_on_scale:
        return ScorePart(score.right, score.scored)
    return ScorePart(score.right, score.scored, score.raw_cut, score.scale, score.pass_mark, score.passed)


def _line(line: StoredLine) -> LinePart:
    return LinePart(line.seq, line.at_ms, line.name, line.version, _raw(line.body), line.written_at)


def _raw(text: str) -> msgspec.Raw:
    return msgspec.Raw(text.encode())


def _write_list(file: TextIO, name: str, parts: Iterable[AttemptPart | BankPart]) -> None:
    file.write(f'"{name}":[')
    file.writelines(_separated(sealed(part) for part in parts))
    file.write("\n]")


def _separated(lines: Iterable[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        yield f",\n{line}" if place else f"\n{line}"
