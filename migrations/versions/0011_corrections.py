"""An organization's name and zone can be corrected, and audiences changed and retired."""

from migrations.ops import LOGINS, execute

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    execute("ALTER TABLE tenant.organization ADD COLUMN version integer NOT NULL DEFAULT 1")
    execute(f"GRANT UPDATE (name, timezone, version) ON tenant.organization TO {LOGINS}")
    execute(
        """
        ALTER TABLE policy.audience
          ADD COLUMN retired boolean NOT NULL DEFAULT false,
          ADD COLUMN version integer NOT NULL DEFAULT 1
        """
    )
    execute(f"GRANT UPDATE (retired, version) ON policy.audience TO {LOGINS}")
