"""Alembic's entry: runs the versions on the connection handed in by `migrations.run`."""

from alembic import context

from tenants.db.base import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, version_table_schema="tenant", transaction_per_migration=True
)
with context.begin_transaction():
    context.run_migrations()
