"""What the policy engine remembers: acknowledgements, waivers, rules on trial, back-tests, notices, and facts to replay."""

from migrations.ops import allow_lookup, create_tenant_table, define, execute

revision = "0006"
down_revision = "0005"

DUE = """
CREATE FUNCTION policy.organizations_with_due_versions() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT DISTINCT v.tenant_id FROM policy.version v
   WHERE (v.state = 'scheduled' AND v.effective_from <= now()) OR (v.state = 'in_force' AND v.looked_back_at IS NULL)
$$
"""

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
    _versions()
    _proposals()
    _waivers()
    _trials()
    _backtests()
    _notices()


def _versions() -> None:
    execute("ALTER TABLE policy.version DROP CONSTRAINT version_state_check")
    execute(
        """
        ALTER TABLE policy.version
          ADD CONSTRAINT version_state_check CHECK (state IN ('draft', 'in_review', 'scheduled', 'in_force', 'superseded',
                                                              'discarded')),
          ADD COLUMN wording_only boolean NOT NULL DEFAULT false,
          ADD COLUMN effective_from timestamptz,
          ADD COLUMN looked_back_at timestamptz,
          ADD COLUMN looked_back_checked integer,
          ADD COLUMN looked_back_lapsed integer
        """
    )
    # What is in force already was judged by its own rules; only what takes force from now on looks back.
    execute("ALTER TABLE policy.version DISABLE TRIGGER keep_submitted")
    execute(
        "UPDATE policy.version SET effective_from = enacted_at, looked_back_at = enacted_at WHERE enacted_at IS NOT NULL"
    )
    execute("ALTER TABLE policy.version ENABLE TRIGGER keep_submitted")
    execute(
        "ALTER TABLE policy.version ADD CHECK (state NOT IN ('scheduled', 'in_force') OR effective_from IS NOT NULL)"
    )
    execute("CREATE INDEX version_due ON policy.version (effective_from) WHERE state = 'scheduled'")
    execute(
        "CREATE INDEX version_unlooked ON policy.version (tenant_id) WHERE state = 'in_force' AND looked_back_at IS NULL"
    )
    create_tenant_table(
        "policy.acknowledgement",
        """
        member_id uuid NOT NULL,
        version_id uuid NOT NULL,
        digest bytea NOT NULL CHECK (length(digest) = 32),
        at timestamptz NOT NULL
        """,
        # A version that was called back and submitted anew has other words: what was read is named by its digest.
        primary_key="member_id, version_id, digest",
        references=(("member_id", "tenant.member", "id"), ("version_id", "policy.version", "id")),
        grants="SELECT, INSERT",
    )
    execute("GRANT USAGE, CREATE ON SCHEMA policy TO hashmark_watcher")
    allow_lookup("policy.version", "hashmark_watcher")
    define("hashmark_watcher", "policy.organizations_with_due_versions()", DUE)


def _proposals() -> None:
    execute("ALTER TABLE workflow.proposal DROP CONSTRAINT proposal_state_check")
    execute(
        """
        ALTER TABLE workflow.proposal
          ADD CONSTRAINT proposal_state_check CHECK (state IN ('draft', 'in_review', 'changes_requested', 'approved',
                                                               'rejected', 'withdrawn', 'expired', 'lapsed', 'discarded')),
          ADD COLUMN channel_ids uuid[] NOT NULL DEFAULT '{}'
        """
    )
    execute(
        """
        CREATE INDEX proposal_planned ON workflow.proposal (tenant_id, wanted_by)
         WHERE state IN ('approved', 'in_review') AND wanted_by IS NOT NULL
        """
    )
    execute(
        "ALTER TABLE workflow.review ADD COLUMN subject bytea, ADD COLUMN looked_back_by uuid, ADD COLUMN lapse bytea, "
        "ADD COLUMN waivers uuid[] NOT NULL DEFAULT '{}'"
    )


def _waivers() -> None:
    create_tenant_table(
        "workflow.waiver",
        """
        id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        rule text NOT NULL,
        rule_title text NOT NULL,
        rule_digest bytea NOT NULL CHECK (length(rule_digest) = 32),
        policy_version_id uuid NOT NULL,
        policy_digest bytea NOT NULL CHECK (length(policy_digest) = 32),
        waivable_by text[] NOT NULL,
        content bytea NOT NULL,
        content_digest bytea NOT NULL CHECK (content_digest = sha256(content)),
        findings bytea NOT NULL,
        covers text[] NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        until timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn')),
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by uuid,
        decided_role text,
        decided_at timestamptz,
        decision_reason text NOT NULL DEFAULT '',
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawal_reason text NOT NULL DEFAULT '',
        CHECK (decided_by <> asked_by),
        CHECK (until > asked_at),
        CHECK ((state IN ('granted', 'refused')) <= (decided_by IS NOT NULL AND decision_reason <> '')),
        CHECK ((decided_by IS NULL) = (decided_role IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
        CHECK ((state = 'withdrawn') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL))
        """,
        primary_key="id",
        references=(
            ("proposal_id", "workflow.proposal", "id"),
            ("policy_version_id", "policy.version", "id"),
            ("asked_by", "tenant.member", "id"),
            ("decided_by", "tenant.member", "id"),
            ("withdrawn_by", "tenant.member", "id"),
        ),
        indexes=(
            "UNIQUE (tenant_id, proposal_id, rule) WHERE state = 'asked'",
            "(tenant_id, proposal_id)",
            "(tenant_id, asked_at) WHERE state = 'asked'",
        ),
        grants="SELECT, INSERT, UPDATE",
    )


def _trials() -> None:
    create_tenant_table(
        "workflow.trial_finding",
        """
        review_id uuid NOT NULL,
        rule text NOT NULL,
        proposal_id uuid NOT NULL,
        policy_version_id uuid NOT NULL,
        severity text NOT NULL,
        outcome text NOT NULL,
        findings bytea NOT NULL,
        at timestamptz NOT NULL
        """,
        primary_key="review_id, rule",
        references=(("review_id", "workflow.review", "id"), ("policy_version_id", "policy.version", "id")),
        indexes=("(tenant_id, rule, at)",),
        grants="SELECT, INSERT",
    )


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


def _notices() -> None:
    create_tenant_table(
        "workflow.notice",
        """
        id uuid NOT NULL,
        member_id uuid NOT NULL,
        kind text NOT NULL,
        proposal_id uuid,
        version_id uuid,
        words text NOT NULL,
        at timestamptz NOT NULL,
        read_at timestamptz
        """,
        primary_key="id",
        references=(
            ("member_id", "tenant.member", "id"),
            ("proposal_id", "workflow.proposal", "id"),
            ("version_id", "policy.version", "id"),
        ),
        indexes=("(tenant_id, member_id, at DESC) WHERE read_at IS NULL",),
        grants="SELECT, INSERT, UPDATE",
    )
