"""What is due when, back-tests, and the job queue's tables, made by pgqueuer's own statements in a schema of their own."""

from alembic import op

from migrations.ops import APP, allow_lookup, create_tenant_table, define, execute
from tenants.due.queue import install_sql

revision = "0006"
down_revision = "0005"

WAITING = """
CREATE FUNCTION workflow.organizations_with_waiting_backtests() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT DISTINCT b.tenant_id FROM workflow.backtest b
   WHERE b.state IN ('queued', 'running') AND NOT EXISTS (
     SELECT FROM workflow.backtest r
      WHERE r.tenant_id = b.tenant_id AND r.state = 'running' AND r.progress_at >= now() - interval '2 minutes')
$$
"""


def upgrade() -> None:
    _due()
    _queue()
    _backtests()


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
    )


def _queue() -> None:
    execute("CREATE SCHEMA queue")
    statements = install_sql()
    op.get_bind().connection.dbapi_connection.run_async(lambda driver: driver.execute(statements))  # type: ignore[union-attr]
    execute(f"GRANT USAGE ON SCHEMA queue TO {APP}")
    execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA queue TO {APP}")
    execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA queue TO {APP}")


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
        grants="SELECT, INSERT, UPDATE",
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
    define("hashmark_watcher", "workflow.organizations_with_waiting_backtests()", WAITING)
