"""The log of the window: bounded, quiet where it cannot be written, without times while it is veiled."""

import logging
from pathlib import Path

import pytest

from simulator.log import file
from simulator.log.crashes import CrashFile
from simulator.log.logbook import FILE, keeping
from simulator.log.logger import shortened

LOG = logging.getLogger("simulator.somewhere")


def written(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8")


def test_what_is_told_before_the_file_is_open_comes_first(tmp_path: Path) -> None:
    with keeping(tmp_path / "logs") as kept:
        LOG.info("one")
        assert not (tmp_path / "logs").exists()
        kept.open()
        LOG.info("two")
        LOG.debug("too much")
        assert [line.split()[-1] for line in written(kept.folder).splitlines()[1:]] == ["one", "two"]
    assert not logging.getLogger("simulator").handlers


def test_a_line_tells_no_time_while_an_exam_runs(tmp_path: Path) -> None:
    with keeping(tmp_path) as kept:
        kept.line.veiled = True
        LOG.warning("not saved")
        assert kept.lines[-1].partition(" ")[2] == "WARNING not saved"
        assert len(kept.lines[-1].partition(" ")[0]) == len("2026-01-01")


def test_the_log_does_not_grow_beyond_its_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "MOST_BYTES", 100)
    with keeping(tmp_path) as kept:
        kept.open()
        for number in range(40):
            LOG.info("line %d", number)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == file.KEPT
    assert all(path.stat().st_size < 200 for path in tmp_path.iterdir())


def test_a_log_that_cannot_be_written_is_noted_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file in its place", encoding="utf-8")
    with keeping(tmp_path / "logs") as kept:
        kept.open()
        LOG.info("one")
        LOG.info("two")
    assert capsys.readouterr().err.count("the log cannot be written") == 1
    assert sum("cannot be written" in line for line in kept.lines) == 1
    assert any(line.endswith("two") for line in kept.lines)


def test_the_way_to_the_home_of_the_user_is_not_told() -> None:
    assert shortened(f"in {Path.home() / 'somewhere'}") == f"in {Path('~') / 'somewhere'}"


def test_a_crash_is_taken_once(tmp_path: Path) -> None:
    (tmp_path / "crash.log").write_text("Fatal Python error: Segmentation fault\n", encoding="utf-8")
    assert "Segmentation fault" in CrashFile(tmp_path).take()
    assert CrashFile(tmp_path).take() == ""
