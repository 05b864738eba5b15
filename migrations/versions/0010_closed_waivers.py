"""Waivers close by themselves, notices tell of it, and what looking back left approved is counted."""

from migrations.ops import LOGINS, allow_lookup, as_role, backfill, execute

revision = "0010"
down_revision = "0009"

UNOWED = """
CREATE OR REPLACE FUNCTION tenant.unowed() RETURNS TABLE (tenant_id uuid, kind text, subject uuid, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.tenant_id, s.kind, s.subject, s.at
    FROM (SELECT r.tenant_id, 'expire_review' AS kind, r.id AS subject, r.expires_at AS at
            FROM workflow.review r WHERE r.state = 'open'
           UNION ALL
          SELECT v.tenant_id, 'put_in_force', v.id, v.effective_from FROM policy.version v WHERE v.state = 'scheduled'
           UNION ALL
          SELECT v.tenant_id, 'look_back', v.id, now() FROM policy.version v
           WHERE v.state = 'in_force' AND v.looked_back_at IS NULL
           UNION ALL
          SELECT DISTINCT b.tenant_id, 'backtest', b.tenant_id, now() FROM workflow.backtest b
           WHERE b.state IN ('queued', 'running')
           UNION ALL
          SELECT w.tenant_id, 'close_waivers', w.proposal_id, min(w.until) FROM workflow.waiver w
           WHERE w.state IN ('asked', 'granted') GROUP BY w.tenant_id, w.proposal_id
           UNION ALL
          SELECT o.id, 'sweep_answers', o.id, now() FROM tenant.organization o) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$
"""

OWED = """
INSERT INTO tenant.due (tenant_id, kind, subject, due_at, next_at)
SELECT w.tenant_id, 'close_waivers', w.proposal_id, min(w.until), min(w.until) FROM workflow.waiver w
 WHERE w.state IN ('asked', 'granted') GROUP BY w.tenant_id, w.proposal_id
"""


def upgrade() -> None:
    execute("ALTER TABLE policy.version ADD COLUMN looked_back_left integer")
    execute(f"GRANT UPDATE (looked_back_left) ON policy.version TO {LOGINS}")
    _waivers()
    execute("ALTER TABLE workflow.notice ADD COLUMN waiver_id uuid")
    execute(
        "ALTER TABLE workflow.notice ADD FOREIGN KEY (tenant_id, waiver_id) REFERENCES workflow.waiver (tenant_id, id)"
    )
    allow_lookup("workflow.waiver", "hashmark_watcher")
    as_role("hashmark_watcher", UNOWED)
    backfill(OWED, "workflow.waiver", "tenant.due")


def _waivers() -> None:
    """Let a waiver be closed, for one of a few reasons; what was open before is looked at on its day."""
    execute(
        """
        ALTER TABLE workflow.waiver
          ADD COLUMN closed_at timestamptz,
          ADD COLUMN closed_because text CHECK (closed_because IN
            ('words', 'withdrawn', 'rejected', 'expired', 'discarded', 'submitted', 'rule', 'day')),
          DROP CONSTRAINT waiver_state_check,
          ADD CONSTRAINT waiver_state_check
            CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn', 'closed')),
          ADD CHECK ((state = 'closed') = (closed_at IS NOT NULL AND closed_because IS NOT NULL))
        """
    )
    execute("CREATE INDEX waiver_open ON workflow.waiver (tenant_id, proposal_id) WHERE state IN ('asked', 'granted')")
    execute(f"GRANT UPDATE (closed_at, closed_because) ON workflow.waiver TO {LOGINS}")
