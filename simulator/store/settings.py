"""Choices that outlive the program, as rows of names and values."""

from sqlalchemy import LargeBinary, cast, select
from sqlalchemy.dialects.sqlite import insert

from simulator.store.database import Database
from simulator.store.tables import StoredSetting


class SqliteSettings:
    """The Settings of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """Return the stored value, or None; what is no text comes with signs that no value has."""
        query = select(cast(StoredSetting.value, LargeBinary)).where(StoredSetting.name == name)
        with self._database.reading() as connection:
            found = connection.execute(query).scalar()
        return None if found is None else bytes(found).decode(errors="replace")

    def put(self, name: str, value: str) -> None:
        """Store a value; NotSavedError where that fails."""
        statement = insert(StoredSetting).values(name=name, value=value)
        with self._database.writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
