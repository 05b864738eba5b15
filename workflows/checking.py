"""The live check: what the policy says while the words are being written. Reads, and changes nothing."""

from datetime import datetime
from uuid import UUID

import msgspec

from policies.findings import Evaluation
from policies.text.length import Measure, measure
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.clock import Clock
from tenants.db.session import ReadSession
from workflows.circumstances import read_circumstances
from workflows.judging import Judged, judge
from workflows.proposals.brief import HeardTag, heard_tags
from workflows.proposals.completeness import Gap
from workflows.proposals.content import Content
from workflows.proposals.wellformed import require_wellformed
from workflows.review.tally import need_words
from workflows.words import local_day


class StagePreview(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the route: who will be asked, why, and how long they have."""

    id: str
    title: str
    roles: list[str]
    people: list[str]
    why: str
    need: str
    decide_within_hours: int


class RoutePreview(msgspec.Struct, frozen=True, kw_only=True):
    """Who will be asked, in which order. `problem` says in words why nobody could decide, when nobody can."""

    route: str
    title: str
    stages: list[StagePreview]
    answer_expected_by: datetime
    problem: str | None


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the compose page shows beside the words. `missing` are the questions still open, each with its place."""

    policy_id: UUID
    policy_number: int
    policy_digest: str
    evaluation: Evaluation
    measures: list[Measure]
    hashtags: list[HeardTag]
    route: RoutePreview
    missing: list[Gap]


async def check_content(session: ReadSession, caller: Caller, clock: Clock, content: Content) -> Checked:
    """Check `content` against the policy in force as if the caller were its author. Raises `no-policy-in-force`."""
    caller.require(Permission.PROPOSAL_CREATE)
    require_wellformed(content)
    found = await read_circumstances(session, caller.tenant_id, caller.member_id, content)
    judged = judge(
        content,
        found,
        organization=caller.organization,
        zone=caller.zone,
        now=clock.now(),
        excluded={caller.member_id: "wrote it"},
    )
    return Checked(
        policy_id=found.policy.id,
        policy_number=found.policy.number,
        policy_digest=found.policy.digest.hex(),
        evaluation=judged.evaluation,
        measures=_measures(judged),
        hashtags=list(heard_tags(judged.subject)),
        route=_preview(judged),
        missing=list(found.gaps(content, local_day(clock.now(), caller.zone))),
    )


def _measures(judged: Judged) -> list[Measure]:
    subject = judged.subject
    return [
        measure(subject.fields[pointer], network)
        for pointer, networks in subject.readers.items()
        for network in networks
    ]


def _preview(judged: Judged) -> RoutePreview:
    routing = judged.routing
    return RoutePreview(
        route=routing.route.id,
        title=routing.route.title,
        stages=[
            StagePreview(
                id=stage.id,
                title=stage.title,
                roles=list(stage.roles),
                people=[seat.name for seat in routing.seats if seat.stage == number],
                why=stage.why,
                need=need_words(stage.need, stage.distinct_roles),
                decide_within_hours=stage.decide_within,
            )
            for number, stage in enumerate(routing.route.stages)
        ],
        answer_expected_by=routing.expires_at,
        problem=routing.problem,
    )
