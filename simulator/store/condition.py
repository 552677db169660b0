"""The condition of the database in a few figures, for reports of errors; looks at no answer."""

from simulator.store.database import Database
from simulator.store.paths import log_path
from simulator.store.schema import HEAD

KIB = 1024


def condition(database: Database) -> tuple[tuple[str, str], ...]:
    """Return names and figures; StoreError where the database cannot be read, OSError where its file cannot."""
    log = log_path(database.path)
    log_size = log.stat().st_size if log.exists() else 0
    return (
        ("Database", f"{database.path.stat().st_size // KIB} KiB, its log {log_size // KIB} KiB"),
        ("Schema", HEAD),
        ("Journal mode", str(_one(database, "PRAGMA journal_mode"))),
        ("Attempts", str(_one(database, "SELECT count(*) FROM attempt"))),
    )


def _one(database: Database, question: str) -> object:
    return database.query(question)[0][0]
