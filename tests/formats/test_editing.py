"""One block of a file is replaced and nothing else; what has changed shows in digests, revision and signature."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.items import Item, ItemId
from simulator.formats.native.blocks import scan
from simulator.formats.native.items import read_item
from simulator.formats.native.media import NoMedia
from simulator.formats.native.reader import read_folder
from simulator.formats.native.signature import signature
from simulator.formats.native.texts import decode
from simulator.formats.native.writer import item_text, replace_block
from tests import builders
from tests.formats.folders import CASE, HEADER, ITEM, PNG, put, read, sound
from tests.formats.profile import FEWER
from tests.formats.strategies import items

NEW = item_text(builders.item(7, id=ItemId("new"), stem="Which?\n\n```\nx\n```")).rstrip("\n")
BLOCKS = (sound("first").rstrip("\n") + "\n<!-- a comment -->  ", sound("second").rstrip("\n"), CASE.rstrip("\n"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=repr)
@pytest.mark.parametrize("last", ["", "\n", "\n \n\n"], ids=repr)
@pytest.mark.parametrize("place", range(3))
def test_a_replaced_block_leaves_all_else_byte_for_byte(end: str, bom: str, last: str, place: int):
    gaps = ("", "\n\n\n", "\n\t\n", last)

    def file(*blocks: str) -> str:
        return bom + "".join(text for pair in zip(gaps, [*blocks, ""], strict=True) for text in pair).replace("\n", end)

    text = file(*BLOCKS)
    block = scan(decode(text.encode()), "a.md").blocks[place]
    assert replace_block(text, block, NEW) == file(*BLOCKS[:place], NEW, *BLOCKS[place + 1 :])


@FEWER
@given(st.lists(items(), min_size=1, max_size=4), items(), st.data())
def test_the_item_that_replaced_another_is_read_in_its_place(before: list[Item], new: Item, data: st.DataObject):
    place = data.draw(st.integers(0, len(before) - 1))
    text = "\n".join(item_text(item) for item in before)
    changed = scan(replace_block(text, scan(text, "a.md").blocks[place], item_text(new)), "a.md")
    found = [read_item(block, None, NoMedia())[0] for block in changed.blocks]
    assert found == [*before[:place], new, *before[place + 1 :]]


def test_a_file_keeps_its_text_before_the_first_block():
    text = f"# No block\n\n{ITEM}"
    assert replace_block(text, scan(text, "a.md").blocks[0], NEW) == f"# No block\n\n{NEW}\n"


FILES: dict[str, str | bytes] = {
    "bank.md": HEADER + CASE,
    "items/a.md": "\n".join(map(sound, "abc")),
    "media/b.png": PNG,
}
SHOWN: dict[str, str | bytes] = {**FILES, "items/d.md": sound("d").replace("What", "![b](media/b.png)\nWhat")}


def test_only_the_changed_item_has_another_digest(tmp_path: Path):
    old = read(tmp_path / "old", FILES)
    text = str(FILES["items/a.md"]).replace("item: b\n", "item: b\nenemies: x\n")
    new = read(tmp_path / "new", {**FILES, "items/a.md": text})
    assert [name for name in old.digests if old.digests[name] != new.digests[name]] == ["b"]
    assert old.revision != new.revision


@pytest.mark.parametrize(
    "changed",
    [
        {name: f"\ufeff{text}" for name, text in SHOWN.items() if isinstance(text, str)},
        {name: text.replace("\n", "\r\n") for name, text in SHOWN.items() if isinstance(text, str)},
        {name: text + "\n\n" for name, text in SHOWN.items() if isinstance(text, str)},
        {"media/unused.png": PNG, ".hidden.md": "x", "media/.DS_Store": b"x", "notes.txt": "x"},
    ],
    ids=["bom", "crlf", "blank lines", "other files"],
)
def test_the_same_content_is_the_same_revision(changed: dict[str, str | bytes], tmp_path: Path):
    old, new = read(tmp_path / "old", SHOWN), read(tmp_path / "new", {**SHOWN, **changed})
    assert (old.revision, old.digests, old.bank) == (new.revision, new.digests, new.bank)


@pytest.mark.parametrize(
    "changed",
    [
        {"bank.md": HEADER.replace("cut: 0.72", "cut: 0.73") + CASE},
        {"bank.md": HEADER + CASE.replace("tea", "coffee")},
        {"items/d.md": sound("d") + "\nOne more.\n"},
        {"items/e.md": sound("e")},
        {"media/b.png": PNG + b"\0"},
    ],
    ids=["header", "case", "item", "new item", "picture"],
)
def test_other_content_is_another_revision(changed: dict[str, str | bytes], tmp_path: Path):
    old, new = read(tmp_path / "old", SHOWN), read(tmp_path / "new", {**SHOWN, **changed})
    assert old.revision != new.revision


def _rewrite(file: Path) -> None:
    """Change a file so that its size and its time of change stay as they were."""
    found = file.stat()
    file.with_name("part").write_bytes(file.read_bytes().replace(b"item: b", b"item: x"))
    file.with_name("part").replace(file)
    os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns))


EDITS: dict[str, Callable[[Path], object]] = {
    "a longer item file": lambda folder: (folder / "items/a.md").write_text("x" * 10_000),
    "an item file of the same size": lambda folder: os.utime(folder / "items/a.md", ns=(1, 1)),
    "a header": lambda folder: (folder / "bank.md").write_text(""),
    "a new file": lambda folder: put(folder, {"items/deep/e.md": ""}),
    "a file less": lambda folder: (folder / "items/a.md").unlink(),
    "a file renamed": lambda folder: (folder / "items/a.md").rename(folder / "items/z.md"),
    "a picture": lambda folder: (folder / "media/b.png").write_bytes(PNG + b"\0"),
    "a new picture": lambda folder: put(folder, {"media/c.png": PNG}),
    "a picture less": lambda folder: (folder / "media/b.png").unlink(),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_every_edit_changes_the_signature(edit: Callable[[Path], object], tmp_path: Path):
    folder = put(tmp_path, FILES)
    before = signature(folder)
    assert signature(folder) == before
    edit(folder)
    assert signature(folder) != before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no time of the last change of a file's record")
def test_an_edit_that_hides_its_time_changes_the_signature(tmp_path: Path):
    file = put(tmp_path, FILES) / "items/a.md"
    before, changed = signature(tmp_path), file.stat().st_ctime_ns
    while file.stat().st_ctime_ns == changed:  # the clock of a disk ticks every few milliseconds
        _rewrite(file)
    assert signature(tmp_path) != before


def test_other_files_do_not_change_the_signature(tmp_path: Path):
    folder = put(tmp_path, FILES)
    before = signature(folder)
    put(folder, {".git/a.md": "x", ".hidden.md": "x", "media/.DS_Store": "x", "notes.txt": "x"})
    assert signature(folder) == before


def test_items_are_read_in_the_order_of_paths(tmp_path: Path):
    files = {"z.md": HEADER, "b/a.md": sound("b-a"), "a/b.md": sound("a-b"), "a.md": sound("a"), "a/a.md": sound("a-a")}
    assert tuple(read(tmp_path, files).digests) == ("a", "a-a", "a-b", "b-a")


def test_joined_files_are_the_same_bank(tmp_path: Path):
    parts = [HEADER, CASE, *map(sound, "abc")]
    apart = put(tmp_path / "apart", {f"{place}.md": text for place, text in enumerate(parts)})
    joined = put(tmp_path / "joined", {"all.md": "".join(parts)})
    assert read_folder(apart).bank == read_folder(joined).bank
    assert read_folder(apart).revision == read_folder(joined).revision
