"""Banks as files on the command line: packed, added, told apart, removed."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.cli.arguments import parse
from tests.formats.archive.archives import GOOD, HOSTILE
from tests.formats.archive.archives import put as put_archive
from tests.formats.folders import put, sound

Output = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new data folder, beside the banks that ship none."""
    monkeypatch.setattr("simulator.places.banks", lambda: tmp_path / "none")
    return tmp_path / "data"


def run(data: Path, output: Output, *words: object) -> tuple[int, Any]:
    code = main(["--data-dir", str(data), "bank", *map(str, words), "--json"])
    said = output.readouterr().out
    return code, json.loads(said) if said else None


def test_a_bank_goes_from_folder_to_file_to_shelf_and_away(data: Path, tmp_path: Path, capsys: Output):
    folder, file = put(tmp_path / "mine", dict(GOOD)), tmp_path / "sample.exambank"
    assert run(data, capsys, "pack", folder, file) == (0, {"file": str(file), "items": 2, "problems": []})
    code, looked = run(data, capsys, "add", file, "--dry-run")
    assert (code, looked["folder"], looked["items"], looked["pictures"]) == (0, None, 2, 1)
    assert run(data, capsys, "list") == (0, [])
    code, added = run(data, capsys, "add", file)
    assert (code, added["bank"], added["folder"]) == (0, "sample", str(data / "banks" / "sample"))
    assert [one["bank"] for one in run(data, capsys, "list")[1]] == ["sample"]
    assert run(data, capsys, "add", file)[1]["hindrance"] == "same"
    assert run(data, capsys, "remove", "sample")[0] == 0
    assert run(data, capsys, "list") == (0, [])


def test_another_version_is_added_only_in_place_of_the_one_there(data: Path, tmp_path: Path, capsys: Output):
    folder = put(tmp_path / "mine", dict(GOOD))
    assert run(data, capsys, "add", folder)[0] == 0
    put(folder, {"items/c.md": sound("three").replace("What", "Say what")})
    code, told = run(data, capsys, "add", folder)
    assert (code, told["hindrance"], told["items"], told["known"]["items"]) == (1, "known", 3, 2)
    assert main(["--data-dir", str(data), "bank", "add", str(folder), "--replace"]) == 0
    assert "\nreplaced: " in capsys.readouterr().out
    assert [one["items"] for one in run(data, capsys, "list")[1]] == [3]


def test_a_hostile_file_is_refused_with_its_reasons(data: Path, tmp_path: Path, capsys: Output):
    file = put_archive(tmp_path, HOSTILE["a link"][0])
    assert main(["--data-dir", str(data), "bank", "add", str(file)]) == 1
    said = capsys.readouterr()
    assert "error: zip-path × 1: A name in the archive leads out" in said.out
    assert "\n  items/a.md\n" in said.out
    assert "nothing has been changed" in said.err
    assert list((data / "banks").iterdir()) == []


def test_a_folder_around_a_bank_is_no_bank_and_says_where_that_is(data: Path, tmp_path: Path, capsys: Output):
    put(tmp_path / "mine" / "sample", dict(GOOD))
    code, told = run(data, capsys, "add", tmp_path / "mine")
    assert (code, [(one["code"], one["value"]) for one in told["problems"]]) == (1, [("bank-below", "sample")])
    assert list((data / "banks").iterdir()) == []


@pytest.mark.parametrize("command", [["check"], ["stats"], ["draw"], ["pack"]])
def test_no_command_takes_a_folder_around_banks_for_a_bank(
    command: list[str], data: Path, tmp_path: Path, capsys: Output
):
    put(tmp_path / "mine" / "sample", dict(GOOD))
    into = [str(tmp_path / "a.exambank")] if command == ["pack"] else []
    assert main(["--data-dir", str(data), "bank", *command, str(tmp_path / "mine"), *into]) == 2
    said = f"examgate: there is no bank.md in this folder, but in sample: {tmp_path / 'mine'}\n"
    assert capsys.readouterr().err == said


def test_a_text_stands_for_its_bank_and_no_other_file_does(data: Path, tmp_path: Path, capsys: Output):
    folder = put(tmp_path / "mine", dict(GOOD))
    assert run(data, capsys, "check", folder / "items" / "a.md")[1]["items"] == 2
    file = put_archive(tmp_path, b"x")
    assert main(["--data-dir", str(data), "bank", "check", str(file)]) == 2
    assert "'bank add FILE --dry-run' looks at a file" in capsys.readouterr().err


def test_of_many_places_the_first_are_told_and_the_others_counted(data: Path, tmp_path: Path, capsys: Output):
    folder = put(tmp_path / "mine", {**GOOD, **{f"{number:02}.exe": b"x" for number in range(32)}})
    assert main(["--data-dir", str(data), "bank", "add", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("warning: zip-left-out × 32: The file is none of a bank's and was left out.")
    assert [lines[at + place] for place in (1, 20, 21)] == ["  00.exe", "  19.exe", "  … and 12 more"]


def test_a_bank_without_questions_is_not_packed(data: Path, tmp_path: Path, capsys: Output):
    folder = put(tmp_path / "mine", {"bank.md": GOOD["bank.md"]})
    assert run(data, capsys, "pack", folder, tmp_path / "a.exambank")[0] == 1
    assert not (tmp_path / "a.exambank").exists()


def test_a_bank_put_there_by_hand_is_not_removed(data: Path, capsys: Output):
    put(data / "banks" / "sample", dict(GOOD))
    assert main(["--data-dir", str(data), "bank", "remove", "sample"]) == 1
    assert "by hand" in capsys.readouterr().err
    assert (data / "banks" / "sample" / "bank.md").exists()


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (["a b.EXAMBANK"], "a b.EXAMBANK"),
        (["--data-dir", "d", "x.exambank"], "x.exambank"),
        (["bank", "add", "x.exambank"], None),
        ([], None),
    ],
)
def test_a_file_in_place_of_a_command_is_opened_in_the_window(words: list[str], file: str | None):
    options = parse(words, str)
    assert options.file == (Path(file) if file else None)
    assert (options.command is None) == ("bank" not in words)
