"""Stages reopen, approvals are kept over trivial edits, words are suggested, and deadlines have steps."""

from migrations.ops import LOGINS, allow_lookup, create_tenant_table, execute

revision = "0022"
down_revision = "0021"

REVIEWS = ("open", "approved", "changes_requested", "rejected", "withdrawn", "expired", "taken_back", "replaced")
SEATS = (
    "waiting",
    "open",
    "approved",
    "changes_requested",
    "rejected",
    "recused",
    "released",
    "taken_back",
    "replaced",
)


def upgrade() -> None:
    for table, words in (("review", REVIEWS), ("seat", SEATS)):
        execute(f"ALTER TABLE workflow.{table} DROP CONSTRAINT {table}_state_check")
        execute(f"ALTER TABLE workflow.{table} ADD CONSTRAINT {table}_state_check CHECK (state IN {words})")
    # A stage that is decided again gives its review more time.
    execute("ALTER TABLE workflow.review ADD COLUMN low_risk boolean NOT NULL DEFAULT false")
    execute(f"GRANT UPDATE (expires_at) ON workflow.review TO {LOGINS}")
    execute(
        """
        ALTER TABLE workflow.stage ADD COLUMN remind_at timestamptz, ADD COLUMN escalate_at timestamptz,
          ADD COLUMN reminded_at timestamptz, ADD COLUMN escalated_at timestamptz
        """
    )
    execute(f"GRANT UPDATE (remind_at, escalate_at, reminded_at, escalated_at) ON workflow.stage TO {LOGINS}")
    execute(
        """
        ALTER TABLE workflow.seat ADD COLUMN late boolean NOT NULL DEFAULT false, ADD COLUMN kept_from integer,
          ADD CHECK (kept_from IS NULL OR decided_at IS NOT NULL)
        """
    )
    execute("ALTER TABLE workflow.decision ADD COLUMN cause text NOT NULL DEFAULT '' CHECK (cause ~ '^[a-z0-9_.-]*$')")
    _suggestions()
    allow_lookup("workflow.stage", "hashmark_watcher")


def _suggestions() -> None:
    create_tenant_table(
        "workflow.suggestion",
        """
        id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        review_id uuid NOT NULL,
        revision integer NOT NULL,
        member_id uuid NOT NULL,
        content bytea NOT NULL,
        content_digest bytea NOT NULL CHECK (content_digest = sha256(content)),
        note_opening uuid,
        state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn', 'overtaken')),
        suggested_at timestamptz NOT NULL,
        answered_by uuid,
        answered_at timestamptz,
        answer_opening uuid,
        CHECK (answered_by <> member_id OR state = 'withdrawn'),
        CHECK ((state = 'open') = (answered_at IS NULL))
        """,
        primary_key="id",
        references=(
            ("proposal_id, revision", "workflow.revision", "proposal_id, number"),
            ("review_id", "workflow.review", "id"),
            ("member_id", "tenant.member", "id"),
            ("answered_by", "tenant.member", "id"),
        ),
        indexes=(
            # One open suggestion of a person about one review: a second one replaces it.
            "UNIQUE (tenant_id, review_id, member_id) WHERE state = 'open'",
            "(tenant_id, proposal_id)",
        ),
        grants="SELECT, INSERT, UPDATE (state, answered_by, answered_at, answer_opening)",
    )
