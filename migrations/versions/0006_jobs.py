"""What is due when, the workers' signs of life, and back-tests."""

from migrations.ops import allow_lookup, create_tenant_table, define, execute

revision = "0006"
down_revision = "0005"

CLAIM = """
CREATE FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval)
RETURNS TABLE (tenant uuid, kind text, subject uuid, claim uuid, due_at timestamptz, owed integer, attempts integer,
               lease interval)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  moment timestamptz := clock_timestamp();
  place uuid := p_after;
  next_tenant uuid;
  taken integer := 0;
  in_this_round integer := 1;
BEGIN
  IF NOT EXISTS (SELECT FROM tenant.due d WHERE d.next_at <= moment) THEN
    RETURN;
  END IF;
  -- One organization after another in the order of their ids, one row each; round and round until there is enough or a whole
  -- round found nothing. Locked rows are another worker's.
  WHILE taken < p_limit LOOP
    SELECT d.tenant_id INTO next_tenant FROM tenant.due d
     WHERE d.tenant_id > place AND d.next_at <= moment AND d.kind = ANY (p_kinds) ORDER BY d.tenant_id LIMIT 1;
    IF next_tenant IS NULL THEN
      EXIT WHEN in_this_round = 0;
      in_this_round := 0;
      place := '00000000-0000-0000-0000-000000000000';
      CONTINUE;
    END IF;
    -- What has taken its worker down is left alone a little longer each time.
    UPDATE tenant.due d
       SET claim = gen_random_uuid(), attempts = d.attempts + 1,
           next_at = clock_timestamp() + p_lease * least(d.attempts + 1, 10)
     WHERE (d.tenant_id, d.kind, d.subject) = (
       SELECT w.tenant_id, w.kind, w.subject FROM tenant.due w
        WHERE w.tenant_id = next_tenant AND w.next_at <= moment AND w.kind = ANY (p_kinds)
        ORDER BY w.next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING d.tenant_id, d.kind, d.subject, d.claim, d.due_at, d.owed, d.attempts, p_lease * least(d.attempts, 10)
    INTO tenant, kind, subject, claim, due_at, owed, attempts, lease;
    IF FOUND THEN
      taken := taken + 1;
      in_this_round := in_this_round + 1;
      RETURN NEXT;
    END IF;
    place := next_tenant;
  END LOOP;
END
$$
"""

NEXT = """
CREATE FUNCTION tenant.next_due(p_kinds text[]) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT d.next_at FROM tenant.due d WHERE d.kind = ANY (p_kinds) ORDER BY d.next_at LIMIT 1
$$
"""

BY_KIND = """
CREATE FUNCTION tenant.due_by_kind()
RETURNS TABLE (kind text, due bigint, failing bigint, oldest interval, failing_for interval, codes text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT d.kind, count(*) FILTER (WHERE d.next_at <= now()), count(d.failing_since),
         coalesce(now() - min(d.next_at) FILTER (WHERE d.next_at <= now()), interval '0'),
         coalesce(now() - min(d.failing_since), interval '0'),
         coalesce(array_agg(DISTINCT d.failure) FILTER (WHERE d.failure <> ''), '{}')
    FROM tenant.due d
   WHERE d.next_at <= now() OR d.failing_since IS NOT NULL
   GROUP BY d.kind
$$
"""

BEAT = """
CREATE FUNCTION tenant.beat(p_worker uuid, p_mended integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  DELETE FROM tenant.worker WHERE seen_at < now() - interval '30 days';
  INSERT INTO tenant.worker AS w (id, seen_at, mended, mended_at)
  VALUES (p_worker, clock_timestamp(), p_mended, CASE WHEN p_mended > 0 THEN clock_timestamp() END)
  ON CONFLICT (id) DO UPDATE
    SET seen_at = excluded.seen_at, stopped = false, mended = w.mended + excluded.mended,
        mended_at = coalesce(excluded.mended_at, w.mended_at)
$$
"""

REST = """
CREATE FUNCTION tenant.rest(p_worker uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE tenant.worker SET stopped = true, seen_at = clock_timestamp() WHERE id = p_worker
$$
"""

HEARTBEAT = """
CREATE FUNCTION tenant.heartbeat(p_silent interval)
RETURNS TABLE (working bigint, seen_at timestamptz, age interval, mended bigint, mended_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*) FILTER (WHERE NOT w.stopped AND w.seen_at > clock_timestamp() - p_silent), max(w.seen_at),
         clock_timestamp() - max(w.seen_at), coalesce(sum(w.mended), 0)::bigint, max(w.mended_at)
    FROM tenant.worker w
$$
"""

UNOWED = """
CREATE FUNCTION tenant.unowed() RETURNS TABLE (tenant_id uuid, kind text, subject uuid, at timestamptz)
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
          SELECT o.id, 'sweep_answers', o.id, now() FROM tenant.organization o) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$
"""


def upgrade() -> None:
    _due()
    _heartbeat()
    _backtests()
    _self_check()


def _due() -> None:
    create_tenant_table(
        "tenant.due",
        """
        kind text NOT NULL CHECK (kind ~ '^[a-z_]+$'),
        subject uuid NOT NULL,
        due_at timestamptz NOT NULL,
        next_at timestamptz NOT NULL,
        owed integer NOT NULL DEFAULT 1,
        claim uuid,
        attempts integer NOT NULL DEFAULT 0,
        failure text NOT NULL DEFAULT '',
        failing_since timestamptz,
        CHECK ((failure = '') = (failing_since IS NULL))
        """,
        primary_key="kind, subject",
        indexes=("(tenant_id, next_at)", "(next_at)"),
        storage="fillfactor = 70",
        grants="SELECT, INSERT, UPDATE (attempts, due_at, failing_since, failure, next_at, owed)",
    )
    # Only who works it off claims it and takes it away.
    execute("GRANT DELETE, UPDATE (claim) ON tenant.due TO hashmark_worker")
    execute("GRANT USAGE, CREATE ON SCHEMA tenant TO hashmark_due, hashmark_watcher")
    execute("GRANT SELECT, UPDATE ON tenant.due TO hashmark_due")
    execute("CREATE POLICY hashmark_due_claims ON tenant.due TO hashmark_due USING (true) WITH CHECK (true)")
    define("hashmark_due", "tenant.claim_due(text[], uuid, integer, interval)", CLAIM, to="hashmark_worker")
    define("hashmark_due", "tenant.next_due(text[])", NEXT, to="hashmark_worker")
    define("hashmark_due", "tenant.due_by_kind()", BY_KIND)


def _heartbeat() -> None:
    execute(
        """
        CREATE TABLE tenant.worker (
          id uuid PRIMARY KEY,
          seen_at timestamptz NOT NULL,
          stopped boolean NOT NULL DEFAULT false,
          mended bigint NOT NULL,
          mended_at timestamptz
        )
        """
    )
    execute("GRANT SELECT, INSERT, UPDATE, DELETE ON tenant.worker TO hashmark_due")
    define("hashmark_due", "tenant.beat(uuid, integer)", BEAT, to="hashmark_worker")
    define("hashmark_due", "tenant.rest(uuid)", REST, to="hashmark_worker")
    define("hashmark_due", "tenant.heartbeat(interval)", HEARTBEAT)


def _backtests() -> None:
    create_tenant_table(
        "workflow.backtest",
        """
        id uuid NOT NULL,
        version_id uuid NOT NULL,
        document bytea NOT NULL,
        document_digest bytea NOT NULL CHECK (document_digest = sha256(document)),
        since timestamptz,
        until timestamptz,
        state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'stopped')),
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL,
        position uuid,
        tally bytea,
        report bytea,
        problem text NOT NULL DEFAULT '',
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        run uuid,
        attempts integer NOT NULL DEFAULT 0,
        started_at timestamptz,
        progress_at timestamptz,
        finished_at timestamptz,
        CHECK ((state = 'done') = (report IS NOT NULL)),
        CHECK ((state IN ('done', 'failed', 'stopped')) = (finished_at IS NOT NULL))
        """,
        primary_key="id",
        references=(("version_id", "policy.version", "id"), ("asked_by", "tenant.member", "id")),
        indexes=(
            "(tenant_id, version_id, id)",
            "UNIQUE (tenant_id) WHERE state = 'running'",
            "(tenant_id, id) WHERE state IN ('queued', 'running')",
        ),
        grants="SELECT, INSERT, UPDATE (state, done, total, position, tally, report, problem, run, attempts, started_at, progress_at, finished_at)",
    )
    create_tenant_table(
        "workflow.backtest_case",
        """
        backtest_id uuid NOT NULL,
        review_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        tested boolean NOT NULL,
        decided text NOT NULL,
        flagged text[] NOT NULL,
        blocked_by text[] NOT NULL,
        route_before text NOT NULL,
        route_after text NOT NULL,
        rerouted boolean NOT NULL,
        added_hours double precision
        """,
        primary_key="backtest_id, review_id",
        references=(("backtest_id", "workflow.backtest", "id"), ("review_id", "workflow.review", "id")),
        grants="SELECT, INSERT",
    )
    allow_lookup("workflow.backtest", "hashmark_watcher")


def _self_check() -> None:
    allow_lookup("tenant.due", "hashmark_watcher")
    allow_lookup("tenant.organization", "hashmark_watcher")
    define("hashmark_watcher", "tenant.unowed()", UNOWED, to="hashmark_worker")
