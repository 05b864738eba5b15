"""Beside the risk of a proposal, the few words of what raised it, for lists."""

from migrations.ops import LOGINS, execute

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    execute("ALTER TABLE workflow.proposal ADD COLUMN risk_because text[] NOT NULL DEFAULT '{}'")
    execute(f"GRANT UPDATE (risk_because) ON workflow.proposal TO {LOGINS}")
