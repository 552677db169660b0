"""What Alembic runs for every migration: within the transaction of the connection it is given."""

from alembic import context

from simulator.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
context.run_migrations()
