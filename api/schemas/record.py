"""The record: ledger entries told to people who read for a living, and proof that nothing was removed."""

from datetime import date, datetime
from uuid import UUID

from api.schemas.common import Output
from tenants.organizations.named_member import Who


class RecordEntry(Output, frozen=True, kw_only=True):
    """One entry. `leaf` is the RFC 6962 leaf hash, hex; `entry` is the exact canonical JSON that was hashed.

    `erased_on` is the day, in the organization's zone, on which words given here were erased. What the digests name is said beside
    them, where the caller may see it: `revision_words` are the first words of that revision.
    """

    seq: int
    at: datetime
    type: str
    who: Who | None
    in_place_of: Who | None
    capacity: list[str]
    object_kind: str
    object_id: UUID | None
    object_title: str | None
    sentence: str
    reason: str | None
    erased_on: date | None
    revision_digest: str | None
    revision_number: int | None
    revision_words: str | None
    policy_digest: str | None
    policy_number: int | None
    policy_title: str | None
    brief_digest: str | None
    verdict: str | None
    leaf: str
    entry: str


class RecordPage(Output, frozen=True, kw_only=True):
    """A page of the record. `next` is an opaque cursor for the following page, absent on the last.

    `newest_proposals` is set where more proposals hold the words asked for than are looked up: entries are about the newest so many.
    """

    items: list[RecordEntry]
    next: str | None = None
    newest_proposals: int | None = None


class EntryTypeView(Output, frozen=True, kw_only=True):
    """One kind of event in the closed vocabulary, in words."""

    type: str
    words: str


class Verification(Output, frozen=True, kw_only=True):
    """The outcome of recomputing the whole log just now. `root` is the RFC 6962 tree hash of `size` entries."""

    sound: bool
    size: int
    root: str
    first_bad_seq: int | None
    message: str
    verified_at: datetime
