"""Ledger entries told in sentences, for the record.

Rule kept: nothing is shown as a code alone, and what has been erased is said to be erased.
"""

from collections.abc import Mapping
from uuid import UUID

from api.schemas.record import RecordEntry
from api.views.naming import NamedPolicy, NamedRevision, actors_of, policies_of, revisions_of, titles_of
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ledger.entry_types import WORDS, EntryType
from tenants.organizations.named_member import Who
from tenants.record.entries import Event

_ABOUT_ITSELF = {
    EntryType.POLICY_SUPERSEDED: "The policy",
    EntryType.POLICY_TOOK_FORCE: "The policy",
    EntryType.POLICY_LOOKED_BACK: "The policy",
    EntryType.REVIEW_EXPIRED: "The review",
    EntryType.REVIEW_LAPSED: "The proposal",
}
"""Entries whose words are about the object, not about whoever caused them."""


async def record_entries(session: ReadSession, caller: Caller, events: list[Event]) -> list[RecordEntry]:
    """Return `events` as the record shows them."""
    names = await actors_of(session, caller, events)
    objects = await titles_of(session, caller, events)
    policies = await policies_of(session, caller, events)
    revisions = await revisions_of(session, caller, events)
    return [_record_entry(event, names, objects, policies, revisions) for event in events]


def sentence(event: Event, names: Mapping[UUID, str], about: str | None = None) -> str:
    """Return one entry as a sentence: who did what, and about which rule or words where it is about any."""
    about_words = event.words.get("rule") or event.words.get("words")
    rule = f": “{about_words}”" if about_words else ""
    return f"{_subject(event, names, about)} {WORDS[event.type]}{rule}{_more(event)}."


def _more(event: Event) -> str:
    return (
        ", and more such attempts that followed soon are not listed"
        if event.body["detail"].get("more_not_counted")
        else ""
    )


def _subject(event: Event, names: Mapping[UUID, str], about: str | None) -> str:
    if event.type in _ABOUT_ITSELF:
        return _ABOUT_ITSELF[event.type]
    if event.actor is not None:
        name = names.get(event.actor, "A former member")
        return f"{name}, in place of {_in_place_of(event, names)}," if event.in_place_of else name
    if event.type is EntryType.MEMBER_JOINED:
        return about or "Somebody"
    return "The operator" if event.body["actor"]["via"] == "operator" else "The system"


def _record_entry(
    event: Event,
    names: Mapping[UUID, str],
    objects: Mapping[UUID, str],
    policies: Mapping[str, NamedPolicy],
    revisions: Mapping[tuple[UUID, str], NamedRevision],
) -> RecordEntry:
    body, about = event.body, event.object_id
    title = objects.get(about) if about is not None else None
    policy = policies.get(body["policy"] or "")
    revision = revisions.get((about, body["revision"] or "")) if about is not None else None
    return RecordEntry(
        seq=event.seq,
        at=event.at,
        type=event.type.value,
        who=_who(event, names),
        in_place_of=Who(id=event.in_place_of, name=_in_place_of(event, names)) if event.in_place_of else None,
        capacity=list(event.roles),
        object_kind=event.object_kind,
        object_id=event.object_id,
        object_title=title,
        sentence=sentence(event, names, title),
        reason=event.words.get("reason"),
        erased_on=event.erased_on,
        revision_digest=body["revision"],
        revision_number=revision.number if revision else None,
        revision_words=revision.words if revision else None,
        policy_digest=body["policy"],
        policy_number=policy.number if policy else None,
        policy_title=policy.title if policy else None,
        brief_digest=body["brief"],
        verdict=event.verdict,
        leaf=event.leaf.hex(),
        entry=event.entry.decode(),
    )


def _in_place_of(event: Event, names: Mapping[UUID, str]) -> str:
    return names.get(event.in_place_of, "a former member") if event.in_place_of else ""


def _who(event: Event, names: Mapping[UUID, str]) -> Who | None:
    if event.actor is None:
        return None
    return Who(id=event.actor, name=names.get(event.actor, "A former member"), roles=tuple(event.roles))
