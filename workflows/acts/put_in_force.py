"""A policy version on its way into force: handed to a second person, sent back, put in force; those concerned are told.

Rules kept: it takes force once it is known that the people there are could decide by it; whoever may put it in force is told that it waits,
unless they prepared it and therefore may not; whoever prepared it is told what somebody else did with it. `policies.versions.enacting` moves
the version itself, in the same transaction.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from policies.document.document import PolicyDocument
from policies.versions.enacting import enact_policy, return_policy, submit_policy
from policies.versions.tables import VersionWithText
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.organizations.members import permitted
from workflows.judging.deciders import read_deciders
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import outdating_policy, with_tellings
from workflows.routes.workable import unworkable

MOST_NAMED = 3

_PREPARED = statement(
    "SELECT v.drafted_by, v.submitted_by FROM policy.version v WHERE v.tenant_id = :tenant AND v.id = :id"
)


async def hand_over(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    version_id: UUID,
    *,
    expected_version: int | None = None,
    wording_only: bool = False,
) -> VersionWithText:
    """Submit a draft, and tell whoever may put it in force. Raises whatever `submit_policy` raises."""
    submitted = await submit_policy(
        session, caller, clock, version_id, expected_version=expected_version, wording_only=wording_only
    )
    prepared = await _prepared(session, caller, version_id)
    others = [
        member
        for member in await permitted(session, caller.tenant_id, Permission.POLICY_ENACT)
        if member not in prepared
    ]
    await _tell(session, caller, clock, submitted, kind=NoticeKind.POLICY_WAITS, members=others)
    return submitted


async def send_back(
    session: WriteSession, caller: Caller, clock: Clock, version_id: UUID, reason: str
) -> VersionWithText:
    """Send a version back to draft; nobody is asked for it any more. Raises whatever `return_policy` raises."""
    returned = await return_policy(session, caller, clock, version_id, reason)
    now = clock.now()
    gone = outdating_policy(caller.tenant_id, version_id, now)
    await carry_out(session, caller, now, Act(answer=None, writes=(gone,)))
    return returned


async def put_in_force(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    version_id: UUID,
    *,
    expected_version: int,
    effective_from: datetime | None = None,
) -> VersionWithText:
    """Put a submitted version in force, now or from `effective_from` on, and tell whoever prepared it.

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

    prepared = await _prepared(session, caller, version_id)
    enacted = await enact_policy(
        session,
        caller,
        clock,
        version_id,
        expected_version=expected_version,
        effective_from=effective_from,
        require=require_people,
    )
    await _tell(session, caller, clock, enacted, kind=NoticeKind.POLICY_ENACTED, members=prepared)
    return enacted


async def _prepared(session: ReadSession, caller: Caller, version_id: UUID) -> list[UUID]:
    """Return who drafted the version and who submitted it; nobody where there is none."""
    rows = await fetch(session, _PREPARED, tenant=caller.tenant_id, id=version_id)
    return [member for row in rows for member in (row["drafted_by"], row["submitted_by"]) if member is not None]


async def _tell(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    moved: VersionWithText,
    *,
    kind: NoticeKind,
    members: Sequence[UUID],
) -> None:
    """Tell `members` of the version as it stands after the caller's act; what was told of it before is out of date."""
    version, now = moved.version, clock.now()
    event = f"{version.id}/{version.etag}"
    tellings = each(kind, members, event, version_id=version.id, by_id=caller.member_id)
    act = Act(answer=None, writes=(outdating_policy(caller.tenant_id, version.id, now),))
    await carry_out(session, caller, now, with_tellings(act, caller.tenant_id, tellings, now))
