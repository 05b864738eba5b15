"""Organizations, their roles and members, who waits for a second yes, and invitations."""

from migrations.ops import APP, LOGINS, WORKER, create_tenant_table, execute
from tenants.db.rls import TENANT_POLICY

revision = "0001"
down_revision = "0000"

ORGANIZATION_POLICY = TENANT_POLICY.replace("tenant_id =", "id =")


def upgrade() -> None:
    execute(f"GRANT USAGE ON SCHEMA tenant TO {LOGINS}")
    execute(f"GRANT SELECT ON tenant.alembic_version TO {LOGINS}")
    _organizations()
    _members()


def _organizations() -> None:
    execute(
        """
        CREATE TABLE tenant.organization (
          id uuid PRIMARY KEY,
          slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
          name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
          timezone text NOT NULL,
          grants_version bigint NOT NULL DEFAULT 1,
          second_yes boolean NOT NULL DEFAULT true,
          created_at timestamptz NOT NULL
        )
        """
    )
    execute("ALTER TABLE tenant.organization ENABLE ROW LEVEL SECURITY")
    execute("ALTER TABLE tenant.organization FORCE ROW LEVEL SECURITY")
    execute(
        f"CREATE POLICY tenant ON tenant.organization USING ({ORGANIZATION_POLICY}) WITH CHECK ({ORGANIZATION_POLICY})"
    )
    execute(f"GRANT SELECT, INSERT, UPDATE (grants_version, second_yes) ON tenant.organization TO {LOGINS}")
    create_tenant_table(
        "tenant.role",
        """
        name text NOT NULL CHECK (name ~ '^[a-z][a-z0-9_]*$'),
        title text NOT NULL,
        description text NOT NULL,
        permissions text[] NOT NULL
        """,
        primary_key="name",
        grants="SELECT, INSERT",
    )


def _members() -> None:
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
        grants="SELECT",
    )
    # Whose account a member is, is never a request's to say: that takes an invitation or a link (0007).
    execute(f"GRANT UPDATE (name, active, version) ON tenant.member TO {APP}")
    execute(f"GRANT INSERT, UPDATE ON tenant.member TO {WORKER}")
    create_tenant_table(
        "tenant.member_role",
        "member_id uuid NOT NULL, role text NOT NULL, confirmed boolean NOT NULL DEFAULT false, given_by uuid",
        primary_key="member_id, role",
        references=(
            ("member_id", "tenant.member", "id"),
            ("role", "tenant.role", "name"),
            ("given_by", "tenant.member", "id"),
        ),
        indexes=("(tenant_id, role, member_id)",),
        grants="SELECT, INSERT, DELETE",
    )
    execute(f"GRANT UPDATE (confirmed, given_by) ON tenant.member_role TO {LOGINS}")
    create_tenant_table(
        "tenant.role_grant",
        """
        id uuid NOT NULL,
        member_id uuid NOT NULL,
        role text NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'confirmed', 'refused', 'ended')),
        asked_by uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        settled_by uuid,
        settled_at timestamptz,
        CHECK (asked_by <> member_id AND settled_by IS DISTINCT FROM member_id),
        CHECK (state <> 'confirmed' OR settled_by IS DISTINCT FROM asked_by),
        CHECK ((state = 'waiting') = (settled_at IS NULL))
        """,
        primary_key="id",
        references=(
            ("member_id", "tenant.member", "id"),
            ("role", "tenant.role", "name"),
            ("asked_by", "tenant.member", "id"),
            ("settled_by", "tenant.member", "id"),
        ),
        indexes=("UNIQUE (tenant_id, member_id, role) WHERE state = 'waiting'", "(tenant_id, asked_by)"),
        grants="SELECT, INSERT",
    )
    execute(f"GRANT UPDATE (state, settled_by, settled_at) ON tenant.role_grant TO {LOGINS}")
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
        member_id uuid,
        revoked_at timestamptz
        """,
        primary_key="id",
        references=(("invited_by", "tenant.member", "id"), ("member_id", "tenant.member", "id")),
        indexes=("(token_hash)",),
        grants="SELECT, INSERT, UPDATE (accepted_at, member_id, revoked_at)",
    )
