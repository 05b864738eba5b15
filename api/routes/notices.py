"""Notices: what the caller is told, on the desk and in one list to look back."""

from uuid import UUID

from api.http.cursors import Cursor, PageSize, cursor_for, position_in
from api.http.operations import operation
from api.schemas.notices import NoticeList, NoticesRead, NoticesReadUntil, UnreadNotices
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.notices import reading
from workflows.notices.reading import NoticeView, Place


@operation("GET", "/notices", "listNotices", tag="desk")
async def list_notices(caller: Caller, session: ReadSession) -> list[NoticeView]:
    """List the caller's unread notices that the desk shows, newest first."""
    return await reading.list_notices(session, caller)


@operation("GET", "/notices/all", "listAllNotices", tag="desk")
async def list_all_notices(
    caller: Caller, session: ReadSession, limit: PageSize = 30, cursor: Cursor | None = None
) -> NoticeList:
    """List everything the caller was told: the unread first, each part newest first."""
    found = await reading.look_back(session, caller, position_in(cursor, Place), limit=limit)
    return NoticeList(items=found.items, next=cursor_for(found.next) if found.next else None)


@operation("GET", "/notices/unread", "countUnreadNotices", tag="desk")
async def count_unread_notices(caller: Caller, session: ReadSession) -> UnreadNotices:
    """Count the caller's unread notices."""
    return UnreadNotices(unread=await reading.count_unread(session, caller))


@operation("PUT", "/notices/read", "readNotices", tag="desk")
async def read_notices(data: NoticesRead, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has read several of their notices at once. Ids that are not theirs change nothing."""
    await reading.read_notices(session, caller, clock, data.ids)


@operation("PUT", "/notices/read-until", "readNoticesUntil", tag="desk")
async def read_notices_until(data: NoticesReadUntil, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has read everything they were told up to one notice, and nothing that came later."""
    await reading.read_all_notices(session, caller, clock, data.newest)


@operation("PUT", "/proposals/{proposal_id}/notices/read", "readNoticesAbout", tag="desk")
async def read_notices_about(proposal_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has read whatever they were told of a proposal they may see."""
    await reading.read_about(session, caller, clock, proposal_id)


OPERATIONS = (
    list_notices,
    list_all_notices,
    count_unread_notices,
    read_notices,
    read_notices_until,
    read_notices_about,
)
