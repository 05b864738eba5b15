"""Proposals, their revisions, who has looked, pictures, and requests that must not be carried out twice."""

from migrations.ops import LOGINS, create_tenant_table, execute

revision = "0004"
down_revision = "0003"

APPEARANCES = (
    """
    CREATE FUNCTION workflow.keep_appearances() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.state IN ('approved', 'in_review') THEN
        DELETE FROM workflow.appearance a
         WHERE a.tenant_id = OLD.tenant_id AND a.channel_id = ANY (OLD.channel_ids) AND a.at = OLD.wanted_by
           AND a.proposal_id = OLD.id;
      END IF;
      IF NEW.state IN ('approved', 'in_review') AND NEW.wanted_by IS NOT NULL THEN
        INSERT INTO workflow.appearance (tenant_id, channel_id, at, proposal_id)
        SELECT DISTINCT NEW.tenant_id, c, NEW.wanted_by, NEW.id FROM unnest(NEW.channel_ids) c;
      END IF;
      RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER appears AFTER INSERT ON workflow.proposal FOR EACH ROW
      WHEN (NEW.state IN ('approved', 'in_review')) EXECUTE FUNCTION workflow.keep_appearances()
    """,
    """
    CREATE TRIGGER appears_elsewhere AFTER UPDATE ON workflow.proposal FOR EACH ROW
      WHEN ((OLD.state IN ('approved', 'in_review')) <> (NEW.state IN ('approved', 'in_review'))
            OR NEW.state IN ('approved', 'in_review')
               AND (OLD.channel_ids, OLD.wanted_by) IS DISTINCT FROM (NEW.channel_ids, NEW.wanted_by))
      EXECUTE FUNCTION workflow.keep_appearances()
    """,
)
"""Where and when what is approved or being decided would appear: a row for each of its channels, and none for anything else.

It repeats what stands in the proposal, in the order a channel is asked in, so that what is near in time on one channel is found
without reading what is on the others. The database keeps it, because proposals enter and leave those states in several acts.
"""


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
        ),
        grants="SELECT, INSERT, UPDATE (title, state, last_editor_id, writers, draft, networks, channel_ids, risk, wanted_by, revision, version, updated_at)",
    )
    create_tenant_table(
        "workflow.appearance",
        """
        channel_id uuid NOT NULL,
        at timestamptz NOT NULL,
        proposal_id uuid NOT NULL
        """,
        primary_key="channel_id, at, proposal_id",
        references=(("proposal_id", "workflow.proposal", "id"),),
        grants="SELECT, INSERT, DELETE",
    )
    for statement in APPEARANCES:
        execute(statement)
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
