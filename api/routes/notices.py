"""Notices: what the caller is told, on the desk and in one list to look back."""

from collections.abc import Collection, Iterable
from typing import Annotated
from urllib.parse import quote
from uuid import UUID

import msgspec

from api.http.cursors import Cursor, PageSize, cursor_for, position_in
from api.http.operations import operation
from api.http.request_context import Reply, Services
from api.schemas.notices import (
    GroupChoice,
    NoticeChoicesChange,
    NoticeChoicesView,
    NoticeList,
    NoticesRead,
    NoticesReadUntil,
    StopPreview,
    StopSome,
    StopToken,
    UnreadNotices,
)
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.notices import choices, reading, stopping
from workflows.notices.choices import NoticeChoices
from workflows.notices.kinds import GROUPS, NoticeGroup
from workflows.notices.reading import NoticeView, Place
from workflows.waivers.queries import read_waiver

STOP_PAGE = "/stop#token="
"""Where in the pages somebody chooses which letters end, without signing in; the token follows, where no server is told of it."""

TokenInAddress = Annotated[str, msgspec.Meta(max_length=100, description="The token of a letter.")]


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
async def stop_notices(services: Services, token: TokenInAddress) -> None:
    """End the mail a letter's own token was made for, as mail programs do (RFC 8058). It does nothing else, and signs nobody in."""
    await stopping.stop_notices(services.database, token)


@operation("GET", "/notices/stop", "showNoticeChoices", tag="desk", public=True, status=303)
async def show_notice_choices(token: TokenInAddress, reply: Reply) -> None:
    """Lead whoever opens that address in a browser to the page that says what it ends. Opening it ends nothing."""
    reply.add(b"location", STOP_PAGE + quote(token))


@operation("POST", "/notices/stop/preview", "previewStop", tag="desk", public=True, refuses=("not-found",))
async def preview_stop(data: StopToken, services: Services) -> StopPreview:
    """Show what letters like the one with this token are about. Changes nothing."""
    found = await stopping.preview_stop(services.database, data.token)
    return StopPreview(organization=found.organization, groups=_groups(found.groups, found.without_mail))


@operation("POST", "/notices/stop/some", "stopSomeNotices", tag="desk", public=True, refuses=("not-found",))
async def stop_some_notices(data: StopSome, services: Services) -> None:
    """End the mail about some of what a letter holds, by its own token. It turns nothing on, and signs nobody in."""
    await stopping.stop_notices(services.database, data.token, data.groups)


def _groups(names: Iterable[NoticeGroup], without_mail: Collection[NoticeGroup]) -> list[GroupChoice]:
    """Return groups in words, and whether each comes by e-mail."""
    return [
        GroupChoice(name=name, title=GROUPS[name].title, about=GROUPS[name].about, by_mail=name not in without_mail)
        for name in names
    ]


async def _shown(caller: Caller, session: ReadSession, chosen: NoticeChoices) -> NoticeChoicesView:
    groups = _groups(GROUPS, chosen.without_mail)
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
    preview_stop,
    stop_some_notices,
)
