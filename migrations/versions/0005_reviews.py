"""Reviews with their stages, seats and decisions, waivers, rules on trial, and notices."""

from migrations.ops import allow_lookup, create_tenant_table

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _reviews()
    _waivers()
    _trials()
    _notices()
    allow_lookup("workflow.review", "hashmark_watcher")


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
        state text NOT NULL CHECK (state IN ('open', 'approved', 'changes_requested', 'rejected', 'withdrawn',
                                             'expired')),
        opened_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        closed_at timestamptz,
        subject bytea,
        looked_back_by uuid,
        lapse bytea,
        waivers uuid[] NOT NULL DEFAULT '{}',
        CHECK ((state = 'open') = (closed_at IS NULL))
        """,
        primary_key="id",
        references=(
            ("proposal_id, revision", "workflow.revision", "proposal_id, number"),
            ("policy_version_id", "policy.version", "id"),
        ),
        indexes=(
            "UNIQUE (tenant_id, proposal_id) WHERE state = 'open'",
            "(tenant_id, proposal_id, opened_at)",
        ),
        grants="SELECT, INSERT, UPDATE (state, due_at, closed_at, looked_back_by, lapse)",
        storage="fillfactor = 80",
    )
    create_tenant_table(
        "workflow.stage",
        """
        review_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 0),
        need text NOT NULL CHECK (need ~ '^(any|all|[1-9][0-9]*)$'),
        waits_for integer[] NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'open', 'done', 'stopped')),
        opened_at timestamptz,
        due_at timestamptz NOT NULL,
        closed_at timestamptz,
        CHECK ((state IN ('done', 'stopped')) = (closed_at IS NOT NULL)),
        CHECK (state IN ('waiting', 'stopped') OR opened_at IS NOT NULL)
        """,
        primary_key="review_id, number",
        references=(("review_id", "workflow.review", "id"),),
        grants="SELECT, INSERT, UPDATE (state, due_at, opened_at, closed_at)",
        storage="fillfactor = 80",
    )
    create_tenant_table(
        "workflow.seat",
        """
        id uuid NOT NULL,
        review_id uuid NOT NULL,
        stage integer NOT NULL,
        member_id uuid NOT NULL,
        held_for uuid CHECK (held_for <> member_id),
        proposal_id uuid NOT NULL,
        role text NOT NULL,
        why text NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'open', 'approved', 'changes_requested', 'rejected', 'recused',
                                             'released')),
        opened_at timestamptz,
        due_at timestamptz,
        decided_at timestamptz
        """,
        primary_key="id",
        references=(
            ("review_id, stage", "workflow.stage", "review_id, number"),
            ("member_id", "tenant.member", "id"),
            ("held_for", "tenant.member", "id"),
        ),
        indexes=(
            # One person, one place in a review: whoever is asked is asked once.
            "UNIQUE (tenant_id, review_id, member_id) WHERE state IN ('waiting', 'open')",
            "(tenant_id, review_id)",
            "(tenant_id, member_id, due_at) WHERE state = 'open'",
            "(tenant_id, member_id, decided_at DESC) WHERE decided_at IS NOT NULL",
            "(tenant_id, member_id, proposal_id)",
        ),
        grants="SELECT, INSERT, UPDATE (state, due_at, decided_at, opened_at)",
    )
    create_tenant_table(
        "workflow.decision",
        """
        id uuid NOT NULL,
        review_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        member_id uuid NOT NULL,
        role text NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('approve', 'request_changes', 'reject', 'recuse')),
        reason_opening uuid,
        quotes_opening uuid,
        revision_digest bytea NOT NULL,
        policy_digest bytea NOT NULL,
        brief_digest bytea NOT NULL,
        at timestamptz NOT NULL
        """,
        primary_key="id",
        unique=("seat_id",),
        references=(("seat_id", "workflow.seat", "id"), ("member_id", "tenant.member", "id")),
        indexes=("(tenant_id, proposal_id, at)",),
        grants="SELECT, INSERT",
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
        reason_opening uuid NOT NULL,
        until timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn')),
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by uuid,
        decided_role text,
        decided_at timestamptz,
        decision_opening uuid,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawal_opening uuid,
        CHECK (decided_by <> asked_by),
        CHECK (until > asked_at),
        CHECK ((state IN ('granted', 'refused')) <= (decided_by IS NOT NULL AND decision_opening IS NOT NULL)),
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
        grants="SELECT, INSERT, UPDATE (state, decided_by, decided_role, decided_at, decision_opening, withdrawn_by, withdrawn_at, withdrawal_opening)",
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


def _notices() -> None:
    create_tenant_table(
        "workflow.notice",
        """
        id uuid NOT NULL,
        member_id uuid NOT NULL,
        kind text NOT NULL,
        proposal_id uuid,
        review_id uuid,
        version_id uuid,
        at timestamptz NOT NULL,
        read_at timestamptz
        """,
        primary_key="id",
        references=(
            ("member_id", "tenant.member", "id"),
            ("proposal_id", "workflow.proposal", "id"),
            ("review_id", "workflow.review", "id"),
            ("version_id", "policy.version", "id"),
        ),
        indexes=("(tenant_id, member_id, at DESC) WHERE read_at IS NULL",),
        grants="SELECT, INSERT, UPDATE (read_at)",
    )
