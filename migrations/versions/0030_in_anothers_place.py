"""What was done in somebody's place is found in the record without reading all of it."""

from migrations.ops import execute

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    # An entry is canonical JSON, in which nobody's words stand: these bytes are there where somebody covered, and nowhere else.
    execute(
        "CREATE INDEX entry_in_place ON ledger.entry (tenant_id, seq)"
        """ WHERE position('"actor":{"covering_for":"'::bytea IN entry) > 0"""
    )
