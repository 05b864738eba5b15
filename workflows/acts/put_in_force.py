"""Putting a policy in force, once it is known that the people there are could decide by it."""

from datetime import datetime
from uuid import UUID

from policies.document.document import PolicyDocument
from policies.versions.enacting import enact_policy
from policies.versions.tables import VersionWithText
from tenants.access.caller import Caller
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from workflows.judging.deciders import read_deciders
from workflows.routes.workable import unworkable

MOST_NAMED = 3


async def put_in_force(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    version_id: UUID,
    *,
    expected_version: int,
    effective_from: datetime | None = None,
) -> VersionWithText:
    """Put a submitted version in force, now or from `effective_from` on.

    Raises `nobody-can-decide` for a route that nobody could complete, and whatever `enact_policy` raises, which comes first.
    """

    async def require_people(document: PolicyDocument) -> None:
        lacking = unworkable(document, await read_deciders(session, caller.tenant_id))
        if lacking:
            more = f" And {len(lacking) - MOST_NAMED} more routes." if len(lacking) > MOST_NAMED else ""
            raise Problem(
                "nobody-can-decide",
                f"Nothing was put in force, because nobody could decide by it. {' '.join(lacking[:MOST_NAMED])}{more}",
                fix="Ask an administrator to give the role to somebody, or whoever drafted the policy to ask other people.",
            )

    return await enact_policy(
        session,
        caller,
        clock,
        version_id,
        expected_version=expected_version,
        effective_from=effective_from,
        require=require_people,
    )
