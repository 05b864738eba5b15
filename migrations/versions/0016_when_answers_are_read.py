"""When the answers on a channel are read, in the organization's zone, and where what appears there is kept."""

from migrations.ops import LOGINS, execute

revision = "0016"
down_revision = "0015"

CLOCK = "~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'"


def upgrade() -> None:
    execute(
        f"""
        ALTER TABLE policy.channel
          ADD COLUMN answered_from text CHECK (answered_from {CLOCK}),
          ADD COLUMN answered_until text CHECK (answered_until {CLOCK}),
          ADD COLUMN answered_days text CHECK (answered_days <> ''),
          ADD COLUMN archived_in text NOT NULL DEFAULT '',
          ADD CONSTRAINT channel_answered_check CHECK (num_nulls(answered_from, answered_until, answered_days) IN (0, 3))
        """
    )
    execute(f"GRANT UPDATE (answered_from, answered_until, answered_days, archived_in) ON policy.channel TO {LOGINS}")
