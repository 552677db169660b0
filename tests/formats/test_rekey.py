"""Another key for an item: the marks of its block change, and not a byte beside them."""

from pathlib import Path

import pytest

from simulator.exam.bank import Bank
from simulator.exam.dispute import RefusedKeyError
from simulator.exam.items import ItemId, Letter
from simulator.formats.native.reader import read_folder
from simulator.formats.native.rekey import find_items, rekeyed
from simulator.ports import ItemPlace
from tests import builders
from tests.formats.folders import HEADER, put, sound

NUMBER = sound("n").split("- [ ]")[0].replace("item: n\n", "item: n\ntype: number\nanswer: 0.5\n")
TWO = (
    sound("two")
    .replace("What is precision?", "What is it? (Choose two.)")
    .replace("- [ ] Nothing", "- [x] Both\n- [X]\n  All")
)


def place(folder: Path, name: str, files: dict[str, str | bytes]) -> tuple[ItemPlace, Bank]:
    reading = read_folder(put(folder, files))
    assert reading.bank is not None
    return find_items(folder, reading.digests, [ItemId(name)])[ItemId(name)], reading.bank


def key(letters: str) -> frozenset[Letter]:
    return builders.letters(letters)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=repr)
def test_only_the_marks_change(end: str, bom: str, tmp_path: Path):
    text = bom + f"{sound('a')}\n<!-- kept -->  \n{sound('b')}\n\t\n{sound('c')}".replace("\n", end)
    found, bank = place(tmp_path, "b", {"bank.md": HEADER, "items/a.md": text.encode()})
    changed = rekeyed(found, key("A"), bank)
    assert [(one, two) for one, two in zip(text.split(end), changed.split(end), strict=True) if one != two] == [
        ("- [ ] Recall", "- [x] Recall"),
        ("- [x] True positives per alarm", "- [ ] True positives per alarm"),
    ]


def test_the_item_with_its_new_key_is_read_and_all_others_are_as_they_were(tmp_path: Path):
    files: dict[str, str | bytes] = {"bank.md": HEADER, "items/a.md": "\n".join(map(sound, "abc"))}
    found, bank = place(tmp_path, "b", files)
    before = read_folder(tmp_path)
    (tmp_path / found.file).write_text(rekeyed(found, key("C"), bank), encoding="utf-8")
    after = read_folder(tmp_path)
    assert after.bank is not None
    assert [after.bank.by_id[ItemId(name)].keys for name in "abc"] == [key("B"), key("C"), key("B")]
    assert [name for name in "abc" if after.digests[ItemId(name)] != before.digests[ItemId(name)]] == ["b"]


def test_a_mark_in_a_text_is_no_mark(tmp_path: Path):
    text = sound("a").replace("It is a measure.", "```\n- [x] no option\n```").replace("> The other one.", "> - [x] no")
    found, bank = place(tmp_path, "a", {"bank.md": HEADER, "a.md": text})
    assert rekeyed(found, key("D"), bank).count("- [x]") == 3


def test_an_option_whose_text_begins_below_its_mark_is_found(tmp_path: Path):
    header = HEADER.replace("{type: multiple, options_min: 5, keys_min: 2}", "{type: multiple, options_min: 5}")
    text = TWO.replace("- [x] True", "- [ ] True")
    found, bank = place(tmp_path, "two", {"bank.md": header, "a.md": text})
    assert "- [ ]\n  All" in rekeyed(found, key("BD"), bank)


@pytest.mark.parametrize(
    ("text", "letters", "reason"),
    [
        (sound("a"), "E", "no such options"),
        (sound("a"), "", "no such options"),
        (sound("a"), "AB", "option-count"),
        (sound("a"), "ABCD", "key-all"),
        (NUMBER.replace("item: n", "item: a"), "A", "no such options"),
    ],
    ids=["no option", "no key", "too few options for two keys", "all", "a number"],
)
def test_a_key_that_the_question_cannot_have_is_refused(text: str, letters: str, reason: str, tmp_path: Path):
    found, bank = place(tmp_path, "a", {"bank.md": HEADER, "a.md": text})
    with pytest.raises(RefusedKeyError, match=reason):
        rekeyed(found, key(letters), bank)


def test_the_key_of_an_ordering_is_not_in_its_marks(tmp_path: Path):
    text = sound("a").replace("- [x]", "- [ ]").replace("item: a\n", "item: a\ntype: order\nanswer: [B, A, D, C]\n")
    found, bank = place(tmp_path, "a", {"bank.md": HEADER, "a.md": text})
    with pytest.raises(RefusedKeyError, match="by hand"):
        rekeyed(found, key("A"), bank)


@pytest.mark.parametrize("recall", [b"Accuracy", b"R\xe9call", b"Re\0call"], ids=["reworded", "no UTF-8", "no text"])
def test_a_file_that_was_edited_meanwhile_is_left_alone(recall: bytes, tmp_path: Path):
    found, bank = place(tmp_path, "a", {"bank.md": HEADER, "a.md": sound("a")})
    (tmp_path / "a.md").write_bytes(sound("a").encode().replace(b"Recall", recall))
    with pytest.raises(RefusedKeyError, match="meanwhile"):
        rekeyed(found, key("A"), bank)
