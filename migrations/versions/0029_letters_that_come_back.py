"""Letters that come back after a mail server took them: found by their id alone, and letters settled long ago are dropped."""

from migrations.ops import WORKER, as_role, backfill, define, execute

revision = "0029"
down_revision = "0028"

OF_LETTER = """
CREATE FUNCTION tenant.organization_of_letter(p_mail uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
-- Whose letter has this id; NULL for nobody's.
  SELECT m.tenant_id FROM tenant.mail m WHERE m.id = p_mail
$$
"""

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
          SELECT m.tenant_id, 'send_mail', m.id, now() FROM tenant.mail m WHERE m.state = 'queued'
           UNION ALL
          SELECT g.tenant_id, 'deadline_step', g.review_id,
                 min(least(CASE WHEN g.reminded_at IS NULL THEN g.remind_at END,
                           CASE WHEN g.escalated_at IS NULL THEN g.escalate_at END))
            FROM workflow.stage g
            JOIN workflow.review r ON r.tenant_id = g.tenant_id AND r.id = g.review_id AND r.state = 'open'
           WHERE g.state = 'open' AND g.reminded_at IS NULL AND g.remind_at IS NOT NULL
           GROUP BY g.tenant_id, g.review_id
           UNION ALL
          SELECT n.tenant_id, 'mail_notices', n.id, now() FROM workflow.notice n WHERE n.mail = 'owed'
           UNION ALL
          SELECT o.id, k.kind, o.id, now()
            FROM tenant.organization o CROSS JOIN (VALUES ('sweep_answers'), ('sweep_letters')) k (kind)) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$
"""


def upgrade() -> None:
    execute("ALTER TABLE tenant.mail ADD COLUMN sent_to bytea NOT NULL DEFAULT ''")
    execute("ALTER TABLE tenant.mail ALTER COLUMN sent_to DROP DEFAULT")
    execute("ALTER TABLE tenant.mail DROP CONSTRAINT mail_state_check")
    execute(
        "ALTER TABLE tenant.mail ADD CONSTRAINT mail_state_check CHECK (state IN ('queued', 'sent', 'refused', 'given_up', 'bounced'))"
    )
    execute("CREATE INDEX mail_id ON tenant.mail (id)")
    execute("CREATE INDEX mail_settled ON tenant.mail (tenant_id, settled_at) WHERE settled_at IS NOT NULL")
    execute("CREATE INDEX mail_bounced ON tenant.mail (tenant_id, sent_to) WHERE state = 'bounced'")
    execute(f"GRANT DELETE ON tenant.mail TO {WORKER}")
    define("hashmark_watcher", "tenant.organization_of_letter(uuid)", OF_LETTER, to=WORKER)
    as_role("hashmark_watcher", UNOWED)
    backfill(
        """
        INSERT INTO tenant.due (tenant_id, kind, subject, due_at, next_at)
        SELECT o.id, 'sweep_letters', o.id, now(), now() FROM tenant.organization o
        """,
        "tenant.organization",
        "tenant.due",
    )
