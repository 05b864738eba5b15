"""Signing in again from an e-mail: forgotten passwords, changed addresses, and invitations that are sent once more."""

from migrations.identity import by_mail
from migrations.ops import LOGINS, WORKER, define, execute

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    for statement in by_mail.TABLES:
        execute(statement)
    execute("GRANT SELECT, INSERT, UPDATE, DELETE ON identity.errand, identity.email_change TO hashmark_identity")
    for signature, body in by_mail.FUNCTIONS.items():
        define("hashmark_identity", f"identity.{signature}", f"CREATE FUNCTION {body}")
    for signature, body in by_mail.FOR_THE_WORKER.items():
        define("hashmark_identity", f"identity.{signature}", f"CREATE FUNCTION {body}", to=WORKER)
    # Sent once more, an invitation has another link, and a week from then.
    execute(f"GRANT UPDATE (token_hash, expires_at) ON tenant.invitation TO {LOGINS}")
