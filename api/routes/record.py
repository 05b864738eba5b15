"""The record: what happened, who did it in which capacity, and proof that nothing was removed."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.http.cursors import Cursor, PageSize, position_in
from api.http.operations import operation
from api.http.request_context import Services
from api.http.responses import Answer
from api.http.timestamps import Moment, period
from api.schemas.people import RoleName
from api.schemas.proposals import SearchWords
from api.schemas.record import EntryTypeView, RecordEntry, RecordPage, Verification
from api.views.record_pages import record_file, record_page
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
Form = Literal["csv", "jsonl"]


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
    in_place: bool = False,
    words: SearchWords | None = None,
    since: Moment | None = None,
    until: Moment | None = None,
    limit: PageSize = 50,
    cursor: Cursor | None = None,
) -> RecordPage:
    """List ledger entries, newest first; with `words`, those about proposals that hold them; `in_place`: only what was done in somebody's place.

    Reading is itself recorded.
    """
    wanted = _wanted(
        type_, actor=actor, role=role, about=object_, verdict=verdict, in_place=in_place, between=(since, until)
    )
    before = position_in(cursor, Position)

    async def page(session: ReadSession) -> RecordPage:
        return await record_page(session, caller, wanted, words, before=before, limit=limit)

    return await read_on_record(services.database, caller, clock, page)


@operation(
    "GET", "/record/file", "exportRecord", tag="record", media="text/csv, application/jsonl", refuses=("forbidden",)
)
async def export_record(
    *,
    caller: Caller,
    services: Services,
    clock: Clock,
    form: Form = "csv",
    type_: EntryType | None = None,
    actor: UUID | None = None,
    role: RoleName | None = None,
    object_: UUID | None = None,
    verdict: Verdict | None = None,
    in_place: bool = False,
    words: SearchWords | None = None,
    since: Moment | None = None,
    until: Moment | None = None,
) -> Answer:
    """Send every entry that is asked for as a file, newest first: for spreadsheets, or a JSON object a line. Itself recorded."""
    wanted = _wanted(
        type_, actor=actor, role=role, about=object_, verdict=verdict, in_place=in_place, between=(since, until)
    )
    return await record_file(services.database, caller, clock, wanted, form=form, words=words)


def _wanted(
    type_: EntryType | None,
    *,
    actor: UUID | None,
    role: str | None,
    about: UUID | None,
    verdict: str | None,
    in_place: bool,
    between: tuple[datetime | None, datetime | None],
) -> entries.Filter:
    """Return what a query asks for, as the record is narrowed to it. `between` are both ends, None where there is none."""
    types = (type_.value,) if type_ else ()
    first, end = period(*between)
    return entries.Filter(
        types=types,
        actor=actor,
        role=role,
        object_id=about,
        verdict=verdict,
        in_place=in_place or None,
        since=first,
        until=end,
    )


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


OPERATIONS = (list_record, export_record, list_entry_types, get_record_entry, verify_record)
