"""Migrations: they lead to the schema of the tables, whole or not at all, and after a copy."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from simulator.ports import StoreError
from simulator.store import migrate
from simulator.store.database import Database
from simulator.store.inspection import APPLICATION_ID
from simulator.store.paths import copies_folder
from simulator.store.rotation import MOST_COPIES
from simulator.store.schema import HEAD
from simulator.store.store import Store
from simulator.store.tables import Base
from tests.fakes import ManualClock


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger'")
    return {name: sql for name, sql in found if not name.startswith(("alembic_", "sqlite_"))}


def columns(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT * FROM pragma_table_xinfo('{table}')").fetchall()


def indexes(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    query = "SELECT i.name, i.[unique], c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c"
    return set(connection.execute(query, (table,)))


def links(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    query = "SELECT [table], [from], [to], on_update, on_delete FROM pragma_foreign_key_list(?)"
    return set(connection.execute(query, (table,)))


def test_head_is_that_of_the_scripts():
    config = Config()
    config.set_main_option("script_location", "simulator.store:migrations")
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
def test_a_migrated_database_has_the_tables_of_this_program(store: Store, path: Path, table: str):
    with closing(sqlite3.connect(path)) as migrated, closing(sqlite3.connect(":memory:")) as fresh:
        engine = create_engine("sqlite://", creator=lambda: fresh)
        Base.metadata.create_all(engine)
        engine.dispose(close=False)
        assert set(schema(migrated)) == set(schema(fresh))
        for aspect in (columns, indexes, links):
            assert aspect(migrated, table) == aspect(fresh, table)


def test_alembic_finds_nothing_left_to_migrate(store: Store, path: Path):
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_a_migrated_database_bears_the_mark_of_this_program(store: Store, path: Path):
    with closing(sqlite3.connect(path)) as migrated:
        assert migrated.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert migrated.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)


def test_a_database_is_copied_before_it_is_migrated(store: Store, path: Path, clock: ManualClock):
    store.settings.put("appearance", "dark")
    database = Database(path)
    migrate.bring_up(database, "0000", clock.now)
    database.dispose()

    (copy,) = copies_folder(path).iterdir()
    assert copy.name == "examgate-20260302T090000Z-update-0000.sqlite3"
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT value FROM setting").fetchone() == ("dark",)


def test_an_update_that_fails_at_every_start_leaves_one_copy(store: Store, path: Path, clock: ManualClock):
    database = Database(path)
    found = []
    for theme in ("dark", "dark", "dark", "light"):
        store.settings.put("appearance", theme)
        clock.advance(1_000)
        migrate.bring_up(database, "0000", clock.now)
        found.append(len(list(copies_folder(path).iterdir())))
    database.dispose()
    assert found == [1, 1, 1, 2]


def test_copies_of_updates_are_bounded(store: Store, path: Path, clock: ManualClock):
    database = Database(path)
    for number in range(MOST_COPIES + 3):
        store.settings.put("appearance", str(number))
        clock.advance(1_000)
        migrate.bring_up(database, "0000", clock.now)
    database.dispose()
    assert len(list(copies_folder(path).iterdir())) == MOST_COPIES


def test_a_database_that_cannot_be_copied_is_not_migrated(store: Store, path: Path, clock: ManualClock):
    copies_folder(path).write_text("in the way")
    database = Database(path)
    with pytest.raises(StoreError):
        migrate.bring_up(database, "0000", clock.now)
    database.dispose()


def test_a_migration_that_fails_leaves_the_database_as_it_was(tmp_path: Path, clock: ManualClock):
    path = tmp_path / "a.sqlite3"
    with closing(sqlite3.connect(path)) as early, early:
        early.execute("CREATE TABLE journal (note)")
    database = Database(path)
    with pytest.raises(StoreError):
        migrate.bring_up(database, None, clock.now)
    database.dispose()

    with closing(sqlite3.connect(path)) as after:
        assert list(schema(after)) == ["journal"]
        assert after.execute("PRAGMA application_id").fetchone() == (0,)


def test_a_migration_that_breaks_a_reference_is_taken_back(store: Store, path: Path):
    database = Database(path)
    with pytest.raises(StoreError, match="refer to nothing"), database.upgrading() as connection:
        connection.exec_driver_sql("INSERT INTO paper VALUES (77, '', '')")
    with database.driver() as driver:
        assert driver.execute("SELECT count(*) FROM paper").fetchone() == (0,)
        assert driver.execute("PRAGMA foreign_keys").fetchone() == (1,)
    database.dispose()
