"""A bank comes out of an archive as it was packed; what is hostile is refused as a whole and costs nothing."""

import os
import tracemalloc
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.exam.problems import Code, Problem
from simulator.formats.archive.unpack import unpack
from simulator.formats.native.reader import read_folder
from simulator.formats.native.texts import TEXT_LIMIT
from simulator.ports import RefusedArchiveError
from tests.formats.archive.archives import GOOD, HOSTILE, MIB, Raw, beside, bomb, put, zipped
from tests.formats.folders import put as put_files

BYTES = zipped(GOOD)


def ignore(_done: int, _total: int) -> None:
    pass


def taken(folder: Path, data: bytes) -> tuple[dict[str, bytes], list[tuple[Code, str]]]:
    """The files that come out of an archive, and what is told."""
    into = folder / "into"
    into.mkdir()
    problems = unpack(put(folder, data), into, ignore)
    files = {one.relative_to(into).as_posix(): one.read_bytes() for one in into.rglob("*") if one.is_file()}
    return files, [(one.code, one.file) for one in problems]


@pytest.mark.parametrize("around", ["", "sample-1.0/"])
def test_a_bank_comes_out_as_it_was_packed_also_from_a_folder_around_it(around: str, tmp_path: Path):
    junk = {"__MACOSX/._bank.md": b"x", f"{around}.DS_Store": b"x"}
    files, told = taken(tmp_path, zipped({f"{around}{name}": data for name, data in GOOD.items()} | junk))
    assert (files, told) == (dict(GOOD), [])
    reading = read_folder(tmp_path / "into")
    assert reading.bank is not None
    assert ([item.id for item in reading.bank.items], reading.problems) == (["one", "two"], ())


def test_what_is_none_of_a_bank_is_left_out_and_told(tmp_path: Path):
    others = {"run.exe": b"MZ", ".git/config": b"x", "media/deep/a.png": b"x", "media/b.html": b"<p>"}
    files, told = taken(tmp_path, zipped({**GOOD, **others}))
    assert files == dict(GOOD)
    assert told == [(Code.ZIP_LEFT_OUT, name) for name in sorted(others)]


def test_a_picture_that_is_none_is_not_written(tmp_path: Path):
    files, told = taken(tmp_path, zipped({**GOOD, "media/b.png": b"MZ\x90", "media/c.svg": b"<svg><script/></svg>"}))
    assert files == dict(GOOD)
    assert told == [(Code.MEDIA_KIND, "media/b.png"), (Code.MEDIA_KIND, "media/c.svg")]


@pytest.mark.parametrize(("data", "code"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_archive_is_refused_as_a_whole(data: bytes, code: str, tmp_path: Path):
    with pytest.raises(RefusedArchiveError) as refused:
        unpack(put(tmp_path, data), tmp_path / "nowhere", ignore) if code != "zip-broken" else taken(tmp_path, data)
    assert {problem.code.value for problem in refused.value.problems} == {code}


def test_of_a_folder_around_banks_nothing_is_taken_and_they_are_named(tmp_path: Path):
    for name in ("b", "a", "c/d"):
        put_files(tmp_path / "mine" / name, dict(GOOD))
    with pytest.raises(RefusedArchiveError) as refused:
        unpack(tmp_path / "mine", tmp_path / "nowhere", ignore)
    assert refused.value.problems == (Problem("mine", 0, Code.BANK_BELOW, value="a, b, c/d"),)


def test_of_a_folder_that_may_not_be_looked_into_in_part_nothing_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(place: str):
        if Path(place).name == "items":
            raise PermissionError(13, "Permission denied", place)
        return scandir(place)

    scandir = os.scandir
    folder = put_files(tmp_path / "mine", dict(GOOD))
    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(PermissionError):
        unpack(folder, tmp_path / "nowhere", ignore)


def test_a_text_that_is_too_large_is_told_as_such_and_not_as_damaged(tmp_path: Path):
    with pytest.raises(RefusedArchiveError) as refused:
        taken(tmp_path, beside(Raw(b"items/long.md", b"x" * (TEXT_LIMIT + 1))))
    assert [(one.file, one.code) for one in refused.value.problems] == [("items/long.md", Code.ZIP_LIMIT)]


def test_what_the_progress_raises_ends_the_work_as_it_is(tmp_path: Path):
    def stop(_done: int, _total: int) -> None:
        raise ValueError("enough")

    (tmp_path / "into").mkdir()
    with pytest.raises(ValueError, match="enough"):
        unpack(put(tmp_path, BYTES), tmp_path / "into", stop)


@pytest.mark.parametrize("said", [None, 30 * MIB], ids=["told", "hidden"])
def test_a_bomb_of_a_gibibyte_costs_neither_time_nor_memory(said: int | None, tmp_path: Path):
    file = put(tmp_path, beside(bomb(1_024, said=said)))
    tracemalloc.start()
    began = process_time()
    with pytest.raises(RefusedArchiveError):
        unpack(file, tmp_path, ignore)
    assert process_time() - began < 1
    assert tracemalloc.get_traced_memory()[1] < 64 * MIB
    tracemalloc.stop()


def test_a_pipe_named_like_a_bank_is_not_opened(tmp_path: Path):
    os.mkfifo(tmp_path / "a.exambank")
    with pytest.raises(RefusedArchiveError):
        unpack(tmp_path / "a.exambank", tmp_path, ignore)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, len(BYTES) - 1), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 40),
)
def test_a_damaged_archive_is_read_or_refused(
    changes: list[tuple[int, int]], cut: int, tmp_path_factory: pytest.TempPathFactory
):
    broken = bytearray(BYTES)
    for place, value in changes:
        broken[place] = value
    del broken[len(BYTES) - cut :]
    folder = tmp_path_factory.mktemp("broken", numbered=True)
    try:
        files, _ = taken(folder, bytes(broken))
    except RefusedArchiveError:
        return
    assert all(data in GOOD.values() for data in files.values())
