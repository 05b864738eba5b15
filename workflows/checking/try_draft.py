"""Trying a policy out: what a draft says of some content, beside what the policy in force says. Changes nothing.

Rule kept: both judge by the same facts and with the same function as a submission, so that what is shown here is what
would happen.
"""

import asyncio
from datetime import datetime
from uuid import UUID

import msgspec

from policies.document.document import PolicyDocument
from policies.subject.findings import Evaluation, Trial
from policies.verdict.evaluate import on_trial
from policies.verdict.rulebook import load
from policies.versions.authoring import read_source
from policies.versions.tables import find_in_force, get_version
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from workflows.judging.circumstances import read_circumstances
from workflows.judging.judge import Circumstances, PolicyInForce, judge
from workflows.kinds.register import Content
from workflows.kinds.storable import require_wellformed
from workflows.review.routing import FrozenRoute


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What one policy says: of its rules in force, of those on trial, and the way it would go."""

    evaluation: Evaluation
    on_trial: Trial
    route: FrozenRoute


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """The draft's verdict, and the one of the policy in force where there is one."""

    draft: Verdict
    in_force: Verdict | None


async def try_policy(
    session: ReadSession,
    caller: Caller,
    clock: Clock,
    content: Content,
    *,
    source: str | None = None,
    version_id: UUID | None = None,
) -> Tried:
    """Judge `content`, however incomplete, by the text `source` or the version `version_id`, as if the caller wrote it.

    Raises `invalid-content` unless exactly one of the two is given, `policy-invalid` and `not-found`.
    """
    if not caller.may(Permission.POLICY_DRAFT):
        caller.require(Permission.POLICY_ENACT)
    require_wellformed(content)
    draft = await _policy(await _draft(session, caller, source, version_id))
    found = await read_circumstances(session, caller.tenant_id, caller.member_id, content, instead=draft)
    enacted = await find_in_force(session, caller)
    in_force = await _policy(enacted.document) if enacted else None
    return await asyncio.to_thread(_tried, content, found, in_force, caller, clock.now())


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


async def _policy(document: PolicyDocument) -> PolicyInForce:
    rulebook = await asyncio.to_thread(load, document)
    return PolicyInForce(id=UUID(int=0), number=0, title=document.title, digest=rulebook.digest, rulebook=rulebook)


def _tried(
    content: Content, found: Circumstances, in_force: PolicyInForce | None, caller: Caller, now: datetime
) -> Tried:
    draft = _verdict(content, found, caller, now)
    if in_force is None:
        return Tried(draft=draft, in_force=None)
    return Tried(draft=draft, in_force=_verdict(content, msgspec.structs.replace(found, policy=in_force), caller, now))


def _verdict(content: Content, found: Circumstances, caller: Caller, now: datetime) -> Verdict:
    judged = judge(content, found, organization=caller.organization, zone=caller.zone, now=now, excluded={})
    trial = on_trial(found.policy.rulebook, judged.subject)
    return Verdict(evaluation=judged.evaluation, on_trial=trial, route=judged.routing.route)
