"""Taking entries of the record away in a file, which is itself put on record.

Rules kept: the file holds the entries there were when it was asked for, and the entry about it stands in the record before the first
byte leaves. They are read some hundreds at a time, each in a transaction of its own: entries never change, so parts read one
after another are as good as one snapshot, and nobody is held up.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import Database, ReadSession
from tenants.ground.clock import Clock
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.record.entries import Event, Filter, list_events, sizes

A_TIME = 200

Told = TypeVar("Told")


async def export_on_record(
    database: Database, caller: Caller, clock: Clock, wanted: Filter, *, form: str, words: str | None
) -> int:
    """Put on record that the caller takes entries away as `form`, and return below which number they stand. Raises `forbidden`.

    `words` are what was looked for in proposals, where anything was; they are sealed, as people typed them.
    """
    caller.require(Permission.RECORD_READ)
    async with database.writing(caller) as session:
        size = (await sizes(session, [caller.tenant_id]))[caller.tenant_id]
        entry = Entry(
            type=EntryType.RECORD_EXPORTED,
            object_kind="record",
            detail={"form": form, "size": size, "asked": _asked(wanted)},
            private={"words": words} if words else {},
        )
        await carry_out(session, caller, clock.now(), Act(answer=None, entries=(entry,)))
    return size


async def exported(
    database: Database,
    caller: Caller,
    wanted: Filter,
    size: int,
    tell: Callable[[ReadSession, list[Event]], Awaitable[Told]],
) -> AsyncGenerator[Told, None]:
    """Yield what `tell` makes of the matching entries below number `size`, newest first, some at a time."""
    before = size
    while True:
        async with database.reading(caller) as session:
            events = await list_events(session, caller.tenant_id, wanted, before=before, limit=A_TIME)
            told = await tell(session, events)
        if events:
            yield told
        if len(events) < A_TIME:
            return
        before = events[-1].seq


def _asked(wanted: Filter) -> dict[str, Any]:
    """Return a filter as an entry keeps it: ids, codes and times. Of several things it says how many."""
    said: dict[str, Any] = {
        name: value
        for name, value in msgspec.structs.asdict(wanted).items()
        if value not in (None, ()) and name != "objects"
    }
    if wanted.objects is not None:
        said["objects"] = len(wanted.objects)
    return {name: str(value) if isinstance(value, UUID) else value for name, value in said.items()}
