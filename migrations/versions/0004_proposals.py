"""Proposals, their revisions, who has looked, pictures, and requests that must not be carried out twice."""

from migrations.ops import LOGINS, create_tenant_table, execute

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    execute("CREATE SCHEMA workflow")
    execute(f"GRANT USAGE ON SCHEMA workflow TO {LOGINS}, hashmark_watcher")
    create_tenant_table(
        "workflow.proposal",
        """
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind ~ '^[a-z][a-z0-9_]{0,59}$'),
        title text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'in_review', 'changes_requested', 'approved', 'rejected',
                                             'withdrawn', 'expired', 'lapsed', 'discarded')),
        author_id uuid NOT NULL,
        last_editor_id uuid NOT NULL,
        writers uuid[] NOT NULL CHECK (last_editor_id = ANY (writers)),
        draft bytea NOT NULL,
        networks text[] NOT NULL,
        channel_ids uuid[] NOT NULL DEFAULT '{}',
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
            "(tenant_id, kind, id)",
            "(tenant_id, wanted_by) WHERE state IN ('approved', 'in_review') AND wanted_by IS NOT NULL",
        ),
        grants="SELECT, INSERT, UPDATE (title, state, last_editor_id, writers, draft, networks, channel_ids, risk, wanted_by, revision, version, updated_at)",
    )
    create_tenant_table(
        "workflow.revision",
        """
        proposal_id uuid NOT NULL,
        number integer NOT NULL,
        digest bytea NOT NULL CHECK (length(digest) = 32),
        content bytea NOT NULL CHECK (digest = sha256(content)),
        author_id uuid NOT NULL,
        writers uuid[] NOT NULL CHECK (author_id = ANY (writers)),
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
        grants="SELECT, INSERT, UPDATE (revision, at)",
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
        status integer NOT NULL,
        body bytea NOT NULL,
        created_at timestamptz NOT NULL
        """,
        primary_key="member_id, key",
        references=(("member_id", "tenant.member", "id"),),
        grants="SELECT, INSERT, DELETE, UPDATE (body)",
    )
