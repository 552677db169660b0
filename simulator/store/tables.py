"""The tables of the database; rows of them never leave the store."""

from datetime import datetime
from typing import Annotated

from sqlalchemy import (
    CheckConstraint,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from simulator.store.schema import moment_of, stamp_text


class Stamp(TypeDecorator[datetime]):
    """A moment, kept as ISO text in UTC, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment; ValueError where it has no time zone."""
        del dialect
        return None if value is None else stamp_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a moment."""
        del dialect
        return None if value is None else moment_of(value)


Key = Annotated[int, mapped_column(Integer, primary_key=True)]
Words = Annotated[str, mapped_column(Text)]
Json = Annotated[str, mapped_column(Text)]
Count = Annotated[int, mapped_column(Integer)]
Moment = Annotated[datetime, mapped_column(Stamp)]
Digest = Annotated[bytes, mapped_column(LargeBinary)]


class Base(DeclarativeBase):
    """What all tables share: names of constraints that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class StoredCandidate(Base):
    """A person who sits exams here."""

    __tablename__ = "candidate"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Key]
    name: Mapped[Words] = mapped_column(unique=True)
    added_at: Mapped[Moment]


class StoredRevision(Base):
    """A bank as it was read: everything but its items; `revision` is the sha256 of its content."""

    __tablename__ = "revision"

    id: Mapped[Key]
    revision: Mapped[Words] = mapped_column(unique=True)
    bank: Mapped[Words]
    title: Mapped[Words]
    exam: Mapped[Words]
    items: Mapped[Count]
    header: Mapped[Json]
    read_at: Mapped[Moment]


class StoredItem(Base):
    """An item in its compiled form, once for all revisions that have it; `digest` is the sha256 of that form."""

    __tablename__ = "item"

    id: Mapped[Key]
    digest: Mapped[Digest] = mapped_column(unique=True)
    body: Mapped[Json]


class StoredRevisionItem(Base):
    """The place of an item in a revision, from 0; `block` is the sha256 of its block in the file, where it is known."""

    __tablename__ = "revision_item"
    __table_args__ = (Index("ix_revision_item_item_id", "item_id"), {"sqlite_with_rowid": False})

    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"))
    block: Mapped[Digest | None]


class StoredPicture(Base):
    """A picture, once for all revisions that have it; `digest` is the sha256 of its bytes."""

    __tablename__ = "picture"

    id: Mapped[Key]
    digest: Mapped[Digest] = mapped_column(unique=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class StoredRevisionPicture(Base):
    """The name of a picture in the items of a revision."""

    __tablename__ = "revision_picture"
    __table_args__ = (Index("ix_revision_picture_picture_id", "picture_id"), {"sqlite_with_rowid": False})

    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[Words] = mapped_column(primary_key=True)
    picture_id: Mapped[int] = mapped_column(ForeignKey("picture.id"))


class StoredFolder(Base):
    """A bank folder and what was read of it last; without a revision where its header could not be used."""

    __tablename__ = "folder"
    __table_args__ = ({"sqlite_with_rowid": False},)

    folder: Mapped[Words] = mapped_column(primary_key=True)
    signature: Mapped[Words]
    revision_id: Mapped[int | None] = mapped_column(ForeignKey("revision.id"))
    problems: Mapped[Json]


class StoredAttempt(Base):
    """An attempt but for its form and plan; the columns from `ended_at` to `passed` are set once, when it is scored.

    `uid` is the same on every machine that the attempt comes to. `kind` is that of the plan; the score of a drill holds
    its counts, its scale is never shown. `removed_at` is when the candidate deleted it: it is
    out of sight from then on, and once it is deleted for good it has no journal and no score and counts as discarded.
    """

    __tablename__ = "attempt"
    __table_args__ = (
        CheckConstraint("(ended_at IS NULL) = (passed IS NULL)", name="settled_whole"),
        Index("ix_attempt_candidate_id_bank", "candidate_id", "bank"),
        Index("ix_attempt_candidate_id_opened_at", "candidate_id", "opened_at"),
        Index("ix_attempt_revision_id", "revision_id"),
        Index("ix_attempt_uid", "uid", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"))
    bank: Mapped[Words]
    opened_at: Mapped[Moment]
    limit_ms: Mapped[Count]
    questions: Mapped[Count]
    discarded_at: Mapped[Moment | None]
    ended_at: Mapped[Moment | None]
    ended_by: Mapped[Words | None]
    used_ms: Mapped[Count | None]
    answered: Mapped[Count | None]
    flagged: Mapped[Count | None]
    score_right: Mapped[Count | None]
    score_scored: Mapped[Count | None]
    raw_cut: Mapped[Count | None]
    scale: Mapped[Count | None]
    pass_mark: Mapped[Count | None]
    passed: Mapped[bool | None]
    uid: Mapped[Words] = mapped_column(server_default="")
    kind: Mapped[Words] = mapped_column(server_default="exam")
    note: Mapped[Words] = mapped_column(server_default="")
    archived_at: Mapped[Moment | None]
    removed_at: Mapped[Moment | None]


class StoredPaper(Base):
    """The form and the plan of an attempt, apart from it so that the history stays slim."""

    __tablename__ = "paper"

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    form: Mapped[Json]
    plan: Mapped[Json]


class StoredComparison(Base):
    """Which revision a revision was compared with last, to find keys that have been corrected since."""

    __tablename__ = "comparison"

    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)
    against: Mapped[Words]


class StoredCorrection(Base):
    """What corrected keys make of an attempt, computed from its journal; the score as sat stays with the attempt."""

    __tablename__ = "correction"

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    keys: Mapped[Count]
    score_right: Mapped[Count]
    score_scored: Mapped[Count]
    raw_cut: Mapped[Count]
    scale: Mapped[Count]
    pass_mark: Mapped[Count]
    passed: Mapped[bool]
    body: Mapped[Json]


class StoredSeen(Base):
    """The latest attempt in which a candidate was given an item of a bank."""

    __tablename__ = "seen"
    __table_args__ = ({"sqlite_with_rowid": False},)

    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"), primary_key=True)
    bank: Mapped[Words] = mapped_column(primary_key=True)
    item: Mapped[Words] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))


class StoredFirstSeen(Base):
    """The first attempt in which a candidate was given an item of a bank."""

    __tablename__ = "first_seen"
    __table_args__ = ({"sqlite_with_rowid": False},)

    candidate_id: Mapped[int] = mapped_column(ForeignKey("candidate.id"), primary_key=True)
    bank: Mapped[Words] = mapped_column(primary_key=True)
    item: Mapped[Words] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))


class StoredOutline(Base):
    """What the history shows of an attempt beside its score, computed from its journal; may be made anew at any time.

    The columns count all questions: those met for the first time, and those that had been seen in earlier attempts.
    """

    __tablename__ = "outline"

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    first_right: Mapped[Count]
    first_count: Mapped[Count]
    again_right: Mapped[Count]
    again_count: Mapped[Count]
    body: Mapped[Json]


class StoredEntry(Base):
    """One line of an attempt's journal; triggers refuse to change it and to leave a gap before it.

    They refuse to remove it too, unless the candidate has deleted the whole attempt.
    """

    __tablename__ = "journal"
    __table_args__ = (CheckConstraint("at_ms >= 0", name="exam_time"), {"sqlite_with_rowid": False})

    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at_ms: Mapped[Count]
    name: Mapped[Words]
    version: Mapped[Count]
    body: Mapped[Json]
    written_at: Mapped[Moment]


class StoredSetting(Base):
    """A choice that outlives the program."""

    __tablename__ = "setting"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: Mapped[Words] = mapped_column(primary_key=True)
    value: Mapped[Words]
