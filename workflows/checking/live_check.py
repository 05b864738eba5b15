"""The live check: what the policy says while the words are being written. Reads, and changes nothing."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from policies.subject.findings import Evaluation
from policies.text.length import Measure
from policies.verdict.asked_of_authors import AskedOfAuthor, questions_of
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from tenants.organizations.named_member import Who
from workflows.checking.usual_answers import read_usual
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.judge import Circumstances, Judged
from workflows.judging.judge_content import judge_content
from workflows.judging.rejected_before import told
from workflows.judging.stands_out import StandsOut, with_settled
from workflows.judging.tag_readings import HashtagReading
from workflows.kinds.kind import OpenQuestion
from workflows.kinds.register import Content
from workflows.kinds.sentences import local_day, role_words
from workflows.kinds.storable import require_wellformed
from workflows.review.duties import Interests
from workflows.routes.tally import need_words
from workflows.routes.usual_hours import Expected, Taken, expected
from workflows.rows.queries import read_snapshot
from workflows.rows.seat_covers import deputies, read_covers
from workflows.waivers.queries import list_waivers, who_holds
from workflows.waivers.view import WaiverView


class StagePreview(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the route: who will be asked, why, and how long they have. `waits_for` are the ids of the steps before it."""

    id: str
    title: str
    roles: list[str]
    people: list[str]
    why: str
    need: str
    decide_within_hours: int
    waits_for: list[str]
    due_at: datetime


class RoutePreview(msgspec.Struct, frozen=True, kw_only=True):
    """Who will be asked, in which order. `problem` says in words why nobody could decide, when nobody can.

    `short`: there is less time until it should appear than the policy gives those who decide. `expected`: how long it usually takes;
    None where too little is known.
    """

    route: str
    title: str
    stages: list[StagePreview]
    answer_expected_by: datetime
    short: bool
    expected: Expected | None
    problem: str | None


class Waivable(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that is not met and may be waived: by holders of which roles, by title, and which people that is."""

    rule: str
    roles: list[str]
    people: list[Who]


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the compose page shows beside the words. `missing` are the questions still open, each with its place.

    `questions` are what the policy needs to know that only the author can say.
    `waivers` are those of the proposal as they stand, newest first; `waivable` the open rules one could be asked for.
    """

    policy_id: UUID
    policy_number: int
    policy_digest: str
    evaluation: Evaluation
    measures: list[Measure]
    hashtags: list[HashtagReading]
    stands_out: list[StandsOut]
    route: RoutePreview
    missing: list[OpenQuestion]
    questions: tuple[AskedOfAuthor, ...]
    waivers: list[WaiverView]
    waivable: list[Waivable]


async def check_content(
    session: ReadSession, caller: Caller, clock: Clock, content: Content, *, proposal_id: UUID | None = None
) -> CheckResult:
    """Check `content` against the policy in force, as what the proposal would say if the caller saved and submitted it.

    Without a proposal it is as if the caller started one, and no waiver counts. Raises `no-policy-in-force`, and
    `not-found` for a proposal the caller may not see.
    """
    caller.require(Permission.PROPOSAL_CREATE)
    require_wellformed(content)
    author, about, waivers = caller.member_id, None, list[WaiverView]()
    writers: tuple[UUID, ...] = (caller.member_id,)
    suggesters: tuple[UUID, ...] = ()
    if proposal_id is not None:
        before = await read_snapshot(session, caller, proposal_id)
        author, writers, suggesters = before.author.id, (*before.writers, caller.member_id), before.suggesters
        about = About(proposal_id, writers, before.blanks)
        waivers = await list_waivers(session, caller, proposal_id=proposal_id)
    found = await read_circumstances(session, caller.tenant_id, author, content, about=about, to_keep=False)
    interests = Interests(author, writers, suggesters)
    judged = await judge_content(
        content,
        found,
        caller,
        now=clock.now(),
        excluded=interests.excluded(deputies(await read_covers(session, caller.tenant_id))),
        never_alone=interests.never_alone(),
    )
    return CheckResult(
        policy_id=found.policy.id,
        policy_number=found.policy.number,
        policy_digest=found.policy.digest.hex(),
        evaluation=judged.evaluation,
        measures=list(judged.measures),
        hashtags=list(judged.hashtags),
        stands_out=list(with_settled(judged.stands_out, _looked_up(judged, found, caller.zone))),
        route=_preview(judged, await read_usual(session, caller.tenant_id)),
        missing=list(found.gaps(content, local_day(clock.now(), caller.zone))),
        questions=questions_of(found.policy.rulebook),
        waivers=waivers,
        waivable=await _waivable(session, caller, judged, (author, *writers), found) if about else [],
    )


def _looked_up(judged: Judged, found: Circumstances, zone: str) -> dict[UUID, str]:
    """Return who waived or rejected what and why, by the id of the waiver or the decision."""
    waived = {one.waiver: one.detail or "" for one in judged.evaluation.outcomes if one.waiver is not None}
    return waived | told(found.rejected, found.deciders.titles, zone)


async def _waivable(
    session: ReadSession, caller: Caller, judged: Judged, own: tuple[UUID, ...], found: Circumstances
) -> list[Waivable]:
    """Return the rules that are not met and that somebody else could waive, each with who."""
    open_rules = {outcome.rule for outcome in judged.evaluation.outcomes if outcome.outcome == "unsatisfied"}
    rules = {f.rule: f.waivable_by for f in judged.evaluation.findings if f.rule in open_rules and f.waivable_by}
    if not rules:
        return []
    roles = sorted({role for named in rules.values() for role in named})
    people = await who_holds(session, caller.tenant_id, roles, own)
    return [
        Waivable(
            rule=rule,
            roles=[role_words(role, found.deciders.titles) for role in named],
            people=[who for who in people if set(who.roles) & set(named)],
        )
        for rule, named in rules.items()
    ]


def _preview(judged: Judged, usual: Mapping[str, Taken]) -> RoutePreview:
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
                waits_for=[routing.route.stages[each].id for each in routing.waits_for[number]],
                due_at=routing.due[number],
            )
            for number, stage in enumerate(routing.route.stages)
        ],
        answer_expected_by=routing.expires_at,
        short=routing.short,
        expected=expected(routing.route.stages, usual),
        problem=routing.problem,
    )
