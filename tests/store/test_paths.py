"""Where the data lies: as asked, as the environment says, or where the system keeps such data."""

from pathlib import Path

import platformdirs
import pytest

from simulator.store import paths


def test_the_folder_that_was_asked_for_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, "/from/environment")
    assert paths.data_folder(Path("here")) == Path.cwd() / "here"


def test_the_environment_goes_before_the_place_of_the_system(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, "~/exams")
    assert paths.data_folder() == Path.home() / "exams"


@pytest.mark.parametrize("value", [None, ""])
def test_without_either_the_data_lies_where_the_system_keeps_it(monkeypatch: pytest.MonkeyPatch, value: str | None):
    monkeypatch.delenv(paths.DATA_DIR_VARIABLE, raising=False)
    if value is not None:
        monkeypatch.setenv(paths.DATA_DIR_VARIABLE, value)
    assert paths.data_folder() == Path(platformdirs.user_data_dir("examgate", appauthor=False))


def test_everything_of_a_database_lies_beside_it():
    database = paths.database_path(Path("/data"))
    beside = (paths.copies_folder(database), paths.lock_path(database), paths.log_path(database))
    assert {database.parent, *(path.parent for path in beside)} == {Path("/data")}
