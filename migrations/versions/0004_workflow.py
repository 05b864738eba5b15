"""Proposals, revisions, reviews, seats and decisions."""

from migrations.ops import create_tenant_table, define, execute

revision = "0004"
down_revision = "0003"

OVERDUE = """
CREATE FUNCTION workflow.organizations_with_overdue_reviews() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT DISTINCT r.tenant_id FROM workflow.review r WHERE r.state = 'open' AND r.expires_at <= now()
$$
"""


def upgrade() -> None:
    execute("CREATE SCHEMA workflow")
    execute("GRANT USAGE ON SCHEMA workflow TO hashmark_app, hashmark_watcher")
    execute("GRANT CREATE ON SCHEMA workflow TO hashmark_watcher")
    _proposals()
    _reviews()
    execute("GRANT SELECT ON workflow.review TO hashmark_watcher")
    execute("CREATE POLICY hashmark_watcher_lookup ON workflow.review FOR SELECT TO hashmark_watcher USING (true)")
    define("hashmark_watcher", "workflow.organizations_with_overdue_reviews()", OVERDUE)


def _proposals() -> None:
    create_tenant_table(
        "workflow.proposal",
        """
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('post', 'hashtag_campaign')),
        title text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'in_review', 'changes_requested', 'approved', 'rejected',
                                             'withdrawn', 'expired', 'discarded')),
        author_id uuid NOT NULL,
        last_editor_id uuid NOT NULL,
        draft bytea NOT NULL,
        networks text[] NOT NULL,
        risk text NOT NULL DEFAULT '',
        wanted_by timestamptz,
        revision integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
        """,
        primary_key="id",
        references=(("author_id", "tenant.member", "id"), ("last_editor_id", "tenant.member", "id")),
        indexes=(
            "(tenant_id, author_id, state, updated_at DESC)",
            "(tenant_id, author_id, id)",
            "(tenant_id, state, id)",
            "(tenant_id, id) WHERE kind = 'hashtag_campaign'",
        ),
        grants="SELECT, INSERT, UPDATE",
    )
    create_tenant_table(
        "workflow.revision",
        """
        proposal_id uuid NOT NULL,
        number integer NOT NULL,
        digest bytea NOT NULL CHECK (length(digest) = 32),
        content bytea NOT NULL CHECK (digest = sha256(content)),
        author_id uuid NOT NULL,
        created_at timestamptz NOT NULL
        """,
        primary_key="proposal_id, number",
        references=(("proposal_id", "workflow.proposal", "id"), ("author_id", "tenant.member", "id")),
        grants="SELECT, INSERT",
    )
    create_tenant_table(
        "workflow.look",
        """
        member_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        revision integer NOT NULL,
        at timestamptz NOT NULL
        """,
        primary_key="member_id, proposal_id",
        references=(("member_id", "tenant.member", "id"), ("proposal_id", "workflow.proposal", "id")),
    )
    create_tenant_table(
        "workflow.media",
        """
        digest bytea NOT NULL CHECK (digest = sha256(bytes)),
        media_type text NOT NULL,
        width integer NOT NULL,
        height integer NOT NULL,
        size integer NOT NULL CHECK (size = length(bytes)),
        bytes bytea NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
        """,
        primary_key="digest",
        references=(("created_by", "tenant.member", "id"),),
        grants="SELECT, INSERT",
    )
    create_tenant_table(
        "workflow.idempotency",
        """
        member_id uuid NOT NULL,
        key text NOT NULL,
        fingerprint bytea NOT NULL,
        status integer,
        body bytea,
        created_at timestamptz NOT NULL
        """,
        primary_key="member_id, key",
        references=(("member_id", "tenant.member", "id"),),
    )


def _reviews() -> None:
    create_tenant_table(
        "workflow.review",
        """
        id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        revision integer NOT NULL,
        revision_digest bytea NOT NULL CHECK (length(revision_digest) = 32),
        policy_version_id uuid NOT NULL,
        policy_digest bytea NOT NULL CHECK (length(policy_digest) = 32),
        brief bytea NOT NULL,
        brief_digest bytea NOT NULL CHECK (brief_digest = sha256(brief)),
        route bytea NOT NULL,
        stage integer NOT NULL DEFAULT 0,
        state text NOT NULL CHECK (state IN ('open', 'approved', 'changes_requested', 'rejected', 'withdrawn',
                                             'expired')),
        opened_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        closed_at timestamptz,
        CHECK ((state = 'open') = (closed_at IS NULL))
        """,
        primary_key="id",
        references=(
            ("proposal_id, revision", "workflow.revision", "proposal_id, number"),
            ("policy_version_id", "policy.version", "id"),
        ),
        indexes=(
            "UNIQUE (tenant_id, proposal_id) WHERE state = 'open'",
            "(expires_at) WHERE state = 'open'",
            "(tenant_id, proposal_id, opened_at)",
        ),
        grants="SELECT, INSERT, UPDATE",
        storage="fillfactor = 80",
    )
    create_tenant_table(
        "workflow.seat",
        """
        review_id uuid NOT NULL,
        stage integer NOT NULL,
        member_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        role text NOT NULL,
        why text NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'open', 'approved', 'changes_requested', 'rejected', 'recused',
                                             'released')),
        opened_at timestamptz,
        due_at timestamptz,
        decided_at timestamptz
        """,
        primary_key="review_id, stage, member_id",
        references=(("review_id", "workflow.review", "id"), ("member_id", "tenant.member", "id")),
        indexes=(
            "(tenant_id, member_id, due_at) WHERE state = 'open'",
            "(tenant_id, member_id, decided_at DESC) WHERE decided_at IS NOT NULL",
            "(tenant_id, member_id, proposal_id)",
        ),
        grants="SELECT, INSERT, UPDATE",
    )
    create_tenant_table(
        "workflow.decision",
        """
        id uuid NOT NULL,
        review_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        stage integer NOT NULL,
        member_id uuid NOT NULL,
        role text NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('approve', 'request_changes', 'reject', 'recuse')),
        reason text NOT NULL,
        quotes text[] NOT NULL,
        revision_digest bytea NOT NULL,
        policy_digest bytea NOT NULL,
        brief_digest bytea NOT NULL,
        at timestamptz NOT NULL,
        seq bigint NOT NULL
        """,
        primary_key="id",
        unique=("review_id, stage, member_id",),
        references=(
            ("review_id, stage, member_id", "workflow.seat", "review_id, stage, member_id"),
            ("seq", "ledger.entry", "seq"),
        ),
        indexes=("(tenant_id, proposal_id, at)",),
        grants="SELECT, INSERT",
    )
