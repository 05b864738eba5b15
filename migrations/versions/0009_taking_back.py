"""An approval can be taken back, as a decision of its own, and an author can answer what was asked for."""

from migrations.ops import execute

revision = "0009"
down_revision = "0008"

REVIEWS = ("open", "approved", "changes_requested", "rejected", "withdrawn", "expired", "taken_back")
SEATS = ("waiting", "open", "approved", "changes_requested", "rejected", "recused", "released", "taken_back")
VERDICTS = ("approve", "request_changes", "reject", "recuse", "take_back")


def upgrade() -> None:
    for table, column, words in (
        ("review", "state", REVIEWS),
        ("seat", "state", SEATS),
        ("decision", "verdict", VERDICTS),
    ):
        execute(f"ALTER TABLE workflow.{table} DROP CONSTRAINT {table}_{column}_check")
        execute(f"ALTER TABLE workflow.{table} ADD CONSTRAINT {table}_{column}_check CHECK ({column} IN {words})")
    # Whoever takes an approval back decides a second time, from the seat they approved from.
    execute("ALTER TABLE workflow.decision DROP CONSTRAINT decision_tenant_id_seat_id_key")
    execute("ALTER TABLE workflow.decision ADD UNIQUE (tenant_id, seat_id, verdict)")
    execute("ALTER TABLE workflow.review ADD COLUMN answer_opening uuid")
