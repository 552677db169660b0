"""The kind of an attempt beside its score, so that the history tells drills from exams without reading plans."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("attempt", sa.Column("kind", sa.Text(), server_default="exam", nullable=False))
