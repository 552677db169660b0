"""No text of a file or a person gives orders to the terminal: signs of control are shown as their codes."""

import json
import os
import sys
from pathlib import Path

import pytest

from simulator.app import main
from simulator.cli.outcome import complain
from simulator.cli.plain import plain
from tests.formats.archive.archives import GOOD
from tests.formats.folders import put
from tests.histories import toured

ESCAPE = "\x1b]0;taken\x07"
TURNING = "\N{RIGHT-TO-LEFT OVERRIDE}"
ORDERS = frozenset(map(chr, (*range(9), *range(11, 32), *range(0x7F, 0xA0)))) | {TURNING, *"\u061c\u200e\u200f"}
HOSTILE = f"{ESCAPE}\x9b2J{TURNING}"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with orders in its title, in the names of its files, in ids and in values."""
    quoted = HOSTILE.encode("unicode_escape").decode().replace("\\u202e", "\\u202E")
    header = GOOD["bank.md"].replace(b"title: Sample", f'title: "Sam{quoted}ple"'.encode())
    item = f'---\nitem: "a{quoted}"\n{HOSTILE}: 1\nfoo: 2\n---\n{HOSTILE}\n'
    return put(tmp_path / "mine", {**GOOD, "bank.md": header, "items/b.md": item.encode(), f"{ESCAPE}.md": b"x"})


@pytest.mark.parametrize("form", [[], ["--json"]])
@pytest.mark.parametrize("command", ["check", "add", "stats", "draw"])
def test_no_order_of_a_bank_reaches_the_terminal(
    bank: Path, command: str, form: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--data-dir", str(tmp_path / "data"), "bank", command, str(bank), *form])
    said = capsys.readouterr()
    assert ORDERS.isdisjoint(said.out + said.err)
    if form and said.out:
        json.loads(said.out)


def test_no_order_in_a_note_reaches_the_terminal_but_every_sign_reaches_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with toured(tmp_path / "data", 1) as house:
        house.store.annals.write_note(house.store.archive.history()[0].id, f"Slept{HOSTILE}\nbadly")
    reading, writing = os.openpty()
    with os.fdopen(writing, "w") as terminal, monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", terminal)
        assert main(["--data-dir", str(tmp_path / "data"), "history", "export", "-"]) == 0
        said = os.read(reading, 65536).decode()
    os.close(reading)
    assert ORDERS.isdisjoint(said.replace("\r\n", "\n"))
    assert "\\x1b]0;taken\\x07" in said
    main(["--data-dir", str(tmp_path / "data"), "history", "export", str(tmp_path / "a.csv")])
    assert HOSTILE in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_a_complaint_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain(f"no such file: {HOSTILE}\nexamgate: all is well")
    assert capsys.readouterr().err.count("\n") == 1
    assert plain("ä\tß \N{ZERO WIDTH JOINER}") == "ä\tß \N{ZERO WIDTH JOINER}"
