"""One way to make a tenant table: columns, composite keys, row-level security and grants in one call.

Rule kept: no tenant table without `tenant_id` first in its primary key, without FORCE ROW LEVEL SECURITY, or with a key or
foreign key that leaves the tenant out. `tests/architecture` reads the catalogue and holds it.
"""

import re
from collections.abc import Sequence

from alembic import op

from tenants.db.rls import TENANT_POLICY

APP = "hashmark_app"
WORKER = "hashmark_worker"
LOGINS = f"{APP}, {WORKER}"
"""The two logins: requests by the first; the worker and the operator's commands by the second."""

_REQUIRED = re.compile(r"(?:^|,)\s*(\w+)\s+[\w\[\]]+\s+NOT NULL")
"""A column, among others, that is never NULL."""


def create_tenant_table(
    name: str,
    columns: str,
    *,
    primary_key: str,
    unique: Sequence[str] = (),
    references: Sequence[tuple[str, str, str]] = (),
    indexes: Sequence[str] = (),
    grants: str = "SELECT, INSERT, UPDATE, DELETE",
    storage: str = "",
) -> None:
    """Create `schema.table`.

    `columns` are SQL column definitions without tenant_id; `primary_key` and each of `unique` are column lists that get
    `tenant_id` put before them; each of `references` is (columns, other table, its columns), likewise composite; `indexes`
    are whole CREATE INDEX tails after `ON table`, e.g. `(tenant_id, due_at) WHERE state = 'open'`.

    That the organization exists follows from any reference that is never NULL, by what the other table refers to; only a table
    without one refers to the organization itself. Each foreign key costs every new row a look-up and a lock, and all rows of an
    organization would share that one.
    """
    schema, table = name.split(".")
    parts = [
        "tenant_id uuid NOT NULL",
        columns.strip().rstrip(","),
        f"PRIMARY KEY ({_key(primary_key)})",
        *(f"UNIQUE (tenant_id, {column_list})" for column_list in unique),
        *(f"FOREIGN KEY ({_key(own)}) REFERENCES {other} ({_key(theirs)})" for own, other, theirs in references),
    ]
    required = set(_REQUIRED.findall(columns))
    if not any(required.issuperset(filter(None, own.split(", "))) for own, _, _ in references):
        parts.append("FOREIGN KEY (tenant_id) REFERENCES tenant.organization (id)")
    with_storage = f" WITH ({storage})" if storage else ""
    execute(f"CREATE TABLE {name} (\n  " + ",\n  ".join(parts) + f"\n){with_storage}")
    protect(name)
    execute(f"GRANT {grants} ON {name} TO {LOGINS}")
    for number, tail in enumerate(indexes, start=1):
        unique_word, body = ("UNIQUE ", tail[7:]) if tail.startswith("UNIQUE ") else ("", tail)
        execute(f"CREATE {unique_word}INDEX {table}_ix{number} ON {schema}.{table} {body}")


def _key(columns: str) -> str:
    """Return a list of columns with the organization first; `columns` may be empty."""
    return ", ".join(filter(None, ("tenant_id", columns)))


def protect(name: str) -> None:
    """Enable and force row-level security on `name` with the one tenant policy, for reading and for writing."""
    execute(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY")
    execute(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY")
    execute(f"CREATE POLICY tenant ON {name} USING ({TENANT_POLICY}) WITH CHECK ({TENANT_POLICY})")


def allow_lookup(name: str, role: str) -> None:
    """Let one NOLOGIN role, which only owns listed SECURITY DEFINER functions, read rows of every organization."""
    execute(f"GRANT SELECT ON {name} TO {role}")
    execute(f"CREATE POLICY {role}_lookup ON {name} FOR SELECT TO {role} USING (true)")


def define(owner: str, signature: str, body: str, *, to: str = LOGINS) -> None:
    """Create a SECURITY DEFINER function owned by `owner`, closed to everyone but the roles of `to`: both logins by default."""
    execute(body)
    # Closed before it changes hands: afterwards this role could no longer revoke, and PostgreSQL would only warn.
    execute(f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC")
    execute(f"ALTER FUNCTION {signature} OWNER TO {owner}")
    # By its new owner, because a grant to the old one is lost with the ownership.
    as_role(owner, f"GRANT EXECUTE ON FUNCTION {signature} TO {to}")


def backfill(statement: str, *tables: str) -> None:
    """Run one statement that changes or reads rows of every organization in `tables`, for a migration.

    Row-level security is forced on the owner too, so a plain UPDATE of the owner touches no row and says so to nobody. Here it is
    not forced for as long as the statement takes; the tables are locked meanwhile, and a migration that fails leaves it forced.
    """
    for table in tables:
        execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    execute(statement)
    for table in tables:
        execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


def as_role(role: str, statement: str) -> None:
    """Run one statement as another of the roles that cannot log in."""
    execute(f"SET ROLE {role}")
    execute(statement)
    execute("SET ROLE hashmark_owner")


def execute(statement: str) -> None:
    """Run one statement as it stands; alembic's own text handling would read `:name` as a parameter."""
    op.get_bind().exec_driver_sql(statement)
