"""The content of a proposal: what would be said, where, when and why.

Content is a frozen value. Its canonical JSON (RFC 8785) is what a revision stores, and the SHA-256 of those bytes
is the revision's name; a decision is bound to that name. Two contents with the same digest are the same words.
Computes only.
"""

from datetime import UTC, date, datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

from tenants.ground.canonical_json import sha256
from tenants.ground.document_format import DocumentFormat

Title = Annotated[str, msgspec.Meta(min_length=1, max_length=160)]
Words = Annotated[str, msgspec.Meta(max_length=4_000)]
PostText = Annotated[str, msgspec.Meta(max_length=70_000)]
Network = Literal["x", "bluesky", "mastodon", "linkedin", "facebook", "instagram", "threads", "youtube", "tiktok"]
Sponsorship = Literal["none", "employee", "agency", "paid", "gifted"]
Placement = Literal["post", "email_signature", "print", "podium", "website", "merchandise"]
HexDigest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
EvidenceKind = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]*$", max_length=60)]


class Answers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The five plain questions. A draft may leave them open; submitting may not."""

    objective_id: UUID | None = None
    why: Words = ""
    what: Words = ""
    how: Words = ""
    where: Words = ""
    when: datetime | None = None
    audience: Annotated[str, msgspec.Meta(max_length=400)] = ""


class MediaItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A picture, named by the SHA-256 of its bytes, with the words read aloud in its place."""

    digest: HexDigest
    alt: Annotated[str, msgspec.Meta(max_length=4_100)] = ""
    file_name: Annotated[str, msgspec.Meta(max_length=255)] = ""


class EvidenceItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that backs the proposal up: what kind it is, such as `consent`, its name, its day, and where it is kept.

    `where` is a web address or words such as "the filing cabinet in room 12". A draft may leave all but the kind open.
    """

    kind: EvidenceKind
    title: Annotated[str, msgspec.Meta(max_length=200)] = ""
    dated: date | None = None
    where: Annotated[str, msgspec.Meta(max_length=2_000)] = ""

    @property
    def complete(self) -> bool:
        """Whether somebody else could find it: only then does it count."""
        return bool(self.dated and self.title.strip() and self.where.strip())


Evidence = Annotated[tuple[EvidenceItem, ...], msgspec.Meta(max_length=20)]


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Other words for one network; the common text is used where there is none."""

    network: Network
    text: PostText


class Post(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="post"):
    """A post for one or more channels."""

    title: Title
    text: PostText = ""
    channel_ids: Annotated[tuple[UUID, ...], msgspec.Meta(max_length=40)] = ()
    variants: Annotated[tuple[Variant, ...], msgspec.Meta(max_length=9)] = ()
    media: Annotated[tuple[MediaItem, ...], msgspec.Meta(max_length=20)] = ()
    sponsorship: Sponsorship = "none"
    evidence: Evidence = ()
    answers: Answers = Answers()


class PlacementPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somewhere the hashtag will stand, and who takes it down again."""

    place: Placement
    note: Words = ""
    removal_owner: Annotated[str, msgspec.Meta(max_length=200)] = ""


class HashtagCampaign(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="hashtag_campaign"
):
    """A hashtag the organization would adopt, inside and outside the networks."""

    title: Title
    tag: Annotated[str, msgspec.Meta(max_length=140)] = ""
    intended_words: Annotated[str, msgspec.Meta(max_length=280)] = ""
    purpose: Words = ""
    sample_text: PostText = ""
    channel_ids: Annotated[tuple[UUID, ...], msgspec.Meta(max_length=40)] = ()
    placements: Annotated[tuple[PlacementPlan, ...], msgspec.Meta(max_length=12)] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    listener: Annotated[str, msgspec.Meta(max_length=400)] = ""
    evidence: Evidence = ()
    answers: Answers = Answers()


Content = Post | HashtagCampaign


def canonical(content: Content) -> bytes:
    """Return the RFC 8785 bytes of `content`; times are UTC, to the second.

    Evidence came later than the first revisions: where there is none the member is left out, so their digests stand.
    """
    told = _in_utc(content)
    return FORMAT.encode(told if told.evidence else msgspec.structs.replace(told, evidence=msgspec.UNSET))


def digest(canonical_bytes: bytes) -> bytes:
    """Return the 32-byte SHA-256 that names a revision."""
    return sha256(canonical_bytes)


def parse(canonical_bytes: bytes) -> Content:
    """Return the content stored in `canonical_bytes`. Raises `ValueError` when it is not one."""
    return FORMAT.decode(canonical_bytes)


_first: msgspec.json.Decoder[Content] = msgspec.json.Decoder(Content)
FORMAT: DocumentFormat[Content] = DocumentFormat("content", {1: _first.decode})


def in_utc(when: datetime) -> datetime:
    """Return `when` in UTC, to the second; a time without a zone is read as UTC."""
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)


def _in_utc(content: Content) -> Content:
    when = content.answers.when
    if when is None:
        return content
    return msgspec.structs.replace(content, answers=msgspec.structs.replace(content.answers, when=in_utc(when)))
