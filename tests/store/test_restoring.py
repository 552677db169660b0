"""A copy takes the place of the database at once; what was there is set aside; a kill at any step loses neither."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from simulator.copies import Copy, Reason, UnfinishedRestorationError
from simulator.machine.renaming import rename
from simulator.ports import AttemptId, NotSavedError, StoreError, Trouble
from simulator.session.judging import judge
from simulator.store import copying, restoring
from simulator.store.copies import SqliteCopies
from simulator.store.copy_names import copy_path
from simulator.store.paths import log_path, prepared_path, restoring_path, rollback_path
from simulator.store.repair import Tools
from simulator.store.store import Store, open_store
from tests.fakes import START, ManualClock
from tests.store.samples import entries, verdict

STEPS = 8


@pytest.fixture
def copies(path: Path, clock: ManualClock) -> SqliteCopies:
    return SqliteCopies(path, Tools(judge, lambda: (), clock.now))


@pytest.fixture
def copy(store: Store, attempt: AttemptId) -> Copy:
    """A copy of before the exam was sat, which has been since; the database has a log that holds all of it."""
    made = store.keep_copy(Reason.EXAM, lambda: True)
    assert made is not None
    store.journal.append(attempt, entries())
    store.archive.settle(attempt, verdict())
    return made


def test_a_damaged_database_that_is_set_aside_is_told_to_be_damaged(
    store: Store, path: Path, copy: Copy, copies: SqliteCopies
):
    store.close()
    path.write_bytes(bytes(9000))
    assert copies.restore(copy).trouble is Trouble.DAMAGED
    assert copies.restore(copy).trouble is None


def test_a_copy_is_restored_where_only_the_log_of_the_database_is_left(
    store: Store, path: Path, copy: Copy, copies: SqliteCopies
):
    store.close()
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(bytes(9000))
    assert copies.restore(copy).trouble is Trouble.DAMAGED
    assert path.stat().st_size == copy.path.stat().st_size


@pytest.mark.parametrize("logged", [True, False])
def test_listing_copies_leaves_nothing_beside_them(
    logged: bool, store: Store, path: Path, copy: Copy, copies: SqliteCopies
):
    aside = copy_path(path.parent, path, START, Reason.REPLACED)
    log = log_path(path).read_bytes()
    aside.write_bytes(path.read_bytes())
    if logged:
        log_path(aside).write_bytes(log)
    else:
        store.close()
        aside.write_bytes(path.read_bytes())
    before = {file: file.stat().st_size for file in aside.parent.glob("*replaced*")}
    assert copies.preview(copies.at(aside)).attempts == 1
    assert {file: file.stat().st_size for file in aside.parent.glob("*replaced*")} == before


@pytest.mark.parametrize("steps", range(STEPS + 1))
def test_a_kill_at_any_step_leaves_the_one_or_the_other_and_nothing_is_lost(
    steps: int, path: Path, copy: Copy, clock: ManualClock, tmp_path: Path
):
    killed = tmp_path / "killed" / path.name
    killed.parent.mkdir()
    for file in (path, log_path(path)):
        (killed.parent / file.name).write_bytes(file.read_bytes())  # as it is on the disk, its log not folded in
    aside = copy_path(killed.parent, killed, START, Reason.REPLACED)
    for step in restoring.restoring(killed, copy, aside)[:steps]:
        step()

    with open_store(killed, now=clock.now) as found:
        assert len(found.archive.unsettled()) == (1 if steps > 1 else 0)
    if steps > 1:
        with open_store(aside, now=clock.now) as before:
            assert [row.score is not None for row in before.archive.history()] == [True]
            assert before.journal.read(AttemptId(1)) == entries()
    left = {file.name for file in killed.parent.iterdir()}
    assert left <= {path.name, "examgate.lock", aside.name, aside.with_suffix(".lock").name}


def test_all_steps_of_a_restoration_are_tried(path: Path, copy: Copy, tmp_path: Path):
    assert len(restoring.restoring(path, copy, tmp_path / "aside")) == STEPS


def test_what_was_restored_is_undone_by_restoring_what_was_set_aside(
    path: Path, store: Store, copy: Copy, copies: SqliteCopies, clock: ManualClock
):
    store.close()
    done = copies.restore(copy)
    assert done.aside is not None
    clock.advance(60_000)
    aside = next(one for one in copies.all() if one.reason is Reason.REPLACED)
    copies.restore(aside)
    with open_store(path, now=clock.now) as found:
        assert len(found.archive.history()) == 1
    assert copy.path.exists()


def test_a_copy_of_an_older_schema_is_brought_up_to_date(path: Path, copies: SqliteCopies, clock: ManualClock):
    old = Path(__file__).parents[1] / "data" / "store-0001.sqlite3"
    done = copies.restore(copies.at(old))
    assert done.aside is None
    with open_store(path, now=clock.now) as found:
        assert [row.candidate_name for row in found.archive.history()] == ["Ada"]


@pytest.mark.parametrize("content", [b"a poem", b""])
def test_what_is_no_copy_changes_nothing(content: bytes, path: Path, store: Store, copy: Copy, copies: SqliteCopies):
    store.close()
    copy.path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        copies.restore(copy)
    assert (caught.value.trouble, path.read_bytes()) == (Trouble.FOREIGN, before)
    assert copies.preview(copy).trouble is Trouble.FOREIGN


def test_a_damaged_copy_is_not_restored(path: Path, store: Store, copy: Copy, copies: SqliteCopies):
    store.close()
    content = bytearray(copy.path.read_bytes())
    content[4096 * 7 : 4096 * 8] = b"\xff" * 4096
    copy.path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        copies.restore(copy)
    assert (caught.value.trouble, caught.value.path) == (Trouble.DAMAGED, copy.path)
    assert copies.preview(copy).trouble is Trouble.DAMAGED


def test_nothing_is_restored_under_a_program_that_runs(copy: Copy, copies: SqliteCopies):
    with pytest.raises(StoreError) as caught:
        copies.restore(copy)
    assert caught.value.trouble is Trouble.IN_USE


def test_a_preview_tells_what_a_copy_holds_and_changes_nothing(store: Store, copy: Copy, copies: SqliteCopies):
    before = copy.path.read_bytes()
    found = copies.preview(copy)
    assert (found.trouble, found.attempts, found.candidates) == (None, 0, ("Ada",))
    assert found.unfinished == ()  # never begun
    store.keep_copy(Reason.EXAM, lambda: True)
    (newest,) = copies.preview(copies.all()[0]).newest
    assert (newest.title, newest.right, newest.scored, newest.passed) == ("Small exam", 2, 3, False)
    assert copy.path.read_bytes() == before
    assert [one.name for one in copy.path.parent.iterdir() if one.suffix != ".sqlite3"] == []


def torn(path: Path, folder: Path) -> Path:
    """A database as a kill in the midst of a commit leaves it: pages written, and the journal that takes them back."""
    folder.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.executescript("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN; DELETE FROM item")
        writer.execute("CREATE TABLE filling AS SELECT randomblob(100000) AS piece")
        for file in (path, rollback_path(path)):
            (folder / file.name).write_bytes(file.read_bytes())
    return folder / path.name


def test_a_journal_of_the_file_before_is_not_played_into_the_copy(
    path: Path, store: Store, copy: Copy, clock: ManualClock, tmp_path: Path
):
    store.close()
    killed = torn(path, tmp_path / "killed")
    aside = copy_path(killed.parent, killed, START, Reason.REPLACED)
    for step in restoring.restoring(killed, copy, aside):
        step()
    assert not rollback_path(killed).exists()
    assert killed.read_bytes()[18:20] == b"\2\2", "its first opening would change it once more"
    with open_store(killed, now=clock.now) as found:
        assert (len(found.archive.unsettled()), found.check()) == (1, ())
    with open_store(aside, now=clock.now) as before:
        assert (len(before.archive.history()), before.check()) == (1, ())


def test_a_repair_finishes_a_restoration_that_was_broken_off(
    path: Path, store: Store, copy: Copy, copies: SqliteCopies, tmp_path: Path
):
    store.close()
    (path.parent / ".examgate-repair-abc").mkdir()
    aside = copy_path(path.parent, path, START, Reason.REPLACED)
    for step in restoring.restoring(path, copy, aside)[:5]:
        step()
    assert not path.exists()
    assert copies.repair(tmp_path / "repaired.sqlite3").kept == 1
    assert path.exists()
    assert not (path.parent / ".examgate-repair-abc").exists()


@pytest.mark.parametrize("failing", range(2, STEPS - 1))
def test_a_step_that_fails_has_those_before_it_taken_back(
    failing: int, store: Store, copy: Copy, copies: SqliteCopies, monkeypatch: pytest.MonkeyPatch
):
    store.close()
    path = copy.path.parents[1] / "examgate.sqlite3"
    before = path.read_bytes()
    given = restoring.restoring

    def full() -> None:
        raise OSError(errno.ENOSPC, "no room")

    def failing_once(*files: Any) -> tuple[restoring.Step, ...]:
        steps = given(*files)
        return (*steps[:failing], full, *steps[failing + 1 :])

    monkeypatch.setattr(restoring, "restoring", failing_once)
    with pytest.raises(StoreError) as caught:
        copies.restore(copy)
    assert not isinstance(caught.value, UnfinishedRestorationError)
    with open_store(path, now=lambda: START):
        assert path.read_bytes() == before


def test_a_restoration_that_is_cancelled_changes_nothing(
    path: Path, store: Store, copy: Copy, copies: SqliteCopies, monkeypatch: pytest.MonkeyPatch
):
    store.close()
    before = path.read_bytes()

    def cancelled(source: Path, target: Path) -> None:
        if source == prepared_path(path):
            raise KeyboardInterrupt
        rename(source, target)

    monkeypatch.setattr(restoring, "rename", cancelled)
    with pytest.raises(KeyboardInterrupt):
        copies.restore(copy)
    assert path.read_bytes() == before
    assert not restoring_path(path).exists()


def test_what_could_not_be_taken_back_is_told_and_finished_at_the_next_start(
    path: Path, store: Store, copy: Copy, copies: SqliteCopies, monkeypatch: pytest.MonkeyPatch
):
    store.close()

    def read_only(_path: Path) -> None:
        raise OSError(errno.EROFS, "read only")

    with monkeypatch.context() as fault:
        fault.setattr(restoring, "remove", read_only)
        with pytest.raises(UnfinishedRestorationError):
            copies.restore(copy)
    with open_store(path, now=lambda: START) as found:
        assert len(found.archive.unsettled()) == 1


@pytest.mark.parametrize("content", [b"", b"7", b"[]", b'{"aside": 3}'])
def test_a_mark_that_says_nothing_is_told(content: bytes, path: Path, store: Store):
    store.close()
    restoring_path(path).write_bytes(content)
    with pytest.raises(StoreError) as caught:
        open_store(path, now=lambda: START)
    assert caught.value.path == restoring_path(path)


def test_a_disk_without_room_is_not_blamed_on_the_copy(
    path: Path, store: Store, copy: Copy, copies: SqliteCopies, monkeypatch: pytest.MonkeyPatch
):
    store.close()

    def full(*_files: Any) -> None:
        raise NotSavedError("no room", trouble=Trouble.FULL)

    monkeypatch.setattr(copying, "copy", full)
    with pytest.raises(StoreError) as caught:
        copies.restore(copy)
    assert (caught.value.trouble, caught.value.path) == (Trouble.FULL, path)


def test_what_is_set_aside_of_a_killed_program_is_whole_in_one_file(
    path: Path, copy: Copy, clock: ManualClock, tmp_path: Path
):
    killed = tmp_path / "killed" / path.name
    killed.parent.mkdir()
    for file in (path, log_path(path)):
        (killed.parent / file.name).write_bytes(file.read_bytes())
    done = restoring.restore(killed, copy, START)
    assert done.aside is not None
    assert not log_path(done.aside).exists()
    with open_store(done.aside, now=clock.now) as before:
        assert len(before.archive.history()) == 1
