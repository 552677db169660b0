"""Databases that earlier programs wrote, one for each revision, open in this one with all they hold.

Each was written once, by the program of its revision, and is never changed: a finished attempt of Ada with a whole
journal, one that she left unfinished, the bank with a picture, a choice; from 0002 on a key corrected since; from 0005
on a note on the finished attempt and its outline, and it is archived.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from simulator.exam.events import Answered, Ended, EndReason, Entry, Started
from simulator.exam.items import ItemId
from simulator.ports import AttemptId
from simulator.store.paths import copies_folder
from simulator.store.schema import HEAD
from simulator.store.store import Store, open_store
from tests.fakes import ManualClock
from tests.store.samples import B, D
from tests.store.test_annals import OUTLINE

OLD = sorted((Path(__file__).parents[1] / "data").glob("store-*.sqlite3"))

FINISHED, UNFINISHED = AttemptId(1), AttemptId(2)


def revision_of(old: Path) -> str:
    return old.stem.removeprefix("store-")


@pytest.fixture(params=OLD, ids=revision_of)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path))


@pytest.fixture
def opened(old: Path, clock: ManualClock) -> Iterator[Store]:
    with open_store(old, now=clock.now) as found:
        yield found


def test_a_database_of_every_revision_is_kept():
    config = Config()
    config.set_main_option("script_location", "simulator.store:migrations")
    scripts = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    assert {revision_of(old) for old in OLD} == scripts


def test_an_old_database_is_brought_up_to_date_after_a_copy(old: Path, opened: Store):
    opened.close()
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    assert copies_folder(old).exists() == (revision_of(old) != HEAD)


def test_an_old_database_is_sound(opened: Store):
    assert opened.check() == ()


def test_an_old_database_keeps_its_history(opened: Store):
    (row,) = opened.archive.history()
    assert (row.id, row.candidate_name, row.title, row.ended_by) == (FINISHED, "Ada", "Small exam", "time")
    assert row.score is not None
    assert (row.score.right, row.score.scored, row.score.scale, row.score.passed) == (2, 3, 500, False)


def test_an_old_database_keeps_its_journals(opened: Store):
    entries = opened.journal.read(FINISHED)
    assert [entry.seq for entry in entries] == list(range(1, 14))
    assert entries[0] == Entry(1, 1000, Started())
    assert entries[2].event == Answered(1, frozenset({B, D}))
    assert entries[-1] == Entry(13, 13_000, Ended(EndReason.TIME))
    assert len(opened.journal.read(UNFINISHED)) == 3


def test_an_old_database_keeps_what_can_be_resumed(opened: Store):
    assert opened.archive.unsettled() == (UNFINISHED,)
    attempt = opened.archive.attempt(UNFINISHED)
    assert [slot.item for slot in attempt.form.slots] == ["i2", "i3"]
    assert attempt.plan.limit_ms == 720_000
    assert attempt.last_entry_at is not None


def test_an_old_database_keeps_its_banks_with_their_pictures(opened: Store):
    revision = opened.archive.attempt(FINISHED).form.revision
    bank = opened.library.bank(revision)
    assert [item.id for item in bank.items] == ["i1", "i2", "i3", "i4"]
    assert bank.items[0].keys == frozenset("AC")
    assert bank.cases[0].title == "A shop"
    assert opened.library.media(revision, "media/a.svg") == b"<svg/>"


def test_an_old_database_keeps_what_was_seen_and_chosen(opened: Store):
    (ada,) = opened.archive.candidates()
    seen = opened.archive.seen(ada.id, opened.library.shelf()[0].bank)
    assert seen == {ItemId("i1"): 1, ItemId("i2"): 0, ItemId("i3"): 0, ItemId("i4"): 1}
    assert opened.settings.get("appearance") == "dark"


def test_an_old_database_keeps_its_corrected_scores(old: Path, opened: Store):
    (row,) = opened.archive.history()
    scale = None if revision_of(old) == "0001" else 100
    assert (row.corrected.scale if row.corrected else None) == scale
    assert (opened.archive.attempt(FINISHED).correction is None) == (scale is None)


def test_banks_are_read_again_where_an_old_database_lacks_the_digests_of_their_blocks(old: Path, opened: Store):
    sat, item = opened.archive.attempt(FINISHED).form.revision, ItemId("i1")
    knows = opened.library.digest(sat, item) != ""
    assert knows == (revision_of(old) != "0001")
    assert (opened.library.shelf()[0].signature == "") != knows


def test_an_old_database_keeps_its_notes_and_its_archive(old: Path, opened: Store):
    (row,) = opened.archive.history()
    if revision_of(old) < "0005":
        assert (row.note, row.archived, opened.annals.without_outline()) == ("", False, (FINISHED,))
    else:
        assert (row.note, row.archived) == ("Slept badly.\nTwo coffees.", True)
        assert opened.annals.outlines([FINISHED]) == {FINISHED: OUTLINE}


def test_an_old_database_knows_which_items_had_been_met_before(opened: Store):
    assert opened.archive.met_before(FINISHED) == frozenset()
    assert opened.archive.met_before(UNFINISHED) == {"i2", "i3"}
