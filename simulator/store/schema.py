"""What the file is marked with and how moments are written in it; knows no table."""

from datetime import UTC, datetime

from simulator.ports import StoreError, Trouble

HEAD = "0006"
"""The revision of the tables; revisions are numbered, so that newer ones are known as such."""


def stamp_text(moment: datetime) -> str:
    """The text of a moment in the database; ValueError where it has no time zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_of(text: str) -> datetime:
    """The moment that a text of the database stands for; StoreError where it stands for none."""
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise StoreError(f"{text!r} is no moment", trouble=Trouble.DAMAGED) from error
