"""What is wrong in a bank folder is told by code, file and line, and the rest is read."""

from pathlib import Path

import pytest

from simulator.exam.problems import Code
from simulator.lint.rules import CODES
from tests.formats.broken import BROKEN
from tests.formats.broken_kinds import BROKEN_KINDS, SOUND
from tests.formats.faults import Broken
from tests.formats.folders import HEADER, read

OF_PROFILES = {Code.KEY_TWICE, Code.TOML_SYNTAX}
OF_THE_LINTER = CODES - {Code.OPTION_COUNT, Code.OPTIONS_EQUAL}
OF_ARCHIVES = {code for code in Code if code.startswith("zip-")} | {
    Code.NO_ARCHIVE,
    Code.FILE_EMPTY,
    Code.NO_BANK,
    Code.BANK_BELOW,
}
NOT_OF_FILES = {Code.FORM_INFEASIBLE, Code.BANK_ID_TAKEN, *OF_PROFILES, *OF_THE_LINTER, *OF_ARCHIVES}


@pytest.mark.parametrize("broken", [*BROKEN, *BROKEN_KINDS], ids=lambda one: one.name)
def test_a_fault_is_told_at_its_place_and_the_rest_is_read(broken: Broken, tmp_path: Path):
    reading = read(tmp_path, broken.files)
    assert [(one.code, one.file, one.line) for one in reading.problems] == [(broken.code, broken.file, broken.line)]
    assert tuple(reading.digests) == broken.read
    if broken.header_read:
        assert reading.bank is not None
        assert tuple(item.id for item in reading.bank.items) == broken.read
    else:
        assert reading.bank is None


def test_items_of_every_type_are_read_without_a_problem(tmp_path: Path):
    files = {f"items/{place}.md": text.replace("broken", f"sound-{place}") for place, text in enumerate(SOUND)}
    reading = read(tmp_path, {"bank.md": HEADER, "media/plan.svg": b"<svg />", **files})
    assert reading.problems == ()
    assert len(reading.digests) == len(SOUND)


def test_every_kind_of_fault_of_files_is_in_the_table():
    assert {broken.code for broken in (*BROKEN, *BROKEN_KINDS)} == set(Code) - NOT_OF_FILES
