"""Attempts of other machines in the database: whole or not at all, in their order, beside what is here."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.exam.events import Entry
from simulator.exam.items import ItemId
from simulator.exchange import Dossier
from simulator.ports import AttemptId, CandidateId, UnknownAttemptError, UnknownBankError
from simulator.store.exchange import SqliteExchange
from simulator.store.store import Store, open_store
from tests.fakes import START, ManualClock
from tests.store import samples
from tests.store.samples import bank, reading, revision_of

OLD = Path(__file__).parents[1] / "data" / "store-0002.sqlite3"


@pytest.fixture
def other(tmp_path: Path, clock: ManualClock) -> Iterator[Store]:
    with open_store(tmp_path / "other" / "examgate.sqlite3", now=clock.now) as opened:
        yield opened


def sit(store: Store, *names: str, days: int = 0) -> AttemptId:
    """Have Ada sit these items, that many days after the others."""
    store.library.shelve("banks/small", "1", reading(bank()))
    known = {one.name: one.id for one in store.archive.candidates()}
    ada: CandidateId = known.get("Ada") or store.archive.add_candidate("Ada").id
    form = samples.form(bank(), names or None)
    attempt = store.archive.open_attempt(samples.draft(ada, form, START + timedelta(days=days)))
    store.journal.append(attempt, samples.entries())
    store.archive.settle(attempt, samples.verdict())
    return attempt


def dossiers(store: Store) -> list[Dossier]:
    return list(store.exchange.dossiers([row.id for row in store.archive.history()]))


def move(source: Store, target: Store) -> None:
    target.exchange.take_in([source.exchange.volume(revision_of(bank()))], dossiers(source))


def test_an_attempt_arrives_as_it_was_sent(store: Store, other: Store):
    sit(store)
    move(store, other)
    assert dossiers(other) == dossiers(store)
    assert other.exchange.volume(revision_of(bank())) == store.exchange.volume(revision_of(bank()))
    (row,) = other.archive.history()
    assert other.journal.read(row.id) == samples.entries()
    assert other.check() == ()


def test_attempts_are_told_in_the_order_they_were_opened_wherever_they_were_sat(store: Store, other: Store):
    sit(store, "i1", days=1)
    for days in (0, 2):
        sit(other, "i2", days=days)
    move(store, other)
    assert [row.opened_at - START for row in other.archive.history()] == [timedelta(days=days) for days in (2, 1, 0)]


def test_items_of_an_attempt_that_came_later_are_seen_when_they_were_sat(store: Store, other: Store):
    sit(store, "i1", "i2", days=1)
    sit(other, "i2", "i3", days=2)
    move(store, other)
    (ada,) = other.archive.candidates()
    assert other.archive.seen(ada.id, bank().id) == {ItemId("i1"): 1, ItemId("i2"): 0, ItemId("i3"): 0}


def test_an_intake_that_fails_leaves_nothing(store: Store, other: Store):
    sit(store)
    (good,) = dossiers(store)
    bad = replace(good, uid="another", revision=revision_of(None))
    with pytest.raises(UnknownBankError):
        other.exchange.take_in([store.exchange.volume(good.revision)], [good, bad])
    assert (other.exchange.known(), other.archive.candidates()) == ({}, ())
    with pytest.raises(UnknownBankError):
        other.exchange.volume(good.revision)


def test_an_intake_that_breaks_off_keeps_whole_attempts_and_goes_on_the_next_time(store: Store, other: Store):
    for days, names in enumerate((("i1", "i2"), ("i2", "i3"), ("i1", "i3"))):
        sit(store, *names, days=days)
    small = SqliteExchange(other._database, lambda: START, portion=1)

    def torn() -> Iterator[Dossier]:
        yield from dossiers(store)[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        small.take_in([store.exchange.volume(revision_of(bank()))], torn())
    assert (dossiers(other), other.check()) == (dossiers(store)[:2], ())
    small.take_in([], [one for one in dossiers(store) if one.uid not in small.known()])
    assert dossiers(other) == dossiers(store)
    (ada,) = other.archive.candidates()
    assert other.archive.seen(ada.id, bank().id) == {ItemId("i1"): 0, ItemId("i2"): 1, ItemId("i3"): 0}


def test_others_may_write_while_attempts_are_made_ready(store: Store, other: Store):
    sit(store)

    def told() -> Iterator[Dossier]:
        other.archive.add_candidate("Ben")
        yield from dossiers(store)

    other.exchange.take_in([store.exchange.volume(revision_of(bank()))], told())
    assert [person.name for person in other.archive.candidates()] == ["Ben", "Ada"]
    other.exchange.take_in([], [replace(one, uid="another") for one in dossiers(store)])
    assert len(other.archive.history()) == 2


def test_only_a_finished_attempt_is_given_away(store: Store, attempt: AttemptId):
    with pytest.raises(UnknownAttemptError):
        list(store.exchange.dossiers([attempt]))


def test_a_revision_that_is_here_is_not_replaced_by_one_that_comes(store: Store, other: Store):
    sit(store)
    sit(other)
    volume = store.exchange.volume(revision_of(bank()))
    other.exchange.take_in([replace(volume, items=volume.items[:1])], [])
    assert other.library.bank(revision_of(bank())) == bank()


def test_a_bank_folder_prevails_over_what_came_under_its_name(store: Store, other: Store):
    sit(store)
    volume = store.exchange.volume(revision_of(bank()))
    other.exchange.take_in([replace(volume, items=volume.items[:1])], [])
    other.library.shelve("banks/small", "1", reading(bank()))
    assert other.library.bank(revision_of(bank())) == bank()
    assert other.check() == ()


def test_nothing_forged_outlives_the_bank_folder(store: Store, other: Store):
    sit(store)
    volume = store.exchange.volume(revision_of(bank()))
    picture = ("media/a.svg", b"<svg>forged</svg>")
    other.exchange.take_in([replace(volume, pictures=(picture,))], [])
    other.library.shelve("banks/small", "1", reading(bank()))
    assert other.exchange.volume(revision_of(bank())) == volume
    with other._database.driver() as driver:
        assert driver.execute("SELECT count(*) FROM picture").fetchone() == (0,)


def test_a_forged_block_gives_way_to_that_of_the_bank_folder(store: Store, other: Store):
    sit(store)
    volume = store.exchange.volume(revision_of(bank()))
    forged = tuple(replace(item, block="ab" * 32) for item in volume.items)
    other.exchange.take_in([replace(volume, items=forged)], [])
    other.library.shelve("banks/small", "1", reading(bank()))
    assert other.exchange.volume(revision_of(bank())) == volume


def test_an_attempt_is_decoded_to_what_it_was(store: Store):
    attempt = sit(store)
    (dossier,) = dossiers(store)
    opened = store.exchange.open_dossier(dossier)
    found = store.archive.attempt(attempt)
    assert (opened.form, opened.plan) == (found.form, found.plan)
    assert opened.entries == tuple(Entry(one.seq, one.at_ms, one.event) for one in samples.entries())


def test_copies_of_an_old_database_give_an_attempt_the_same_name(tmp_path: Path, clock: ManualClock):
    names = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        with open_store(Path(shutil.copy(OLD, tmp_path / folder)), now=clock.now) as opened:
            names.append(sorted(opened.exchange.known()))
    assert names[0] == names[1]
    assert len(set(names[0])) == 2


def test_every_attempt_has_a_name_of_its_own(store: Store):
    attempts = {sit(store), sit(store)}
    assert set(store.exchange.known().values()) == attempts
