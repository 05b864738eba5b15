"""How times are shown to a member: in a zone of their own, and in the language they write dates in."""

from migrations.ops import LOGINS, execute

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    execute(
        """
        ALTER TABLE tenant.member
          ADD COLUMN zone text CHECK (zone <> ''),
          ADD COLUMN dates text NOT NULL DEFAULT 'en-GB' CHECK (dates ~ '^[a-z]{2}-[A-Z]{2}$')
        """
    )
    execute(f"GRANT UPDATE (zone, dates) ON tenant.member TO {LOGINS}")
