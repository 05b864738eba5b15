"""Policy versions, who has read them, and the communications plan."""

from migrations.ops import LOGINS, allow_lookup, create_tenant_table, execute

revision = "0003"
down_revision = "0002"

IMMUTABLE = """
CREATE FUNCTION policy.keep_submitted() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a policy version is never deleted';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state <> 'draft'
     AND (NEW.title, NEW.document, NEW.source, NEW.digest, NEW.submitted_by, NEW.submitted_at)
         IS DISTINCT FROM (OLD.title, OLD.document, OLD.source, OLD.digest, OLD.submitted_by, OLD.submitted_at) THEN
    RAISE EXCEPTION 'a submitted policy version is immutable';
  END IF;
  IF OLD.state IN ('in_force', 'superseded')
     AND (NEW.enacted_by, NEW.enacted_at, NEW.effective_from, NEW.wording_only)
         IS DISTINCT FROM (OLD.enacted_by, OLD.enacted_at, OLD.effective_from, OLD.wording_only) THEN
    RAISE EXCEPTION 'who put a policy version in force, and when, is immutable';
  END IF;
  IF OLD.state IN ('in_force', 'superseded') AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'a policy that has been in force does not become a draft again';
  END IF;
  RETURN NEW;
END
$$
"""


def upgrade() -> None:
    execute("CREATE SCHEMA policy")
    execute(f"GRANT USAGE ON SCHEMA policy TO {LOGINS}")
    create_tenant_table(
        "policy.version",
        """
        id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'in_review', 'scheduled', 'in_force', 'superseded',
                                             'discarded')),
        source text NOT NULL,
        document bytea NOT NULL,
        digest bytea CHECK (length(digest) = 32),
        drafted_by uuid NOT NULL,
        submitted_by uuid,
        submitted_at timestamptz,
        enacted_by uuid,
        enacted_at timestamptz,
        wording_only boolean NOT NULL DEFAULT false,
        effective_from timestamptz,
        looked_back_at timestamptz,
        looked_back_checked integer,
        looked_back_lapsed integer,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK (state = 'draft' OR state = 'discarded' OR digest IS NOT NULL),
        CHECK (enacted_by IS NULL OR (enacted_by <> drafted_by AND enacted_by <> submitted_by)),
        CHECK (state NOT IN ('scheduled', 'in_force') OR effective_from IS NOT NULL)
        """,
        primary_key="id",
        unique=("number",),
        references=(
            ("drafted_by", "tenant.member", "id"),
            ("submitted_by", "tenant.member", "id"),
            ("enacted_by", "tenant.member", "id"),
        ),
        indexes=(
            "UNIQUE (tenant_id) WHERE state = 'in_force'",
            "(effective_from) WHERE state = 'scheduled'",
            "(tenant_id) WHERE state = 'in_force' AND looked_back_at IS NULL",
        ),
        grants="SELECT, INSERT, UPDATE (title, state, source, document, digest, submitted_by, submitted_at, enacted_by, enacted_at, wording_only, effective_from, looked_back_at, looked_back_checked, looked_back_lapsed, version)",
    )
    execute(IMMUTABLE)
    execute(
        "CREATE TRIGGER keep_submitted BEFORE UPDATE OR DELETE ON policy.version "
        "FOR EACH ROW EXECUTE FUNCTION policy.keep_submitted()"
    )
    create_tenant_table(
        "policy.objective",
        """
        id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        retired boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1
        """,
        primary_key="id",
        unique=("number",),
        grants="SELECT, INSERT, UPDATE (title, description, retired, version)",
    )
    create_tenant_table(
        "policy.channel",
        """
        id uuid NOT NULL,
        network text NOT NULL,
        handle text NOT NULL,
        name text NOT NULL,
        posture text NOT NULL CHECK (posture IN ('active', 'monitor_only', 'dormant')),
        followers integer NOT NULL DEFAULT 0 CHECK (followers >= 0),
        owner text NOT NULL,
        alternate text NOT NULL,
        answered_by text NOT NULL,
        version integer NOT NULL DEFAULT 1
        """,
        primary_key="id",
        unique=("network, handle",),
        grants="SELECT, INSERT, UPDATE (network, handle, name, posture, followers, owner, alternate, answered_by, version)",
    )
    create_tenant_table(
        "policy.audience",
        "id uuid NOT NULL, name text NOT NULL",
        primary_key="id",
        unique=("name",),
        grants="SELECT, INSERT, UPDATE (name)",
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
    execute("GRANT USAGE ON SCHEMA policy TO hashmark_watcher")
    allow_lookup("policy.version", "hashmark_watcher")
