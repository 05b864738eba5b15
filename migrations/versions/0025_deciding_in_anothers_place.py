"""A decision says in whose place it was given, and a seat by whom; the seat stays whose it was."""

from migrations.ops import LOGINS, execute

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    # From an earlier plan, in which seats were handed over; no row has one.
    execute("ALTER TABLE workflow.seat RENAME COLUMN held_for TO decided_by")
    execute(f"GRANT UPDATE (decided_by) ON workflow.seat TO {LOGINS}")
    execute(
        "CREATE INDEX seat_decided_by ON workflow.seat (tenant_id, decided_by, proposal_id) WHERE decided_by IS NOT NULL"
    )
    execute(
        "CREATE UNIQUE INDEX seat_approved_once ON workflow.seat (tenant_id, review_id, decided_by)"
        " WHERE decided_by IS NOT NULL AND state = 'approved'"
    )
    execute(
        """
        ALTER TABLE workflow.decision
          ADD COLUMN covering_for uuid CHECK (covering_for <> member_id),
          ADD FOREIGN KEY (tenant_id, covering_for) REFERENCES tenant.member (tenant_id, id)
        """
    )
