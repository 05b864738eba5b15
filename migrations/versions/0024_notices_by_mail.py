"""Notices come by e-mail too: whether each still has to, what people chose, and what ends such letters from a mail program."""

from migrations.ops import WORKER, allow_lookup, as_role, create_tenant_table, define, execute

revision = "0024"
down_revision = "0023"

CLOCK = "~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'"

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
          SELECT o.id, 'sweep_answers', o.id, now() FROM tenant.organization o) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$
"""

STOP = """
CREATE FUNCTION identity.stop_notices(p_token bytea, p_groups text[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- End the mail that a token in a letter was made for, or those of its groups that are named, and nothing else. Returns whether there is
-- such a token.
DECLARE
  held workflow.notice_stop;
  ended text[];
BEGIN
  SELECT * INTO held FROM workflow.notice_stop s WHERE s.token_hash = sha256(p_token);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  ended := ARRAY(SELECT g FROM unnest(held.groups) g WHERE p_groups IS NULL OR g = ANY (p_groups));
  PERFORM guard.seal('i', held.tenant_id, NULL, NULL, held.token_hash, interval '1 minute');
  INSERT INTO workflow.notice_choice AS c (tenant_id, member_id, without_mail, changed_at)
  VALUES (held.tenant_id, held.member_id, ended, now())
  ON CONFLICT (tenant_id, member_id) DO UPDATE
     SET without_mail = ARRAY(SELECT DISTINCT g FROM unnest(c.without_mail || ended) g ORDER BY g), changed_at = now();
  RETURN true;
END
$$
"""

STOPPED_BY = """
CREATE FUNCTION identity.stopped_by(p_token bytea) RETURNS TABLE (organization text, groups text[], without_mail text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- What a token in a letter was made for: where, which groups, and which of them do not come by mail any more. No row without such a token.
DECLARE
  held workflow.notice_stop;
BEGIN
  SELECT * INTO held FROM workflow.notice_stop s WHERE s.token_hash = sha256(p_token);
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM guard.seal('i', held.tenant_id, NULL, NULL, held.token_hash, interval '1 minute');
  RETURN QUERY
    SELECT o.name, held.groups, ARRAY(
        SELECT g FROM workflow.notice_choice c, unnest(c.without_mail) g
         WHERE c.tenant_id = held.tenant_id AND c.member_id = held.member_id AND g = ANY (held.groups))
      FROM tenant.organization o WHERE o.id = held.tenant_id;
END
$$
"""


def upgrade() -> None:
    # What was told before is not told again by e-mail.
    execute(
        "ALTER TABLE workflow.notice ADD COLUMN mail text NOT NULL DEFAULT 'left' CHECK (mail IN ('owed', 'queued', 'left'))"
    )
    execute("ALTER TABLE workflow.notice ALTER COLUMN mail DROP DEFAULT")
    execute("CREATE INDEX notice_owed ON workflow.notice (tenant_id, member_id) WHERE mail = 'owed'")
    execute(f"GRANT UPDATE (mail) ON workflow.notice TO {WORKER}")
    _choices()
    allow_lookup("workflow.notice", "hashmark_watcher")
    as_role("hashmark_watcher", UNOWED)


def _choices() -> None:
    create_tenant_table(
        "workflow.notice_choice",
        f"""
        member_id uuid NOT NULL,
        without_mail text[] NOT NULL,
        quiet_from text DEFAULT '20:00' CHECK (quiet_from {CLOCK}),
        quiet_until text DEFAULT '07:00' CHECK (quiet_until {CLOCK}),
        quiet_weekends boolean NOT NULL DEFAULT false,
        changed_at timestamptz NOT NULL,
        CHECK (num_nulls(quiet_from, quiet_until) IN (0, 2)),
        CHECK (quiet_from <> quiet_until)
        """,
        primary_key="member_id",
        references=(("member_id", "tenant.member", "id"),),
        grants="SELECT, INSERT, UPDATE (without_mail, quiet_from, quiet_until, quiet_weekends, changed_at)",
    )
    create_tenant_table(
        "workflow.notice_stop",
        """
        token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
        member_id uuid NOT NULL,
        groups text[] NOT NULL
        """,
        primary_key="token_hash",
        references=(("member_id", "tenant.member", "id"),),
        indexes=("(token_hash)",),
        grants="SELECT, INSERT",
    )
    execute("GRANT USAGE ON SCHEMA workflow TO hashmark_identity")
    allow_lookup("workflow.notice_stop", "hashmark_identity")
    execute("GRANT SELECT, INSERT, UPDATE ON workflow.notice_choice TO hashmark_identity")
    define("hashmark_identity", "identity.stop_notices(bytea,text[])", STOP)
    define("hashmark_identity", "identity.stopped_by(bytea)", STOPPED_BY)
