"""Pictures, kept once an organization by the SHA-256 of their bytes.

Rules kept: a picture is what its bytes say it is, and only its pixels are kept (see `clean`); its name is the digest of the
bytes that are kept, so a revision that names it can never come to show another picture; an organization has a quota.
"""

from datetime import datetime

import msgspec
from sqlalchemy import select, text
from sqlmodel import col

from policies.text.phrasing import count
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.acting.act import Act, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.canonical_json import sha256
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.media.clean import MOST_BYTES, Cleaned, Unusable, clean, cleaned, too_many_bytes, undecodable
from workflows.rows.proposal_tables import Media

PROCESSOR_SECONDS = 18.0
MEMORY = 768 * 1024 * 1024

_ALONE = text(
    "SELECT pg_advisory_xact_lock(hashtextextended('workflow.media ' || CAST(CAST(:tenant AS uuid) AS text), 0))"
)
"""One upload of an organization after the other from here to COMMIT, so that two at once cannot both take the last room."""

_USED = text(
    "SELECT count(*) AS pictures, coalesce(sum(size), 0)::bigint AS size FROM workflow.media WHERE tenant_id = :tenant"
)


_KEEP = statement(
    """
    INSERT INTO workflow.media (tenant_id, digest, media_type, width, height, size, bytes, created_by, created_at)
    VALUES (:tenant, :digest, :media_type, :width, :height, :size, :bytes, :me, :now)
    """
)


class Quota(msgspec.Struct, frozen=True):
    """How many pictures an organization may keep, and of how many bytes together."""

    pictures: int
    size: int


class MediaUsed(msgspec.Struct, frozen=True, kw_only=True):
    """How many pictures an organization keeps, and of how many bytes together."""

    pictures: int
    size: int


class MediaView(msgspec.Struct, frozen=True, kw_only=True):
    """A picture without its bytes. `size` is in bytes, `digest` hex SHA-256."""

    digest: str
    media_type: str
    width: int
    height: int
    size: int
    created_at: datetime


async def upload_media(session: WriteSession, caller: Caller, clock: Clock, data: bytes, quota: Quota) -> MediaView:
    """Keep the pixels of a picture of at most 5 MB. The same picture is kept once.

    Raises `too-large`, `unsupported-media-type` or `quota-used-up`.
    """
    caller.require(Permission.PROPOSAL_CREATE)
    picture = await _cleaned(data, caller)
    kept = MediaView(
        digest=sha256(picture.data).hex(),
        media_type=picture.media_type,
        width=picture.width,
        height=picture.height,
        size=len(picture.data),
        created_at=clock.now(),
    )
    await session.execute(_ALONE, {"tenant": caller.tenant_id})
    if await _known(session, caller, kept.digest):
        return kept
    _require_room(await used(session, caller), kept, quota)
    keeping = write(
        _KEEP,
        tenant=caller.tenant_id,
        digest=bytes.fromhex(kept.digest),
        media_type=kept.media_type,
        width=kept.width,
        height=kept.height,
        size=kept.size,
        bytes=picture.data,
        me=caller.member_id,
        now=kept.created_at,
    )
    entry = Entry(
        type=EntryType.MEDIA_UPLOADED,
        object_kind="media",
        detail={"digest": kept.digest, "media_type": kept.media_type, "size": kept.size},
    )
    return await carry_out(session, caller, kept.created_at, Act(answer=kept, writes=(keeping,), entries=(entry,)))


async def get_media(session: ReadSession, caller: Caller, digest: str) -> tuple[str, bytes]:
    """Return (media type, bytes) of a picture of the caller's organization. Raises `not-found`."""
    wanted = select(col(Media.media_type), col(Media.bytes)).where(
        col(Media.tenant_id) == caller.tenant_id, col(Media.digest) == bytes.fromhex(digest)
    )
    row = (await session.execute(wanted)).one_or_none()
    if row is None:
        raise not_found()
    media_type, data = row
    return media_type, data


async def used(session: ReadSession, caller: Caller) -> MediaUsed:
    """Return how much room the pictures of the caller's organization take."""
    row = (await session.execute(_USED, {"tenant": caller.tenant_id})).one()
    return MediaUsed(pictures=row.pictures, size=row.size)


async def _cleaned(data: bytes, caller: Caller) -> Cleaned:
    """Return `data` as it may be kept, decoded and written anew in another process."""
    found = too_many_bytes(len(data)) if len(data) > MOST_BYTES else await _opened(data, caller)
    if isinstance(found, Cleaned):
        return found
    raise Problem(found.slug, found.detail, fix=found.fix)


async def _opened(data: bytes, caller: Caller) -> Cleaned | Unusable:
    try:
        return cleaned(await compute(Work(clean, data, PROCESSOR_SECONDS, MEMORY), caller.tenant_id))
    except Stopped:
        return undecodable()


async def _known(session: ReadSession, caller: Caller, digest: str) -> bool:
    """Return whether the organization keeps this very picture already."""
    wanted = select(col(Media.digest)).where(
        col(Media.tenant_id) == caller.tenant_id, col(Media.digest) == bytes.fromhex(digest)
    )
    return (await session.execute(wanted)).first() is not None


def _require_room(now: MediaUsed, kept: MediaView, quota: Quota) -> None:
    if now.pictures < quota.pictures and now.size + kept.size <= quota.size:
        return
    raise Problem(
        "quota-used-up",
        f"Your organization keeps {count(now.pictures, 'picture')} of {now.size / 1_000_000:,.0f} MB; it may keep {quota.pictures:,} "
        f"of {quota.size / 1_000_000:,.0f} MB, and this one has {kept.size / 1_000_000:.1f} MB.",
        fix="Use a picture that was uploaded before, save this one smaller, or ask whoever runs this installation for more room.",
    )
