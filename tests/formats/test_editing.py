"""One item of a file is replaced and nothing else; what has changed shows in digests, revision and signature."""

from pathlib import Path

import pytest

from simulator.exam.items import ItemId
from simulator.formats.native.blocks import scan
from simulator.formats.native.reader import read_folder
from simulator.formats.native.signature import signature
from simulator.formats.native.texts import decode
from simulator.formats.native.writer import item_text, replace_block
from tests import builders
from tests.formats.folders import HEADER, sound

NEW = item_text(builders.item(7, id=ItemId("new"), stem="Which?\n\n```\nx\n```"))
BEFORE = "# no block\n\n"
PARTS = (f"{sound('first')}\n \n\n", f"{sound('second')}\n\t\n", sound("third"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=repr)
@pytest.mark.parametrize("place", range(3))
def test_a_replaced_block_leaves_all_else_byte_for_byte(end: str, bom: str, place: int):
    text = bom + "".join([BEFORE, *PARTS]).replace("\n", end)
    changed = replace_block(text, scan(decode(text.encode()), "a.md").blocks[place], NEW)
    blank = PARTS[place][len(PARTS[place].rstrip()) :]
    parts = [*PARTS[:place], NEW.rstrip("\n") + blank, *PARTS[place + 1 :]]
    assert changed == bom + "".join([BEFORE, *parts]).replace("\n", end)


def write(folder: Path, *items: str, end: str = "\n", bom: str = "") -> None:
    (folder / "bank.md").write_bytes((bom + HEADER.replace("\n", end)).encode())
    (folder / "a.md").write_bytes((bom + "".join(items).replace("\n", end)).encode())


def test_only_the_changed_item_has_another_digest(tmp_path: Path):
    write(tmp_path, sound("first"), sound("last"))
    before = read_folder(tmp_path)
    write(tmp_path, sound("first"), sound("last").replace("?", " then?", 1))
    after = read_folder(tmp_path)
    assert before.digests[ItemId("first")] == after.digests[ItemId("first")]
    assert before.digests[ItemId("last")] != after.digests[ItemId("last")]
    assert before.revision != after.revision


def test_line_ends_and_a_mark_of_byte_order_change_no_revision(tmp_path: Path):
    write(tmp_path, sound("first"), sound("last"))
    plain = read_folder(tmp_path).revision
    write(tmp_path, sound("first"), sound("last"), end="\r\n", bom="\ufeff")
    assert read_folder(tmp_path).revision == plain


def test_any_edit_changes_the_signature(tmp_path: Path):
    write(tmp_path, sound("first"))
    before = signature(tmp_path)
    write(tmp_path, sound("first"), sound("last"))
    after = signature(tmp_path)
    (tmp_path / "new.md").write_text(sound("third"), encoding="utf-8")
    assert len({before, after, signature(tmp_path)}) == 3
