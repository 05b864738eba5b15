"""When an organization works: days, hours, whose public holidays it keeps, and its own closed days."""

from migrations.ops import create_tenant_table

revision = "0017"
down_revision = "0016"

CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]"


def upgrade() -> None:
    create_tenant_table(
        "tenant.working_hours",
        f"""
        days integer[] NOT NULL CHECK (cardinality(days) BETWEEN 1 AND 7 AND days <@ ARRAY[0, 1, 2, 3, 4, 5, 6]),
        begins text NOT NULL CHECK (begins ~ '^{CLOCK}$'),
        ends text NOT NULL CHECK (ends ~ '^({CLOCK}|24:00)$'),
        country text,
        region text,
        closed_days date[] NOT NULL,
        closed_names text[] NOT NULL,
        version integer NOT NULL,
        CHECK (begins < ends),
        CHECK (region IS NULL OR country IS NOT NULL),
        CHECK (cardinality(closed_days) = cardinality(closed_names))
        """,
        primary_key="",
        grants="SELECT, INSERT, UPDATE (days, begins, ends, country, region, closed_days, closed_names, version)",
    )
