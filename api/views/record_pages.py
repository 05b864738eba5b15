"""Pages of the record, narrowed to words of proposals too, and the same sent as a file."""

from collections.abc import AsyncGenerator

import msgspec

from api.http.cursors import cursor_for, page_of
from api.http.responses import Answer, FileStream
from api.schemas.record import RecordPage
from api.views.record_file import as_csv, as_json_lines, heading
from api.views.record_sentences import record_entries
from tenants.access.caller import Caller
from tenants.db.session import Database, ReadSession
from tenants.ground.clock import Clock
from tenants.record.entries import Event, Filter, list_events
from tenants.record.exporting import export_on_record, exported
from workflows.desk.search import find_ids

MOST_PROPOSALS = 2_000
"""About how many proposals that hold some words entries are shown; words that stand in more are said to."""


class AboutWords(msgspec.Struct, frozen=True):
    """What the record is narrowed to; `newest_proposals` where more proposals hold the words than are meant by it."""

    wanted: Filter
    newest_proposals: int | None = None


async def about_words(session: ReadSession, caller: Caller, wanted: Filter, words: str | None) -> AboutWords:
    """Return `wanted` narrowed to proposals that hold `words` and that the caller may see."""
    if words is None:
        return AboutWords(wanted)
    found, all_of_them = await find_ids(session, caller, words, most=MOST_PROPOSALS)
    narrowed = msgspec.structs.replace(wanted, objects=tuple(found))
    return AboutWords(narrowed, None if all_of_them else MOST_PROPOSALS)


async def record_page(
    session: ReadSession, caller: Caller, wanted: Filter, words: str | None, *, before: int | None, limit: int
) -> RecordPage:
    """Return at most `limit` entries with numbers below `before`, newest first, as the record shows them."""
    about = await about_words(session, caller, wanted, words)
    found = await list_events(session, caller.tenant_id, about.wanted, before=before, limit=limit + 1)
    rows, more = page_of(found, limit)
    shown = await record_entries(session, caller, rows)
    following = cursor_for(rows[-1].seq) if more else None
    return RecordPage(items=shown, next=following, newest_proposals=about.newest_proposals)


async def record_file(
    database: Database, caller: Caller, clock: Clock, wanted: Filter, *, form: str, words: str | None
) -> Answer:
    """Return the entries asked for as a file that is made while it is sent, once it stands in the record that they are taken away.

    Raises `forbidden`, which `export_on_record` decides.
    """
    async with database.reading(caller) as session:
        narrowed = (await about_words(session, caller, wanted, words)).wanted
    size = await export_on_record(database, caller, clock, narrowed, form=form, words=words)

    async def lines(session: ReadSession, events: list[Event]) -> bytes:
        told = await record_entries(session, caller, events)
        return as_csv(told, caller.zone) if form == "csv" else as_json_lines(told)

    async def parts() -> AsyncGenerator[bytes, None]:
        if form == "csv":
            yield heading()
        async for part in exported(database, caller, narrowed, size, lines):
            yield part

    kind = b"text/csv; charset=utf-8; header=present" if form == "csv" else b"application/jsonl"
    return FileStream(parts(), kind, f"{caller.slug}-record-{clock.now():%Y-%m-%d}.{form}")
