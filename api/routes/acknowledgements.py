"""Acknowledging the policy: reading where one stands, saying that one has read and understood, seeing who has."""

from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.schemas.common import Page
from policies.versions import acknowledging
from policies.versions.acknowledging import AcknowledgedBy, AcknowledgementView
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock


@operation("GET", "/policies/acknowledgement", "getAcknowledgement", tag="policy", refuses=("forbidden",))
async def get_acknowledgement(caller: Caller, session: ReadSession) -> AcknowledgementView:
    """Show whether the policy waits for the caller to read it, and which version they acknowledged last."""
    return await acknowledging.get_acknowledgement(session, caller)


@operation(
    "PUT",
    "/policies/{version_id}/acknowledgement",
    "acknowledgePolicy",
    tag="policy",
    refuses=("forbidden", "wrong-state"),
)
async def acknowledge_policy(
    version_id: UUID, caller: Caller, session: WriteSession, clock: Clock
) -> AcknowledgementView:
    """Say that the caller has read and understood the version in force, or one that waits for its day."""
    return await acknowledging.acknowledge_policy(session, caller, clock, version_id)


@operation(
    "GET", "/policies/{version_id}/acknowledgements", "listAcknowledgements", tag="policy", refuses=("forbidden",)
)
async def list_acknowledgements(
    version_id: UUID, caller: Caller, session: ReadSession, limit: PageSize = 50, cursor: Cursor | None = None
) -> Page[AcknowledgedBy]:
    """List who has acknowledged a version and who has not, in the order they joined."""
    after = position_in(cursor, UUID)
    found = await acknowledging.list_acknowledgements(session, caller, version_id, after=after, limit=limit + 1)
    rows, more = page_of(found, limit)
    return Page(items=rows, next=cursor_for(rows[-1].who.id) if more else None)


OPERATIONS = (get_acknowledgement, acknowledge_policy, list_acknowledgements)
