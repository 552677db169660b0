"""A file is written whole or not at all."""

import os
import sys
from pathlib import Path
from stat import S_ISDIR

import pytest

from simulator.export.atomic import whole_file

posix = pytest.mark.skipif(sys.platform == "win32", reason="the rights and limits of files are those of POSIX")


def write(path: Path, text: str) -> None:
    with whole_file(path) as file:
        file.write(text)


class UnpluggedError(OSError):
    """The disk went away in the middle."""


def break_off(path: Path) -> None:
    with whole_file(path) as file:
        file.write("half")
        raise UnpluggedError


def test_a_new_file_holds_what_was_written(tmp_path: Path):
    write(tmp_path / "a.csv", "1\r\nä\n")

    assert (tmp_path / "a.csv").read_bytes() == "1\r\nä\n".encode()
    assert len(list(tmp_path.iterdir())) == 1


def test_an_old_file_is_replaced_whole(tmp_path: Path):
    (tmp_path / "a.csv").write_text("old and much longer", encoding="utf-8")
    write(tmp_path / "a.csv", "new")

    assert (tmp_path / "a.csv").read_text(encoding="utf-8") == "new"


@posix
def test_a_file_and_its_name_are_on_the_disk_in_that_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    flushed: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda opened: flushed.append(S_ISDIR(os.fstat(opened).st_mode)))
    write(tmp_path / "a.csv", "text")

    assert flushed == [False, True]


def test_until_the_end_the_old_file_is_what_is_there(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text("old", encoding="utf-8")
    with whole_file(path) as file:
        file.write("new" * 100_000)
        meanwhile = path.read_text(encoding="utf-8")

    assert meanwhile == "old"


@pytest.mark.parametrize("old", [None, "old"])
def test_a_write_that_breaks_off_leaves_the_folder_as_it_was(tmp_path: Path, old: str | None):
    path = tmp_path / "a.csv"
    if old is not None:
        path.write_text(old, encoding="utf-8")

    with pytest.raises(UnpluggedError):
        break_off(path)
    assert {one.name: one.read_text(encoding="utf-8") for one in tmp_path.iterdir()} == ({"a.csv": old} if old else {})


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "missing" / "a.csv", "text")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path):
    (tmp_path / "a.csv").mkdir()

    with pytest.raises((IsADirectoryError, PermissionError)):
        write(tmp_path / "a.csv", "text")
    assert [one.is_dir() for one in tmp_path.iterdir()] == [True]


def test_a_name_as_long_as_the_disk_allows_can_be_written(tmp_path: Path):
    path = tmp_path / ("n" * 251 + ".csv")
    write(path, "text")

    assert path.read_text(encoding="utf-8") == "text"


@posix
def test_others_may_read_the_file_as_any_other_that_the_user_saves(tmp_path: Path):
    plain = tmp_path / "plain.csv"
    before = os.umask(0o022)
    try:
        plain.write_text("text", encoding="utf-8")
        write(tmp_path / "a.csv", "text")
    finally:
        os.umask(before)

    assert (tmp_path / "a.csv").stat().st_mode == plain.stat().st_mode


@posix
def test_a_file_closed_to_others_stays_closed(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.touch(0o600)
    write(path, "text")

    assert path.stat().st_mode & 0o777 == 0o600


@posix
def test_a_disk_that_takes_no_more_leaves_the_old_file(tmp_path: Path):
    from resource import RLIMIT_FSIZE, getrlimit, setrlimit

    path = tmp_path / "a.csv"
    path.write_text("old", encoding="utf-8")
    soft, hard = getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            write(path, "new" * 100_000)
    finally:
        setrlimit(RLIMIT_FSIZE, (soft, hard))

    assert {one.name: one.read_text(encoding="utf-8") for one in tmp_path.iterdir()} == {"a.csv": "old"}
