"""Asking for a waiver: the words as they stand, the rule as it reads, why, and until when.

Rules kept: a waiver is asked for by whoever may submit the words, for a rule they do not meet now and that somebody else may
waive; one request a proposal and rule is open at a time. The request and its ledger entry are written together, and
only if the words are still those that were judged and the policy that judged them is still in force.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.acting.act import Act, Order, write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.db.statement import statement
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import OpeningId, WaiverId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.organizations.named_member import Who
from workflows.acting.close_waivers import look_soon
from workflows.acting.settle import settle
from workflows.judging.circumstances import About, read_circumstances
from workflows.judging.judge_content import judge_content
from workflows.kinds.sentences import listed, role_words
from workflows.kinds.stored import digest, parse
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import with_tellings
from workflows.rows.seat_covers import deputies, read_covers
from workflows.rows.snapshot import Snapshot
from workflows.waivers.queries import get_waiver, who_holds
from workflows.waivers.requirements import Offence, offence, require_in_reach, require_reason
from workflows.waivers.steps import require_asker
from workflows.waivers.view import WaiverView

_HOLD = statement(
    """
    SELECT p.id
      FROM (SELECT v.id FROM policy.version v
             WHERE v.tenant_id = :tenant AND v.id = :policy AND v.state = 'in_force' FOR KEY SHARE) held,
           workflow.proposal p
     WHERE p.tenant_id = :tenant AND p.id = :proposal AND p.version = :version FOR UPDATE OF p
    """
)
"""Holds the policy and then the words, in the one lock order, as they were when they were judged.

The words are held as an act put together anew holds them: two that shared them would each wait for the other then."""
_OPEN_REQUEST = text(
    """
    SELECT w.id FROM workflow.waiver w
     WHERE w.tenant_id = :tenant AND w.proposal_id = :proposal AND w.rule = :rule AND w.state = 'asked'
    """
)
_ASK = statement(
    """
    INSERT INTO workflow.waiver (tenant_id, id, proposal_id, rule, rule_title, rule_digest, policy_version_id,
                                 policy_digest, waivable_by, content, content_digest, findings, covers, reason_opening, until,
                                 state, asked_by, asked_at)
    VALUES (:tenant, :id, :proposal, :rule, :rule_title, :rule_digest, :policy, :policy_digest,
            :waivable_by, :content, :content_digest, :findings, :covers, :reason_opening, :until,
            'asked', :me, :now)
    ON CONFLICT (tenant_id, proposal_id, rule) WHERE state = 'asked' DO NOTHING
    """
)


async def ask_waiver(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, *, rule: str, reason: str, until: datetime
) -> WaiverView:
    """Ask that `rule` be waived for the words of a proposal as they stand, until `until`, which has a zone.

    Raises `not-found`, `wrong-state`, `forbidden`, `reason-required`, `no-policy-in-force`, `unknown-reference`,
    `not-waivable`, `invalid-content` for an end that is out of reach, `nobody-can-decide`, or `already-exists` while an
    earlier request for the rule is open.
    """

    async def act(before: Snapshot) -> UUID:
        require_asker(before.standing(caller), caller)
        why = require_reason(reason, "Whoever answers")
        content, now = parse(before.draft), clock.now()
        looked_at = About(proposal_id, before.writers)
        found = await read_circumstances(session, caller.tenant_id, before.author.id, content, about=looked_at)
        judged = await judge_content(content, found, caller, now=now, excluded={})
        asked = offence(judged, found.policy, rule)
        require_in_reach(until, judged, now=now, zone=caller.zone)
        granters = await _require_somebody(session, caller, before, asked, found.deciders.titles)
        waiver_id = WaiverId(uuid7())
        await _require_no_open_request(session, caller, before, asked)
        entry = _entry(before, asked, why, until, waiver_id=waiver_id, policy=found.policy.digest)
        values = _values(before, asked, until) | {
            "reason_opening": entry.openings["reason"],
            "id": waiver_id,
            "policy": found.policy.id,
            "policy_digest": found.policy.digest,
            "me": caller.member_id,
            "now": now,
        }
        held = {"tenant": caller.tenant_id, "proposal": before.id, "policy": found.policy.id, "version": before.version}
        writes = (
            write(_HOLD, order=Order.PROPOSAL, rows=1, **held),
            write(_ASK, order=Order.REVIEW, rows=1, tenant=caller.tenant_id, **values),
        )
        about = {"proposal_id": before.id, "waiver_id": waiver_id, "by_id": caller.member_id}
        people = each(NoticeKind.WAIVER_ASKED, (who.id for who in granters), str(waiver_id), **about)
        done = Act(answer=None, writes=writes, entries=(entry,), owes=(look_soon(before.id, now),))
        await carry_out(session, caller, now, with_tellings(done, caller.tenant_id, people, now))
        return waiver_id

    return await get_waiver(session, caller, await settle(session, caller, proposal_id, act))


async def _require_no_open_request(session: WriteSession, caller: Caller, before: Snapshot, asked: Offence) -> None:
    values = {"tenant": caller.tenant_id, "proposal": before.id, "rule": asked.rule.id}
    if (await session.execute(_OPEN_REQUEST, values)).first() is not None:
        raise _open_already(asked)


async def _require_somebody(
    session: WriteSession, caller: Caller, before: Snapshot, asked: Offence, titles: Any
) -> tuple[Who, ...]:
    """Return who may grant it. Raises `nobody-can-decide` when nobody may."""
    wrote = {before.author.id, *before.writers, caller.member_id}
    covers = deputies(await read_covers(session, caller.tenant_id))
    stand_in = {deputy for away, deputy in covers.items() if away in wrote}
    interested = sorted({*wrote, *before.suggesters, *stand_in})
    granters = await who_holds(session, caller.tenant_id, asked.rule.waivable_by, interested)
    if not granters:
        roles = listed((role_words(role, titles) for role in asked.rule.waivable_by), "or")
        raise Problem(
            "nobody-can-decide",
            f"Only {roles} may grant an exception from this rule, and nobody holds that role who had no part in these words.",
            fix="Ask an administrator to give somebody the role, or put the words right.",
        )
    return granters


def _values(before: Snapshot, asked: Offence, until: datetime) -> dict[str, Any]:
    return {
        "proposal": before.id,
        "rule": asked.rule.id,
        "rule_title": asked.rule.title,
        "rule_digest": asked.rule_digest,
        "waivable_by": list(asked.rule.waivable_by),
        "content": before.draft,
        "content_digest": digest(before.draft),
        "findings": msgspec.json.encode(asked.findings),
        "covers": list(asked.covers),
        "until": until,
    }


def _entry(before: Snapshot, asked: Offence, why: str, until: datetime, *, waiver_id: UUID, policy: bytes) -> Entry:
    return Entry(
        type=EntryType.WAIVER_ASKED,
        object_kind="proposal",
        object_id=before.id,
        revision=digest(before.draft).hex(),
        policy=policy.hex(),
        reasons=(asked.rule.id,),
        detail={
            "waiver": waiver_id,
            "rule_digest": asked.rule_digest.hex(),
            "covers": len(asked.covers),
            "until": until,
        },
        private={"reason": why, "rule": asked.rule.title},
        openings={"reason": OpeningId(uuid7())},
    )


def _open_already(asked: Offence) -> Problem:
    return Problem(
        "already-exists",
        f"An exception from “{asked.rule.title}” has been asked for already, and nobody has answered yet.",
        fix="Wait for the answer, or take that request back and ask again.",
    )
