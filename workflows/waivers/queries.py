"""Reading waivers: one, and those a person has to do with.

Rule kept: a waiver is seen by whoever asked, by the author and whoever wrote in the words, by those who hold a role that
may decide on it, and by holders of record.read. To everyone else, and to every other organization, it does not exist. It
shows the words as they read when it was asked, never the proposal itself.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from policies.versions.rulebook_cache import document_of
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.cover.covered import COVERED, NOW
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.errors import not_found
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener, sealed
from workflows.judging.deciders import TITLES, titles_of
from workflows.rows.queries import VISIBLE, seen_by
from workflows.waivers.steps import Asked
from workflows.waivers.view import Read, WaiverView, present

THEIRS = """
    w.tenant_id = :tenant AND p.state <> 'discarded' AND (
      w.asked_by = :me OR p.author_id = :me OR :me = ANY (p.writers)
      OR w.waivable_by && CAST(:roles AS text[]) OR CAST(:reads_record AS boolean))
"""
_PERSON = """
    (SELECT json_build_object('id', m.id, 'name', m.name, 'roles', ARRAY(
              SELECT h.role FROM tenant.member_role h
               WHERE h.tenant_id = m.tenant_id AND h.member_id = m.id ORDER BY h.role))
       FROM tenant.member m WHERE m.tenant_id = w.tenant_id AND m.id = w.{who})::text AS {who}
"""
_HOLDERS = """
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'roles', d.roles) ORDER BY d.name, d.id), '[]')
       FROM (SELECT m.id, m.name, array_agg(h.role ORDER BY h.role) AS roles
               FROM tenant.member_role h
               JOIN tenant.member m ON m.tenant_id = h.tenant_id AND m.id = h.member_id
              WHERE h.tenant_id = :tenant AND h.role = ANY ({roles}) AND m.active AND m.id <> ALL ({without})
              GROUP BY m.id, m.name) d)::text AS granters
"""
_SUGGESTERS = """
    ARRAY(SELECT DISTINCT g.member_id FROM workflow.suggestion g
           WHERE g.tenant_id = p.tenant_id AND g.proposal_id = p.id AND g.state = 'accepted')
"""
_INTERESTED = f"ARRAY[p.author_id, w.asked_by] || p.writers || {_SUGGESTERS}"
_DEPUTIES = f"""
    ARRAY(SELECT c.deputy_id FROM tenant.cover c
           WHERE c.tenant_id = p.tenant_id AND c.member_id = ANY (ARRAY[p.author_id, w.asked_by] || p.writers) AND {NOW.format(c="c")})
"""
"""Whoever covers for somebody who wrote it or asked."""
_SELECT = f"""
    SELECT w.id, w.proposal_id, w.rule, w.rule_title, w.rule_digest, w.policy_version_id, w.policy_digest, w.waivable_by,
           w.content, w.content_digest, w.findings, w.covers, w.until, w.state, w.asked_at, w.decided_at,
           w.withdrawn_at, w.closed_at, w.closed_because, w.until < clock_timestamp() AS over,
           ({sealed("w", "reason_opening")})::text AS reason, ({sealed("w", "decision_opening")})::text AS decision_reason,
           ({sealed("w", "withdrawal_opening")})::text AS withdrawal_reason,
           w.asked_by AS asked_by_id, w.decided_by AS decided_by_id,
           p.title AS proposal_title, p.kind, p.draft, p.state AS proposal_state, p.author_id, p.writers,
           {_SUGGESTERS} AS suggesters, ARRAY({COVERED}) AS covers_for,
           ({VISIBLE}) AS visible, a.name AS author_name, v.number AS policy_number, {TITLES} AS titles,
           {_PERSON.format(who="asked_by")}, {_PERSON.format(who="decided_by")}, {_PERSON.format(who="withdrawn_by")},
           {_HOLDERS.format(roles="w.waivable_by", without=f"{_INTERESTED} || {_DEPUTIES}")}
      FROM workflow.waiver w
      JOIN workflow.proposal p ON p.tenant_id = w.tenant_id AND p.id = w.proposal_id
      JOIN tenant.member a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
      JOIN policy.version v ON v.tenant_id = w.tenant_id AND v.id = w.policy_version_id
     WHERE {THEIRS}
"""
_ONE = text(_SELECT + " AND w.id = :id")
_HOLD = text(
    f"""
    SELECT w.id FROM workflow.waiver w
      JOIN workflow.proposal p ON p.tenant_id = w.tenant_id AND p.id = w.proposal_id
     WHERE {THEIRS} AND w.id = :id FOR UPDATE OF p, w
    """
)
_LIST = text(
    _SELECT
    + """
       AND (CAST(:state AS text) IS NULL OR w.state = :state)
       AND (CAST(:proposal AS uuid) IS NULL OR w.proposal_id = CAST(:proposal AS uuid))
       AND (CAST(:after AS uuid) IS NULL OR w.id < CAST(:after AS uuid))
     ORDER BY w.id DESC LIMIT :limit
    """
)
_WHO_HOLDS = text("SELECT " + _HOLDERS.format(roles="CAST(:roles AS text[])", without="CAST(:without AS uuid[])"))
_person = msgspec.json.Decoder(Who)
_people = msgspec.json.Decoder(tuple[Who, ...])


async def get_waiver(session: ReadSession, caller: Caller, waiver_id: UUID) -> WaiverView:
    """Return one waiver. Raises `not-found` for ids that never existed and for what the caller may not see alike."""
    return await _present(session, caller, await read_waiver(session, caller, waiver_id))


async def list_waivers(
    session: ReadSession,
    caller: Caller,
    *,
    state: str | None = None,
    proposal_id: UUID | None = None,
    after: UUID | None = None,
    limit: int = 50,
) -> list[WaiverView]:
    """Return the waivers the caller may see, newest first, older than `after`."""
    values = {"state": state, "proposal": proposal_id, "after": after, "limit": limit}
    rows = (await session.execute(_LIST, {**waivers_seen_by(caller), **values})).all()
    return [await _present(session, caller, _read(row, opener_of(session, caller.tenant_id))) for row in rows]


async def read_waiver(session: ReadSession, caller: Caller, waiver_id: UUID) -> Read:
    """Return one waiver with its proposal as both stand. Raises `not-found`."""
    row = (await session.execute(_ONE, {**waivers_seen_by(caller), "id": waiver_id})).one_or_none()
    if row is None:
        raise not_found()
    return _read(row, opener_of(session, caller.tenant_id))


async def hold_waiver(session: WriteSession, caller: Caller, waiver_id: UUID) -> Read:
    """Return a waiver that nobody else can move, nor its proposal, before this transaction ends. Raises `not-found`."""
    if (await session.execute(_HOLD, {**waivers_seen_by(caller), "id": waiver_id})).one_or_none() is None:
        raise not_found()
    return await read_waiver(session, caller, waiver_id)


async def who_holds(
    session: ReadSession, tenant: UUID, roles: Sequence[str], without: Sequence[UUID]
) -> tuple[Who, ...]:
    """Return the active members who hold one of `roles`, by name, each with which of them; nobody of `without`."""
    values = {"tenant": tenant, "roles": list(roles), "without": list(without)}
    return _people.decode((await session.execute(_WHO_HOLDS, values)).scalar_one())


def waivers_seen_by(caller: Caller) -> dict[str, Any]:
    """Return the parameters of `THEIRS`."""
    reads_record = caller.may(Permission.RECORD_READ)
    return {**seen_by(caller), "roles": list(caller.roles), "reads_record": reads_record}


async def _present(session: ReadSession, caller: Caller, read: Read) -> WaiverView:
    document = await document_of(session, caller.tenant_id, read.policy_id, read.policy_digest)
    return present(read, document, caller)


def _read(row: Any, opener: Opener) -> Read:
    def said(column: str | None) -> str:
        return opener.opened_column(column, "reason")

    return Read(
        id=row.id,
        proposal_id=row.proposal_id,
        proposal_title=row.proposal_title,
        kind=row.kind,
        draft=row.draft,
        author_name=row.author_name,
        visible=row.visible,
        rule=row.rule,
        rule_title=row.rule_title,
        rule_digest=row.rule_digest,
        policy_id=row.policy_version_id,
        policy_number=row.policy_number,
        policy_digest=row.policy_digest,
        content=row.content,
        content_digest=row.content_digest,
        findings=row.findings,
        covers=tuple(row.covers),
        reason=said(row.reason),
        until=row.until,
        asked=Asked(
            state=row.state,
            over=row.over,
            waivable_by=tuple(row.waivable_by),
            asked_by=row.asked_by_id,
            decided_by=row.decided_by_id,
            proposal_state=row.proposal_state,
            author_id=row.author_id,
            writers=tuple(row.writers),
            suggesters=tuple(row.suggesters),
            covers_for=tuple(row.covers_for),
        ),
        asker=_person.decode(row.asked_by),
        asked_at=row.asked_at,
        decider=_person.decode(row.decided_by) if row.decided_by else None,
        decided_at=row.decided_at,
        decision_reason=said(row.decision_reason),
        withdrawer=_person.decode(row.withdrawn_by) if row.withdrawn_by else None,
        withdrawn_at=row.withdrawn_at,
        withdrawal_reason=said(row.withdrawal_reason),
        closed_at=row.closed_at,
        closed_because=row.closed_because,
        granters=_people.decode(row.granters),
        titles=titles_of(row.titles),
    )
