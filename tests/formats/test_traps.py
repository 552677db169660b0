"""The traps of files from strangers that no other test of a reader sets; each is told as a problem, or does no harm.

| trap | where it is sprung |
| --- | --- |
| joined BOMs, CRLF, NUL, bytes of cp1252 | tests/formats/test_places.py, test_broken_banks.py; for profiles here |
| anchors, aliases, duplicate keys, depth and size of front matter, alias bombs | test_hostile_files.py |
| `no`, `1.10`, `12:30` | here |
| numbers of thousands of digits in TOML, JSON and YAML | here, tests/test_hostile_histories.py, test_hostile_files.py |
| lone surrogates, signs that are not seen, letters that run backwards | here, test_disputes.py |
| Markdown that is slow to read, wide tables, many formulas | tests/bench/test_hostile_texts.py, here |
| quotes, lists, brackets nested without end | here |
| pictures of few bytes and billions of pixels | here |
| drawings that use themselves, or each part ten times | here |
| formulas that never end | here, test_formula.py |
| archives: bombs, overlaps, paths, names, links, archives within | tests/formats/archive |
| pipes, devices, links out of the bank, links in a circle, too much of it | here, test_hostile_files.py |
| tampered histories, stored JSON, settings | tests/test_hostile_histories.py, tests/fuzz |
| pictures, links, HTML, style sheets, scripts that reach out | tests/guard |
"""

import os
import platform
import struct
import zlib
from pathlib import Path
from time import process_time

import pytest

from simulator.exam.problems import Code
from simulator.formats import html
from simulator.formats.excess import MOST_COLUMNS, MOST_PICTURES
from simulator.formats.formula import FormulaError, svg
from simulator.formats.native import texts
from simulator.formats.native.media import picture_fault
from simulator.formats.native.place import TEXT_LIMIT
from simulator.formats.native.reader import read_folder
from simulator.formats.profiles import SIZE_LIMIT, parse_profile, read_profile
from tests.formats.folders import HEADER, ITEM, PNG, between, put, read

ON_LINUX = pytest.mark.skipif(platform.system() != "Linux", reason="other systems have no such files")
SOUND = b'id = "a"\ntitle = "A"\n'
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>%s</svg>"


def found(folder: Path, text: str) -> set[Code]:
    """The codes of what is wrong with an item."""
    return {one.code for one in read(folder, {"bank.md": HEADER, "items/a.md": text}).problems}


def png(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return PNG[:8] + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.mark.parametrize("word", ["no", "1.10", "12:30", "1.5e3", "0x1F", "~", "null"])
def test_words_that_look_like_other_things_stay_words(word: str, tmp_path: Path):
    reading = read(tmp_path, {"bank.md": HEADER, "a.md": ITEM.replace("difficulty: 3", f"enemies: {word}")})
    assert reading.bank is not None
    assert [item.enemies for item in reading.bank.items] == [word]


@pytest.mark.parametrize(
    "name", ["a\u200bb", "a\u202eb", "a\ufeffb", "\u0430bc", "a\u0301", "A", "a_b", "../a", "a" * 300]
)
def test_an_id_has_no_sign_that_is_not_seen_or_taken_for_another(name: str, tmp_path: Path):
    assert found(tmp_path, ITEM.replace("item: broken", f"item: {name}")) & {Code.ID_FORMAT, Code.YAML_SYNTAX}


@pytest.mark.parametrize("part", ["What is precision?", "Alarms per hour", "The other one.", "By its definition."])
def test_no_text_of_an_item_is_longer_than_can_be_shown(part: str, tmp_path: Path):
    assert Code.STEM_SIZE in found(tmp_path, ITEM.replace(part, "x" * (TEXT_LIMIT + 1)))


@pytest.mark.parametrize(
    "text",
    [
        ">" * 60_000,
        "- " * 30_000,
        "".join(f"{'  ' * deep}- a\n" for deep in range(240)),
        "[" * 60_000,
        "*a **b " * 8_000,
    ],
    ids=["quotes", "lists", "stairs", "brackets", "stars"],
)
def test_nothing_nests_without_end(text: str):
    started = process_time()
    page = html.read(text).html
    assert page.count("<blockquote") + page.count("<ul") < 50
    assert process_time() - started < 2


def test_a_table_of_three_thousand_columns_is_shown_as_its_words():
    rows = ["|".join("a" * 3_000), "|".join("-" * 3_000), "|".join("b" * 3_000)]
    page = html.read("\n".join(rows)).html
    assert "<table" not in page
    assert page.count("b") >= 3_000
    assert "<table" in html.read("\n".join("|".join(sign * MOST_COLUMNS) for sign in "a-b")).html


def test_formulas_and_pictures_without_end_are_shown_as_their_words():
    text = html.read("$a$ ![b](media/a.png) " * MOST_PICTURES)
    assert text.html.count("<img") == MOST_PICTURES == 2 * len(text.formulas)


@pytest.mark.parametrize("tex", ["{" * 14 + "aaaaaaaaaaaa", "{a" * 9 + "}" * 9, "a" * 5_000, "\\sqrt{" * 90 + "a"])
def test_a_formula_without_end_is_not_begun(tex: str):
    started = process_time()
    with pytest.raises(FormulaError):
        svg(tex, display=True, size_px=20, color="#112233")
    assert process_time() - started < 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", png(50_000, 50_000)),
        ("a.png", png(2**31 - 1, 2**31 - 1)),
        ("a.gif", b"GIF89a" + struct.pack("<HH", 65_535, 65_535)),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc0\x00\x11\x08" + struct.pack(">HH", 60_000, 60_000)),
    ],
    ids=["png", "largest png", "gif", "jpeg"],
)
def test_a_picture_of_billions_of_pixels_is_not_opened(name: str, data: bytes):
    assert picture_fault(f"media/{name}", data) is Code.MEDIA_SIZE


NESTED = b"".join(b"<g id='a%d'>%s</g>" % (level + 1, b"<use xlink:href='#a%d'/>" % level * 10) for level in range(9))
DRAWINGS = {
    "uses of uses": b"<g id='a0'><path d='M0 0'/></g>" + NESTED,
    "uses of uses before them": NESTED + b"<g id='a0'><path d='M0 0'/></g>",
    "itself": b"<g id='a'><use href='#a'/></g>",
    "a circle": b"<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
    "masks": b"".join(b"<g id='a%d'>%s</g>" % (n + 1, b"<g mask='url(#a%d)'/>" % n * 10) for n in range(9)),
    "depth": b"<g>" * 5_000 + b"</g>" * 5_000,
    "elements": b"<path/>" * 100_001,
    "no end": b"<g>",
    "other letters": b"<image xlink:href='data:image/png;base64,AAAA'/>",
}


@pytest.mark.parametrize("drawn", DRAWINGS.values(), ids=DRAWINGS)
def test_a_drawing_that_grows_when_drawn_is_not_begun(drawn: bytes):
    started = process_time()
    assert picture_fault("media/a.svg", SVG % drawn) is Code.MEDIA_KIND
    assert process_time() - started < 2


def test_a_drawing_that_uses_its_parts_is_taken():
    drawn = b"<defs><path id='p' d='M0 0'/></defs><use xlink:href='#p'/><use href='#p'/><g clip-path='url(#p)'/>"
    assert picture_fault("media/a.svg", SVG % drawn) is None


@pytest.mark.parametrize(
    "text",
    [
        b"a = " + b"[" * 20_000,
        b"a = " + b"9" * 10_000,
        b"a = 0x" + b"f" * 10_000,
        b"a" + b".a" * 20_000 + b" = 1",
        b"a = {b = {c = {d = {e = {}}}}}",
        b"\xff\xfe" + SOUND,
        SOUND.replace(b"A", b"\x93A\x94"),
        SOUND + b"\0",
        SOUND * 2,
        SOUND.ljust(SIZE_LIMIT + 1),
        b"title = 1979-13-27\n",
    ],
    ids=["lists", "digits", "hex digits", "dots", "tables", "utf-16", "cp1252", "nul", "twice", "size", "date"],
)
def test_a_profile_made_to_break_its_reader_is_a_problem(text: bytes):
    profile, problems = parse_profile(text, "a.toml")
    assert profile is None
    assert problems


def test_a_profile_from_a_windows_editor_is_read():
    profile, problems = parse_profile(b"\xef\xbb\xbf" + SOUND.replace(b"\n", b"\r\n"), "a.toml")
    assert profile is not None
    assert not problems


@ON_LINUX
def test_a_profile_that_is_a_pipe_does_not_hold_the_program(tmp_path: Path):
    os.mkfifo(tmp_path / "a.toml")
    assert read_profile(tmp_path / "a.toml")[0] is None


@ON_LINUX
def test_links_of_a_bank_lead_nowhere_else(tmp_path: Path):
    (tmp_path / "secret.md").write_text("password", encoding="utf-8")
    bank = put(tmp_path / "bank", {"bank.md": HEADER, "items/a.md": between("")})
    (bank / "b.md").symlink_to(tmp_path / "secret.md")
    (bank / "circle.md").symlink_to(bank / "circle.md")
    (bank / "endless.md").symlink_to("/dev/zero")
    (bank / "again").symlink_to(bank)
    problems = read_folder(bank).problems
    assert [(one.file, one.code) for one in problems] == [
        (name, Code.ENCODING) for name in ("b.md", "circle.md", "endless.md")
    ]
    assert "password" not in str(problems)


@ON_LINUX
def test_a_link_within_the_bank_is_read(tmp_path: Path):
    bank = put(tmp_path, {"bank.md": HEADER, ".kept/a": ITEM})
    (bank / "a.md").symlink_to(bank / ".kept" / "a")
    assert not read_folder(bank).problems


@ON_LINUX
def test_a_media_folder_that_leads_elsewhere_holds_nothing(tmp_path: Path):
    put(tmp_path / "private", {"a.png": PNG})
    text = ITEM.replace("What", "![a](media/a.png)\n\nWhat")
    bank = put(tmp_path / "bank", {"bank.md": HEADER, "a.md": text})
    (bank / "media").symlink_to(tmp_path / "private")
    reading = read_folder(bank)
    assert [one.code for one in reading.problems] == [Code.MEDIA_MISSING]
    assert not reading.media


def test_a_text_larger_than_any_bank_is_not_read(tmp_path: Path):
    bank = put(tmp_path, {"bank.md": HEADER, "items/a.md": between("")})
    with (bank / "b.md").open("wb") as file:
        file.truncate(texts.TEXT_LIMIT + 1)
    assert [(one.file, one.code) for one in read_folder(bank).problems] == [("b.md", Code.ENCODING)]


def test_a_folder_of_too_many_files_is_left_soon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(texts, "MOST_FILES", 20)
    bank = put(tmp_path, {"bank.md": HEADER, **{f"items/{number}": "" for number in range(30)}, "items/z/a.md": ITEM})
    problems = read_folder(bank).problems
    assert [(one.file, one.code) for one in problems] == [("items", Code.ENCODING)]
