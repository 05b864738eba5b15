"""Organizations, members, roles, people, sessions; and the few functions that look across organizations."""

from migrations.ops import LOGINS, allow_lookup, create_tenant_table, define, execute
from tenants.db.rls import TENANT_POLICY

revision = "0001"
down_revision = "0000"

ORGANIZATION_POLICY = TENANT_POLICY.replace("tenant_id =", "id =")

RESOLVE = """
CREATE FUNCTION identity.resolve(p_token bytea)
RETURNS TABLE (person_id uuid, tenant_id uuid, member_id uuid, name text, email text, slug text, organization text,
               zone text, grants_version bigint, roles text[], expires_at timestamptz, seen_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
-- From the token itself, not from its hash: whoever reads the table of sessions cannot act in one.
DECLARE
  held identity.session;
BEGIN
  SELECT * INTO held FROM identity.session s
   WHERE s.token_hash = sha256(p_token) AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours';
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM guard.seal('m', held.tenant_id, held.person_id, held.member_id, held.token_hash, interval '5 minutes');
  RETURN QUERY
    SELECT held.person_id, m.tenant_id, m.id, m.name, m.email, o.slug, o.name, o.timezone, o.grants_version,
           ARRAY(SELECT r.role FROM tenant.member_role r
                  WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role),
           held.expires_at, held.seen_at
      FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
     WHERE m.tenant_id = held.tenant_id AND m.id = held.member_id AND m.active;
END
$$
"""

MEMBERSHIPS = """
CREATE FUNCTION identity.memberships()
RETURNS TABLE (tenant_id uuid, member_id uuid, slug text, organization text, zone text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.tenant_id, m.id, o.slug, o.name, o.timezone,
         ARRAY(SELECT r.role FROM tenant.member_role r
                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role)
    FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE m.person_id = guard.person() AND m.active
   ORDER BY o.name, m.tenant_id
$$
"""

MEMBERSHIPS_OF = MEMBERSHIPS.replace("memberships()", "memberships_of(p_person uuid)").replace(
    "guard.person()", "p_person"
)

OPEN_INVITATION = """
CREATE FUNCTION identity.open_invitation(p_token bytea)
RETURNS TABLE (tenant_id uuid, id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  held tenant.invitation;
BEGIN
  SELECT * INTO held FROM tenant.invitation i
   WHERE i.token_hash = sha256(p_token) AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now();
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM guard.seal('i', held.tenant_id, NULL, NULL, held.token_hash, interval '5 minutes');
  RETURN QUERY SELECT held.tenant_id, held.id;
END
$$
"""


def upgrade() -> None:
    execute("CREATE SCHEMA identity")
    execute(f"GRANT USAGE ON SCHEMA tenant, identity TO {LOGINS}, hashmark_identity")
    execute("GRANT CREATE ON SCHEMA identity TO hashmark_identity")
    execute(f"GRANT SELECT ON tenant.alembic_version TO {LOGINS}")
    _organizations()
    _people()
    for name in ("tenant.member", "tenant.member_role", "tenant.organization", "tenant.invitation"):
        allow_lookup(name, "hashmark_identity")
    execute("GRANT SELECT ON identity.session TO hashmark_identity")
    define("hashmark_identity", "identity.resolve(bytea)", RESOLVE)
    define("hashmark_identity", "identity.memberships()", MEMBERSHIPS)
    define("hashmark_identity", "identity.memberships_of(uuid)", MEMBERSHIPS_OF)
    define("hashmark_identity", "identity.open_invitation(bytea)", OPEN_INVITATION)


def _organizations() -> None:
    execute(
        """
        CREATE TABLE tenant.organization (
          id uuid PRIMARY KEY,
          slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
          name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
          timezone text NOT NULL,
          grants_version bigint NOT NULL DEFAULT 1,
          created_at timestamptz NOT NULL
        )
        """
    )
    execute("ALTER TABLE tenant.organization ENABLE ROW LEVEL SECURITY")
    execute("ALTER TABLE tenant.organization FORCE ROW LEVEL SECURITY")
    execute(
        f"CREATE POLICY tenant ON tenant.organization USING ({ORGANIZATION_POLICY}) WITH CHECK ({ORGANIZATION_POLICY})"
    )
    execute(f"GRANT SELECT, INSERT, UPDATE ON tenant.organization TO {LOGINS}")
    create_tenant_table(
        "tenant.role",
        """
        name text NOT NULL CHECK (name ~ '^[a-z][a-z0-9_]*$'),
        title text NOT NULL,
        description text NOT NULL,
        permissions text[] NOT NULL
        """,
        primary_key="name",
    )
    create_tenant_table(
        "tenant.member",
        """
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        joined_at timestamptz NOT NULL
        """,
        primary_key="id",
        unique=("person_id", "email"),
        indexes=("(person_id)",),
        grants="SELECT, INSERT, UPDATE",
    )
    create_tenant_table(
        "tenant.member_role",
        "member_id uuid NOT NULL, role text NOT NULL",
        primary_key="member_id, role",
        references=(("member_id", "tenant.member", "id"), ("role", "tenant.role", "name")),
        indexes=("(tenant_id, role, member_id)",),
        grants="SELECT, INSERT, DELETE",
    )
    create_tenant_table(
        "tenant.invitation",
        """
        id uuid NOT NULL,
        email text NOT NULL,
        name text NOT NULL,
        roles text[] NOT NULL,
        token_hash bytea NOT NULL,
        invited_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz
        """,
        primary_key="id",
        references=(("invited_by", "tenant.member", "id"),),
        indexes=("(token_hash)",),
        grants="SELECT, INSERT, UPDATE",
    )


def _people() -> None:
    execute(
        """
        CREATE TABLE identity.person (
          id uuid PRIMARY KEY,
          email text NOT NULL UNIQUE CHECK (email = lower(email)),
          name text NOT NULL,
          password_hash text,
          created_at timestamptz NOT NULL
        )
        """
    )
    execute(
        """
        CREATE TABLE identity.session (
          token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
          person_id uuid NOT NULL REFERENCES identity.person (id),
          tenant_id uuid NOT NULL,
          member_id uuid NOT NULL,
          created_at timestamptz NOT NULL,
          seen_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL,
          FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member (tenant_id, id)
        )
        """
    )
    execute("CREATE INDEX session_person ON identity.session (person_id)")
    execute("CREATE INDEX session_expiry ON identity.session (expires_at)")
    execute(
        """
        CREATE UNLOGGED TABLE identity.attempt (
          key bytea NOT NULL CHECK (length(key) = 32),
          window_start timestamptz NOT NULL,
          count integer NOT NULL,
          PRIMARY KEY (key, window_start)
        )
        """
    )
    execute(f"GRANT SELECT, INSERT, UPDATE ON identity.person TO {LOGINS}")
    execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.attempt TO {LOGINS}")
