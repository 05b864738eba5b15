"""Letters that wait to be sent, and whose address mail comes back from."""

from migrations.ops import WORKER, allow_lookup, create_tenant_table, execute

revision = "0020"
down_revision = "0019"


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
