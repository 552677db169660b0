"""Parts of the installation are missing, and exports that find no room: what is told, and what stays as it was."""

import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from simulator.app import main
from simulator.exchange import ExportKind
from simulator.places import resources
from simulator.ui.bare import incomplete
from simulator.ui.preflight import missing_part
from tests.e2e.faults.small import furnished, small_house
from tests.ui.test_guide import guide

ROOM = 400


@contextmanager
def cramped() -> Iterator[None]:
    """Let no file grow beyond a few bytes, by the limit that the system keeps for a process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_an_export_that_finds_no_room_breaks_off_and_leaves_what_was_there(tmp_path: Path) -> None:
    furnished(tmp_path / "data", attempts=2)
    target = tmp_path / "out" / "all"
    target.parent.mkdir()
    target.write_text("before")
    with small_house(tmp_path / "data") as house:
        rows = house.desk.archive.history()
        for kind in (ExportKind.CSV, ExportKind.ANSWERS, ExportKind.JSON):
            with cramped(), pytest.raises(OSError, match="too large"):
                house.transfer.export(kind, rows, target, lambda *_: None)
            assert [(one.name, one.read_text()) for one in target.parent.iterdir()] == [("all", "before")]


def test_a_command_that_cannot_write_its_file_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    furnished(tmp_path / "data", attempts=1)
    (tmp_path / "file").touch()
    for target in (tmp_path / "none" / "all.json", tmp_path / "file" / "all.csv", tmp_path):
        assert main(["--data-dir", str(tmp_path / "data"), "history", "export", str(target)]) == 3
        assert str(target.parent if target != tmp_path else target) in capsys.readouterr().err


@pytest.mark.parametrize("part", ["styles", "themes", "fonts", "icons"])
def test_a_missing_part_of_the_program_is_named(part: str, tmp_path: Path, qapp: QApplication) -> None:
    assert missing_part(resources()) is None
    shutil.copytree(resources(), tmp_path / "copy", ignore=shutil.ignore_patterns("pictures", "translations"))
    shutil.rmtree(tmp_path / "copy" / part)
    lost = missing_part(tmp_path / "copy")
    assert lost is not None
    text = incomplete(lost).text()
    assert str(lost) in text
    assert text.partition("\n")[0] in guide()
