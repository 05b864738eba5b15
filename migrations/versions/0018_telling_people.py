"""Notices of many kinds: each event is told to a member once, and says who did it, whom else it is about, and what opens the reason."""

from migrations.ops import backfill, execute

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    execute(
        """
        ALTER TABLE workflow.notice
          ADD COLUMN key text,
          ADD COLUMN by_id uuid,
          ADD COLUMN other_id uuid,
          ADD COLUMN object_id uuid,
          ADD COLUMN reason_opening uuid,
          ADD FOREIGN KEY (tenant_id, by_id) REFERENCES tenant.member (tenant_id, id),
          ADD FOREIGN KEY (tenant_id, other_id) REFERENCES tenant.member (tenant_id, id)
        """
    )
    backfill("UPDATE workflow.notice SET key = kind || '/' || id", "workflow.notice")
    execute("ALTER TABLE workflow.notice ALTER COLUMN key SET NOT NULL, ADD UNIQUE (tenant_id, member_id, key)")
    execute("CREATE INDEX notice_all ON workflow.notice (tenant_id, member_id, at DESC, id)")
