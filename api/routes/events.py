"""Live updates as a stream of server-sent events."""

from collections.abc import AsyncGenerator
from typing import Annotated

import msgspec

from api.http.operations import operation
from api.http.request_context import LastSeen, Services
from tenants.access.caller import Caller

Position = Annotated[int, msgspec.Meta(ge=0, le=2**53, description="Start after this position of the ledger.")]


@operation("GET", "/events", "followEvents", tag="events", streams=True, refuses=("too-many-attempts",))
async def follow_events(
    caller: Caller, services: Services, last_seen: LastSeen, after: Position | None = None
) -> AsyncGenerator[bytes, None]:
    """Follow what happens, as it happens.

    Each message's `id` is a position of the ledger; a browser that reconnects goes on after the last one it has seen.
    """
    start = last_seen if last_seen >= 0 or after is None else after
    return services.feed.follow(caller, start)


OPERATIONS = (follow_events,)
