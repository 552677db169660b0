"""Copies rotate: what is due is made and proved, what is over the number or the size goes, the newest one never."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.copies import BrokenOffError, Copy, Reason
from simulator.ports import AttemptId, StoreError, Trouble
from simulator.store import rotation
from simulator.store.copy_names import copies_in, copy_at, copy_path
from simulator.store.paths import copies_folder
from simulator.store.rotation import prune, ranked
from simulator.store.schema import HEAD
from simulator.store.store import Store
from tests.fakes import START, ManualClock
from tests.store.samples import entries, open_attempt, verdict

DAY_MS = 86_400_000


def always() -> bool:
    return True


@pytest.fixture
def copies(path: Path) -> Callable[[], list[Reason]]:
    return lambda: [copy.reason for copy in copies_in(copies_folder(path), path)]


def made(path: Path, day: float, reason: Reason, *, size: int = 1) -> Copy:
    """A file that is called like a copy made so many days after the first one."""
    folder = copies_folder(path)
    folder.mkdir(parents=True, exist_ok=True)
    target = copy_path(folder, path, START + timedelta(days=day), reason, HEAD)
    target.write_bytes(b"x" * size)
    return copy_at(target, path)


def test_nothing_is_copied_before_the_first_attempt(store: Store, copies: Callable[[], list[Reason]]):
    store.archive.add_candidate("Ada")
    assert store.keep_copy(Reason.DAILY, always) is None
    assert copies() == []


def test_a_copy_a_day_is_made_where_something_has_changed(store: Store, attempt: AttemptId, clock: ManualClock):
    first = store.keep_copy(Reason.DAILY, always)
    store.settings.put("appearance", "dark")
    on_the_same_day = store.keep_copy(Reason.DAILY, always)
    clock.advance(DAY_MS)
    next_day = store.keep_copy(Reason.DAILY, always)
    clock.advance(DAY_MS)
    store.settings.put("window", "elsewhere")
    unchanged = store.keep_copy(Reason.DAILY, always)

    assert first is not None
    assert next_day is not None
    assert (on_the_same_day, unchanged) == (None, None)
    assert next_day.path.name == f"examgate-20260303T090000Z-daily-{HEAD}.sqlite3"


def test_an_exam_is_copied_on_the_same_day_and_at_the_next_start_where_that_failed(store: Store, attempt: AttemptId):
    store.keep_copy(Reason.DAILY, always)
    store.archive.settle(attempt, verdict())
    found = [store.keep_copy(Reason.DAILY, always), store.keep_copy(Reason.EXAM, always)]
    assert [one and one.reason for one in found] == [Reason.EXAM, None]


def test_an_unfinished_exam_that_went_on_is_a_change(store: Store, attempt: AttemptId, clock: ManualClock):
    store.keep_copy(Reason.DAILY, always)
    clock.advance(DAY_MS)
    store.journal.append(attempt, entries()[:3])
    assert store.keep_copy(Reason.DAILY, always) is not None


def test_seven_copies_are_kept_of_days_before_those_of_one_day(path: Path):
    days = [0, 1, 2, 3, 4, 5, 5.1, 5.2, 5.3, 5.4]
    all_made = [made(path, day, Reason.EXAM) for day in days]
    prune(copies_folder(path), path, kept=all_made[-1])
    kept = copies_in(copies_folder(path), path)
    assert sorted(all_made.index(copy) for copy in kept) == [0, 1, 2, 3, 4, 8, 9]


def test_copies_of_before_updates_are_not_pushed_out_by_those_of_every_day(path: Path):
    updates = [made(path, day, Reason.UPDATE) for day in range(3)]
    for day in range(10, 30):
        prune(copies_folder(path), path, kept=made(path, day, Reason.DAILY))
    kept = copies_in(copies_folder(path), path)
    assert len(kept) == rotation.MOST_COPIES
    assert [copy for copy in kept if copy.reason is Reason.UPDATE] == updates[:0:-1]


def test_the_size_is_bounded_and_the_newest_copy_stays_however_large(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rotation, "MOST_BYTES", 100)
    made(path, 0, Reason.UPDATE, size=10)
    found = [made(path, day, Reason.DAILY, size=45) for day in range(1, 4)]
    prune(copies_folder(path), path, kept=found[-1])
    assert sum(copy.size for copy in copies_in(copies_folder(path), path)) == 100
    newest = made(path, 5, Reason.DAILY, size=1000)
    prune(copies_folder(path), path, kept=newest)
    assert copies_in(copies_folder(path), path) == (newest,)


def test_files_of_others_and_of_the_first_names_are_told_apart(path: Path):
    folder = copies_folder(path)
    folder.mkdir(parents=True)
    (folder / "examgate-mine.sqlite3").touch()
    first = folder / "examgate-0003-20250101T120000Z.sqlite3"
    first.touch()
    (folder / ".examgate-20250101T120000Z-daily-0005.sqlite3.abc").touch()
    (folder / ".examgate-repair-abc").mkdir()
    prune(folder, path, kept=copy_at(first, path))
    (copy,) = copies_in(folder, path)
    assert (copy.reason, copy.schema, copy.made_at) == (Reason.UPDATE, "0003", datetime(2025, 1, 1, 12, tzinfo=UTC))
    assert sorted(found.name for found in folder.iterdir()) == [
        ".examgate-repair-abc",
        "examgate-0003-20250101T120000Z.sqlite3",
        "examgate-mine.sqlite3",
    ]


def test_the_newest_copy_is_worth_most():
    copies = tuple(
        Copy(Path(str(day)), START - timedelta(days=day), reason, HEAD, 1)
        for day, reason in enumerate([Reason.DAILY, Reason.EXAM, Reason.UPDATE])
    )
    assert [int(copy.path.name) for copy in ranked(copies)] == [0, 2, 1]


def test_a_copy_that_is_broken_off_leaves_nothing(
    store: Store, attempt: AttemptId, path: Path, copies: Callable[[], list[Reason]]
):
    with pytest.raises(BrokenOffError):
        store.keep_copy(Reason.EXAM, lambda: False)
    assert list(copies_folder(path).iterdir()) == []
    store.journal.append(attempt, entries())
    assert store.keep_copy(Reason.EXAM, always) is not None


def test_a_damaged_database_gives_no_copy_and_pushes_no_good_one_out(store: Store, attempt: AttemptId, path: Path):
    good = store.keep_copy(Reason.EXAM, always)
    with closing(sqlite3.connect(path)) as beside:
        beside.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = beside.execute("SELECT rootpage FROM sqlite_master WHERE name = 'item'").fetchone()
    with path.open("r+b") as file:
        file.seek(4096 * (page - 1))
        file.write(b"\xff" * 4096)
    store.archive.settle(attempt, verdict())
    with pytest.raises(StoreError) as caught:
        store.keep_copy(Reason.EXAM, always)
    assert caught.value.trouble is Trouble.DAMAGED
    assert copies_in(copies_folder(path), path) == (good,)


def test_copies_of_a_clock_that_stood_ahead_push_out_no_new_one(
    store: Store, attempt: AttemptId, clock: ManualClock, path: Path
):
    ahead = [made(path, 1_000 + day, Reason.DAILY) for day in range(rotation.MOST_COPIES)]
    found = []
    for _ in range(rotation.MOST_COPIES):
        found.append(store.keep_copy(Reason.EXAM, always))
        clock.advance(DAY_MS)
        store.settings.put("appearance", f"{clock.now()}")
    assert all(copy is not None and copy.path.exists() for copy in found)
    assert not any(copy.path.exists() for copy in ahead)
    unchanged = store.keep_copy(Reason.EXAM, always), store.keep_copy(Reason.EXAM, always)
    assert unchanged[1] is None


def test_an_exam_is_copied_after_the_clock_was_set_back(store: Store, attempt: AttemptId, clock: ManualClock):
    store.archive.settle(attempt, verdict())
    store.keep_copy(Reason.EXAM, always)
    clock.advance(-2 * 3_600_000)
    second = open_attempt(store.archive, store.library)
    store.archive.settle(second, verdict())
    found = store.keep_copy(Reason.DAILY, always)
    assert found is not None
    assert found.reason is Reason.EXAM


def test_what_cannot_be_read_or_removed_is_told_as_what_it_is(
    store: Store, attempt: AttemptId, path: Path, monkeypatch: pytest.MonkeyPatch
):
    def unreadable(*_given: object) -> str:
        raise sqlite3.DatabaseError("database disk image is malformed")

    def failing(*_given: object) -> str:
        raise OSError(errno.EIO, "the disk fails")

    for fault, trouble in ((unreadable, Trouble.UNKNOWN), (failing, Trouble.FAILING)):
        monkeypatch.setattr(rotation, "_state", fault)
        with pytest.raises(StoreError) as caught:
            store.keep_copy(Reason.EXAM, always)
        assert caught.value.trouble is trouble
