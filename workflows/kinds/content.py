"""What every content has, whatever its kind: a title, channels, evidence, the answers to the five questions, and what only its author knows.

A content is a frozen value. Each kind of proposal adds its own members in a folder of its own beside this file and is found
through `workflows.kinds.register`; a JSON object says in its member `kind` which one it is. Computes only.
"""

from datetime import UTC, date, datetime
from typing import Annotated
from uuid import UUID

import msgspec

from policies.letters.letters import LINE, PROSE
from policies.subject.declared import Declared
from tenants.ground.patterns import shaped

Title = Annotated[str, msgspec.Meta(min_length=1, max_length=160), LINE]
Words = Annotated[str, msgspec.Meta(max_length=4_000)]
PostText = Annotated[str, msgspec.Meta(max_length=70_000)]
HexDigest = Annotated[str, shaped("[0-9a-f]{64}")]
EvidenceKind = Annotated[str, shaped("[a-z][a-z0-9_]*", max_length=60)]


class Answers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The five plain questions. A draft may leave them open; submitting may not."""

    objective_id: UUID | None = None
    why: Words = ""
    what: Words = ""
    how: Words = ""
    where: Words = ""
    when: datetime | None = None
    audience: Annotated[str, msgspec.Meta(max_length=400), PROSE] = ""


class MediaItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A picture, named by the SHA-256 of its bytes, with the words read aloud in its place."""

    digest: HexDigest
    alt: Annotated[str, msgspec.Meta(max_length=4_100)] = ""
    file_name: Annotated[str, msgspec.Meta(max_length=255), LINE] = ""


class EvidenceItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that backs the proposal up: what kind it is, such as `consent`, its name, its day, and where it is kept.

    `where` is a web address or words such as "the filing cabinet in room 12". A draft may leave all but the kind open.
    """

    kind: EvidenceKind
    title: Annotated[str, msgspec.Meta(max_length=200), LINE] = ""
    dated: date | None = None
    where: Annotated[str, msgspec.Meta(max_length=2_000)] = ""

    @property
    def complete(self) -> bool:
        """Whether somebody else could find it: only then does it count."""
        return bool(self.dated and self.title.strip() and self.where.strip())


Evidence = Annotated[tuple[EvidenceItem, ...], msgspec.Meta(max_length=20)]


class CommonContent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of every kind's content. A kind's own struct adds `tag_field="kind"` and its name as `tag`.

    `declared` came after the first revisions, and is left out of their bytes; `said` is what it says, whether it is there or not.
    """

    title: Title
    channel_ids: Annotated[tuple[UUID, ...], msgspec.Meta(max_length=40)] = ()
    evidence: Evidence = ()
    answers: Answers = Answers()
    declared: Declared | msgspec.UnsetType = msgspec.UNSET

    @property
    def said(self) -> Declared:
        return self.declared or Declared()


def in_utc(when: datetime) -> datetime:
    """Return `when` in UTC, to the second; a time without a zone is read as UTC."""
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
