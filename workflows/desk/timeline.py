"""Everything that happened to a proposal, told in sentences from its ledger entries.

Rule kept: the story is the ledger's, oldest first; nothing is told that is not recorded, and refused attempts are told too.
What was said in an internal thread is not told to the author.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from policies.subject.kind_names import kind_names
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.ledger.entry_types import EntryType
from tenants.ledger.long_lists import how_many
from tenants.organizations.members import named
from tenants.organizations.named_member import Who
from tenants.record.entries import Event, history_of
from tenants.record.sealed_text import erased_words
from workflows.discussion.thread import is_internal
from workflows.judging.open_waivers import CLOSED_BECAUSE
from workflows.kinds.sentences import counted, listed
from workflows.review.admissibility import quotes_of
from workflows.rows.queries import read_snapshot


class TimelineEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One entry about a proposal. `in_place_of` is for whom somebody covered when they did it. `capacity` is the role somebody acted in, or all of theirs; `revision` the number it was about.

    The digests are those the entry names; `leaf` is the RFC 6962 hash of the entry itself. All are hex.
    """

    seq: int
    at: datetime
    type: str
    who: Who | None
    in_place_of: Who | None
    capacity: tuple[str, ...]
    sentence: str
    reason: str | None
    quotes: tuple[str, ...]
    revision: int | None
    revision_digest: str | None
    policy_digest: str | None
    brief_digest: str | None
    leaf: str


async def get_timeline(session: ReadSession, caller: Caller, proposal_id: UUID) -> list[TimelineEvent]:
    """Return what happened to a proposal, oldest first. Raises `not-found`."""
    proposal = await read_snapshot(session, caller, proposal_id)
    events = await history_of(session, caller.tenant_id, proposal_id)
    if proposal.author.id == caller.member_id:
        events = [event for event in events if not is_internal(event.type, event.body["detail"])]
    people = await named(
        session, caller.tenant_id, (one for event in events for one in (event.actor, event.in_place_of) if one)
    )
    return [tell(event, {member: who.name for member, who in people.items()}) for event in events]


def tell(event: Event, names: Mapping[UUID, str]) -> TimelineEvent:
    """Return one ledger entry about a proposal as a sentence."""
    detail: dict[str, Any] = event.body.get("detail") or {}
    who = None
    if event.actor is not None:
        who = Who(id=event.actor, name=names.get(event.actor, "A former member"), roles=event.roles)
    place = None
    if event.in_place_of is not None:
        place = Who(id=event.in_place_of, name=names.get(event.in_place_of, "a former member"))
    subject = (who.name if who else "The system") + (f", in place of {place.name}," if place else "")
    more = ", and more such attempts that followed soon are not listed" if detail.get("more_not_counted") else ""
    return TimelineEvent(
        seq=event.seq,
        at=event.at,
        type=event.type.value,
        who=who,
        in_place_of=place,
        capacity=(detail["role"],) if "role" in detail else event.roles,
        sentence=f"{subject} {_TOLD[event.type](event, detail)}{more}.",
        reason=_said(event) or (erased_words(event.erased_on) if event.erased else None),
        quotes=quotes_of(event.words.get("quotes", "[]")),
        revision=detail.get("number"),
        revision_digest=event.body.get("revision"),
        policy_digest=event.body.get("policy"),
        brief_digest=event.body.get("brief"),
        leaf=event.leaf.hex(),
    )


def _said(event: Event) -> str | None:
    """Return what was said with it: a reason, a note to a suggestion or an answer."""
    return next((event.words[name] for name in ("reason", "note", "answer") if name in event.words), None)


_Told = Callable[[Event, dict[str, Any]], str]


def _submitted(event: Event, detail: dict[str, Any]) -> str:
    found = _found(event, detail)
    asked = counted(how_many(detail.get("seats")), "person", "people")
    kept = how_many(detail.get("kept"))
    still = f"; {counted(kept, 'approval is', 'approvals are')} kept, because what changed is trivial" if kept else ""
    return f"submitted {_which(detail)}{found}. {asked} will be asked{still}"


def _found(event: Event, detail: dict[str, Any]) -> str:
    """Return how many things stood out, counted as the page counts them; of older entries only the rules are known."""
    if "to_judge" in detail:
        number = detail["to_judge"]
        return f", with {counted(number, 'thing', 'things')} to judge" if number else ", and nothing stood out"
    rules = event.body.get("reasons") or []
    return f". {counted(len(rules), 'rule of the policy asks', 'rules of the policy ask')} for a look" if rules else ""


def _approved(_: Event, detail: dict[str, Any]) -> str:
    lacking = detail.get("needed", 1) - detail.get("approved", 1)
    if detail.get("review_state") == "approved":
        return f"approved {_which(detail)}. Everyone needed has approved it"
    if lacking > 0:
        return (
            f"approved {_which(detail)}. {counted(lacking, 'more approval is', 'more approvals are')} needed beside it"
        )
    return f"approved {_which(detail)}. That stage is done"


def _which(detail: dict[str, Any]) -> str:
    """Return which words it was about; the first version needs no number."""
    return "it" if detail.get("number") in (1, None) else f"version {detail['number']} of it"


def _own(event: Event, detail: dict[str, Any]) -> str:
    (part, *_) = event.body.get("reasons") or ["author"]
    return f"tried to {_tried(detail)} {_WHOSE[part]} and was refused"


_WHOSE = {
    "author": "on their own proposal",
    "writer": "on words that are also theirs",
    "suggester": "alone on words that they had suggested",
    "cover": "on words of somebody they covered for",
}


def _tried(detail: dict[str, Any]) -> str:
    return "suggest other words" if detail.get("tried") == "suggest" else "decide"


def _stale(event: Event, _: dict[str, Any]) -> str:
    words = {
        "revision": "the words",
        "policy": "the policy",
        "brief": "the brief",
        "waiver": "an exception it rests on",
    } | {"outlook": "what their approval does"}
    moved = listed(words.get(name, name) for name in event.body.get("reasons") or ["what they saw"])
    return f"was refused a decision because {moved} had changed since they looked"


def _rerouted(_: Event, detail: dict[str, Any]) -> str:
    asked, released = how_many(detail.get("seats")), how_many(detail.get("released"))
    return f"sent it to others: {counted(asked, 'person', 'people')} asked, {released} released"


def _escalated(_: Event, detail: dict[str, Any]) -> str:
    asked = how_many(detail.get("seats"))
    if not asked:
        return "found nobody else to ask, although a stage runs late"
    instead = ", who would have decided in a later one" if detail.get("released") else ""
    return f"asked {counted(asked, 'more person', 'more people')}, because a stage runs late{instead}"


def _people(members: Any) -> str:
    return counted(how_many(members), "person", "people")


def _rule(event: Event) -> str:
    return f"“{event.words.get('rule') or listed(event.body.get('reasons') or ['a rule'])}”"


def _taken_back(event: Event, detail: dict[str, Any]) -> str:
    if not detail.get("held"):
        return f"took back their request for an exception from {_rule(event)}"
    return f"took back the exception from {_rule(event)}"


def _closed(event: Event, detail: dict[str, Any]) -> str:
    what = "the exception from" if detail.get("was") == "granted" else "the request for an exception from"
    return f"closed {what} {_rule(event)}: {CLOSED_BECAUSE[detail['because']]}"


def _begun(event: Event, detail: dict[str, Any]) -> str:
    about = f"about “{event.words['words']}”" if "words" in event.words else "about it"
    must = ", to be settled before anybody approves" if detail.get("blocking") else ""
    among = "among those who decide" if detail["audience"] == "internal" else "with everybody who reads it"
    return f"began a discussion {about}, {among}{must}"


_TOLD: Mapping[EntryType, _Told] = {
    EntryType.PROPOSAL_CREATED: lambda _, d: f"started {kind_names(str(d.get('kind'))).one}",
    EntryType.PROPOSAL_SUBMITTED: _submitted,
    EntryType.PROPOSAL_WITHDRAWN: lambda _, __: "took it back",
    EntryType.PROPOSAL_DISCARDED: lambda _, __: "discarded the draft",
    EntryType.SUBMIT_REFUSED: lambda _, __: "could not submit it, because the policy does not allow these words yet",
    EntryType.REVIEW_APPROVED: _approved,
    EntryType.REVIEW_CHANGES_REQUESTED: lambda _, d: f"asked for a change to {_which(d)}",
    EntryType.REVIEW_REJECTED: lambda _, d: f"rejected {_which(d)}",
    EntryType.REVIEW_RECUSED: lambda _, __: "let somebody else decide",
    EntryType.REVIEW_TAKEN_BACK: lambda _, d: f"took back their approval of {_which(d)}",
    EntryType.SUGGESTION_MADE: lambda _, d: f"suggested other words for {_which(d)}",
    EntryType.SUGGESTION_ACCEPTED: lambda _, __: "took over words that were suggested",
    EntryType.SUGGESTION_DECLINED: lambda _, __: "declined words that were suggested",
    EntryType.SUGGESTION_WITHDRAWN: lambda _, __: "took back their suggestion",
    EntryType.REVIEW_REROUTED: _rerouted,
    EntryType.REVIEW_REMINDED: lambda _, d: f"reminded {_people(d.get('undecided'))} who had not decided",
    EntryType.REVIEW_ESCALATED: _escalated,
    EntryType.REVIEW_EXPIRED: lambda _, d: f"closed {_which(d)}, because the time to decide had passed",
    EntryType.REVIEW_LAPSED: lambda _, d: (
        f"withdrew the approval of {_which(d)}: version {d.get('policy_number')} of the policy does not allow these words"
    ),
    EntryType.SELF_APPROVAL_REFUSED: _own,
    EntryType.SECOND_REFUSED: lambda _, d: (
        f"tried to {_tried(d)} in a second part of this review and was refused: somebody else decides each"
    ),
    EntryType.LOST_ROLE_REFUSED: lambda _, d: f"tried to {_tried(d)} in a role that is lost and was refused",
    EntryType.AUTOMATED_REFUSED: lambda _, d: f"tried to {_tried(d)} by an automated caller, which was refused",
    EntryType.TOGETHER_REFUSED: lambda _, __: (
        "tried to approve it in one go with others and was refused, because it is not of low risk"
    ),
    EntryType.STALE_DECISION_REFUSED: _stale,
    EntryType.THREAD_BEGUN: _begun,
    EntryType.COMMENT_ADDED: lambda _, __: "answered in the discussion",
    EntryType.THREAD_SETTLED: lambda _, __: "settled a question in the discussion",
    EntryType.THREAD_REOPENED: lambda _, __: "opened a question in the discussion again",
    EntryType.WAIVER_ASKED: lambda e, _: f"asked for an exception from {_rule(e)}",
    EntryType.WAIVER_GRANTED: lambda e, _: f"granted an exception from {_rule(e)}",
    EntryType.WAIVER_REFUSED: lambda e, _: f"refused an exception from {_rule(e)}",
    EntryType.WAIVER_WITHDRAWN: _taken_back,
    EntryType.WAIVER_CLOSED: _closed,
    EntryType.WAIVER_SELF_REFUSED: lambda e, _: (
        f"tried to grant an exception from {_rule(e)} for their own words and was refused"
    ),
}
