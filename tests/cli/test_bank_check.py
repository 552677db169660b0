"""Checking a bank on the command line: for people, as JSON, as a page, and cancelled."""

import json
import os
import pty
import signal
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from simulator.app import main
from simulator.cli.problem_words import sentence
from simulator.exam.problems import Code, Level

ROOT = Path(__file__).resolve().parents[2]
Output = pytest.CaptureFixture[str]

BANK = """---
bank: small
title: Small & short
---
"""
ITEM = """---
item: {id}{front}
---
Which of these four words names a number that is even, and which a person would call the smallest of all?

- [x] Two{more}
  > It is.
- [ ] Three
  > It is odd.
- [ ] Five
  > It is odd too.
- [ ] Seven
  > It is odd as well.

Even numbers end in an even digit.
"""
SOURCE = "\nreferences: [A book]"
WAIVER = SOURCE + "\nlint_waive:\n  - {id: key-longest, why: a longer word would be wrong}"
LONG = ", which is the only even number that has no divisor but one and itself"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with one good item, one that names no source, one whose key is too long, and that waived."""
    folder = tmp_path / "bank"
    folder.mkdir()
    items = [("good", SOURCE, ""), ("bare", "", ""), ("long", SOURCE, LONG), ("waived", WAIVER, LONG)]
    text = BANK + "\n".join(ITEM.format(id=name, front=front, more=more) for name, front, more in items)
    (folder / "bank.md").write_text(text, encoding="utf-8")
    return folder


def run(tmp_path: Path, *words: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), "bank", "check", *words, "--no-duplicates"])


def line_of(bank: Path, text: str) -> int:
    lines = (bank / "bank.md").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(text)) - 1


def test_problems_stand_by_rule_with_file_and_line(bank: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(tmp_path, str(bank)) == 1
    shown = capsys.readouterr().out
    at = shown.index(f"error: reference-missing × 1: {sentence(Code.REFERENCE_MISSING)}")
    assert shown[at:].splitlines()[1].startswith(f"  {bank / 'bank.md'}:{line_of(bank, 'item: bare')} · bare")
    assert "warning: key-longest × 1: " in shown


def test_waived_problems_stand_apart_with_their_reason(bank: Path, tmp_path: Path, capsys: Output) -> None:
    run(tmp_path, str(bank))
    shown = capsys.readouterr().out
    assert shown[shown.index("waived × 1") :].splitlines()[1].endswith("key-longest: a longer word would be wrong")


def test_json_has_problems_waivers_and_coverage(bank: Path, tmp_path: Path, capsys: Output) -> None:
    run(tmp_path, str(bank), "--json")
    found = json.loads(capsys.readouterr().out)
    assert {(one["code"], one["item"]) for one in found["problems"] if one["level"] != Level.INFO} >= {
        ("reference-missing", "bare"), ("key-longest", "long"),
    }  # fmt: skip
    assert [(one["code"], one["item"], one["why"]) for one in found["waived"]] == [
        ("key-longest", "waived", "a longer word would be wrong")
    ]
    assert found["coverage"]["items"] == found["items"] == 4


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_tells_the_same_and_reaches_for_nothing(bank: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run(tmp_path, str(bank), "--html", str(page)) == 1
    read = _Text()
    read.feed(page.read_text(encoding="utf-8"))
    assert not read.tags & {"script", "img", "link", "a", "iframe"}
    assert "Small & short" in read.text
    assert f"bank.md:{line_of(bank, 'item: bare')}" in read.text
    assert "a longer word would be wrong" in read.text


def test_the_page_of_a_bank_without_a_header_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "bank.md").touch()
    page = tmp_path / "page.html"
    assert run(tmp_path, str(tmp_path / "empty"), "--html", str(page)) == 1
    assert "bank-missing" in page.read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_told_after_the_problems(bank: Path, tmp_path: Path, capsys: Output) -> None:
    page = tmp_path / "no" / "page.html"
    assert run(tmp_path, str(bank), "--html", str(page)) == 3
    said = capsys.readouterr()
    assert (f"No such file or directory: {page}" in said.err, "4 items read" in said.out) == (True, True)


@pytest.mark.parametrize("name", ["bank.md", "page.html", "../bank/page.html"])
def test_a_page_never_takes_the_place_of_a_file_of_the_bank(name: str, bank: Path, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in bank.iterdir()}
    assert run(tmp_path, str(bank), "--html", str(bank / name)) == 2
    assert {file: file.read_bytes() for file in bank.iterdir()} == before


def test_a_page_that_is_named_as_something_else_is_not_written(bank: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(tmp_path, str(bank), "--html", str(tmp_path / "notes.txt")) == 2
    assert "ends in .html" in capsys.readouterr().err


def test_items_that_errors_keep_out_are_counted(bank: Path, tmp_path: Path, capsys: Output) -> None:
    (bank / "more.md").write_text(ITEM.format(id="broken", front="", more="").replace("[x]", "[ ]"), encoding="utf-8")
    run(tmp_path, str(bank))
    assert "4 items read, 1 left out, " in capsys.readouterr().out


def test_a_waiver_without_a_reason_is_an_error_and_keeps_the_item(bank: Path, tmp_path: Path, capsys: Output) -> None:
    front = SOURCE + "\nlint_waive:\n  - {id: key-longest, why: }"
    (bank / "more.md").write_text(ITEM.format(id="mute", front=front, more=LONG), encoding="utf-8")
    assert run(tmp_path, str(bank)) == 1
    shown = capsys.readouterr().out
    assert ("error: waiver-empty × 1" in shown, "5 items read" in shown) == (True, True)


def test_the_header_stands_for_its_folder_and_a_wrong_path_is_told(bank: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(tmp_path, str(bank / "bank.md")) == 1
    assert run(tmp_path, str(tmp_path / "bonk")) == 3
    assert f"there is no such folder: {tmp_path / 'bonk'}" in capsys.readouterr().err


def test_every_code_has_its_sentence() -> None:
    assert [code for code in Code if not sentence(code).endswith(".")] == []


def test_a_progress_bar_can_be_cancelled_and_nothing_is_written(tmp_path: Path) -> None:
    bank = tmp_path / "large"
    bank.mkdir()
    items = "\n".join(ITEM.format(id=f"item-{number}", front=SOURCE, more=f" {number}") for number in range(6000))
    (bank / "bank.md").write_text(BANK + items, encoding="utf-8")
    lead, terminal = pty.openpty()
    words = [sys.executable, "main.py", "bank", "check", str(bank), "--html", str(tmp_path / "page.html")]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=terminal) as process:
        os.close(terminal)
        seen = b""
        while b"Ctrl+C cancels" not in seen:
            seen += os.read(lead, 1024)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
    assert b"cancelled" in os.read(lead, 4096)
    assert not (tmp_path / "page.html").exists()
