"""When somebody leaves, loses a role or steps aside: whether what they were to decide can still be decided, and whose cover has ended.

Rules kept: nobody is asked in their place by itself, since sending it to others is an act of somebody; but where nobody can decide a
stage any more, those who wrote it and the administrators are told at once. Telling leaves no entry: what it tells of has its own.
"""

from uuid import UUID

from tenants.access.caller import System
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.connection import fetch
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.due.watching import Again, Turn
from tenants.ground.clock import Clock
from tenants.organizations.members import ADMINISTRATOR, holders
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import with_tellings
from workflows.review.view import blocked_because
from workflows.rows.queries import hold_for_system

_CONCERNED = statement(
    """
    SELECT DISTINCT s.proposal_id FROM workflow.seat s
      JOIN workflow.review r ON r.tenant_id = s.tenant_id AND r.id = s.review_id AND r.state = 'open'
     WHERE s.tenant_id = :tenant AND s.member_id = :member AND s.state IN ('open', 'waiting', 'recused')
     ORDER BY s.proposal_id
    """
)


_ENDED_COVER = statement(
    """
    SELECT c.id, c.member_id, c.deputy_id, c.ended_by FROM tenant.cover c
      JOIN tenant.member m ON m.tenant_id = c.tenant_id AND m.id = :member AND NOT m.active
     WHERE c.tenant_id = :tenant AND :member IN (c.member_id, c.deputy_id)
       AND c.ended_at > clock_timestamp() - interval '1 day'
     ORDER BY c.id
    """
)
"""Of whom nobody is told who was before: telling of the same cover twice tells of it once."""


async def watch_seats(turn: Turn, clock: Clock) -> Again | None:
    """Tell of what nobody can decide any more without the member `turn.subject`, one proposal a transaction."""
    acting = System(tenant_id=turn.tenant, via="worker")
    async with turn.database.writing(turn.tenant) as session:
        await _tell_of_ended_cover(session, acting, clock, turn.subject)
    async with turn.database.reading(turn.tenant) as session:
        found = await fetch(session, _CONCERNED, tenant=turn.tenant, member=turn.subject)
    for row in found:
        async with turn.database.writing(turn.tenant) as session:
            await tell_where_nobody_can_decide(session, acting, clock, row["proposal_id"])
    return None


async def _tell_of_ended_cover(session: WriteSession, acting: System, clock: Clock, left: UUID) -> None:
    """Tell whoever is still there of cover that ended because the member `left`, each once."""
    rows = await fetch(session, _ENDED_COVER, tenant=acting.tenant_id, member=left)
    tellings = [
        telling
        for row in rows
        for telling in each(
            NoticeKind.COVER_ENDED,
            {row["deputy_id"], row["member_id"]} - {left},
            str(row["id"]),
            by_id=row["ended_by"],
            other_id=row["member_id"],
            object_id=row["id"],
        )
    ]
    if tellings:
        now = clock.now()
        await carry_out(session, acting, now, with_tellings(Act(answer=None), acting.tenant_id, tellings, now))


async def tell_where_nobody_can_decide(session: WriteSession, acting: System, clock: Clock, proposal_id: UUID) -> bool:
    """Tell those who wrote it and the administrators, once a review, if nobody can decide some stage of a proposal; return whether so."""
    before = await hold_for_system(session, acting.tenant_id, proposal_id)
    review = before.open_review if before is not None else None
    if before is None or review is None or review.lost_waivers or blocked_because(review) is None:
        return False
    administrators = [member for member, _, _ in await holders(session, acting.tenant_id, [ADMINISTRATOR])]
    tellings = each(
        NoticeKind.NOBODY_CAN_DECIDE,
        (*before.wrote, *administrators),
        f"{review.id}",
        proposal_id=proposal_id,
        review_id=review.id,
    )
    now = clock.now()
    await carry_out(session, acting, now, with_tellings(Act(answer=None), acting.tenant_id, tellings, now))
    return True
