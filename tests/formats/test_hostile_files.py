"""Whatever stands in a bank folder, reading it ends soon and raises nothing."""

import os
import platform
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.exam.problems import Code
from simulator.formats.native.blocks import Scan, scan
from simulator.formats.native.header import read_header
from simulator.formats.native.items import read_case, read_item
from simulator.formats.native.media import NoMedia
from simulator.formats.native.reader import read_folder
from simulator.formats.native.signature import signature
from tests.formats.folders import HEADER, ITEM, PNG, between, put, read, sound
from tests.formats.profile import FEWER, PROFILE

FRAGMENTS = (
    *("---\n", "---", "item: a\n", "case: b\ntitle: T\n", "bank: c\ntitle: T\n", "\n", "\n\n", "  ", " ", "\t", "\r"),
    *(
        "- [ ] ",
        "- [x] One\n",
        "- [X]",
        "> ",
        "  > why\n",
        "```",
        "```python\n",
        "````\n",
        "~~~\n",
        "`",
        "``",
        "$",
        "$$",
    ),
    *(
        "![a](media/a.png)",
        "![",
        "](",
        "[",
        "]",
        ")",
        "[a]: b\n",
        "<b>",
        "<!--",
        "<?",
        "<a href='x'>",
        "http://a",
        "\\",
    ),
    *("type: order\n", "answer: [A, B]\n", "answer: {A: 1}\n", "points: 1e999\n", "partial: {A: x}\n", "a: &b [*b]\n"),
    *(
        "blueprint:\n",
        "  domains: []\n",
        "  total: 1\n",
        "keywords: [a, b]\n",
        "[[[[",
        "{{",
        "!!python/object:x",
        "...\n",
    ),
    *(
        "\x00",
        "\x85",
        "\u2028",
        "\ufeff",
        "\x1b",
        "\ud7ff",
        "é",
        "中😀",
        "x",
        "|\n",
        "'",
        '"',
        ": ",
        "# ",
        "1. ",
        "|-|\n",
    ),
    *("(Choose two.)", "? [x]\n", "%YAML 9\n", "\r\n"),
)
SNIPPETS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=5), max_size=40).map("".join)


def _read_all(text: str) -> Scan:
    found = scan(text, "a.md")
    for block in found.blocks:
        read_header(block, NoMedia())
        read_case(block, NoMedia())
        read_item(block, None, NoMedia())
    return found


@PROFILE
@given(st.text() | SNIPPETS)
@example("---\nitem: \ud800\n---\n\ud800")
def test_no_text_makes_reading_raise(text: str):
    _read_all(text)
    _read_all(f"---\nitem: a\n{text}\n---\n{text}")


@PROFILE
@given(st.lists(st.sampled_from(("---", "item: a", "case: b", "```", "````", "~~~~", "- [x] A", "x", "")), max_size=60))
def test_every_line_after_the_first_start_belongs_to_one_block_or_problem(lines: list[str]):
    found = scan("\n".join(lines), "a.md")
    starts = [block.line for block in found.blocks]
    ends = [block.end for block in found.blocks]
    opened = [one.line for one in found.problems if one.code is Code.FRONT_MATTER_OPEN]
    following = sorted([*starts, *opened, len(lines) + 1])
    assert all(end == following[following.index(start) + 1] for start, end in zip(starts, ends, strict=True))


@PROFILE
@given(SNIPPETS.filter(lambda text: "````" not in text and "~~~~" not in text))
@example("---\nitem: a\n---\n```python\nx")
@example("---\nitem: a\n")
@example("```\n- [x] A\n  ~~~\n\n---")
def test_no_text_before_an_item_keeps_it_from_being_read(text: str):
    last = scan(f"{sound('first')}\n{text}\n{sound('last')}", "a.md").blocks[-1]
    item, _ = read_item(last, None, NoMedia())
    assert item is not None
    assert item.id == "last"


@FEWER
@given(st.dictionaries(st.sampled_from(("bank.md", "items/b.md", "c d.md", "media/a.png", "media/e.svg")), st.binary()))
def test_no_bytes_make_reading_a_folder_raise(files: dict[str, bytes]):
    with TemporaryDirectory() as folder:
        assert read(Path(folder), {**files, "items/a.md": between("")}).digests
        assert signature(Path(folder)) == signature(Path(folder))


@FEWER
@given(SNIPPETS, SNIPPETS)
def test_no_text_makes_reading_a_folder_raise(header: str, item: str):
    with TemporaryDirectory() as folder:
        read(Path(folder), {"bank.md": HEADER + header, "items/a.md": between(item), "media/a.png": PNG})


ON_LINUX = pytest.mark.skipif(platform.system() != "Linux", reason="other systems have no such files")
BOMBS = {
    "open lists": f"answer: {'[' * 60_000}",
    "open mappings": f"answer: {'{a: ' * 10_000}",
    "deep block lists": f"answer: {'- ' * 30_000}x",
    "a bomb of aliases": "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in pairwise("abcdefgh")),
    "open quotes": "a: '" * 15_000,
    "questions": "? " * 30_000,
    "anchors": "&a " * 20_000,
    "one long number": f"points: {'9' * 60_000}",
    "many fields": "".join(f"a{number}: {number}\n" for number in range(5_000)),
    "many shares": "partial:\n" + "".join(f"  A{number}: x\n" for number in range(4_000)),
    "tabs": "\t" * 60_000,
}  # fmt: skip


@pytest.mark.parametrize("front", BOMBS.values(), ids=BOMBS)
def test_no_front_matter_goes_off(front: str):
    found = scan(ITEM.replace("difficulty: 3", front), "a.md")
    ((item, findings),) = [read_item(block, None, NoMedia()) for block in found.blocks]
    assert item is None
    assert findings.problems


@pytest.mark.parametrize("name", ["README.md", "REVIEW.md", "items/CHANGELOG.md"])
def test_a_file_that_speaks_of_the_bank_is_no_part_of_it(name: str, tmp_path: Path):
    put(tmp_path, {"bank.md": HEADER, "items/a.md": ITEM})
    without = read_folder(tmp_path)
    put(tmp_path, {name: "# About\n\nItems from the heart.\n"})
    assert (read_folder(tmp_path).problems, read_folder(tmp_path).revision) == (without.problems, without.revision)
    put(tmp_path, {"about.md": "# About\n"})
    assert [problem.code for problem in read_folder(tmp_path).problems if problem.file == "about.md"] == [
        Code.BLOCK_START
    ]


@ON_LINUX
def test_files_that_cannot_be_opened_are_told(tmp_path: Path):
    put(tmp_path, {"bank.md": HEADER, "items/a.md": between("")})
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "folder.md").mkdir()
    found = [(one.file, one.line, one.code) for one in read_folder(tmp_path).problems]
    assert found == [("gone.md", 0, Code.ENCODING), ("pipe.md", 0, Code.ENCODING)]
    assert signature(tmp_path)


@ON_LINUX
def test_names_that_are_no_text_do_no_harm(tmp_path: Path):
    put(tmp_path, {"bank.md": HEADER, "items/a.md": between("")})
    for name in (b"\xff.md", b"media/\xff.png"):
        put(tmp_path, {os.fsdecode(name): b"\xff"})
    reading = read_folder(tmp_path)
    assert [(one.file, one.code) for one in reading.problems] == [
        ("media/\ufffd.png", Code.MEDIA_UNUSED),
        ("\ufffd.md", Code.ENCODING),
    ]
    assert signature(tmp_path)


@ON_LINUX
def test_a_picture_may_not_lead_out_of_the_bank(tmp_path: Path):
    (tmp_path / "secret.png").write_bytes(PNG)
    bank = put(tmp_path / "bank", {"bank.md": HEADER, "items/a.md": ITEM.replace("What", "![a](media/a.png)\nWhat")})
    (bank / "media").mkdir()
    (bank / "media" / "a.png").symlink_to(tmp_path / "secret.png")
    reading = read_folder(bank)
    assert [one.code for one in reading.problems] == [Code.MEDIA_PATH]
    assert not reading.media


def test_a_folder_that_is_gone_is_a_bank_without_header(tmp_path: Path):
    reading = read_folder(tmp_path / "gone")
    assert reading.bank is None
    assert Code.BANK_MISSING in {one.code for one in reading.problems}
    assert signature(tmp_path / "gone")
