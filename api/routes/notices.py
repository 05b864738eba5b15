"""Notices: what the caller should know though nothing is asked of them."""

from uuid import UUID

from api.http.operations import operation
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.rows import notices
from workflows.rows.notices import NoticeView


@operation("GET", "/notices", "listNotices", tag="desk")
async def list_notices(caller: Caller, session: ReadSession) -> list[NoticeView]:
    """List the caller's unread notices, newest first."""
    return await notices.list_notices(session, caller)


@operation("PUT", "/notices/{notice_id}/read", "readNotice", tag="desk")
async def read_notice(notice_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has read one of their notices."""
    await notices.read_notice(session, caller, clock, notice_id)


OPERATIONS = (list_notices, read_notice)
