"""Templates for what recurs, in versions that are never changed; a proposal remembers the version it began from."""

from migrations.ops import create_tenant_table, execute

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    create_tenant_table(
        "workflow.template",
        """
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind ~ '^[a-z][a-z0-9_]{0,59}$'),
        title text NOT NULL CHECK (title <> ''),
        owner_id uuid NOT NULL,
        retired boolean NOT NULL DEFAULT false,
        number integer NOT NULL CHECK (number > 0),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
        """,
        primary_key="id",
        references=(("owner_id", "tenant.member", "id"),),
        indexes=("UNIQUE (tenant_id, lower(title)) WHERE NOT retired",),
        grants="SELECT, INSERT, UPDATE (title, owner_id, retired, number, version, updated_at)",
    )
    create_tenant_table(
        "workflow.template_version",
        """
        template_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        digest bytea NOT NULL CHECK (length(digest) = 32),
        document bytea NOT NULL CHECK (digest = sha256(document)),
        author_id uuid NOT NULL,
        created_at timestamptz NOT NULL
        """,
        primary_key="template_id, number",
        references=(("template_id", "workflow.template", "id"), ("author_id", "tenant.member", "id")),
        grants="SELECT, INSERT",
    )
    execute(
        """
        ALTER TABLE workflow.proposal
          ADD COLUMN template_id uuid,
          ADD COLUMN template_number integer,
          ADD CONSTRAINT proposal_template_check CHECK (num_nulls(template_id, template_number) IN (0, 2)),
          ADD FOREIGN KEY (tenant_id, template_id, template_number)
            REFERENCES workflow.template_version (tenant_id, template_id, number)
        """
    )
