"""Live updates as a stream of server-sent events."""

from collections.abc import AsyncGenerator
from typing import Annotated

import msgspec

from api.http.auth import require_same_organization
from api.http.operations import operation
from api.http.request_context import LastSeen, Services
from tenants.access.caller import Caller

Position = Annotated[int, msgspec.Meta(ge=0, le=2**53, description="Start after this position of the ledger.")]

Named = Annotated[
    str, msgspec.Meta(max_length=60, description="The organization the page was opened in: its id or short name.")
]


@operation(
    "GET", "/events", "followEvents", tag="events", streams=True, refuses=("too-many-attempts", "other-organization")
)
async def follow_events(
    caller: Caller,
    services: Services,
    last_seen: LastSeen,
    after: Position | None = None,
    organization: Named | None = None,
) -> AsyncGenerator[bytes, None]:
    """Follow what happens, as it happens.

    Each message's `id` is a position of the ledger; a browser that reconnects goes on after the last one it has seen.
    """
    require_same_organization(organization or "", caller)
    start = last_seen if last_seen >= 0 or after is None else after
    return services.feed.follow(caller, start)


OPERATIONS = (follow_events,)
