"""Notes, archived and deleted attempts, and outlines: what is deleted is gone, and nothing else ever is."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.exam.bank import BankId
from simulator.exam.familiarity import Familiarity
from simulator.exam.items import ItemId
from simulator.exam.outline import GateTime, Outline
from simulator.exam.tallies import Tally
from simulator.ports import LONGEST_NOTE, AttemptId, Repeats, UnknownAttemptError
from simulator.store import annals, outlines
from simulator.store.store import Store
from tests.fakes import START
from tests.store import samples

OUTLINE = Outline(
    domains=(Tally("d1", "Data", 2, 3, 2, 4),),
    groups=(Tally("Storage", "Storage", 2, 3, 2, 4),),
    gates=(GateTime(2, 360_000, None),),
    familiarity=Familiarity(Tally("first-seen", "", 1, 1, 1, 2), Tally("repeated", "", 1, 2, 1, 2)),
)


def sit(store: Store, *names: str, day: int = 0) -> AttemptId:
    """Sit and settle an exam of the small bank."""
    store.library.shelve("banks/small", "1", samples.reading(samples.bank()))
    ada = next(iter(store.archive.candidates()), None) or store.archive.add_candidate("Ada")
    drawn = samples.draft(ada.id, samples.form(samples.bank(), names or None), START + timedelta(days=day))
    attempt = store.archive.open_attempt(drawn)
    store.journal.append(attempt, samples.entries())
    store.archive.settle(attempt, samples.verdict())
    return attempt


def lines(path: Path, attempt: AttemptId) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM journal WHERE attempt_id = ?", (attempt,)).fetchone()
        return int(count)


def test_a_note_is_kept_with_its_attempt_and_can_be_emptied(store: Store):
    attempt = sit(store)
    for text in ("Slept badly.\nTwo coffees.", ""):
        store.annals.write_note(attempt, text)
        assert store.archive.history()[0].note == text


def test_there_is_no_note_on_an_attempt_that_is_not_there(store: Store):
    with pytest.raises(UnknownAttemptError):
        store.annals.write_note(AttemptId(9), "x")


def test_a_note_that_is_too_long_is_refused_and_not_cut(store: Store):
    attempt = sit(store)
    store.annals.write_note(attempt, "x" * LONGEST_NOTE)
    with pytest.raises(ValueError, match="10001 signs"):
        store.annals.write_note(attempt, "y" * (LONGEST_NOTE + 1))
    assert store.archive.history()[0].note == "x" * LONGEST_NOTE


def test_an_archived_attempt_is_told_as_such_or_left_out(store: Store):
    first, second = sit(store), sit(store)
    store.annals.archive([first])
    assert {row.id: row.archived for row in store.archive.history()} == {first: True, second: False}
    assert [row.id for row in store.archive.history(archived=False)] == [second]

    store.annals.bring_back([first])
    assert len(store.archive.history(archived=False)) == 2


def test_a_removed_attempt_is_out_of_sight_and_comes_back_whole(store: Store):
    attempt = sit(store)
    (before,) = store.archive.history()
    store.annals.remove([attempt])
    assert store.archive.history() == ()
    assert store.archive.unsettled() == ()

    store.annals.restore([attempt])
    assert store.archive.history() == (before,)
    assert store.journal.read(attempt) == samples.entries()


def test_what_is_purged_is_gone_for_good_and_nothing_else(store: Store, path: Path):
    gone, kept = sit(store), sit(store)
    store.annals.write_note(gone, "Away with it.")
    store.annals.keep({gone: OUTLINE, kept: OUTLINE}, store.annals.edition())
    store.annals.remove([gone])

    assert (store.annals.purge(), store.annals.purge()) == (1, 0)
    store.annals.restore([gone])
    assert [row.id for row in store.archive.history()] == [kept]
    assert (lines(path, gone), lines(path, kept)) == (0, len(samples.EVENTS))
    assert list(store.annals.outlines([gone, kept])) == [kept]
    assert store.archive.unsettled() == ()
    assert store.check() == ()


def test_items_of_a_purged_attempt_stay_seen(store: Store):
    attempt = sit(store, "i1", "i2")
    store.annals.remove([attempt])
    store.annals.purge()
    assert store.archive.seen(store.archive.candidates()[0].id, BankId("small")) == {ItemId("i1"): 0, ItemId("i2"): 0}
    assert store.archive.met_before(sit(store, "i2", "i3")) == {"i2"}


def test_no_entry_of_an_attempt_that_is_not_removed_can_be_deleted(store: Store, path: Path):
    attempt = sit(store)
    with closing(sqlite3.connect(path)) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("DELETE FROM journal")
        assert lines(path, attempt) == len(samples.EVENTS)


def test_no_entry_of_a_removed_attempt_can_be_deleted_while_it_can_come_back(store: Store, path: Path):
    attempt = sit(store)
    store.annals.remove([attempt])
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("DELETE FROM journal")
    store.annals.restore([attempt])
    assert store.journal.read(attempt) == samples.entries()


def test_what_is_purged_is_in_no_file_any_more(store: Store, path: Path):
    attempt = sit(store)
    store.annals.write_note(attempt, "Away with it.")
    store.annals.remove([attempt])
    store.annals.purge()
    assert [one.name for one in path.parent.iterdir() if b"Away with it." in one.read_bytes()] == []


def test_what_is_purged_under_a_reader_is_in_no_file_once_it_has_read(store: Store, path: Path):
    attempt = sit(store)
    store.annals.write_note(attempt, "Away with it.")
    store.annals.remove([attempt])
    with store._database.driver() as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT note FROM attempt").fetchall()
        store.annals.purge()
    assert [one.name for one in path.parent.iterdir() if b"Away with it." in one.read_bytes()] == []


def test_a_purge_leaves_connections_as_they_were(store: Store):
    with store._database.driver() as driver:
        driver.execute("PRAGMA secure_delete = OFF")
    store.annals.remove([sit(store)])
    store.annals.purge()
    with store._database.driver() as driver:
        assert driver.execute("PRAGMA secure_delete").fetchone() == (0,)


def test_what_can_come_back_is_told_until_it_is_purged(store: Store):
    first, second = sit(store), sit(store)
    store.annals.remove([second])
    assert store.annals.removed() == (second,)
    store.annals.remove([first])
    store.annals.restore([second])
    assert store.annals.removed() == (first,)
    store.annals.purge()
    assert store.annals.removed() == ()


def test_others_write_between_the_portions_of_a_purge(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(annals, "PURGED", 2)
    gone, kept = [sit(store) for _ in range(5)], sit(store)
    store.annals.remove(gone)
    left: list[int] = []

    def meanwhile() -> bool:
        left.append(len(store.annals.removed()))
        store.annals.write_note(kept, str(left))
        return False

    assert store.annals.purge(rest=meanwhile) == 5
    assert (left, store.archive.history()[0].note) == ([3, 1], "[3, 1]")


def test_what_a_purge_did_not_get_to_stays_removed_and_what_came_back_meanwhile_stays(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(annals, "PURGED", 1)
    first, second, third, fourth = (sit(store) for _ in range(4))
    store.annals.remove([first, second, third, fourth])

    def killed() -> bool:
        raise KeyboardInterrupt

    def undone() -> bool:
        store.annals.restore([third])
        return False

    with pytest.raises(KeyboardInterrupt):
        store.annals.purge(rest=killed)
    assert (lines(path, first), store.annals.removed()) == (0, (second, third, fourth))
    assert store.annals.purge([second, third], rest=undone) == 1
    assert store.annals.removed() == (fourth,)
    assert store.journal.read(third) == samples.entries()


def test_an_unfinished_attempt_is_neither_archived_nor_removed(store: Store, attempt: AttemptId):
    store.annals.archive([attempt])
    store.annals.remove([attempt])
    assert store.annals.purge() == 0
    assert store.archive.unsettled() == (attempt,)


def test_outlines_come_back_as_they_were_and_their_counts_stand_in_the_history(store: Store):
    first, second = sit(store), sit(store)
    assert store.annals.without_outline() == (second, first)
    store.annals.keep({first: OUTLINE}, store.annals.edition())

    assert store.annals.outlines([first, second]) == {first: OUTLINE}
    assert store.annals.without_outline() == (second,)
    assert store.archive.history()[-1].repeats == Repeats(1, 2, 1, 2)


def test_a_history_knows_the_ends_of_the_scale_with_or_without_an_outline(store: Store):
    sit(store)
    blueprint = samples.bank().blueprint
    assert blueprint is not None
    assert [row.ends for row in store.archive.history()] == [(blueprint.scale_min, blueprint.scale_max)]


def test_items_met_before_are_those_of_attempts_opened_earlier(store: Store):
    first, second = sit(store, "i1", "i2", day=1), sit(store, "i2", "i3", day=2)
    assert store.archive.met_before(first) == frozenset()
    assert store.archive.met_before(second) == {"i2"}


def test_outlines_are_made_anew_from_the_first_attempt_that_came_in_on(store: Store):
    early, late = sit(store, day=1), sit(store, day=3)
    store.annals.keep({early: OUTLINE, late: OUTLINE}, store.annals.edition())
    with store._database.writing() as connection:
        outlines.forget(connection, store.archive.candidates()[0].id, "small", START + timedelta(days=2))
    assert store.annals.without_outline() == (late,)


def test_an_outline_made_before_attempts_came_in_is_not_kept(store: Store):
    early = sit(store, day=1)
    edition = store.annals.edition()
    sit(store, day=0)
    assert not store.annals.keep({early: OUTLINE}, edition)
    assert early in store.annals.without_outline()


def test_no_outline_is_asked_for_or_kept_of_an_attempt_that_was_deleted(store: Store):
    gone, kept = sit(store), sit(store)
    store.annals.remove([gone])
    assert store.annals.without_outline() == (kept,)
    store.annals.purge()
    assert store.annals.keep({gone: OUTLINE, kept: OUTLINE}, store.annals.edition())
    assert list(store.annals.outlines([gone, kept])) == [kept]
