"""Reading proposals: one by id.

Rule kept: a draft is seen by its author alone; once submitted, by its author, by whoever has held a seat in one of its
reviews or decided from one, by whoever covers for somebody it waits for, and by holders of proposal.read_all. To everyone else, and
to every other organization, it does not exist.
"""

from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.cover.covered import ABLE, COVERED, NOW
from tenants.db.connection import fetch
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.ground.errors import not_found
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.record.sealed_text import Opener, SealedText, sealed
from workflows.review.admissibility import quotes_of
from workflows.review.lapse import Lapse
from workflows.review.view import AskedBefore, ReviewNow, SeatRow, StageRow
from workflows.routes.routing import ROUTE
from workflows.rows.seat_covers import hold_covers
from workflows.rows.snapshot import ProposalView, Snapshot, present
from workflows.templates.document import begun_from

HELD = (
    "{s}.member_id = :me",
    "{s}.decided_by = :me",
    f"{{s}}.state IN ('waiting', 'open') AND {{s}}.member_id = ANY (ARRAY({COVERED}))",
)
"""Which seats `{s}` show a proposal to `:me`, each by an index of its own: theirs, those they decided from, those they cover for."""
VISIBLE = f"""
    p.tenant_id = :tenant AND p.state <> 'discarded' AND (p.author_id = :me OR (p.state <> 'draft' AND (
      CAST(:reads_all AS boolean) OR EXISTS (
        SELECT FROM workflow.seat held
         WHERE held.tenant_id = p.tenant_id AND held.proposal_id = p.id
           AND (:me IN (held.member_id, held.decided_by)
                OR held.state IN ('waiting', 'open') AND held.member_id = ANY (ARRAY({COVERED})))))))
"""
_ONE = statement(
    f"""
    SELECT p.id, p.kind, p.title, p.state, p.author_id, p.last_editor_id, p.writers, p.networks, p.risk, p.risk_because, p.wanted_by, p.revision,
      p.version, p.updated_at, p.draft, p.blocking_threads, p.wanted_by <= clock_timestamp() AS past, c.content, c.writers AS submitted_by, l.revision AS looked_at_revision, a.name AS author_name,
      ARRAY(SELECT h.role FROM tenant.member_role h
             WHERE h.tenant_id = p.tenant_id AND h.member_id = p.author_id ORDER BY h.role) AS author_roles,
      r.id AS review_id, r.state AS review_state, r.revision AS review_revision, r.revision_digest,
      r.policy_version_id, r.policy_digest, r.brief_digest, r.route, r.opened_at, r.expires_at,
      r.lapse, r.low_risk, r.expires_at <= clock_timestamp() AS overdue, v.number AS policy_number, ({sealed("r", "answer_opening")})::text AS answer,
      ARRAY(SELECT DISTINCT g.member_id FROM workflow.suggestion g
             WHERE g.tenant_id = p.tenant_id AND g.proposal_id = p.id AND g.state = 'accepted') AS suggesters,
      (SELECT count(*) FROM workflow.suggestion g
        WHERE g.tenant_id = p.tenant_id AND g.proposal_id = p.id AND g.review_id = r.id AND g.state = 'open') AS suggested,
      (SELECT f.id FROM policy.version f WHERE f.tenant_id = p.tenant_id AND f.state = 'in_force') AS in_force,
      p.template_id, p.template_number,
      (SELECT t.document FROM workflow.template_version t
        WHERE t.tenant_id = p.tenant_id AND t.template_id = p.template_id AND t.number = p.template_number) AS template,
      (SELECT json_build_object('name', m.name, 'at', d.at, 'sealed_reason', {sealed("d", "reason_opening")},
                                'sealed_quotes', {sealed("d", "quotes_opening")})
         FROM workflow.decision d
         JOIN tenant.member m ON m.tenant_id = d.tenant_id AND m.id = d.member_id
        WHERE d.tenant_id = p.tenant_id AND d.proposal_id = p.id AND d.at < r.opened_at
          AND d.verdict IN ('request_changes', 'take_back')
        ORDER BY d.at DESC LIMIT 1)::text AS asked_before,
      CASE WHEN cardinality(r.waivers) > 0 THEN ARRAY(
        SELECT w.rule_title FROM workflow.waiver w
         WHERE w.tenant_id = p.tenant_id AND w.id = ANY (r.waivers)
           AND (w.state <> 'granted' OR w.until < clock_timestamp()) ORDER BY w.rule_title) END AS lost_waivers,
      (SELECT json_agg(json_build_object('number', g.number, 'state', g.state, 'waits_for', g.waits_for, 'due_at', g.due_at,
                                         'opened_at', g.opened_at, 'remind_at', g.remind_at, 'escalate_at', g.escalate_at,
                                         'reminded_at', g.reminded_at, 'escalated_at', g.escalated_at) ORDER BY g.number)
         FROM workflow.stage g WHERE g.tenant_id = p.tenant_id AND g.review_id = r.id)::text AS stages,
      (SELECT json_agg(json_build_object(
                'id', s.id, 'stage', s.stage, 'member_id', s.member_id, 'name', m.name, 'role', s.role, 'state', s.state,
                'cover', o.cover, 'decided_by', CASE WHEN b.id IS NOT NULL THEN json_build_object('id', b.id, 'name', b.name) END,
                'why', s.why, 'due_at', s.due_at, 'decided_at', s.decided_at, 'late', s.late, 'kept_from', s.kept_from,
                'sealed_reason', {sealed("d", "reason_opening")}, 'sealed_quotes', {sealed("d", "quotes_opening")},
                'cause', coalesce(d.cause, ''),
                'able', m.active AND EXISTS (
                  SELECT FROM tenant.member_role h
                   WHERE h.tenant_id = s.tenant_id AND h.member_id = s.member_id AND h.role = s.role)
              ) ORDER BY s.stage, m.name, m.id, s.id)
         FROM workflow.seat s
         JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
         LEFT JOIN tenant.member b ON b.tenant_id = s.tenant_id AND b.id = s.decided_by
         LEFT JOIN LATERAL (
           SELECT json_build_object('id', c.id, 'deputy', json_build_object('id', c.deputy_id, 'name', y.name),
                                    'until', c.ends_at) AS cover
             FROM tenant.cover c JOIN tenant.member y ON y.tenant_id = c.tenant_id AND y.id = c.deputy_id
            WHERE c.tenant_id = s.tenant_id AND c.member_id = s.member_id AND {NOW.format(c="c")}
              AND s.state IN ('waiting', 'open') AND {ABLE.format(d="y")} LIMIT 1) o ON true
         LEFT JOIN LATERAL (
           SELECT g.tenant_id, g.reason_opening, g.quotes_opening, g.cause FROM workflow.decision g
            WHERE g.tenant_id = s.tenant_id AND g.seat_id = s.id ORDER BY g.at DESC LIMIT 1) d ON true
        WHERE s.tenant_id = p.tenant_id AND s.review_id = r.id)::text AS seats,
      ARRAY({COVERED}) AS covers_for
    FROM workflow.proposal p
    JOIN tenant.member a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
    LEFT JOIN workflow.revision c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id AND c.number = p.revision
    LEFT JOIN workflow.look l ON l.tenant_id = p.tenant_id AND l.member_id = :me AND l.proposal_id = p.id
    LEFT JOIN LATERAL (
      SELECT w.id, w.state, w.revision, w.revision_digest, w.policy_version_id, w.policy_digest, w.brief_digest,
             w.route, w.opened_at, w.expires_at, w.waivers, w.lapse, w.low_risk, w.answer_opening, w.tenant_id
        FROM workflow.review w WHERE w.tenant_id = p.tenant_id AND w.proposal_id = p.id
       ORDER BY w.opened_at DESC LIMIT 1) r ON true
    LEFT JOIN policy.version v ON v.tenant_id = p.tenant_id AND v.id = r.policy_version_id
    WHERE p.id = :id AND {VISIBLE}
    """
)
_LOCK = statement(f"SELECT p.id FROM workflow.proposal p WHERE p.id = :id AND {VISIBLE} FOR UPDATE OF p")
_HOLD_POLICY = statement("SELECT id FROM policy.version WHERE tenant_id = :tenant AND state = 'in_force' FOR KEY SHARE")
_SEE = statement(f"SELECT p.revision FROM workflow.proposal p WHERE p.id = :id AND {VISIBLE}")
NOBODY = UUID(int=0)
_stages = msgspec.json.Decoder(tuple[StageRow, ...])
_lapse = msgspec.json.Decoder(Lapse)


class _StoredSeat(SeatRow, frozen=True, kw_only=True):
    """A seat with what was said from it, sealed."""

    sealed_reason: SealedText | None = None
    sealed_quotes: SealedText | None = None


_seats = msgspec.json.Decoder(tuple[_StoredSeat, ...])


def seen_by(caller: Caller) -> dict[str, Any]:
    """Return the parameters of `VISIBLE`."""
    return {
        "tenant": caller.tenant_id,
        "me": caller.member_id,
        "reads_all": caller.may(Permission.PROPOSAL_READ_ALL),
    }


async def get_proposal(session: ReadSession, caller: Caller, proposal_id: UUID) -> ProposalView:
    """Return one proposal. Raises `not-found` for ids that never existed and for what the caller may not see alike."""
    return present(await read_snapshot(session, caller, proposal_id), caller)


async def require_visible(session: ReadSession, caller: Caller, proposal_id: UUID) -> int:
    """Return the number of the newest revision of a proposal the caller may see. Raises `not-found`."""
    found = await fetch(session, _SEE, **seen_by(caller), id=proposal_id)
    if not found:
        raise not_found()
    return int(found[0]["revision"])


async def hold_proposal(session: WriteSession, caller: Caller, proposal_id: UUID) -> Snapshot:
    """Return a proposal whose row nobody else can change before this transaction ends. Raises `not-found`.

    The version in force is held first, in the one lock order, because what follows may need it, and then the cover by which they decide.
    """
    await fetch(session, _HOLD_POLICY, tenant=caller.tenant_id)
    await hold_covers(session, caller.tenant_id, caller.member_id)
    if not await fetch(session, _LOCK, **seen_by(caller), id=proposal_id):
        raise not_found()
    return await read_snapshot(session, caller, proposal_id)


async def hold_for_system(session: WriteSession, tenant: UUID, proposal_id: UUID) -> Snapshot | None:
    """Return a submitted proposal for what happens without anybody asking, held like `hold_proposal`; None when there is none."""
    values = {"tenant": tenant, "me": NOBODY, "reads_all": True}
    await fetch(session, _HOLD_POLICY, tenant=tenant)
    if not await fetch(session, _LOCK, **values, id=proposal_id):
        return None
    return await _snapshot(session, values, proposal_id)


async def read_snapshot(session: ReadSession, caller: Caller, proposal_id: UUID) -> Snapshot:
    """Return a proposal with its latest review. Raises `not-found`."""
    return await _snapshot(session, seen_by(caller), proposal_id)


async def _snapshot(session: ReadSession, seen: dict[str, Any], proposal_id: UUID) -> Snapshot:
    found = await fetch(session, _ONE, **seen, id=proposal_id)
    if not found:
        raise not_found()
    row = found[0]
    return Snapshot(
        id=row["id"],
        kind=row["kind"],
        title=row["title"],
        state=row["state"],
        author=Who(id=row["author_id"], name=row["author_name"], roles=tuple(row["author_roles"])),
        last_editor_id=row["last_editor_id"],
        writers=tuple(row["writers"]),
        submitted_by=tuple(row["submitted_by"] or ()),
        suggesters=tuple(row["suggesters"]),
        suggested=row["suggested"] if row["review_state"] == "open" else 0,
        networks=tuple(row["networks"]),
        risk=row["risk"],
        because=tuple(row["risk_because"]),
        wanted_by=row["wanted_by"],
        revision=row["revision"],
        version=row["version"],
        updated_at=row["updated_at"],
        draft=row["draft"],
        submitted=row["content"],
        looked_at_revision=row["looked_at_revision"],
        review=_review(row, opener_of(session, seen["tenant"])) if row["review_id"] else None,
        lapse=_lapse.decode(row["lapse"]) if row["lapse"] else None,
        in_force=row["in_force"],
        past=bool(row["past"]),
        blocking_threads=tuple(row["blocking_threads"]),
        begun_from=begun_from(row["template_id"], row["template_number"], row["template"]) if row["template"] else None,
        covers_for=tuple(row["covers_for"]),
    )


def _review(row: Any, opener: Opener) -> ReviewNow:
    return ReviewNow(
        id=row["review_id"],
        state=row["review_state"],
        revision=row["review_revision"],
        revision_digest=row["revision_digest"],
        policy_id=row["policy_version_id"],
        policy_number=row["policy_number"],
        policy_digest=row["policy_digest"],
        brief_digest=row["brief_digest"],
        route=ROUTE.decode(row["route"]),
        stages=_stages.decode(row["stages"] or "[]"),
        opened_at=row["opened_at"],
        expires_at=row["expires_at"],
        overdue=row["overdue"],
        seats=tuple(_opened(seat, opener) for seat in _seats.decode(row["seats"] or "[]")),
        lost_waivers=tuple(row["lost_waivers"] or ()),
        low_risk=row["low_risk"],
        answer=opener.opened_column(row["answer"], "answer") if row["answer"] else None,
        asked_before=_asked_before(row["asked_before"], opener),
    )


class _StoredAsked(AskedBefore, frozen=True, kw_only=True):
    """Who asked for a change, with what they said, sealed."""

    reason: str | None = None
    sealed_reason: SealedText | None = None
    sealed_quotes: SealedText | None = None


_asked = msgspec.json.Decoder(_StoredAsked)


def _asked_before(column: str | None, opener: Opener) -> AskedBefore | None:
    if column is None:
        return None
    told = _asked.decode(column)
    quotes = opener.opened(told.sealed_quotes, "quotes")
    erased = quotes is not None and opener.erased(told.sealed_quotes)
    return AskedBefore(
        name=told.name,
        at=told.at,
        reason=opener.opened(told.sealed_reason, "reason"),
        quotes=(quotes,) if quotes is not None and erased else quotes_of(quotes or "[]"),
    )


def _opened(seat: _StoredSeat, opener: Opener) -> SeatRow:
    reason = opener.opened(seat.sealed_reason, "reason")
    quotes = opener.opened(seat.sealed_quotes, "quotes")
    if reason is None and quotes is None:
        return seat
    erased = quotes is not None and opener.erased(seat.sealed_quotes)
    return msgspec.structs.replace(seat, reason=reason, quotes=(quotes,) if erased else quotes_of(quotes or "[]"))
