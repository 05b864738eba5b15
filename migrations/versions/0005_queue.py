"""The job queue's tables, made by pgqueuer's own statements in a schema of their own."""

from alembic import op

from migrations.ops import APP, execute
from tenants.due.queue import install_sql

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    execute("CREATE SCHEMA queue")
    statements = install_sql()
    op.get_bind().connection.dbapi_connection.run_async(lambda driver: driver.execute(statements))  # type: ignore[union-attr]
    execute(f"GRANT USAGE ON SCHEMA queue TO {APP}")
    execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA queue TO {APP}")
    execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA queue TO {APP}")
