"""Waivers: asked for, granted or refused by a second person, taken back."""

from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.schemas.common import Page
from api.schemas.waivers import WaiverDecision, WaiverNew, WaiverWithdrawal
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.review.machine import WaiverState
from workflows.waivers import answer, ask, queries
from workflows.waivers.view import WaiverView


@operation(
    "POST",
    "/proposals/{proposal_id}/waivers",
    "askWaiver",
    tag="waivers",
    status=201,
    location=lambda view: f"/api/v1/waivers/{view.id}",
    refuses=(
        "forbidden",
        "wrong-state",
        "reason-required",
        "no-policy-in-force",
        "unknown-reference",
        "not-waivable",
        "already-exists",
        "nobody-can-decide",
    ),
)
async def ask_waiver(
    proposal_id: UUID, data: WaiverNew, caller: Caller, session: WriteSession, clock: Clock
) -> WaiverView:
    """Ask that a rule be waived for the words as they stand. Nothing is waived until a second person grants it."""
    return await ask.ask_waiver(
        session, caller, clock, proposal_id, rule=data.rule, reason=data.reason, until=data.until
    )


@operation("GET", "/waivers", "listWaivers", tag="waivers")
async def list_waivers(
    *,
    caller: Caller,
    session: ReadSession,
    state: WaiverState | None = None,
    proposal: UUID | None = None,
    limit: PageSize = 20,
    cursor: Cursor | None = None,
) -> Page[WaiverView]:
    """List the waivers the caller asked for or may decide on, newest first; every one to those who may read the record."""
    after = position_in(cursor, UUID)
    found = await queries.list_waivers(session, caller, state=state, proposal_id=proposal, after=after, limit=limit + 1)
    rows, more = page_of(found, limit)
    return Page(items=rows, next=cursor_for(rows[-1].id) if more else None)


@operation("GET", "/waivers/{waiver_id}", "getWaiver", tag="waivers")
async def get_waiver(caller: Caller, session: ReadSession, waiver_id: UUID) -> WaiverView:
    """Show one waiver with the exact words it was asked for."""
    return await queries.get_waiver(session, caller, waiver_id)


@operation(
    "POST",
    "/waivers/{waiver_id}/decision",
    "decideWaiver",
    tag="waivers",
    refuses=("forbidden", "own-waiver", "wrong-state", "stale-decision", "reason-required", "no-policy-in-force"),
)
async def decide_waiver(
    waiver_id: UUID, data: WaiverDecision, caller: Caller, session: WriteSession, clock: Clock
) -> WaiverView:
    """Grant or refuse a waiver, with a reason, bound to what the caller saw.

    Nobody grants an exception for their own words; the attempt is put on record.
    """
    given = answer.WaiverAnswer(
        verdict=data.verdict,
        reason=data.reason,
        content_digest=data.content_digest,
        policy_digest=data.policy_digest,
    )
    return await answer.decide_waiver(session, caller, clock, waiver_id, given)


@operation(
    "POST",
    "/waivers/{waiver_id}/withdraw",
    "withdrawWaiver",
    tag="waivers",
    refuses=("forbidden", "wrong-state", "reason-required"),
)
async def withdraw_waiver(
    waiver_id: UUID, data: WaiverWithdrawal, caller: Caller, session: WriteSession, clock: Clock
) -> WaiverView:
    """Take back an open request, or a waiver that was granted. From then on it does not hold, in a review neither."""
    return await answer.withdraw_waiver(session, caller, clock, waiver_id, data.reason)


OPERATIONS = (ask_waiver, list_waivers, get_waiver, decide_waiver, withdraw_waiver)
