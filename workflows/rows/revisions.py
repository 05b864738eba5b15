"""What was submitted and when: revisions, the difference between two, the brief of the latest, and who has looked.

Rule kept: whoever may see a proposal may see every revision of it; a draft not yet submitted is no revision.
"""

from collections.abc import Container, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.coaching.glossary import Term
from policies.subject.findings import Evaluation
from policies.versions.rulebook_cache import document_of
from tenants.access.caller import Caller
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem, not_found
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.judging.brief import PlanObjective, parse_brief, with_words
from workflows.judging.deciders import TITLES, titles_of
from workflows.judging.granted_waivers import granted_of, granted_once, in_words
from workflows.judging.rejected_before import REJECTED_ONCE, Rejection, rejections_of, told
from workflows.judging.stands_out import StandsOut, with_settled
from workflows.judging.tag_readings import HashtagReading
from workflows.kinds import content_diff
from workflows.kinds.content_diff import FieldDiff, Rewritten
from workflows.kinds.facts import PlanChannel
from workflows.kinds.fields import declared_texts, field_texts
from workflows.kinds.kind import FieldText, Names
from workflows.kinds.reach import SeenAt, channel_name
from workflows.kinds.register import Content
from workflows.kinds.stored import parse
from workflows.rows.cleared import APPROVED, approvals_of, with_cleared
from workflows.rows.proposal_writes import looked
from workflows.rows.queries import get_proposal, require_visible

AT_ONCE = 200_000
"""How many steps of comparing words are taken between two other requests of this process."""

PROCESSOR_SECONDS = 8.0
MEMORY = 256 * 1024 * 1024

_REVISIONS = text(
    """
    SELECT r.number, r.digest, r.content, r.created_at, r.author_id, m.name,
           ARRAY(SELECT h.role FROM tenant.member_role h
                  WHERE h.tenant_id = r.tenant_id AND h.member_id = r.author_id ORDER BY h.role) AS roles
      FROM workflow.revision r
      JOIN tenant.member m ON m.tenant_id = r.tenant_id AND m.id = r.author_id
     WHERE r.tenant_id = :tenant AND r.proposal_id = :proposal ORDER BY r.number
    """
)
_TWO = text(
    """
    SELECT number, content FROM workflow.revision
     WHERE tenant_id = :tenant AND proposal_id = :proposal AND number IN (:old, :new)
    """
)
_CHANNELS = text(
    "SELECT id, network, handle, name FROM policy.channel WHERE tenant_id = :tenant AND id = ANY (CAST(:ids AS uuid[]))"
)
_OBJECTIVES = text(
    "SELECT id, number, title FROM policy.objective WHERE tenant_id = :tenant AND id = ANY (CAST(:ids AS uuid[]))"
)
_IN_FORCE = text("SELECT id, digest FROM policy.version WHERE tenant_id = :tenant AND state = 'in_force'")
_BRIEF = text(
    f"""
    SELECT r.brief, r.brief_digest, a.name AS author, {TITLES} AS titles, {granted_once("r.waivers")} AS waived,
           CASE WHEN CAST(:digest AS bytea) IS NULL THEN {APPROVED} END AS approved
      FROM workflow.review r
      JOIN workflow.proposal p ON p.tenant_id = r.tenant_id AND p.id = r.proposal_id
      JOIN tenant.member a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
     WHERE r.tenant_id = :tenant AND r.proposal_id = :proposal
       AND (CAST(:digest AS bytea) IS NULL OR r.brief_digest = CAST(:digest AS bytea))
     ORDER BY r.opened_at DESC LIMIT 1
    """
)
_REJECTED = text(f"SELECT {REJECTED_ONCE}")


class RevisionView(msgspec.Struct, frozen=True, kw_only=True):
    """One submitted content. `author` is who last changed its words; `digest` is hex SHA-256."""

    number: int
    digest: str
    author: Who
    created_at: datetime
    content: Content


class DiffView(msgspec.Struct, frozen=True, kw_only=True):
    """What changed from one revision to another, field by field."""

    from_revision: int
    to_revision: int
    fields: tuple[FieldDiff, ...]


class BriefView(msgspec.Struct, frozen=True, kw_only=True):
    """What the deciders of the latest review see, frozen at submit. A decision on it names the hex SHA-256 `digest`.

    `author`, `evaluation` and `stands_out` are those of the brief with names as they are now, and with who waived what and why;
    in the latest brief also with what was settled by an approval since.
    `declared` is what the author says that no text shows, in words. `seen` is who sees it and how many, place by place; `undoing` what
    can be undone once it is out.
    """

    digest: str
    revision_digest: str
    policy_digest: str
    policy_id: UUID
    policy_number: int
    policy_title: str
    revision: int
    content: Content
    author: Who
    organization: str
    objective: PlanObjective | None
    channels: tuple[PlanChannel, ...]
    declared: tuple[FieldText, ...]
    seen: tuple[SeenAt, ...]
    undoing: str
    evaluation: Evaluation
    hashtags: tuple[HashtagReading, ...]
    stands_out: tuple[StandsOut, ...]
    terms: tuple[Term, ...]
    if_nothing: str
    expires_at: datetime


_LOOKED_UP = ("digest", "author", "declared", "evaluation", "stands_out")
_FROZEN = tuple(name for name in BriefView.__struct_fields__ if name not in _LOOKED_UP)
"""What is shown of a brief as it was frozen."""


async def list_revisions(session: ReadSession, caller: Caller, proposal_id: UUID) -> list[RevisionView]:
    """Return every revision, oldest first."""
    await require_visible(session, caller, proposal_id)
    rows = await session.execute(_REVISIONS, {"tenant": caller.tenant_id, "proposal": proposal_id})
    return [
        RevisionView(
            number=row.number,
            digest=row.digest.hex(),
            author=Who(id=row.author_id, name=row.name, roles=tuple(row.roles)),
            created_at=row.created_at,
            content=parse(row.content),
        )
        for row in rows
    ]


async def get_difference(session: ReadSession, caller: Caller, proposal_id: UUID, old: int, new: int) -> DiffView:
    """Return what changed from revision `old` to `new`. Raises `not-found`, and `unknown-reference` for numbers there are none of."""
    newest = await require_visible(session, caller, proposal_id)
    values = {"tenant": caller.tenant_id, "proposal": proposal_id, "old": old, "new": new}
    stored = {row.number: parse(row.content) for row in await session.execute(_TWO, values)}
    require_both((old, new), stored, newest)
    fields = await differences_between(session, caller, stored[old], stored[new])
    return DiffView(from_revision=old, to_revision=new, fields=fields)


def require_both(numbers: Sequence[int], stored: Container[int], newest: int) -> None:
    """Raise `unknown-reference` unless both of `numbers` are those of versions in `stored`."""
    for number in numbers:
        if number not in stored:
            raise Problem(
                "unknown-reference",
                f"There is no version {number}; the newest is {newest}."
                if newest
                else "There is no version of it yet.",
                fix="Name two versions that there are.",
            )


async def differences_between(
    session: ReadSession, caller: Caller, old: Content, new: Content, *, besides: Sequence[Rewritten] = ()
) -> tuple[FieldDiff, ...]:
    """Return what changes from one content to another, field by field, after what is rewritten `besides`."""
    names = await _names(session, caller, old, new)
    return await _compared((*besides, *content_diff.rewritten(old, new, names)), caller.tenant_id)


async def _compared(found: Sequence[Rewritten], owner: UUID) -> tuple[FieldDiff, ...]:
    """Return how fields changed: short words at once, long ones in another process; in whole where that is stopped."""
    if content_diff.effort(found) <= AT_ONCE:
        return content_diff.compared(found)
    try:
        work = Work(content_diff.answer, content_diff.question(found), PROCESSOR_SECONDS, MEMORY)
        return content_diff.answered(await compute(work, owner))
    except Stopped:
        return content_diff.replaced(found)


async def get_words(
    session: ReadSession, caller: Caller, proposal_id: UUID, number: int | None = None
) -> tuple[FieldText, ...]:
    """Return every word of the revision with this number, or of the content this caller is shown, field by field, with labels.

    Raises `not-found`.
    """
    shown = (await get_proposal(session, caller, proposal_id)).content
    content = shown if number is None else await _content_of(session, caller, proposal_id, number)
    return field_texts(content, await _names(session, caller, content))


async def _content_of(session: ReadSession, caller: Caller, proposal_id: UUID, number: int) -> Content:
    values = {"tenant": caller.tenant_id, "proposal": proposal_id, "old": number, "new": number}
    row = (await session.execute(_TWO, values)).one_or_none()
    if row is None:
        raise not_found()
    return parse(row.content)


async def _names(session: ReadSession, caller: Caller, *contents: Content) -> Names:
    channels = [channel for content in contents for channel in content.channel_ids]
    cited = [content.answers.objective_id for content in contents if content.answers.objective_id]
    named = await session.execute(_CHANNELS, {"tenant": caller.tenant_id, "ids": channels})
    numbered = await session.execute(_OBJECTIVES, {"tenant": caller.tenant_id, "ids": cited})
    return Names(
        topics=await _topics(session, caller, contents),
        channels={row.id: channel_name(row.network, row.handle, row.name) for row in named},
        objectives={row.id: f"{row.number}. {row.title}" for row in numbered},
        zone=caller.zone,
    )


async def _topics(
    session: ReadSession, caller: Caller, contents: Sequence[Content], policy: Sequence[Any] | None = None
) -> dict[str, str]:
    """Return the titles of the topics that `policy` lists, an id and a digest; the one in force where none is given.

    Nothing is read where no content names a topic.
    """
    if not any(content.said.topics for content in contents):
        return {}
    policy = policy or (await session.execute(_IN_FORCE, {"tenant": caller.tenant_id})).one_or_none()
    if policy is None:
        return {}
    document = await document_of(session, caller.tenant_id, policy[0], policy[1])
    return {topic.id: topic.title for topic in document.listed_topics}


async def get_brief(session: ReadSession, caller: Caller, proposal_id: UUID) -> BriefView:
    """Return what the deciders see. Raises `not-found`, and `wrong-state` while nothing was submitted."""
    await require_visible(session, caller, proposal_id)
    found = await _brief(session, caller, proposal_id, None)
    if found is None:
        raise Problem(
            "wrong-state",
            "There is no brief yet: it is made when the proposal is submitted.",
            fix="Submit it first; the live check shows what the brief will say.",
        )
    return found


async def get_frozen_brief(session: ReadSession, caller: Caller, proposal_id: UUID, digest: str) -> BriefView:
    """Return the brief of any review of a proposal, by its hex digest: what was shown then. Raises `not-found`."""
    await require_visible(session, caller, proposal_id)
    found = await _brief(session, caller, proposal_id, bytes.fromhex(digest))
    if found is None:
        raise not_found()
    return found


async def _brief(session: ReadSession, caller: Caller, proposal_id: UUID, digest: bytes | None) -> BriefView | None:
    """Return the brief named by `digest`, or the latest."""
    values = {"tenant": caller.tenant_id, "proposal": proposal_id, "digest": digest}
    row = (await session.execute(_BRIEF, values)).one_or_none()
    if row is None:
        return None
    brief, titles, opener = parse_brief(row.brief), titles_of(row.titles), opener_of(session, caller.tenant_id)
    waived = granted_of(row.waived, opener)
    words = {one.id: in_words(one, titles, caller.zone) for one in waived}
    words |= told(await _rejections(session, caller, brief.stands_out), titles, caller.zone)
    approvals = approvals_of(row.approved or "[]", opener)
    stands_out = with_settled(brief.stands_out, words)
    policy = (brief.policy_id, bytes.fromhex(brief.policy_digest))
    topics = await _topics(session, caller, (brief.content,), policy)
    frozen = {name: getattr(brief, name) for name in _FROZEN}
    return BriefView(
        **frozen,
        digest=row.brief_digest.hex(),
        author=Who(id=brief.author_id, name=row.author, roles=brief.author_roles),
        declared=declared_texts(brief.content.said, topics),
        evaluation=with_words(brief.evaluation, words),
        stands_out=with_cleared(stands_out, brief.evaluation, approvals, titles, caller.zone),
    )


async def _rejections(session: ReadSession, caller: Caller, items: Sequence[StandsOut]) -> tuple[Rejection, ...]:
    """Return the rejections that `items` name."""
    ids = [one.rejection for one in items if one.rejection is not None]
    if not ids:
        return ()
    row = (await session.execute(_REJECTED, {"tenant": caller.tenant_id, "decisions": ids})).one()
    return rejections_of(row[0], opener_of(session, caller.tenant_id))


async def look(session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, revision: int) -> None:
    """Remember that the caller has seen `revision`; the next difference is shown from there."""
    newest = await require_visible(session, caller, proposal_id)
    if revision > newest:
        raise Problem(
            "unknown-reference",
            f"There is no revision {revision} yet; the newest is {newest}.",
            fix="Name a revision you have seen.",
        )
    now = clock.now()
    seen = looked(caller.tenant_id, caller.member_id, proposal_id, revision, now)
    await carry_out(session, caller, now, Act(answer=None, writes=(seen,)))
