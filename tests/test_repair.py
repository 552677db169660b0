"""A damaged database gives away every attempt that none of the damage hit, and is never written to.

`EXAMGATE_LONG_FAULTS=1 uv run pytest -n 0 tests/test_repair.py` damages every page in every way; else a few of them.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from simulator.app import main
from simulator.assembly.draw import draw as drawing
from simulator.copies import Fate, Repair
from simulator.exam.commands import Begin, GoNext
from simulator.exam.plan import Wishes
from simulator.house import copies, open_house
from simulator.session.opening import draw, open_new
from simulator.session.shelf import find
from simulator.store.carving import KEPT, carve
from simulator.store.cells import rows
from simulator.store.pages import opened
from simulator.store.paths import database_path, log_path
from tests.fakes import ManualClock
from tests.histories import only_the_tour, toured

pytestmark = pytest.mark.xdist_group("repair")

LONG = bool(os.environ.get("EXAMGATE_LONG_FAULTS"))
PAGE = 4096
ATTEMPTS = 30


def flip_some(page: bytearray, chance: random.Random) -> None:
    for _ in range(3):
        page[chance.randrange(PAGE)] ^= chance.randrange(1, 256)


def flip_many(page: bytearray, chance: random.Random) -> None:
    for _ in range(40):
        page[chance.randrange(PAGE)] = chance.randrange(256)


def turn_head(page: bytearray, _chance: random.Random) -> None:
    page[:12] = bytes(byte ^ 0xFF for byte in page[:12])


def wipe(page: bytearray, _chance: random.Random) -> None:
    page[:] = bytes(PAGE)


def fill(page: bytearray, chance: random.Random) -> None:
    page[:] = chance.randbytes(PAGE)


WAYS = (flip_some, flip_many, turn_head, wipe, fill)


@pytest.fixture(scope="module")
def intact(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty finished attempts with a note, one that was begun, a second candidate, a choice; no log."""
    folder = tmp_path_factory.mktemp("intact")
    with toured(folder, ATTEMPTS, bank_root=only_the_tour(tmp_path_factory.mktemp("banks"))) as house:
        (ada,) = house.desk.archive.candidates()
        house.desk.archive.add_candidate("Bob")
        house.store.annals.write_note(house.desk.archive.history()[0].id, "Slept badly.")
        house.store.settings.put("appearance", "dark")
        revision = find(house.refresh_shelf(), "examgate-tour").revision
        assert revision is not None
        sitting = open_new(house.desk, draw(house.desk, drawing, revision, ada.id, seed=99), Wishes(), ada.id).sitting
        sitting.do(Begin())
        sitting.do(GoNext())
    return folder


@pytest.fixture(scope="module")
def owners(intact: Path) -> Mapping[int, set[int]]:
    """Which attempts have a row on which page."""
    found: dict[int, set[int]] = {}
    database = database_path(intact)
    with closing(sqlite3.connect(database)) as driver, opened(database) as pages:
        query = "SELECT pageno, pagetype FROM dbstat WHERE name IN ('attempt', 'paper', 'journal')"
        for number, kind in driver.execute(query):
            assert kind != "overflow", "it is not known whose that is"
            keys = (row.values[0] if row.rowid is None else row.rowid for row in rows(pages, number))
            found[number] = {key for key in keys if isinstance(key, int)}
    return found


@pytest.fixture
def damaged(intact: Path, tmp_path: Path) -> Path:
    """A data folder of its own, to be damaged."""
    shutil.copytree(intact, tmp_path / "data")
    return tmp_path / "data"


def repaired(folder: Path, target: Path) -> Repair:
    """Repair a database, which stays as it is to the byte."""
    before = database_path(folder).read_bytes()
    target.unlink(missing_ok=True)
    done = copies(folder, clock=ManualClock()).repair(target)
    assert database_path(folder).read_bytes() == before
    return done


def damage(folder: Path, number: int, way: Callable[[bytearray, random.Random], None]) -> None:
    """Damage one page of a database."""
    content = bytearray(database_path(folder).read_bytes())
    page = content[(number - 1) * PAGE : number * PAGE]
    way(page, random.Random(f"{number} {way.__name__}"))
    content[(number - 1) * PAGE : number * PAGE] = page
    database_path(folder).write_bytes(content)


def numbers(done: Repair, *fates: Fate) -> set[int]:
    return {one.number for one in done.attempts if one.fate in fates}


def in_place(folder: Path, target: Path) -> Path:
    """A data folder with the repaired file as its database."""
    place = target.parent / "repaired"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return Path(shutil.copy(target, database_path(place))).parent


def test_the_pages_hold_what_sqlite_reads(intact: Path):
    with closing(sqlite3.connect(":memory:")) as carved, opened(database_path(intact)) as pages:
        carve(pages, carved)
        with closing(sqlite3.connect(database_path(intact))) as driver:
            for table in KEPT:
                query = f"SELECT * FROM {table.__tablename__} ORDER BY 1, 2"
                assert carved.execute(query).fetchall() == driver.execute(query).fetchall(), table
                names = [column[1] for column in driver.execute(f"PRAGMA table_info({table.__tablename__})")]
                assert names == [column.name for column in table.__table__.columns]


def chosen(count: int) -> Iterator[tuple[int, Callable[[bytearray, random.Random], None]]]:
    """Every page in every way in a long run, else the head, the schema and some pages, each in one way."""
    if LONG:
        yield from ((number, way) for number in range(1, count + 1) for way in WAYS)
        return
    for place, number in enumerate((1, 1, 2, *range(4, count, count // 3))):
        yield number, WAYS[place % len(WAYS)]


def test_damage_to_any_page_loses_no_attempt_that_has_no_row_on_it(
    intact: Path, damaged: Path, owners: Mapping[int, set[int]], tmp_path: Path
):
    everybody = set(range(1, ATTEMPTS + 2))
    content = database_path(intact).read_bytes()
    for number, way in chosen(len(content) // PAGE):
        database_path(damaged).write_bytes(content)
        damage(damaged, number, way)
        done = repaired(damaged, tmp_path / "new.sqlite3")
        hit = owners.get(number, set())
        assert numbers(done, Fate.WHOLE) >= everybody - hit, (number, way.__name__)
        assert numbers(done, *Fate) >= everybody - hit


@pytest.mark.parametrize("table", ["journal", "attempt", "revision"])
def test_what_is_repaired_passes_the_check_and_every_proof(
    table: str, damaged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    with closing(sqlite3.connect(database_path(damaged))) as driver:
        (last,) = driver.execute("SELECT max(pageno) FROM dbstat WHERE name = ?", (table,)).fetchone()
    damage(damaged, last, fill)
    done = repaired(damaged, tmp_path / "new.sqlite3")
    assert done.kept == ATTEMPTS + 1
    folder = in_place(damaged, done.path)
    assert main(["--data-dir", str(folder), "db", "check"]) == 0, capsys.readouterr().out
    assert main(["--data-dir", str(folder), "attempt", "verify"]) == 0


def test_an_intact_database_comes_through_a_repair_with_all_it_holds(damaged: Path, tmp_path: Path):
    done = repaired(damaged, tmp_path / "new.sqlite3")
    assert numbers(done, Fate.WHOLE) == set(range(1, ATTEMPTS + 2))
    assert (done.unreadable, done.has_failed) == (0, False)
    with open_house(damaged) as before, open_house(in_place(damaged, done.path)) as after:
        olds, news = before.desk.archive, after.desk.archive
        assert [row.uid for row in news.history()] == [row.uid for row in olds.history()]
        assert [row.note for row in news.history()] == [row.note for row in olds.history()]
        assert (news.candidates(), news.unsettled()) == (olds.candidates(), olds.unsettled())
        assert after.store.settings.get("appearance") == "dark"
        (ada, _) = news.candidates()
        bank = news.attempt(olds.unsettled()[0]).form.bank
        assert news.seen(ada.id, bank) == olds.seen(ada.id, bank)


def test_what_lies_in_the_log_alone_is_saved_too(intact: Path, tmp_path: Path):
    with open_house(intact) as house:
        house.desk.archive.add_candidate("Carla")
        shutil.copytree(intact, tmp_path / "data")
    assert log_path(database_path(tmp_path / "data")).stat().st_size > 0
    assert repaired(tmp_path / "data", tmp_path / "new.sqlite3").candidates == 3


def test_a_torn_journal_is_kept_up_to_its_damage_and_told(damaged: Path, tmp_path: Path):
    with closing(sqlite3.connect(database_path(damaged))) as driver, driver:
        driver.execute("DROP TRIGGER journal_never_changes")
        driver.execute("UPDATE journal SET body = '{' WHERE (attempt_id, seq) IN ((3, 9), (31, 3))")
        driver.execute("UPDATE attempt SET score_right = 7 WHERE id = 5")
    done = repaired(damaged, tmp_path / "new.sqlite3")
    told = {one.number: one for one in done.attempts if one.fate is not Fate.WHOLE}
    assert {number: one.fate for number, one in told.items()} == {
        3: Fate.GIVEN_UP,
        5: Fate.RECOUNTED,
        31: Fate.SHORTENED,
    }
    assert (told[3].entries, told[31].entries, told[5].right) == (8, 2, 7)
    with open_house(in_place(damaged, done.path)) as house:
        assert [int(number) for number in house.desk.archive.unsettled()] == [31]
        assert len(house.desk.journal.read(house.desk.archive.unsettled()[0])) == 2


def test_an_attempt_whose_row_is_lost_is_made_anew_of_its_paper_and_journal(
    damaged: Path, owners: Mapping[int, set[int]], tmp_path: Path
):
    with closing(sqlite3.connect(database_path(damaged))) as driver:
        query = "SELECT pageno FROM dbstat WHERE name = 'attempt' AND pagetype = 'leaf'"
        leaves = [number for (number,) in driver.execute(query)]
    damage(damaged, leaves[0], wipe)
    done = repaired(damaged, tmp_path / "new.sqlite3")
    assert numbers(done, Fate.REBUILT) == owners[leaves[0]]
    with open_house(in_place(damaged, done.path)) as house:
        assert len(house.desk.archive.history()) == ATTEMPTS


def test_a_poem_is_not_repaired(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "data").mkdir()
    database_path(tmp_path / "data").write_bytes(b"Tyger Tyger, burning bright\n" * 1000)
    assert main(["--data-dir", str(tmp_path / "data"), "db", "repair"]) == 3
    assert [file.suffix for file in (tmp_path / "data").iterdir() if file.suffix != ".lock"] == [".sqlite3"]
    assert "not a database of Examgate" in capsys.readouterr().err
