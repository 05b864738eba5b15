"""Letters that wait to be sent, and whose address mail comes back from."""

from migrations.ops import WORKER, allow_lookup, as_role, create_tenant_table, execute

revision = "0020"
down_revision = "0019"

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
          SELECT o.id, 'sweep_answers', o.id, now() FROM tenant.organization o) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$
"""


def upgrade() -> None:
    create_tenant_table(
        "tenant.mail",
        """
        id uuid NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        kind text NOT NULL CHECK (kind ~ '^[a-z_]+$'),
        member_id uuid,
        letter bytea,
        state text NOT NULL CHECK (state IN ('queued', 'sent', 'refused', 'given_up')),
        attempts integer NOT NULL DEFAULT 0,
        failure text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL,
        good_until timestamptz NOT NULL,
        settled_at timestamptz,
        CHECK ((state = 'queued') = (letter IS NOT NULL)),
        CHECK ((state = 'queued') = (settled_at IS NULL))
        """,
        primary_key="id",
        unique=("key",),
        references=(("member_id", "tenant.member", "id"),),
        indexes=("(tenant_id, id) WHERE state = 'queued'",),
        grants="SELECT, INSERT",
    )
    # Only who sends a letter says what became of it.
    execute(f"GRANT UPDATE (state, letter, attempts, failure, settled_at) ON tenant.mail TO {WORKER}")
    execute(
        """
        ALTER TABLE tenant.member
          ADD COLUMN mail_failure text NOT NULL DEFAULT '',
          ADD COLUMN mail_failing_since timestamptz,
          ADD CONSTRAINT member_mail_check CHECK ((mail_failure = '') = (mail_failing_since IS NULL))
        """
    )
    allow_lookup("tenant.mail", "hashmark_watcher")
    as_role("hashmark_watcher", UNOWED)
