"""Outlines keep no range of the score: it follows from the counts; what was kept was a standard error."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

KEEP = """
    INSERT INTO outline SELECT attempt_id, first_right, first_count, again_right, again_count, body
    FROM outline_with_range
"""


def upgrade() -> None:
    op.rename_table("outline", "outline_with_range")
    op.create_table(
        "outline",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("first_right", sa.Integer(), nullable=False),
        sa.Column("first_count", sa.Integer(), nullable=False),
        sa.Column("again_right", sa.Integer(), nullable=False),
        sa.Column("again_count", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_outline"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_outline_attempt_id"),
    )
    op.execute(KEEP)
    op.drop_table("outline_with_range")
