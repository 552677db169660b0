"""What is wrong in a bank folder is told by code, file and line, and the rest is read."""

from pathlib import Path

import pytest

from simulator.exam.problems import Code
from tests.formats.broken import BROKEN, Broken
from tests.formats.folders import read

NOT_OF_FILES = {Code.FORM_INFEASIBLE, *(code for code in Code if code.startswith("zip-"))}


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: one.name)
def test_a_fault_is_told_at_its_place_and_the_rest_is_read(broken: Broken, tmp_path: Path):
    reading = read(tmp_path, broken.files)
    assert [(one.code, one.file, one.line) for one in reading.problems] == [(broken.code, broken.file, broken.line)]
    assert tuple(reading.digests) == broken.read
    if broken.header_read:
        assert reading.bank is not None
        assert tuple(item.id for item in reading.bank.items) == broken.read
    else:
        assert reading.bank is None


def test_every_kind_of_fault_of_files_is_in_the_table():
    assert {broken.code for broken in BROKEN} == set(Code) - NOT_OF_FILES
