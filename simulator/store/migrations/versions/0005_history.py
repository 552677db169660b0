"""What the history needs: notes, archived and deleted attempts, outlines, and when each item was first seen."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ONLY_DELETED_JOURNALS_GO = """
    CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
    WHEN NOT EXISTS (
        SELECT 1 FROM attempt WHERE id = OLD.attempt_id AND removed_at IS NOT NULL AND passed IS NULL
    )
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only: entries are never removed'); END
"""


def upgrade() -> None:
    op.add_column("attempt", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.add_column("attempt", sa.Column("archived_at", sa.Text(), nullable=True))
    op.add_column("attempt", sa.Column("removed_at", sa.Text(), nullable=True))
    op.execute("DROP TRIGGER journal_never_shrinks")
    op.execute(ONLY_DELETED_JOURNALS_GO)
    op.create_table(
        "first_seen",
        sa.Column("candidate_id", sa.Integer(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("candidate_id", "bank", "item", name="pk_first_seen"),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name="fk_first_seen_candidate_id"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_first_seen_attempt_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "outline",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("first_right", sa.Integer(), nullable=False),
        sa.Column("first_count", sa.Integer(), nullable=False),
        sa.Column("again_right", sa.Integer(), nullable=False),
        sa.Column("again_count", sa.Integer(), nullable=False),
        sa.Column("scale_low", sa.Integer(), nullable=False),
        sa.Column("scale_high", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_outline"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_outline_attempt_id"),
    )
    _note_first_attempts()


def _note_first_attempts() -> None:
    connection = op.get_bind()
    query = """
        SELECT a.id, a.candidate_id, a.bank, p.form FROM attempt a JOIN paper p ON p.attempt_id = a.id
        ORDER BY a.opened_at, a.id
    """
    first: dict[tuple[int, str, str], int] = {}
    for attempt, candidate, bank, form in connection.execute(sa.text(query)):
        for slot in json.loads(form)["content"]["slots"]:
            first.setdefault((candidate, bank, slot["item"]), attempt)
    rows = [
        {"candidate": candidate, "bank": bank, "item": item, "attempt": attempt}
        for (candidate, bank, item), attempt in first.items()
    ]
    if rows:
        connection.execute(sa.text("INSERT INTO first_seen VALUES (:candidate, :bank, :item, :attempt)"), rows)
