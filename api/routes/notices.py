"""Notices: what the caller should know though nothing is asked of them."""

from api.http.operations import operation
from api.schemas.notices import NoticesRead
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.rows import notices
from workflows.rows.notices import NoticeView


@operation("GET", "/notices", "listNotices", tag="desk")
async def list_notices(caller: Caller, session: ReadSession) -> list[NoticeView]:
    """List the caller's unread notices, newest first."""
    return await notices.list_notices(session, caller)


@operation("PUT", "/notices/read", "readNotices", tag="desk")
async def read_notices(data: NoticesRead, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has read several of their notices at once. Ids that are not theirs change nothing."""
    await notices.read_notices(session, caller, clock, data.ids)


OPERATIONS = (list_notices, read_notices)
