"""What disputes need: the digest of each block as it was read, and corrected scores beside those as sat."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("revision_item", sa.Column("block", sa.LargeBinary(), nullable=True))
    op.execute("UPDATE folder SET signature = ''")  # read again, so that the digests come in
    op.create_table(
        "comparison",
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("against", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("revision_id", name="pk_comparison"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_comparison_revision_id", ondelete="CASCADE"),
    )
    op.create_table(
        "correction",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("keys", sa.Integer(), nullable=False),
        sa.Column("score_right", sa.Integer(), nullable=False),
        sa.Column("score_scored", sa.Integer(), nullable=False),
        sa.Column("raw_cut", sa.Integer(), nullable=False),
        sa.Column("scale", sa.Integer(), nullable=False),
        sa.Column("pass_mark", sa.Integer(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_correction"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name="fk_correction_attempt_id"),
    )
