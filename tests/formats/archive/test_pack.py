"""A bank folder becomes the same bytes wherever and whenever it is packed, and those are taken again."""

import io
import os
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from simulator import places
from simulator.exam.problems import Code
from simulator.formats.archive.pack import pack
from simulator.formats.archive.unpack import unpack
from simulator.ports import RefusedArchiveError
from tests.formats.archive.archives import GOOD
from tests.formats.folders import put

DESKTOP = places.resources() / "desktop" / "examgate.xml"


def packed(folder: Path) -> bytes:
    made = io.BytesIO()
    pack(folder, made)
    return made.getvalue()


def test_the_same_files_give_the_same_bytes(tmp_path: Path):
    first = put(tmp_path / "first", dict(GOOD))
    other = put(tmp_path / "other", dict(reversed(list(GOOD.items()))))
    os.utime(other / "bank.md", (1, 1))
    (other / "bank.md").chmod(0o600)
    (other / ".added").write_text("from afar")
    assert packed(first) == packed(other)


def test_the_header_is_the_first_file_by_which_systems_know_a_bank(tmp_path: Path):
    made = packed(put(tmp_path / "bank", {**GOOD, "Annex.md": b"x", "a.md": b"x"}))
    pattern = ET.parse(DESKTOP).find(".//{*}magic//{*}match[@offset='30']")
    assert pattern is not None
    assert made[30:].startswith(pattern.attrib["value"].encode())
    names = ZipFile(io.BytesIO(made)).namelist()
    assert names == ["bank.md", *sorted(set(names) - {"bank.md"})]


def test_what_was_packed_comes_out_again(tmp_path: Path):
    files = {**GOOD, "items/long.md": b"x" * 300_000, "empty.md": b""}
    (tmp_path / "into").mkdir()
    file = tmp_path / "a.exambank"
    file.write_bytes(packed(put(tmp_path / "bank", files)))
    assert unpack(file, tmp_path / "into", lambda _done, _total: None) == ()
    into = tmp_path / "into"
    assert {one.relative_to(into).as_posix(): one.read_bytes() for one in into.rglob("*.*")} == {
        name: data for name, data in files.items() if "." in name
    }


def test_links_are_not_followed_and_strangers_are_told(tmp_path: Path):
    folder = put(tmp_path / "bank", {**GOOD, "run.sh": b"x"})
    (folder / "secret.md").symlink_to("/etc/passwd")
    made = io.BytesIO()
    assert [(one.code, one.file) for one in pack(folder, made)] == [(Code.ZIP_LEFT_OUT, "run.sh")]
    assert b"secret" not in made.getvalue()


@pytest.mark.parametrize("name", ["con.md", "a:b.md", "BANK.MD/../Bank.md", "items/A.md"])
def test_a_name_that_others_cannot_write_is_refused(name: str, tmp_path: Path):
    with pytest.raises(RefusedArchiveError) as refused:
        packed(put(tmp_path / "bank", {**GOOD, name: b"x"}))
    assert {one.code for one in refused.value.problems} == {Code.ZIP_PATH}
