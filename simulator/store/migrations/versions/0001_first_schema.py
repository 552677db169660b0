"""The first schema: candidates, banks by content, attempts with their journal, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TRIGGERS = (
    """
    CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only: entries are never changed'); END
    """,
    """
    CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only: entries are never removed'); END
    """,
    """
    CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
    WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE attempt_id = NEW.attempt_id)
    BEGIN SELECT RAISE(ABORT, 'the journal has another next entry'); END
    """,
)


def upgrade() -> None:
    op.execute("PRAGMA application_id = 1163413332")
    op.create_table(
        "candidate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_candidate"),
        sa.UniqueConstraint("name", name="uq_candidate_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
        sqlite_with_rowid=False,
    )
    _create_content()
    _create_banks()
    _create_attempt()
    _create_parts_of_attempts()
    _create_journal()


def _create_content() -> None:
    op.create_table(
        "item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_item"),
        sa.UniqueConstraint("digest", name="uq_item_digest"),
    )
    op.create_table(
        "picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_picture"),
        sa.UniqueConstraint("digest", name="uq_picture_digest"),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("exam", sa.Text(), nullable=False),
        sa.Column("items", sa.Integer(), nullable=False),
        sa.Column("header", sa.Text(), nullable=False),
        sa.Column("read_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.UniqueConstraint("revision", name="uq_revision_revision"),
    )


def _create_banks() -> None:
    op.create_table(
        "revision_item",
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("revision_id", "place", name="pk_revision_item"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_revision_item_revision_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_revision_item_item_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_revision_item_item_id", "revision_item", ["item_id"])
    op.create_table(
        "revision_picture",
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("picture_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("revision_id", "name", name="pk_revision_picture"),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name="fk_revision_picture_revision_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name="fk_revision_picture_picture_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_revision_picture_picture_id", "revision_picture", ["picture_id"])
    op.create_table(
        "folder",
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=True),
        sa.Column("problems", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("folder", name="pk_folder"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_folder_revision_id"),
        sqlite_with_rowid=False,
    )


def _create_attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("candidate_id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("limit_ms", sa.Integer(), nullable=False),
        sa.Column("questions", sa.Integer(), nullable=False),
        sa.Column("discarded_at", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=True),
        sa.Column("used_ms", sa.Integer(), nullable=True),
        sa.Column("answered", sa.Integer(), nullable=True),
        sa.Column("flagged", sa.Integer(), nullable=True),
        sa.Column("score_right", sa.Integer(), nullable=True),
        sa.Column("score_scored", sa.Integer(), nullable=True),
        sa.Column("raw_cut", sa.Integer(), nullable=True),
        sa.Column("scale", sa.Integer(), nullable=True),
        sa.Column("pass_mark", sa.Integer(), nullable=True),
        sa.Column("passed", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_attempt"),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name="fk_attempt_candidate_id"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_attempt_revision_id"),
        sa.CheckConstraint("(ended_at IS NULL) = (passed IS NULL)", name=op.f("ck_attempt_settled_whole")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attempt_candidate_id_bank", "attempt", ["candidate_id", "bank"])
    op.create_index("ix_attempt_revision_id", "attempt", ["revision_id"])


def _create_parts_of_attempts() -> None:
    op.create_table(
        "paper",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_paper"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_paper_attempt_id"),
    )
    op.create_table(
        "seen",
        sa.Column("candidate_id", sa.Integer(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("candidate_id", "bank", "item", name="pk_seen"),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name="fk_seen_candidate_id"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_seen_attempt_id"),
        sqlite_with_rowid=False,
    )


def _create_journal() -> None:
    op.create_table(
        "journal",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", "seq", name="pk_journal"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_journal_attempt_id"),
        sa.CheckConstraint("at_ms >= 0", name=op.f("ck_journal_exam_time")),
        sqlite_with_rowid=False,
    )
    for trigger in TRIGGERS:
        op.execute(trigger)
