"""What a channel takes where it differs from its network: the blog, the intranet and other places of the organization's own."""

from migrations.ops import LOGINS, execute

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    execute(
        """
        ALTER TABLE policy.channel
          ADD COLUMN characters integer CHECK (characters > 0),
          ADD COLUMN pictures integer CHECK (pictures >= 0),
          ADD COLUMN alt_characters integer CHECK (alt_characters > 0),
          ADD COLUMN links_clickable boolean,
          ADD COLUMN hashtags boolean
        """
    )
    execute(
        f"GRANT UPDATE (characters, pictures, alt_characters, links_clickable, hashtags) ON policy.channel TO {LOGINS}"
    )
