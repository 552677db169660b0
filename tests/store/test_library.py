"""Banks as read: by content, each item and picture once, as long as anything points at them."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.exam.bank import Revision
from simulator.ports import AttemptId, StoreError, Trouble, UnknownBankError
from simulator.store.library import MOST_KEPT
from simulator.store.store import Store
from tests.store import samples
from tests.store.samples import bank, reading, revision_of

FOLDER = "/banks/small"


def count(store: Store, table: str) -> int:
    with store._database.driver() as driver:
        return int(driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    found = tmp_path / "a.svg"
    found.write_bytes(b"<svg/>")
    return found


def test_a_bank_comes_back_as_it_was_read(store: Store):
    store.library.shelve(FOLDER, "1", reading(bank()))
    for _ in range(2):
        assert store.library.bank(revision_of(bank())) == bank()


def test_a_bank_comes_back_after_another_was_shelved(store: Store):
    store.library.shelve(FOLDER, "1", reading(bank()))
    store.library.bank(revision_of(bank()))
    store.library.shelve("/banks/other", "1", reading(samples.renamed(bank(), "Other")))

    assert store.library.bank(revision_of(bank())) == bank()


def test_banks_asked_for_in_turn_are_read_once(store: Store):
    banks = [samples.renamed(bank(), name) for name in "abcd"]
    for one in banks:
        store.library.shelve(f"/banks/{one.title}", "1", reading(one))
    first = [store.library.bank(revision_of(one)) for one in banks]
    assert all(store.library.bank(revision_of(one)) is kept for one, kept in zip(banks, first, strict=True))


def test_only_the_banks_asked_for_last_stay_in_memory(store: Store):
    banks = [samples.renamed(bank(), str(number)) for number in range(MOST_KEPT + 1)]
    for one in banks:
        store.library.shelve(f"/banks/{one.title}", "1", reading(one))
    first, second = (store.library.bank(revision_of(one)) for one in banks[:2])
    assert store.library.bank(revision_of(banks[0])) is first
    for one in banks[2:]:
        store.library.bank(revision_of(one))
    assert store.library.bank(revision_of(banks[0])) is first
    assert store.library.bank(revision_of(banks[1])) is not second


def test_a_revision_that_is_not_there_is_unknown(store: Store):
    with pytest.raises(UnknownBankError):
        store.library.bank(Revision("nowhere"))
    assert store.library.media(Revision("nowhere"), "media/a.svg") is None


def test_the_shelf_tells_what_was_read_of_each_folder_by_folder(store: Store):
    shelved = [
        store.library.shelve(folder, "7", reading(samples.renamed(bank(), folder))) for folder in ("/b", "/a", "/c")
    ]
    found = store.library.shelf()

    assert found == (shelved[1], shelved[0], shelved[2])
    assert (found[0].items, found[0].blueprint, found[0].problems) == (4, samples.BLUEPRINT, samples.PROBLEMS)
    assert (found[0].bank, found[0].title, found[0].exam, found[0].licence) == ("small", "/a", "SML-C01", "CC0")


def test_a_folder_without_a_usable_header_is_on_the_shelf_with_its_problems(store: Store):
    shelved = store.library.shelve(FOLDER, "1", reading(None))

    assert store.library.shelf() == (shelved,)
    assert (shelved.revision, shelved.blueprint, shelved.items) == (None, None, 0)
    assert shelved.problems == samples.PROBLEMS


def test_shelving_again_replaces_what_was_read_before(store: Store):
    store.library.shelve(FOLDER, "1", reading(bank()))
    assert store.library.bank(revision_of(bank())) == bank()
    edited = bank(("i1", "i2", "i5"))
    store.library.shelve(FOLDER, "2", reading(edited))

    (shelved,) = store.library.shelf()
    assert (shelved.signature, shelved.revision) == ("2", revision_of(edited))
    with pytest.raises(UnknownBankError):
        store.library.bank(revision_of(bank()))


def test_revisions_share_their_items_and_leave_none_behind(store: Store):
    store.library.shelve(FOLDER, "1", reading(bank()))
    store.library.shelve("/banks/copy", "1", reading(bank(("i1", "i2", "i5"))))
    assert count(store, "item") == 5

    store.library.shelve(FOLDER, "2", reading(bank(("i1",))))
    assert count(store, "item") == 3
    assert count(store, "revision_item") == 4


def test_a_revision_that_an_attempt_was_sat_on_stays(store: Store, attempt: AttemptId):
    sat_on = store.archive.attempt(attempt).form.revision
    store.library.shelve("banks/small", "2", reading(bank(("i9",))))

    assert store.library.bank(sat_on) == bank()


def test_a_revision_that_another_folder_has_too_stays(store: Store):
    for folder in (FOLDER, "/banks/copy"):
        store.library.shelve(folder, "1", reading(bank()))
    store.library.shelve(FOLDER, "2", reading(None))

    assert store.library.bank(revision_of(bank())) == bank()
    assert count(store, "revision") == 1


def test_shelving_the_same_content_again_keeps_it(store: Store):
    store.library.shelve(FOLDER, "1", reading(bank()))
    store.library.shelve(FOLDER, "2", reading(bank()))

    assert store.library.bank(revision_of(bank())) == bank()
    assert [shelved.signature for shelved in store.library.shelf()] == ["2"]


def test_a_folder_that_is_gone_leaves_the_shelf_and_its_revision_stays(store: Store):
    store.library.shelve(FOLDER, "1", reading(bank()))
    store.library.unshelve(FOLDER)
    store.library.unshelve(FOLDER)

    assert store.library.shelf() == ()
    assert store.library.bank(revision_of(bank())) == bank()


def test_a_picture_comes_back_by_its_name_and_is_kept_once(store: Store, picture: Path):
    named = {"media/a.svg": picture, "media/b.svg": picture}
    store.library.shelve(FOLDER, "1", reading(bank(), named))
    picture.unlink()

    assert store.library.media(revision_of(bank()), "media/b.svg") == b"<svg/>"
    assert store.library.media(revision_of(bank()), "media/c.svg") is None
    assert count(store, "picture") == 1


def test_pictures_of_a_revision_that_is_gone_go_with_it(store: Store, picture: Path):
    store.library.shelve(FOLDER, "1", reading(bank(), {"media/a.svg": picture}))
    store.library.shelve(FOLDER, "2", reading(bank(("i1",))))

    assert count(store, "picture") == 0
    assert store.check() == ()


def test_a_picture_that_went_away_meanwhile_is_told_and_nothing_is_shelved(store: Store, picture: Path):
    gone = reading(bank(), {"media/a.svg": picture})
    picture.unlink()
    with pytest.raises(StoreError) as caught:
        store.library.shelve(FOLDER, "1", gone)

    assert (caught.value.trouble, caught.value.path) == (Trouble.MISSING, picture)
    assert store.library.shelf() == ()


def test_a_folder_that_only_another_version_can_make_out_is_read_anew(store: Store, path: Path):
    store.library.shelve(FOLDER, "1", reading(bank()))
    with sqlite3.connect(path) as beside:
        beside.execute("""UPDATE folder SET problems = '{"version":9,"content":[]}'""")
    beside.close()
    assert store.library.shelf() == ()

    shelved = store.library.shelve(FOLDER, "1", reading(bank()))
    assert store.library.shelf() == (shelved,)


def test_an_empty_bank_is_kept_too(store: Store):
    empty = replace(bank(), items=())
    store.library.shelve(FOLDER, "1", reading(empty))
    assert store.library.bank(revision_of(empty)) == empty
