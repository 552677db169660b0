"""An identity of attempts that is the same on every machine, and their order by date instead of by number."""

from collections import Counter
from uuid import UUID, uuid5

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ATTEMPTS = UUID("5b1c9a60-6f0e-4f7c-9d3e-2f8a3c1d7e45")


def upgrade() -> None:
    op.add_column("attempt", sa.Column("uid", sa.Text(), server_default="", nullable=False))
    _name_attempts()
    op.create_index("ix_attempt_uid", "attempt", ["uid"], unique=True)
    op.create_index("ix_attempt_candidate_id_opened_at", "attempt", ["candidate_id", "opened_at"])


def _name_attempts() -> None:
    """Give each attempt a name made of when it began and of its form, so that copies of one database agree."""
    connection = op.get_bind()
    query = "SELECT a.id, a.opened_at, p.form FROM attempt a LEFT JOIN paper p ON p.attempt_id = a.id ORDER BY a.id"
    equal: Counter[tuple[str, str]] = Counter()
    names: list[dict[str, object]] = []
    for number, opened_at, form in connection.execute(sa.text(query)):
        made_of = (opened_at, form or "")
        names.append({"number": number, "uid": str(uuid5(ATTEMPTS, f"{opened_at}\n{equal[made_of]}\n{form}"))})
        equal[made_of] += 1
    if names:
        connection.execute(sa.text("UPDATE attempt SET uid = :uid WHERE id = :number"), names)
