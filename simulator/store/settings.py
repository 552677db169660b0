"""Choices that outlive the program, as rows of names and values."""

from simulator.store.database import Database

_GET = "SELECT CAST(value AS BLOB) FROM setting WHERE name = ?"
_PUT = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class SqliteSettings:
    """The Settings of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """Return the stored value, or None; what is no text comes with signs that no value has."""
        found = self._database.query(_GET, (name,))
        return bytes(found[0][0]).decode(errors="replace") if found else None

    def put(self, name: str, value: str) -> None:
        """Store a value; NotSavedError where that fails."""
        self._database.insert(_PUT, [(name, value)])
