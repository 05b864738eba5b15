"""Asking for a link to choose a new password, by an address alone.

Rule kept: a stranger learns nothing. The request counts, leaves an errand and answers, in the same time and with the same words, whether
or not anybody has the address; this login could not find out. Who it is, and whether there is anybody, is the worker's to see.
"""

from tenants.db.session import Database
from tenants.ground.errors import Problem
from tenants.ground.settings import Settings
from tenants.identity.addresses import normal_address
from tenants.identity.errands import ErrandKind, leave_errand
from tenants.identity.throttles import Visitor, count_asked_link


async def ask_for_link(database: Database, settings: Settings, email: str, visitor: Visitor) -> None:
    """Let a link be sent to `email`, should somebody have it. Raises `no-mail`, `invalid-content` or `too-many-attempts`."""
    require_mail(settings)
    address = normal_address(email)
    await count_asked_link(database, address, visitor)
    async with database.writing() as session:
        await leave_errand(session, ErrandKind.FORGOTTEN, {"address": address})


def require_mail(settings: Settings) -> None:
    """Raise `no-mail` where no letter would reach anybody."""
    if not settings.sends_mail:
        raise Problem(
            "no-mail",
            "Whoever runs this installation has named no mail server, so a link could not reach anybody.",
            fix="Ask an administrator of your organization for a link.",
        )
