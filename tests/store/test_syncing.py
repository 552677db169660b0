"""A name that was given is on the disk before anything builds upon it."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.copies import Reason
from simulator.ports import AttemptId
from simulator.session.judging import judge
from simulator.store.copies import SqliteCopies
from simulator.store.paths import prepared_path, restoring_path
from simulator.store.repair import Tools
from simulator.store.store import Store
from tests.fakes import ManualClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no folder can be synced there")

Watch = Callable[[Path, Callable[[], bool]], list[bool]]


@pytest.fixture
def at_each_sync(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Note at every sync of a folder whether something holds."""

    def watch(folder: Path, holds: Callable[[], bool]) -> list[bool]:
        found: list[bool] = []
        sync = os.fsync

        def noting(descriptor: int) -> None:
            sync(descriptor)
            told = os.fstat(descriptor)
            if stat.S_ISDIR(told.st_mode) and os.path.samestat(told, folder.stat()):
                found.append(holds())

        monkeypatch.setattr(os, "fsync", noting)
        return found

    return watch


def test_a_copy_has_its_name_on_the_disk(store: Store, tmp_path: Path, at_each_sync: Watch):
    target = tmp_path / "kept.sqlite3"
    found = at_each_sync(tmp_path, target.exists)
    store.copy_to(target)
    assert found == [True]


def test_a_restored_copy_has_its_name_on_the_disk_before_the_mark_goes(
    store: Store, attempt: AttemptId, path: Path, clock: ManualClock, at_each_sync: Watch
):
    copy = store.keep_copy(Reason.EXAM, lambda: True)
    assert copy is not None
    store.close()
    found = at_each_sync(path.parent, lambda: restoring_path(path).exists() and not prepared_path(path).exists())
    SqliteCopies(path, Tools(judge, lambda: (), clock.now)).restore(copy)
    assert True in found
