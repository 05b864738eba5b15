"""Discussion: threads about a proposal, what is said in them, and that none is open which must be settled before approval."""

from migrations.ops import LOGINS, create_tenant_table, execute

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    create_tenant_table(
        "workflow.thread",
        """
        id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        revision integer NOT NULL,
        field text CHECK (field LIKE '/%'),
        starts integer CHECK (starts >= 0),
        ends integer,
        audience text NOT NULL CHECK (audience IN ('internal', 'shared')),
        blocking boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'settled')),
        begun_by uuid NOT NULL,
        begun_at timestamptz NOT NULL,
        settled_by uuid,
        settled_at timestamptz,
        comments integer NOT NULL DEFAULT 1 CHECK (comments > 0),
        version integer NOT NULL DEFAULT 1,
        CHECK (num_nulls(starts, ends) IN (0, 2) AND (starts IS NULL OR field IS NOT NULL AND starts < ends)),
        CHECK (num_nulls(settled_by, settled_at) = CASE state WHEN 'settled' THEN 0 ELSE 2 END)
        """,
        primary_key="id",
        references=(
            ("proposal_id, revision", "workflow.revision", "proposal_id, number"),
            ("begun_by", "tenant.member", "id"),
            ("settled_by", "tenant.member", "id"),
        ),
        indexes=("(tenant_id, proposal_id, id)",),
        grants="SELECT, INSERT, UPDATE (state, settled_by, settled_at, comments, version)",
    )
    create_tenant_table(
        "workflow.comment",
        """
        id uuid NOT NULL,
        thread_id uuid NOT NULL,
        member_id uuid NOT NULL,
        words_opening uuid NOT NULL,
        mentions uuid[] NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL
        """,
        primary_key="id",
        references=(("thread_id", "workflow.thread", "id"), ("member_id", "tenant.member", "id")),
        indexes=("(tenant_id, thread_id, id)",),
        grants="SELECT, INSERT",
    )
    execute(
        """
        ALTER TABLE workflow.proposal
          ADD COLUMN blocking_threads uuid[] NOT NULL DEFAULT '{}',
          ADD CONSTRAINT proposal_settled_check CHECK (state <> 'approved' OR blocking_threads = '{}')
        """
    )
    execute(f"GRANT UPDATE (blocking_threads) ON workflow.proposal TO {LOGINS}")
