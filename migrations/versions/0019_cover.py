"""Cover: who decides in whose place between two moments, and who may set it for somebody."""

from migrations.ops import create_tenant_table, execute

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    # Compares ids in an exclusion constraint; a range of one id needs no extension, which an index of plain ids would.
    execute("CREATE TYPE tenant.id_range AS RANGE (subtype = uuid)")
    create_tenant_table(
        "tenant.cover",
        """
        id uuid NOT NULL,
        member_id uuid NOT NULL,
        deputy_id uuid NOT NULL CHECK (deputy_id <> member_id),
        begins_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > begins_at AND ends_at <= begins_at + interval '90 days'),
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_by uuid,
        during tstzrange NOT NULL
          GENERATED ALWAYS AS (tstzrange(begins_at, greatest(begins_at, least(ends_at, ended_at)))) STORED,
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CONSTRAINT cover_once EXCLUDE USING gist (
          tenant.id_range(tenant_id, tenant_id, '[]') WITH &&, tenant.id_range(member_id, member_id, '[]') WITH &&,
          during WITH &&)
        """,
        primary_key="id",
        references=(
            ("member_id", "tenant.member", "id"),
            ("deputy_id", "tenant.member", "id"),
            ("set_by", "tenant.member", "id"),
            ("ended_by", "tenant.member", "id"),
        ),
        indexes=("(tenant_id, deputy_id, ends_at)", "(tenant_id, member_id, ends_at)", "(tenant_id, ends_at)"),
        grants="SELECT, INSERT, UPDATE (ended_at, ended_by)",
    )
    create_tenant_table(
        "tenant.assistant",
        """
        member_id uuid NOT NULL,
        assistant_id uuid NOT NULL CHECK (assistant_id <> member_id),
        named_by uuid NOT NULL,
        named_at timestamptz NOT NULL
        """,
        primary_key="member_id, assistant_id",
        references=(
            ("member_id", "tenant.member", "id"),
            ("assistant_id", "tenant.member", "id"),
            ("named_by", "tenant.member", "id"),
        ),
        indexes=("(tenant_id, assistant_id)",),
        grants="SELECT, INSERT, DELETE",
    )
