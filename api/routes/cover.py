"""Cover: who decides in whose place while they are away, and who may say so for them."""

from uuid import UUID

import msgspec

from api.http.operations import operation
from api.schemas.cover import AssistantNew, CoverNew
from tenants.access.caller import Caller
from tenants.cover import assistants, reading
from tenants.cover.reading import CoverView, MemberCover, OwnCover
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from workflows.cover import end_cover as ending
from workflows.cover import set_cover as setting


@operation("GET", "/cover", "getOwnCover", tag="people")
async def get_own_cover(caller: Caller, session: ReadSession) -> OwnCover:
    """Show who covers for the caller, for whom the caller covers, and whom they may set cover for."""
    return await reading.own_cover(session, caller)


@operation("GET", "/covers", "listCovers", tag="people", refuses=("forbidden",))
async def list_covers(caller: Caller, session: ReadSession) -> list[CoverView]:
    """List who covers for whom in the organization: now, soon, and in the last 30 days."""
    return await reading.list_covers(session, caller)


@operation("GET", "/members/{member_id}/cover", "getMemberCover", tag="people", refuses=("forbidden",))
async def get_member_cover(member_id: UUID, caller: Caller, session: ReadSession) -> MemberCover:
    """Show who covers for one member, and who may set it."""
    return await reading.member_cover(session, caller, member_id)


@operation(
    "POST",
    "/covers",
    "setCover",
    tag="people",
    status=201,
    refuses=("forbidden", "unknown-reference", "already-exists", "cover-impossible"),
)
async def set_cover(data: CoverNew, caller: Caller, session: WriteSession, clock: Clock) -> CoverView:
    """Let somebody decide in a member's place between two moments. No seat changes hands, and both names stand on each decision."""
    return await setting.set_cover(session, caller, clock, **msgspec.structs.asdict(data))


@operation("POST", "/covers/{cover_id}/end", "endCover", tag="people", refuses=("forbidden", "wrong-state"))
async def end_cover(cover_id: UUID, caller: Caller, session: WriteSession, clock: Clock) -> CoverView:
    """End cover before its time."""
    return await ending.end_cover(session, caller, clock, cover_id)


@operation(
    "POST",
    "/members/{member_id}/assistants",
    "nameAssistant",
    tag="people",
    refuses=("forbidden", "unknown-reference", "cover-impossible"),
)
async def name_assistant(
    member_id: UUID, data: AssistantNew, caller: Caller, session: WriteSession, clock: Clock
) -> MemberCover:
    """Let somebody set cover for a member. They decide nothing by it."""
    return await assistants.name_assistant(session, caller, clock, member_id, data.assistant_id)


@operation(
    "DELETE", "/members/{member_id}/assistants/{assistant_id}", "removeAssistant", tag="people", refuses=("forbidden",)
)
async def remove_assistant(
    member_id: UUID, assistant_id: UUID, caller: Caller, session: WriteSession, clock: Clock
) -> None:
    """Take from somebody the right to set cover for a member."""
    await assistants.remove_assistant(session, caller, clock, member_id, assistant_id)


OPERATIONS = (
    get_own_cover,
    list_covers,
    get_member_cover,
    set_cover,
    end_cover,
    name_assistant,
    remove_assistant,
)
