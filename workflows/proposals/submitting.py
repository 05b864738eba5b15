"""Submitting: the words become a revision, the policy's verdict and the brief are frozen, and people are asked.

Rules kept: what is incomplete, blocked, or could be decided by nobody is refused in words before anyone is bothered; the
route and the brief are frozen with the revision; revision, review, seats and ledger entry are written in one statement.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.findings import Evaluation
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.clock import Clock
from tenants.db.session import WriteSession
from tenants.errors import Problem, stale
from tenants.ids import ReviewId, uuid7
from tenants.ledger.append import APPENDING, KEEP_OPENINGS, SEALED, seal
from tenants.ledger.canonical import Entry
from tenants.ledger.vocabulary import EntryType
from workflows.canonical import canonical_json
from workflows.circumstances import Circumstances, Judged, judge, read_circumstances
from workflows.proposals.actions import may_submit
from workflows.proposals.brief import FrozenBrief, PolicyUsed, compose_brief
from workflows.proposals.content import Content, digest, parse
from workflows.proposals.proposals import lock_proposal, standing
from workflows.proposals.reading import ProposalNow, get_proposal
from workflows.review.machine import PROPOSAL
from workflows.review.routing import seats_named
from workflows.risk import risk_of

_SUBMIT = text(
    f"""
    WITH kept AS ({KEEP_OPENINGS}),
    revised AS (
      INSERT INTO workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, created_at)
      VALUES (:tenant, :proposal, :number, :revision_digest, :content, :editor, :now)),
    opened AS (
      INSERT INTO workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id,
                                   policy_digest, brief, brief_digest, route, stage, state, opened_at, due_at, expires_at)
      VALUES (:tenant, :review, :proposal, :number, :revision_digest, :policy, :policy_digest, :brief, :brief_digest,
              :route, 0, 'open', :now, :due_at, :expires_at)),
    seated AS (
      INSERT INTO workflow.seat (tenant_id, review_id, stage, member_id, proposal_id, role, why, state, opened_at, due_at)
      SELECT :tenant, :review, s.stage, s.member_id, :proposal, s.role, s.why,
             CASE WHEN s.stage = 0 THEN 'open' ELSE 'waiting' END, CASE WHEN s.stage = 0 THEN :now END, s.due_at
        FROM unnest(CAST(:stages AS integer[]), CAST(:members AS uuid[]), CAST(:roles AS text[]),
                    CAST(:whys AS text[]), CAST(:dues AS timestamptz[])) AS s (stage, member_id, role, why, due_at)),
    moved AS (
      UPDATE workflow.proposal SET state = :state, revision = :number, risk = :risk, version = version + 1, updated_at = :now
       WHERE tenant_id = :tenant AND id = :proposal)
    SELECT {APPENDING}
    """
).bindparams(*SEALED)


async def submit_proposal(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, *, expected_version: int
) -> ProposalNow:
    """Submit the draft as it stands.

    Raises `not-found`, `wrong-state`, `forbidden`, `stale`, `no-policy-in-force`, `incomplete-proposal` with the open
    questions, `policy-not-evaluated`, `policy-blocks` with the findings (recorded), or `nobody-can-decide`.
    """
    held = await lock_proposal(session, caller, proposal_id)
    state = PROPOSAL.move(held.state, "submit")
    if not may_submit(standing(held), caller):
        caller.require(Permission.PROPOSAL_CREATE)
        raise Problem(
            "forbidden",
            "A proposal is submitted by its author, or by whoever last changed its words.",
            fix="Tell the author that you think it is ready.",
        )
    if held.version != expected_version:
        raise stale(f'"{held.version}"')
    content, now = parse(held.draft), clock.now()
    found = await read_circumstances(session, caller.tenant_id, held.author_id, content)
    _require_complete(content, found)
    judged = judge(
        content,
        found,
        organization=caller.organization,
        zone=caller.zone,
        now=now,
        excluded=standing(held).interests.excluded(),
    )
    _require_allowed(judged, held, found)
    submission = _Submission(held, content, found, judged, now)
    await _write(session, caller, submission, state)
    return await get_proposal(session, caller, proposal_id)


class _Submission(msgspec.Struct, frozen=True):
    held: Any
    content: Content
    found: Circumstances
    judged: Judged
    now: datetime

    @property
    def number(self) -> int:
        return int(self.held.revision) + 1

    def brief(self, caller: Caller) -> FrozenBrief:
        policy = self.found.policy
        return compose_brief(
            content=self.content,
            revision=self.number,
            revision_digest=digest(self.held.draft),
            author=self.found.author,
            organization=caller.organization,
            zone=caller.zone,
            objective=self.found.objective,
            channels=tuple(self.found.channels[channel] for channel in self.content.channel_ids),
            subject=self.judged.subject,
            evaluation=self.judged.evaluation,
            policy=PolicyUsed(id=policy.id, number=policy.number, title=policy.title, digest=policy.digest.hex()),
            expires_at=self.judged.routing.expires_at,
        )


def _require_complete(content: Content, found: Circumstances) -> None:
    missing = found.gaps(content)
    if missing:
        raise Problem(
            "incomplete-proposal",
            "Whoever decides needs to know how, what, when, where and why. "
            + " ".join(gap.sentence for gap in missing),
            fix="Answer the questions that are open and submit again.",
            errors=[{"pointer": gap.pointer, "message": gap.sentence, "question": gap.question} for gap in missing],
        )


def _require_allowed(judged: Judged, held: Any, found: Circumstances) -> None:
    evaluation = judged.evaluation
    if not evaluation.evaluated:
        raise Problem(
            "policy-not-evaluated",
            f"The policy in force (version {found.policy.number}) holds no rules, and nothing checked is not the same as "
            "nothing wrong.",
            fix="Ask whoever may draft policy to add rules.",
        )
    if evaluation.blocked:
        blocking = [f for f in evaluation.findings if f.severity == "block"]
        raise Problem(
            "policy-blocks",
            " ".join(dict.fromkeys(f"{finding.title}: {finding.message}" for finding in blocking)),
            fix=" ".join(dict.fromkeys(finding.remedy for finding in blocking)),
            findings=blocking,
            record=_refusal(evaluation, held, found),
        )
    if judged.routing.problem is not None:
        raise Problem(
            "nobody-can-decide",
            judged.routing.problem,
            fix="Ask an administrator to give the role to somebody who had no part in writing this.",
        )


def _refusal(evaluation: Evaluation, held: Any, found: Circumstances) -> Entry:
    return Entry(
        type=EntryType.SUBMIT_REFUSED,
        object_kind="proposal",
        object_id=held.id,
        policy=found.policy.digest.hex(),
        reasons=tuple(_unmet(evaluation)),
        before=held.state,
        after=held.state,
    )


def _unmet(evaluation: Evaluation) -> list[str]:
    return [outcome.rule for outcome in evaluation.outcomes if outcome.outcome in ("unsatisfied", "error")]


async def _write(session: WriteSession, caller: Caller, given: _Submission, state: str) -> None:
    routing, held, number = given.judged.routing, given.held, given.number
    brief = given.brief(caller)
    review = ReviewId(uuid7())
    entry = Entry(
        type=EntryType.PROPOSAL_SUBMITTED,
        object_kind="proposal",
        object_id=held.id,
        revision=brief.brief.revision_digest,
        policy=brief.brief.policy_digest,
        brief=brief.digest.hex(),
        reasons=tuple(_unmet(given.judged.evaluation)),
        before=held.state,
        after=state,
        detail={
            "review": review,
            "number": number,
            "policy_number": given.found.policy.number,
            "author": held.author_id,
            "last_editor": held.last_editor_id,
            "route": routing.route.id,
            "steps": [stage.id for stage in routing.route.stages],
            **seats_named(routing.seats),
            "expires_at": routing.expires_at,
        },
    )
    await session.execute(
        _SUBMIT,
        {
            **seal(session, caller, given.now, entry),
            "proposal": held.id,
            "number": number,
            "revision_digest": digest(held.draft),
            "content": held.draft,
            "editor": held.last_editor_id,
            "now": given.now,
            "review": review,
            "policy": given.found.policy.id,
            "policy_digest": given.found.policy.digest,
            "brief": brief.data,
            "brief_digest": brief.digest,
            "route": canonical_json(routing.route),
            "due_at": routing.due[0],
            "expires_at": routing.expires_at,
            "stages": [seat.stage for seat in routing.seats],
            "members": [seat.member_id for seat in routing.seats],
            "roles": [seat.role for seat in routing.seats],
            "whys": [seat.why for seat in routing.seats],
            "dues": [routing.due[seat.stage] for seat in routing.seats],
            "state": state,
            "risk": risk_of(given.judged.evaluation, brief.brief.hashtags),
        },
    )
