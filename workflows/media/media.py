"""Pictures, kept once an organization by the SHA-256 of their bytes.

Rule kept: a picture is what its bytes say it is; its name is its digest, so a revision that names it can never come to
show another picture.
"""

from datetime import datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.canonical_json import sha256
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.ledger.append import append
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.media.images import Picture, identify
from workflows.rows.proposal_tables import Media

MOST_BYTES = 5_000_000
MOST_PIXELS = 50_000_000


class MediaKept(msgspec.Struct, frozen=True, kw_only=True):
    """A picture without its bytes. `size` is in bytes, `digest` hex SHA-256."""

    digest: str
    media_type: str
    width: int
    height: int
    size: int
    created_at: datetime


async def upload_media(session: WriteSession, caller: Caller, clock: Clock, data: bytes) -> MediaKept:
    """Keep a picture of at most 5 MB: PNG, JPEG, GIF or WebP. The same bytes are kept once.

    Raises `too-large` or `unsupported-media-type`.
    """
    caller.require(Permission.PROPOSAL_CREATE)
    picture = _require_picture(data)
    kept = MediaKept(
        digest=sha256(data).hex(),
        media_type=picture.media_type,
        width=picture.width,
        height=picture.height,
        size=len(data),
        created_at=clock.now(),
    )
    added = await session.execute(
        insert(Media)
        .values(
            tenant_id=caller.tenant_id,
            digest=bytes.fromhex(kept.digest),
            media_type=kept.media_type,
            width=kept.width,
            height=kept.height,
            size=kept.size,
            bytes=data,
            created_by=caller.member_id,
            created_at=kept.created_at,
        )
        .on_conflict_do_nothing()
        .returning(col(Media.digest))
    )
    if added.first() is not None:
        entry = Entry(
            type=EntryType.MEDIA_UPLOADED,
            object_kind="media",
            detail={"digest": kept.digest, "media_type": kept.media_type, "size": kept.size},
        )
        await append(session, caller, kept.created_at, entry)
    return kept


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


def _require_picture(data: bytes) -> Picture:
    if len(data) > MOST_BYTES:
        raise Problem(
            "too-large",
            f"The picture has {len(data) / 1_000_000:.1f} MB, and most networks take 5 MB at most.",
            fix="Save it smaller, for example 1,600 pixels wide, and add it again.",
        )
    picture = identify(data)
    if picture is None:
        raise Problem(
            "unsupported-media-type",
            "This is not a picture of a kind every network shows, whatever its name says.",
            fix="Save it as PNG, JPEG, GIF or WebP.",
        )
    if picture.width * picture.height > MOST_PIXELS:
        raise Problem(
            "too-large",
            f"The picture measures {picture.width} by {picture.height} pixels, more than anyone's screen can open.",
            fix="Save it smaller, for example 1,600 pixels wide, and add it again.",
        )
    return picture
