"""Reads a bank folder; whatever is in it, the answer is a Reading with the places of all problems."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from simulator.exam.bank import Bank, Revision
from simulator.exam.items import Case, CaseId, Item, ItemId
from simulator.exam.problems import Code, Problem
from simulator.formats.native.blocks import Block, BlockKind, scan
from simulator.formats.native.header import read_header
from simulator.formats.native.items import read_case, read_item
from simulator.formats.native.media import MediaShelf, find_media
from simulator.formats.native.place import Findings
from simulator.ports import Reading

READER_VERSION = 1
"""Goes up when the same files would be read differently."""

HEADER_FILE = "bank.md"


def signature(folder: Path) -> str:
    """Return a mark of the folder that changes whenever a file of the bank is changed, added or removed."""
    digest = sha256(f"{READER_VERSION}\n".encode())
    for file in [*_texts(folder), *find_media(folder).values()]:
        stat = file.stat()
        digest.update(f"{file.relative_to(folder).as_posix()}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def read_folder(folder: Path) -> Reading:
    """Read all bank Markdown of a folder in the order of its paths."""
    work = _Work(MediaShelf(folder))
    blocks = [block for file in _texts(folder) for block in work.blocks(folder, file)]
    header = work.header([block for block in blocks if block.kind is BlockKind.BANK])
    work.cases([block for block in blocks if block.kind is BlockKind.CASE])
    work.items([block for block in blocks if block.kind is BlockKind.ITEM], header)
    for name in work.media.unused():
        work.problems.append(Problem(name, 0, Code.MEDIA_UNUSED))
    bank = None
    if header is not None:
        bank = replace(header, items=tuple(work.found.values()), cases=tuple(work.known_cases.values()))
        work.problems.extend(_thin(bank, work.header_findings))
    media = work.media.good()
    return Reading(bank, _revision(blocks, media), tuple(sorted(work.problems)), media, work.digests)


@dataclass
class _Work:
    """What has been read so far."""

    media: MediaShelf
    problems: list[Problem] = field(default_factory=list)
    known_cases: dict[CaseId, Case] = field(default_factory=dict)
    found: dict[ItemId, Item] = field(default_factory=dict)
    digests: dict[ItemId, str] = field(default_factory=dict)
    header_findings: Findings | None = None

    def blocks(self, folder: Path, file: Path) -> tuple[Block, ...]:
        """Cut a file into blocks."""
        name = file.relative_to(folder).as_posix()
        try:
            text = decode(file.read_bytes())
        except OSError as error:
            self.problems.append(Problem(name, 0, Code.ENCODING, value=error.strerror or ""))
            return ()
        except _NotTextError as error:
            self.problems.append(Problem(name, error.line, Code.ENCODING))
            return ()
        found = scan(text, name)
        self.problems.extend(found.problems)
        return found.blocks

    def header(self, blocks: list[Block]) -> Bank | None:
        """Read the first header block; any other is a problem."""
        if not blocks:
            self.problems.append(Problem(HEADER_FILE, 0, Code.BANK_MISSING))
            return None
        bank, findings = read_header(blocks[0], self.media)
        self.header_findings = findings
        self.problems.extend(findings.problems)
        self.problems.extend(Problem(block.file, block.line, Code.BANK_TWICE) for block in blocks[1:])
        return bank

    def cases(self, blocks: list[Block]) -> None:
        """Read the cases."""
        for block in blocks:
            case, findings = read_case(block, self.media)
            if case is not None and case.id in self.known_cases:
                findings.of(("case",), Code.ID_DUPLICATE, case.id)
            elif case is not None:
                self.known_cases[case.id] = case
            self.problems.extend(findings.problems)

    def items(self, blocks: list[Block], header: Bank | None) -> None:
        """Read the items."""
        for block in blocks:
            item, findings = read_item(block, header, self.media)
            if item is not None and self._fits(item, findings):
                self.found[item.id] = item
                self.digests[item.id] = block.digest
            self.problems.extend(findings.problems)

    def _fits(self, item: Item, findings: Findings) -> bool:
        if item.id in self.found:
            findings.of(("item",), Code.ID_DUPLICATE, item.id)
        if item.case is not None and item.case not in self.known_cases:
            findings.of(("case",), Code.CASE_UNKNOWN, item.case)
        return findings.sound


class _NotTextError(Exception):
    """The bytes are no text; `line` is where that shows."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def decode(data: bytes) -> str:
    """Return UTF-8 bytes as text with LF line ends and no BOM."""
    if (place := data.find(b"\0")) >= 0:
        raise _NotTextError(data.count(b"\n", 0, place) + 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _NotTextError(data.count(b"\n", 0, error.start) + 1) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _texts(folder: Path) -> list[Path]:
    """The Markdown files of a bank in the order of their paths; names that begin with a dot are left out."""
    return sorted(_walk(folder), key=lambda file: file.relative_to(folder).as_posix())


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.endswith(".md") and not name.startswith("."):
                yield Path(place, name)


def _thin(bank: Bank, findings: Findings | None) -> Iterator[Problem]:
    """Keywords with fewer items than the header asks for."""
    least = bank.blueprint.items_per_keyword if bank.blueprint else 0
    if not least or findings is None:
        return
    counts = dict.fromkeys(bank.group_of, 0)
    for item in bank.items:
        for word in item.keywords:
            counts[word] = counts.get(word, 0) + 1
    for place, group in enumerate(bank.keyword_groups):
        for number, word in enumerate(group.words):
            if counts[word] < least:
                line = findings.block.line + 1 + findings.front.line(("keywords", place, "words", number))
                yield Problem(findings.block.file, line, Code.KEYWORD_THIN, value=f"{word}: {counts[word]} < {least}")


def _revision(blocks: list[Block], media: dict[str, Path]) -> Revision:
    digest = sha256(f"{READER_VERSION}\n".encode())
    for block in blocks:
        digest.update(f"{block.digest}\n".encode())
    for name, file in media.items():
        digest.update(f"{name}\0{sha256(file.read_bytes()).hexdigest()}\n".encode())
    return Revision(digest.hexdigest())
