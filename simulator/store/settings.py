"""Choices that outlive the program, as rows of names and values."""

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from simulator.store.database import Database
from simulator.store.tables import StoredSetting


class SqliteSettings:
    """The Settings of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """Return the stored value, or None."""
        with self._database.reading() as connection:
            return connection.execute(select(StoredSetting.value).where(StoredSetting.name == name)).scalar()

    def put(self, name: str, value: str) -> None:
        """Store a value; NotSavedError where that fails."""
        statement = insert(StoredSetting).values(name=name, value=value)
        with self._database.writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
