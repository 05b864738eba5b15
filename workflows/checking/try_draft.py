"""Trying a policy out: what a draft says of some content, beside what the policy in force says. Changes nothing.

Rule kept: both judge by the same facts and with the same function as a submission, so that what is shown here is what
would happen.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from policies.document.document import PolicyDocument
from policies.subject.findings import Evaluation, Trial
from policies.verdict.rulebook import Rulebook
from policies.versions.authoring import read_source
from policies.versions.tables import find_in_force, get_version
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from workflows.judging.assess import Assessed
from workflows.judging.circumstances import read_circumstances
from workflows.judging.judge import Circumstances, PolicyInForce, question
from workflows.judging.judge_content import assess_apart
from workflows.kinds.register import Content
from workflows.kinds.storable import require_wellformed
from workflows.routes.routing import FrozenRoute, freeze


class TriedStage(msgspec.Struct, frozen=True, kw_only=True):
    """One stage of a route, without the people who would sit in it."""

    title: str
    roles: tuple[str, ...]
    decide_within_hours: int


class TriedRoute(msgspec.Struct, frozen=True, kw_only=True):
    """The route a proposal would take."""

    id: str
    title: str
    stages: tuple[TriedStage, ...]


class PolicyVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """What one policy says of some content: its rules in force, those on trial, and the route it would take."""

    evaluation: Evaluation
    on_trial: Trial
    route: TriedRoute


class PolicyTried(msgspec.Struct, frozen=True, kw_only=True):
    """A draft's verdict beside that of the policy in force, where there is one."""

    draft: PolicyVerdict
    in_force: PolicyVerdict | None


async def try_policy(
    session: ReadSession,
    caller: Caller,
    clock: Clock,
    content: Content,
    *,
    source: str | None = None,
    version_id: UUID | None = None,
) -> PolicyTried:
    """Judge `content`, however incomplete, by the text `source` or the version `version_id`, as if the caller wrote it.

    Raises `invalid-content` unless exactly one of the two is given, `policy-invalid` and `not-found`.
    """
    if not caller.may(Permission.POLICY_DRAFT):
        caller.require(Permission.POLICY_ENACT)
    require_wellformed(content)
    draft = await _draft(session, caller, source, version_id)
    enacted = await find_in_force(session, caller)
    documents = (draft,) if enacted is None else (draft, enacted.document)
    found = await read_circumstances(session, caller.tenant_id, caller.member_id, content, instead=_uncompiled(draft))
    about = question(content, found, organization=caller.organization, zone=caller.zone, now=clock.now())
    said = await assess_apart(documents, about, caller.tenant_id)
    verdicts = [_verdict(one, found, clock.now()) for one in said]
    return PolicyTried(draft=verdicts[0], in_force=verdicts[1] if enacted else None)


async def _draft(session: ReadSession, caller: Caller, source: str | None, version_id: UUID | None) -> PolicyDocument:
    if source is not None and version_id is None:
        return await read_source(session, caller, source)
    if version_id is not None and source is None:
        return (await get_version(session, caller, version_id)).document
    raise Problem(
        "invalid-content",
        "A policy is tried from its text or from a version that is saved, and this names both or neither.",
        fix="Send “source” or “version_id”.",
        errors=[{"pointer": "/source", "message": "Either this or “version_id” is needed."}],
    )


def _uncompiled(document: PolicyDocument) -> PolicyInForce:
    """Return `document` in place of the policy in force. It is compiled only where it is judged by, in another process."""
    rulebook = Rulebook(document=document, digest=b"", rules=(), routes=())
    return PolicyInForce(id=UUID(int=0), number=0, title=document.title, digest=b"", rulebook=rulebook)


def _verdict(said: Assessed, found: Circumstances, now: datetime) -> PolicyVerdict:
    deciders = found.deciders
    routing = freeze(said.route, deciders.people, excluded={}, opened_at=now, titles=deciders.titles)
    return PolicyVerdict(evaluation=said.evaluation, on_trial=said.trial, route=_route(routing.route))


def _route(route: FrozenRoute) -> TriedRoute:
    stages = (
        TriedStage(title=stage.title, roles=stage.roles, decide_within_hours=stage.decide_within)
        for stage in route.stages
    )
    return TriedRoute(id=route.id, title=route.title, stages=tuple(stages))
