"""Notices: what the caller is told, on the desk and in one list to look back."""

from typing import Annotated
from uuid import UUID

import msgspec

from api.http.cursors import Cursor, PageSize, cursor_for, position_in
from api.http.operations import operation
from api.http.request_context import Services
from api.schemas.notices import (
    GroupChoice,
    NoticeChoicesChange,
    NoticeChoicesView,
    NoticeList,
    NoticesRead,
    NoticesReadUntil,
    UnreadNotices,
)
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.notices import choices, reading, stopping
from workflows.notices.choices import NoticeChoices
from workflows.notices.kinds import GROUPS
from workflows.notices.reading import NoticeView, Place
from workflows.waivers.queries import read_waiver

CHOICES = "/account#notices"
"""Where in the pages somebody chooses how they are told."""

StopToken = Annotated[str, msgspec.Meta(max_length=100, description="The token of a letter.")]


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


@operation("PUT", "/waivers/{waiver_id}/notices/read", "readNoticesAboutWaiver", tag="desk")
async def read_notices_about_waiver(waiver_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> None:
    """Note that the caller has read whatever they were told of an exception they may see."""
    await read_waiver(session, caller, waiver_id)
    await reading.read_about_waiver(session, caller, clock, waiver_id)


@operation("GET", "/notices/choices", "getNoticeChoices", tag="desk")
async def get_notice_choices(caller: Caller, session: ReadSession) -> NoticeChoicesView:
    """Return what the caller is told by e-mail too, and when their mail waits."""
    return await _shown(caller, session, await choices.read_choices(session, caller.tenant_id, caller.member_id))


@operation("PUT", "/notices/choices", "chooseNotices", tag="desk")
async def choose_notices(
    data: NoticeChoicesChange, caller: Caller, session: WriteSession, clock: Clock
) -> NoticeChoicesView:
    """Choose what comes by e-mail too, and when mail waits. Everything stands in the pages whatever is chosen."""
    chosen = NoticeChoices(without_mail=tuple(data.without_mail), quiet=data.quiet)
    return await _shown(caller, session, await choices.choose(session, caller, clock, chosen))


@operation("POST", "/notices/stop", "stopNotices", tag="desk", public=True, refuses=("not-found",))
async def stop_notices(services: Services, token: StopToken) -> None:
    """End the mail a letter's own token was made for, as mail programs do (RFC 8058). It does nothing else, and signs nobody in."""
    await stopping.stop_notices(services.database, token)


@operation("GET", "/notices/stop", "showNoticeChoices", tag="desk", public=True, status=303, location=lambda _: CHOICES)
async def show_notice_choices(token: StopToken) -> None:
    """Lead whoever opens that address in a browser to where they choose, once signed in. Opening it ends nothing."""


async def _shown(caller: Caller, session: ReadSession, chosen: NoticeChoices) -> NoticeChoicesView:
    groups = [
        GroupChoice(name=name, title=group.title, about=group.about, by_mail=name not in chosen.without_mail)
        for name, group in GROUPS.items()
    ]
    zone = await choices.zone_of(session, caller.tenant_id, caller.member_id)
    return NoticeChoicesView(groups=groups, quiet=chosen.quiet, zone=zone)


OPERATIONS = (
    list_notices,
    list_all_notices,
    count_unread_notices,
    read_notices,
    read_notices_until,
    read_notices_about,
    read_notices_about_waiver,
    get_notice_choices,
    choose_notices,
    stop_notices,
    show_notice_choices,
)
