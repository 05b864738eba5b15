"""The brief: what the decider sees, frozen at submit and named by its digest.

Rule kept: a decision names the brief it saw, so what was shown can be proved later, word for word: the content, the
answers, the findings, how each hashtag may be read, what stands out, the terms explained, and what happens if nobody decides. Of people and
waivers it holds ids: names, and the reasons given for a waiver, are looked up when it is read, so that they can be erased.
Computes only.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from policies.coaching.glossary import Term
from policies.subject.findings import Evaluation
from tenants.ground.canonical_json import sha256
from tenants.ground.document_format import DocumentFormat
from tenants.organizations.named_member import Who
from workflows.judging.finding_notes import from_findings
from workflows.judging.stands_out import StandsOut, with_settled
from workflows.judging.tag_readings import HashtagReading
from workflows.kinds.facts import PlanChannel
from workflows.kinds.reach import SeenAt, on_channels
from workflows.kinds.register import Content, kind_of


class PlanObjective(msgspec.Struct, frozen=True, kw_only=True):
    """An objective of the communications plan, as the brief cites it."""

    id: UUID
    number: int
    title: str


class PolicyUsed(msgspec.Struct, frozen=True, kw_only=True):
    """The policy version a revision was checked against. `digest` is hex SHA-256."""

    id: UUID
    number: int
    title: str
    digest: str


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """What the decider sees. Digests are hex SHA-256.

    `author_id` is the member who wrote it, `author_roles` what they were then. An outcome that was waived names its waiver in
    `evaluation` and holds no words about it. `seen` is who sees it and how many, place by place; `undoing` what can be undone once it
    is out. Both came after the first briefs, which are read with what their content and channels say.
    """

    revision_digest: str
    policy_digest: str
    policy_id: UUID
    policy_number: int
    policy_title: str
    revision: int
    content: Content
    author_id: UUID
    author_roles: tuple[str, ...]
    organization: str
    objective: PlanObjective | None
    channels: tuple[PlanChannel, ...]
    seen: tuple[SeenAt, ...] | msgspec.UnsetType = msgspec.UNSET
    undoing: str | msgspec.UnsetType = msgspec.UNSET
    evaluation: Evaluation
    hashtags: tuple[HashtagReading, ...]
    stands_out: tuple[StandsOut, ...] = ()
    terms: tuple[Term, ...]
    if_nothing: str
    expires_at: datetime


class FrozenBrief(msgspec.Struct, frozen=True):
    """A brief with its canonical bytes and their 32-byte SHA-256."""

    brief: Brief
    data: bytes
    digest: bytes


def compose_brief(
    *,
    content: Content,
    revision: int,
    revision_digest: bytes,
    author: Who,
    organization: str,
    objective: PlanObjective | None,
    channels: tuple[PlanChannel, ...],
    hashtags: tuple[HashtagReading, ...],
    stands_out: tuple[StandsOut, ...],
    terms: tuple[Term, ...],
    evaluation: Evaluation,
    policy: PolicyUsed,
    expires_at: datetime,
) -> FrozenBrief:
    """Return the brief of one revision, with what was found out about its words."""
    brief = Brief(
        revision_digest=revision_digest.hex(),
        policy_digest=policy.digest,
        policy_id=policy.id,
        policy_number=policy.number,
        policy_title=policy.title,
        revision=revision,
        content=content,
        author_id=author.id,
        author_roles=author.roles,
        organization=organization,
        objective=objective,
        channels=channels,
        seen=seen_of(content, channels),
        undoing=kind_of(content).undoing(content),
        evaluation=_without_words(evaluation),
        hashtags=hashtags,
        stands_out=with_settled(stands_out, {}),
        terms=terms,
        if_nothing=if_nothing(content),
        expires_at=expires_at,
    )
    data = FORMAT.encode(brief)
    return FrozenBrief(brief=brief, data=data, digest=sha256(data))


def parse_brief(data: bytes) -> Brief:
    """Return the brief kept as `data`."""
    return FORMAT.decode(data)


_decode = msgspec.json.Decoder(Brief).decode


def _brief(data: bytes) -> Brief:
    brief = _decode(data)
    if brief.seen is not msgspec.UNSET:
        return brief
    undoing = kind_of(brief.content).undoing(brief.content)
    return msgspec.structs.replace(brief, seen=seen_of(brief.content, brief.channels), undoing=undoing)


def seen_of(content: Content, channels: Iterable[PlanChannel]) -> tuple[SeenAt, ...]:
    """Return who would see `content` on `channels` and in its own places, and how many of them are known."""
    return (*on_channels(channels), *kind_of(content).seen(content))


def _before_the_list(data: bytes) -> Brief:
    """Return a brief of version 1, which held findings and readings and no list of what stands out of them."""
    brief = _brief(data)
    return msgspec.structs.replace(brief, stands_out=from_findings(brief.evaluation, brief.hashtags))


FORMAT = DocumentFormat("brief", {1: _before_the_list, 2: _brief})


def _without_words(evaluation: Evaluation) -> Evaluation:
    """Return `evaluation` without what people said in waivers."""
    outcomes = tuple(
        msgspec.structs.replace(one, detail=None) if one.waiver is not None else one for one in evaluation.outcomes
    )
    return msgspec.structs.replace(evaluation, outcomes=outcomes)


def with_words(evaluation: Evaluation, waived: Mapping[UUID, str]) -> Evaluation:
    """Return the frozen `evaluation` with who waived what and why, in words by the waiver's id."""
    outcomes = tuple(
        msgspec.structs.replace(one, detail=waived.get(one.waiver)) if one.waiver is not None else one
        for one in evaluation.outcomes
    )
    return msgspec.structs.replace(evaluation, outcomes=outcomes)


def if_nothing(content: Content) -> str:
    """Return in words what happens when nobody decides in time. Silence is not consent."""
    return f"It ends, and {kind_of(content).if_nothing}. Nothing is approved by waiting."
