"""The record: what happened, who did it in which capacity, and proof that nothing was removed."""

from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.http.cursors import Cursor, PageSize, cursor_for, page_of, position_in
from api.http.operations import operation
from api.http.request_context import Services
from api.http.timestamps import Moment, within_reason
from api.schemas.common import Page
from api.schemas.people import RoleName
from api.schemas.record import EntryTypeView, RecordEntry, Verification
from api.views.record_sentences import record_entries
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from tenants.ledger.entry_types import WORDS, EntryType
from tenants.record import entries
from tenants.record.reading import read_on_record
from tenants.record.verification import verify_on_record
from workflows.rows.named_rows import COMPARISONS

Position = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Verdict = Literal["approve", "request_changes", "reject", "recuse", "take_back"]


@operation("GET", "/record", "listRecord", tag="record", refuses=("forbidden",))
async def list_record(
    *,
    caller: Caller,
    services: Services,
    clock: Clock,
    type_: EntryType | None = None,
    actor: UUID | None = None,
    role: RoleName | None = None,
    object_: UUID | None = None,
    verdict: Verdict | None = None,
    since: Moment | None = None,
    until: Moment | None = None,
    limit: PageSize = 50,
    cursor: Cursor | None = None,
) -> Page[RecordEntry]:
    """List ledger entries, newest first. Reading the record is itself recorded, once a quarter of an hour."""
    wanted = entries.Filter(
        types=(type_.value,) if type_ else (),
        actor=actor,
        role=role,
        object_id=object_,
        verdict=verdict,
        since=within_reason(since, "since"),
        until=within_reason(until, "until"),
    )
    before = position_in(cursor, Position)

    async def page(session: ReadSession) -> Page[RecordEntry]:
        found = await entries.list_events(session, caller.tenant_id, wanted, before=before, limit=limit + 1)
        rows, more = page_of(found, limit)
        return Page(items=await record_entries(session, caller, rows), next=cursor_for(rows[-1].seq) if more else None)

    return await read_on_record(services.database, caller, clock, page)


@operation("GET", "/record/types", "listEntryTypes", tag="record")
async def list_entry_types(_caller: Caller, _session: ReadSession) -> list[EntryTypeView]:
    """List everything that can stand in the record, in words."""
    return [EntryTypeView(type=kind.value, words=words) for kind, words in WORDS.items()]


@operation("GET", "/record/{seq}", "getRecordEntry", tag="record", refuses=("forbidden",))
async def get_record_entry(caller: Caller, services: Services, clock: Clock, seq: Position) -> RecordEntry:
    """Show one entry with the exact bytes that were hashed. Recorded like reading a page of the record."""

    async def entry(session: ReadSession) -> RecordEntry:
        event = await entries.get_event(session, caller.tenant_id, seq)
        return (await record_entries(session, caller, [event]))[0]

    return await read_on_record(services.database, caller, clock, entry)


@operation("POST", "/record/verification", "verifyRecord", tag="record", refuses=("forbidden",))
async def verify_record(caller: Caller, services: Services) -> Verification:
    """Recompute the whole log from its stored bytes, in one snapshot, and put the outcome on record."""
    report = await verify_on_record(services.database, caller, services.clock, COMPARISONS)
    return Verification(
        sound=report.sound,
        size=report.size,
        root=report.root.hex(),
        first_bad_seq=report.first_bad_seq,
        message=report.message,
        verified_at=services.clock.now(),
    )


OPERATIONS = (list_record, list_entry_types, get_record_entry, verify_record)
