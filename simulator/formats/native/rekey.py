"""Changes the key of one item in its file: the marks of its options and nothing else."""

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from simulator.exam.bank import Bank
from simulator.exam.dispute import RefusedKeyError
from simulator.exam.items import LETTERS, Item, ItemId, Letter
from simulator.exam.problems import Problem
from simulator.formats.native.blocks import Block, BlockKind, scan
from simulator.formats.native.items import read_item
from simulator.formats.native.kinds import MARKED
from simulator.formats.native.media import MediaShelf
from simulator.formats.native.texts import NotTextError, decode, text_files
from simulator.ports import ItemPlace

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MARK = re.compile(r"- \[([ xX])\]")


def find_items(folder: Path, digests: Mapping[ItemId, str], wanted: Collection[ItemId]) -> dict[ItemId, ItemPlace]:
    """Return where the blocks of items stand in a bank folder, for those of them that its reading gave a digest."""
    names = {digests[item]: item for item in wanted if item in digests}
    found: dict[ItemId, ItemPlace] = {}
    for name in text_files(folder)[0] if names else ():
        try:
            blocks = scan(decode((folder / name).read_bytes()), name).blocks
        except (OSError, NotTextError):
            continue
        for block in blocks:
            if block.kind is BlockKind.ITEM and block.digest in names:
                found.setdefault(names[block.digest], ItemPlace(folder, name, block.line, block.digest))
    return found


def rekeyed(place: ItemPlace, key: Collection[Letter], header: Bank) -> str:
    """Return the text of the file of an item with another key; OSError where it cannot be read.

    RefusedKeyError where the item has no such options, has changed meanwhile, or could not be read with that key.
    """
    data = (place.folder / place.file).read_bytes()
    try:
        text = data.decode()
        block = _block(text, place)
    except (UnicodeDecodeError, NotTextError) as error:
        raise RefusedKeyError("the file has changed meanwhile") from error
    if block is None:
        raise RefusedKeyError("the file has changed meanwhile")
    if not set(key) <= set(LETTERS[: len(block.options)]) or not key:
        raise RefusedKeyError("the question has no such options")
    media = MediaShelf(place.folder)
    _read(block, header, media)
    changed = _marked(text, block, key)
    after = _block(changed, place, any_digest=True)
    if after is None or _read(after, header, media).keys != frozenset(key):
        raise RefusedKeyError("the marks cannot be told apart from the text")
    return changed


def _read(block: Block, header: Bank, media: MediaShelf) -> Item:
    item, findings = read_item(block, header, media)
    if item is None:
        raise RefusedKeyError(_said(findings.problems))
    if item.type not in MARKED:
        raise RefusedKeyError("the key of this question is no option; change its answer by hand")
    return item


def _said(problems: Collection[Problem]) -> str:
    found = [f"{problem.file}:{problem.line}: {problem.code} {problem.value}".rstrip() for problem in problems]
    return f"with that key the question could not be read: {'; '.join(found)}"


def _block(text: str, place: ItemPlace, *, any_digest: bool = False) -> Block | None:
    for block in scan(decode(text.encode()), place.file).blocks:
        if block.line == place.line and (any_digest or block.digest == place.digest):
            return block
    return None


def _marked(text: str, block: Block, key: Collection[Letter]) -> str:
    """Set the mark of each option, on the line where it begins, as the key says."""
    lines = _LINE.findall(text)
    for letter, option in zip(LETTERS, block.options, strict=False):
        at = option.text.line - 1
        while at >= block.line and _MARK.match(lines[at]) is None:
            at -= 1
        if option.correct is not (letter in key):
            lines[at] = _MARK.sub("- [x]" if letter in key else "- [ ]", lines[at], count=1)
    return "".join(lines)
