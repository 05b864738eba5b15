"""What an organization is called beside its name: other names and brands, which readings of hashtags know."""

from migrations.ops import LOGINS, execute

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    execute("ALTER TABLE tenant.organization ADD COLUMN known_as text[] NOT NULL DEFAULT '{}'")
    execute(f"GRANT UPDATE (known_as) ON tenant.organization TO {LOGINS}")
