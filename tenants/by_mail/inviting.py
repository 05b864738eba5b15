"""Writing the letter of an invitation, with what only its organization knows: what roles are called there."""

from sqlalchemy import select
from sqlmodel import col

from tenants.access.caller import Caller
from tenants.access.tables import Role
from tenants.by_mail.letters import Inviting, invitation_letter
from tenants.db.session import ReadSession
from tenants.ground.session_token import SessionToken
from tenants.ground.settings import Settings
from tenants.mail.letter import Letter
from tenants.organizations.invitations import Invitation, Writing, letter_key


async def invitation_writer(session: ReadSession, caller: Caller, settings: Settings) -> Writing | None:
    """Return what makes the letter of an invitation of the caller's; None where no letter would reach anybody."""
    if not settings.sends_mail:
        return None
    rows = await session.execute(select(col(Role.name), col(Role.title)).where(col(Role.tenant_id) == caller.tenant_id))
    titles: dict[str, str] = {row.name: row.title for row in rows}

    def written(invitation: Invitation, token: SessionToken) -> Letter:
        what = Inviting(
            email=invitation.email,
            name=invitation.name,
            by=caller.name,
            organization=caller.organization,
            zone=caller.zone,
            roles=[titles.get(role, role) for role in invitation.roles],
            expires_at=invitation.expires_at,
        )
        return invitation_letter(what, key=letter_key(invitation), public_url=settings.public_url, token=token)

    return written
