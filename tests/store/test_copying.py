"""Copies are whole, one file, and take the place of their target at once or not at all; checks find damage."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulator.copies import Finding, FindingKind
from simulator.ports import AttemptId, NotSavedError, Trouble
from simulator.store.paths import log_path
from simulator.store.store import Store, open_store
from tests.fakes import ManualClock
from tests.store.samples import bank, entries, revision_of


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "safe"
    folder.mkdir()
    return folder / "copy.sqlite3"


def test_a_copy_holds_what_was_committed_last(store: Store, attempt: AttemptId, target: Path, clock: ManualClock):
    store.journal.append(attempt, entries())
    store.copy_to(target)

    assert [found.name for found in target.parent.iterdir()] == [target.name]
    with open_store(target, now=clock.now) as copy:
        assert copy.journal.read(attempt) == entries()
        assert copy.library.bank(revision_of(bank())) == bank()


def test_a_copy_needs_no_log_beside_it(store: Store, attempt: AttemptId, target: Path):
    store.copy_to(target)

    write_and_read_versions = target.read_bytes()[18:20]
    assert write_and_read_versions == b"\1\1", "the header asks for a write-ahead log"
    assert not log_path(target).exists()


def test_a_copy_replaces_an_older_one(store: Store, target: Path, clock: ManualClock):
    store.copy_to(target)
    store.settings.put("appearance", "dark")
    store.copy_to(target)

    with open_store(target, now=clock.now) as copy:
        assert copy.settings.get("appearance") == "dark"


def test_a_copy_that_fails_leaves_what_was_there(store: Store, target: Path):
    target.mkdir()
    (target / "note").touch()
    with pytest.raises(NotSavedError):
        store.copy_to(target)
    assert [found.name for found in target.parent.iterdir()] == [target.name]


def test_a_copy_into_a_folder_that_is_not_there_is_told(store: Store, tmp_path: Path):
    with pytest.raises(NotSavedError) as caught:
        store.copy_to(tmp_path / "nowhere" / "copy.sqlite3")
    assert caught.value.trouble is Trouble.MISSING


def test_a_database_is_not_replaced_by_its_own_copy(store: Store, attempt: AttemptId, path: Path):
    with pytest.raises(ValueError, match="itself"):
        store.copy_to(path.parent / "." / path.name)
    assert store.archive.unsettled() == (attempt,)


def test_a_sound_database_has_no_findings(store: Store, attempt: AttemptId):
    store.journal.append(attempt, entries())
    assert store.check() == ()


def test_a_row_that_refers_to_nothing_is_found(store: Store, path: Path):
    with closing(sqlite3.connect(path)) as beside, beside:
        beside.execute("INSERT INTO paper VALUES (77, '', '')")
    assert store.check() == (Finding(FindingKind.REFERENCE, "paper 77", "attempt"),)


def test_damage_inside_the_file_is_found(path: Path, store: Store, attempt: AttemptId, clock: ManualClock):
    with closing(sqlite3.connect(path)) as beside:
        (page,) = beside.execute("SELECT rootpage FROM sqlite_master WHERE name = 'item'").fetchone()
    store.close()
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    path.write_bytes(content)

    with open_store(path, now=clock.now) as damaged:
        assert damaged.check() != ()
