"""Reads a bank folder; whatever is in it, the answer is a Reading with the places of all problems."""

import errno
import gc
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from simulator.exam.bank import Bank, Revision
from simulator.exam.items import Case, CaseId, Item, ItemId
from simulator.exam.problems import Code, Problem
from simulator.exam.whereabouts import Place, Places
from simulator.formats.native.blocks import Block, BlockKind, scan
from simulator.formats.native.header import read_header
from simulator.formats.native.items import read_case, read_item
from simulator.formats.native.media import Media, MediaShelf, is_within
from simulator.formats.native.place import Findings
from simulator.formats.native.signature import HEADER_FILE, READER_VERSION
from simulator.formats.native.texts import TEXT_LIMIT, TEXTS_LIMIT, NotTextError, decode, printable, text_files
from simulator.ports import Reading


def read_folder(folder: Path) -> Reading:
    """Read all bank Markdown of a folder in the order of its paths."""
    with _uncollected():
        return _read_folder(folder)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector from going over all items that are read so far, again and again: none is garbage.

    Freezing takes them out of the young generation, which it would go over next. Where nothing was frozen before, they
    are old from then on; where a program has frozen what lives as long as itself, that stays out, and they with it.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        frozen = gc.get_freeze_count()
        gc.freeze()
        if not frozen:
            gc.unfreeze()
        if enabled:
            gc.enable()


def _read_folder(folder: Path) -> Reading:
    media = MediaShelf(folder)
    names, refused = text_files(folder)
    problems = [Problem(_within(folder, one), 0, Code.ENCODING, value=one.strerror or "") for one in refused]
    shelf = _Texts(folder, problems)
    blocks = [block for name in names for block in shelf.blocks(name)]
    whole = assemble(blocks, media)
    problems.extend(whole.problems)
    problems.extend(Problem(printable(name), 0, Code.MEDIA_UNUSED) for name in media.unused())
    good = media.good()
    return Reading(whole.bank, _revision(blocks, good), tuple(sorted(problems)), good, whole.digests, whole.places)


@dataclass(frozen=True, slots=True)
class Assembled:
    """A bank put together from blocks, None without a header that can be used, and what was found on the way."""

    bank: Bank | None
    problems: tuple[Problem, ...]
    digests: dict[ItemId, str]
    places: Places


def assemble(blocks: Sequence[Block], media: Media) -> Assembled:
    """Read blocks as one bank: the header first, wherever it stands, then the cases, then the items."""
    work = _Work(media)
    found = work.header([block for block in blocks if block.kind is BlockKind.BANK])
    header = found[0] if found else None
    work.cases(block for block in blocks if block.kind is BlockKind.CASE)
    work.items((block for block in blocks if block.kind is BlockKind.ITEM), header)
    if found is None:
        return Assembled(None, tuple(work.problems), work.digests, work.places(Place()))
    bank = replace(found[0], items=tuple(work.found.values()), cases=tuple(work.known_cases.values()))
    problems = (*work.problems, *_thin(bank, found[1]))
    return Assembled(bank, problems, work.digests, work.places(found[1].place()))


@dataclass
class _Work:
    """What has been read so far."""

    media: Media
    problems: list[Problem] = field(default_factory=list)
    known_cases: dict[CaseId, Case] = field(default_factory=dict)
    found: dict[ItemId, Item] = field(default_factory=dict)
    digests: dict[ItemId, str] = field(default_factory=dict)
    item_places: dict[ItemId, Place] = field(default_factory=dict)
    case_places: dict[CaseId, Place] = field(default_factory=dict)

    def places(self, header: Place) -> Places:
        """Where everything stands that was read."""
        return Places(header, self.item_places, self.case_places)

    def header(self, blocks: Sequence[Block]) -> tuple[Bank, Findings] | None:
        """Read the first header block; any other is a problem."""
        if not blocks:
            self.problems.append(Problem(HEADER_FILE, 0, Code.BANK_MISSING))
            return None
        bank, findings = read_header(blocks[0], self.media)
        self.problems.extend(findings.problems)
        self.problems.extend(Problem(block.file, block.line, Code.BANK_TWICE) for block in blocks[1:])
        return None if bank is None else (bank, findings)

    def cases(self, blocks: Iterable[Block]) -> None:
        """Read the cases."""
        for block in blocks:
            case, findings = read_case(block, self.media)
            if case is not None and case.id in self.known_cases:
                findings.of(("case",), Code.ID_DUPLICATE, case.id)
            elif case is not None:
                self.known_cases[case.id] = case
                self.case_places[case.id] = findings.place()
            self.problems.extend(findings.problems)

    def items(self, blocks: Iterable[Block], header: Bank | None) -> None:
        """Read the items."""
        for block in blocks:
            item, findings = read_item(block, header, self.media)
            if item is not None and self._fits(item, findings):
                self.found[item.id] = item
                self.digests[item.id] = block.digest
                self.item_places[item.id] = findings.place()
            self.problems.extend(findings.problems)

    def _fits(self, item: Item, findings: Findings) -> bool:
        if item.id in self.found:
            findings.of(("item",), Code.ID_DUPLICATE, item.id)
        if item.case is not None and item.case not in self.known_cases:
            findings.of(("case",), Code.CASE_UNKNOWN, item.case)
        return findings.sound


@dataclass
class _Texts:
    """Reads the files of a folder one after the other, and counts their bytes."""

    folder: Path
    problems: list[Problem]
    total: int = 0

    def blocks(self, name: str) -> tuple[Block, ...]:
        """Cut a file into blocks."""
        try:
            text = decode(self._read(self.folder / name))
        except OSError as error:
            self.problems.append(Problem(printable(name), 0, Code.ENCODING, value=error.strerror or ""))
            return ()
        except NotTextError as error:
            self.problems.append(Problem(printable(name), error.line, Code.ENCODING))
            return ()
        found = scan(text, printable(name))
        self.problems.extend(found.problems)
        return found.blocks

    def _read(self, file: Path) -> bytes:
        """The bytes of a file of the folder; OSError where there is none, or one too large."""
        status = file.lstat()
        if stat.S_ISLNK(status.st_mode) and is_within(file, self.folder):
            status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        self.total += status.st_size
        if status.st_size > TEXT_LIMIT or self.total > TEXTS_LIMIT:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        with file.open("rb") as stream:
            return stream.read(status.st_size)


def _within(folder: Path, error: OSError) -> str:
    return printable(Path(error.filename).relative_to(folder).as_posix())


def _thin(bank: Bank, findings: Findings) -> Iterator[Problem]:
    """Keywords with fewer items than the header asks for."""
    least = bank.blueprint.items_per_keyword if bank.blueprint else 0
    if not least:
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
        digest.update(f"{name}\0{_digest(file)}\n".encode())
    return Revision(digest.hexdigest())


def _digest(file: Path) -> str:
    """The sha256 of a file; that it could no longer be read where it cannot."""
    try:
        return sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        return f"errno {error.errno}"
