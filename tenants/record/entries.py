"""Reading the ledger: pages of entries with their words, and live following by `seq`.

Rule kept: whoever reads the record as such goes through `tenants.record.reading`, which puts that on record.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ARRAY, Select, any_, bindparam, select, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import col

from tenants.db.session import ReadSession
from tenants.ground.errors import not_found
from tenants.ledger.append import UNSENT
from tenants.ledger.entry import unseal
from tenants.ledger.entry_types import EntryType
from tenants.ledger.recompute import StoredOpening
from tenants.ledger.tables import LedgerEntry
from tenants.record.sealed_text import Opener

_IDS = ARRAY(PgUuid(as_uuid=True))
_SIZES = text("SELECT tenant_id, size FROM ledger.sizes(:tenants)").bindparams(
    bindparam("tenants", type_=ARRAY(PgUuid(as_uuid=True)))
)
_ABSENT: dict[str, Any] = {
    **dict.fromkeys(("brief", "from", "policy", "request", "revision", "to", "verdict")),
    "commits": [],
    "detail": {},
    "reasons": [],
}
"""What an entry leaves out where it has nothing to say."""
_OPENINGS = text(
    "SELECT commitment_id, salt, ciphertext FROM ledger.opening WHERE tenant_id = :tenant AND commitment_id = ANY (:ids)"
).bindparams(bindparam("ids", type_=ARRAY(PgUuid(as_uuid=True))))

_ERASURES = text(
    "SELECT commitment_id, day FROM ledger.erasure WHERE tenant_id = :tenant AND commitment_id = ANY (:ids)"
).bindparams(bindparam("ids", type_=ARRAY(PgUuid(as_uuid=True))))


_IN_PLACE = text("""position('"actor":{"covering_for":"'::bytea IN entry) > 0""")
"""Whether somebody did it in another's place: said as the index says it that finds such entries."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A ledger entry with its body parsed and its words opened. `words` misses what has been erased, and `erased` says so.

    `erased_on` is the last day, in the organization's zone, on which words of it were erased.

    `at` is when the log took the entry; it never falls from one entry to the next.
    """

    seq: int
    at: datetime
    type: EntryType
    object_kind: str
    object_id: UUID | None
    actor: UUID | None
    roles: tuple[str, ...]
    verdict: str | None
    leaf: bytes
    entry: bytes
    body: dict[str, Any]
    words: dict[str, str]
    erased: bool = False
    erased_on: date | None = None

    @property
    def in_place_of(self) -> UUID | None:
        """For whom the actor covered when they did it."""
        told = self.body.get("actor", {}).get("covering_for")
        return UUID(told) if told else None


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What the record is narrowed to; every part left out matches everything.

    `objects` are several things, any of them; `in_place`: only what somebody did in another's place.
    """

    types: tuple[str, ...] = ()
    actor: UUID | None = None
    role: str | None = None
    object_id: UUID | None = None
    objects: tuple[UUID, ...] | None = None
    verdict: str | None = None
    in_place: bool | None = None
    since: datetime | None = None
    until: datetime | None = None


async def list_events(
    session: ReadSession, tenant: UUID, wanted: Filter, *, before: int | None = None, limit: int = 50
) -> list[Event]:
    """Return matching entries, newest first, with seq below `before`, at most `limit`."""
    query = _filtered(tenant, wanted).order_by(col(LedgerEntry.seq).desc()).limit(limit)
    if before is not None:
        query = query.where(col(LedgerEntry.seq) < before)
    return await _events(session, tenant, query)


async def history_of(session: ReadSession, tenant: UUID, object_id: UUID) -> list[Event]:
    """Return every entry about one object, oldest first."""
    query = _filtered(tenant, Filter(object_id=object_id)).order_by(col(LedgerEntry.seq))
    return await _events(session, tenant, query)


async def get_event(session: ReadSession, tenant: UUID, seq: int) -> Event:
    """Return one entry of an organization. Raises `not-found`."""
    query = select(LedgerEntry).where(col(LedgerEntry.tenant_id) == tenant, col(LedgerEntry.seq) == seq)
    events = await _events(session, tenant, query)
    if not events:
        raise not_found()
    return events[0]


async def sizes(session: ReadSession, tenants: Iterable[UUID]) -> dict[UUID, int]:
    """Return how many entries each of the given organizations' logs holds; for following, not for showing."""
    rows = await session.execute(_SIZES, {"tenants": list(tenants)})
    return dict(rows.all())


async def newest_position(session: ReadSession, tenant: UUID) -> int:
    """Return the position of the newest entry of an organization's log; -1 while there is none."""
    return (await sizes(session, [tenant])).get(tenant, 0) - 1


async def events_after(session: ReadSession, tenant: UUID, after: int, *, limit: int = 500) -> list[LedgerEntry]:
    """Return entries with seq above `after`, oldest first: the cursor live pages follow."""
    rows = await session.execute(
        select(LedgerEntry)
        .where(col(LedgerEntry.tenant_id) == tenant, col(LedgerEntry.seq) > after)
        .order_by(col(LedgerEntry.seq))
        .limit(limit)
    )
    return list(rows.scalars())


def _filtered(tenant: UUID, wanted: Filter) -> Select[LedgerEntry]:
    query = select(LedgerEntry).where(col(LedgerEntry.tenant_id) == tenant)
    if wanted.types:
        query = query.where(col(LedgerEntry.type).in_(wanted.types))
    if wanted.actor is not None:
        query = query.where(col(LedgerEntry.actor) == wanted.actor)
    if wanted.role is not None:
        query = query.where(col(LedgerEntry.roles).contains([wanted.role]))
    if wanted.object_id is not None:
        query = query.where(col(LedgerEntry.object_id) == wanted.object_id)
    if wanted.objects is not None:
        query = query.where(col(LedgerEntry.object_id) == any_(bindparam("objects", wanted.objects, _IDS)))
    if wanted.verdict is not None:
        query = query.where(col(LedgerEntry.verdict) == wanted.verdict)
    if wanted.in_place:
        query = query.where(_IN_PLACE)
    if wanted.since is not None:
        query = query.where(col(LedgerEntry.at) >= wanted.since)
    if wanted.until is not None:
        query = query.where(col(LedgerEntry.at) < wanted.until)
    return query


async def _events(session: ReadSession, tenant: UUID, query: Select[LedgerEntry]) -> list[Event]:
    rows = list((await session.execute(query)).scalars())
    bodies = [_ABSENT | msgspec.json.decode(row.entry, type=dict[str, Any]) for row in rows]
    ids = [UUID(commit["id"]) for body in bodies for commit in body["commits"]]
    openings = await openings_of(session, tenant, ids)
    days = await _erased_on(session, tenant, [one for one in ids if one not in openings])
    key = session.keyring.openings(tenant)
    return [_event(row, body, openings, days, tenant=tenant, key=key) for row, body in zip(rows, bodies, strict=True)]


async def _erased_on(session: ReadSession, tenant: UUID, ids: list[UUID]) -> dict[UUID, date]:
    """Return when what opened the given commitments was erased."""
    if not ids:
        return {}
    return dict((await session.execute(_ERASURES, {"tenant": tenant, "ids": ids})).all())


def _event(
    row: LedgerEntry,
    body: dict[str, Any],
    openings: dict[UUID, StoredOpening],
    days: dict[UUID, date],
    *,
    tenant: UUID,
    key: bytes,
) -> Event:
    words: dict[str, str] = {}
    ids = [UUID(commit["id"]) for commit in body["commits"]]
    for commitment_id in ids:
        if (opening := openings.get(commitment_id)) is not None:
            words |= unseal(opening.ciphertext, tenant=tenant, commitment_id=commitment_id, key=key)
    return Event(
        seq=row.seq,
        at=row.at,
        type=EntryType(row.type),
        object_kind=row.object_kind,
        object_id=row.object_id,
        actor=row.actor,
        roles=tuple(row.roles),
        verdict=row.verdict,
        leaf=row.leaf,
        entry=row.entry,
        body=body,
        words=words,
        erased=any(one not in openings for one in ids),
        erased_on=max((days[one] for one in ids if one in days), default=None),
    )


def opener_of(session: ReadSession, tenant: UUID) -> Opener:
    """Return what opens the sealed words of an organization, also those that `session` has yet to commit."""
    return Opener(tenant, session.keyring.openings(tenant), session.info.get(UNSENT, {}))


async def openings_of(session: ReadSession, tenant: UUID, ids: list[UUID]) -> dict[UUID, StoredOpening]:
    """Return what opens the given commitments; what was erased is missing."""
    if not ids:
        return {}
    rows = await session.execute(_OPENINGS, {"tenant": tenant, "ids": ids})
    return {row.commitment_id: StoredOpening(row.salt, row.ciphertext) for row in rows}
