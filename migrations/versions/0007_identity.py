"""People, how they sign in, and their sessions: tables that no login can read, behind functions that each do one thing.

Rule kept: what a login may do with an account is exactly what these functions do. A password is never given out, only compared;
a session is opened only by what proves somebody (a password, an invitation, a link), never for an account by naming it.
"""

from migrations.identity import accounts, links, sessions, throttles
from migrations.ops import LOGINS, WORKER, allow_lookup, define, execute

revision = "0007"
down_revision = "0006"

LOOKED_UP = ("member", "member_role", "role", "organization", "invitation")


def upgrade() -> None:
    execute("CREATE SCHEMA identity")
    execute(f"GRANT USAGE ON SCHEMA identity TO {LOGINS}, hashmark_identity")
    execute("GRANT CREATE ON SCHEMA identity TO hashmark_identity")
    execute("GRANT USAGE ON SCHEMA tenant TO hashmark_identity")
    for table in LOOKED_UP:
        allow_lookup(f"tenant.{table}", "hashmark_identity")
    execute("GRANT INSERT, UPDATE ON tenant.member TO hashmark_identity")
    for statement in (*accounts.TABLES, *sessions.TABLES, *links.TABLES, *throttles.TABLES):
        execute(statement)
    execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO hashmark_identity")
    for signature, body in sessions.INTERNAL.items():
        define("hashmark_identity", f"identity.{signature}", f"CREATE FUNCTION {body}", to="hashmark_identity")
    for part in (accounts, sessions, links, throttles):
        for signature, body in part.FUNCTIONS.items():
            define("hashmark_identity", f"identity.{signature}", f"CREATE FUNCTION {body}")
        for signature, body in part.FOR_THE_OPERATOR.items():
            define("hashmark_identity", f"identity.{signature}", f"CREATE FUNCTION {body}", to=WORKER)
