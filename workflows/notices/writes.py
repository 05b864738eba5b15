"""Telling people within an act: what is written and owed so that they are told.

Rules kept: what is told commits with what it tells of; the same event is told to the same member once, also when it is written
twice; what is out of date by then counts as read. Noting a notice leaves no entry: what it tells of has its own. Computes only.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

import msgspec

from tenants.acting.act import Act, Write, write
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.ids import uuid7
from workflows.notices.kinds import KINDS, NoticeKind
from workflows.notices.telling import Outdated, Telling, outdated, told_of
from workflows.rows.snapshot import Snapshot

Answer = TypeVar("Answer")

GATHERED = timedelta(minutes=5)
"""How long notices are gathered for one letter."""

_TELL = statement(
    """
    INSERT INTO workflow.notice (tenant_id, id, member_id, kind, key, proposal_id, review_id, version_id, waiver_id, by_id,
                                 other_id, object_id, reason_opening, at, mail)
    SELECT :tenant, n.id, n.member_id, n.kind, n.key, n.proposal_id, n.review_id, n.version_id, n.waiver_id, n.by_id,
           n.other_id, n.object_id, n.reason_opening, :now, n.mail
      FROM unnest(CAST(:ids AS uuid[]), CAST(:members AS uuid[]), CAST(:kinds AS text[]), CAST(:keys AS text[]),
                  CAST(:proposals AS uuid[]), CAST(:reviews AS uuid[]), CAST(:versions AS uuid[]),
                  CAST(:waivers AS uuid[]), CAST(:bys AS uuid[]), CAST(:others AS uuid[]), CAST(:objects AS uuid[]),
                  CAST(:reasons AS uuid[]), CAST(:mails AS text[]))
           AS n (id, member_id, kind, key, proposal_id, review_id, version_id, waiver_id, by_id, other_id, object_id,
                 reason_opening, mail)
    ON CONFLICT (tenant_id, member_id, key) DO NOTHING
    """
)
_OUTDATE = statement(
    """
    UPDATE workflow.notice SET read_at = :now
     WHERE tenant_id = :tenant AND id = ANY (ARRAY(
       SELECT n.id FROM workflow.notice n
         JOIN unnest(CAST(:proposals AS uuid[]), CAST(:members AS uuid[]), CAST(:kinds AS text[]))
              AS o (proposal_id, member_id, kind)
           ON n.proposal_id = o.proposal_id AND n.kind = o.kind
          AND o.member_id = CASE WHEN n.kind = 'asked_in_place' THEN n.other_id ELSE n.member_id END
        WHERE n.tenant_id = :tenant AND n.read_at IS NULL
          FOR UPDATE OF n SKIP LOCKED))
    """
)
"""Waits for nobody: whoever holds such a row is just reading it, or telling of it."""

_OUTDATE_POLICY = statement(
    """
    UPDATE workflow.notice SET read_at = :now
     WHERE tenant_id = :tenant AND id = ANY (ARRAY(
       SELECT n.id FROM workflow.notice n
        WHERE n.tenant_id = :tenant AND n.proposal_id IS NULL AND n.version_id = :version
          AND n.kind IN ('policy_waits', 'policy_enacted') AND n.read_at IS NULL
          FOR UPDATE OF n SKIP LOCKED))
    """
)


def told(tenant: UUID, tellings: Sequence[Telling], now: datetime) -> tuple[list[Write], list[Owed]]:
    """Return what an act writes and owes so that `tellings` are told."""
    if not tellings:
        return [], []
    named = [(uuid7(), one.kind) for one in tellings]
    telling = write(
        _TELL,
        tenant=tenant,
        now=now,
        ids=[notice for notice, _ in named],
        members=[one.member_id for one in tellings],
        kinds=[one.kind.value for one in tellings],
        keys=[one.key for one in tellings],
        proposals=[one.proposal_id for one in tellings],
        reviews=[one.review_id for one in tellings],
        versions=[one.version_id for one in tellings],
        waivers=[one.waiver_id for one in tellings],
        bys=[one.by_id for one in tellings],
        others=[one.other_id for one in tellings],
        objects=[one.object_id for one in tellings],
        reasons=[one.reason_opening for one in tellings],
        mails=["owed" if KINDS[kind].by_mail else "left" for _, kind in named],
    )
    return [telling], [_owed(notice, kind, now) for notice, kind in named if KINDS[kind].by_mail]


def _owed(notice: UUID, kind: NoticeKind, now: datetime) -> Owed:
    """Return that a notice is mailed: what is urgent at once, the rest when whatever comes meanwhile can go in the same letter.

    Each is owed by itself, not by its member: of two acts that tell the same people none waits for the other.
    """
    return Owed(DueKind.MAIL_NOTICES, notice, None if KINDS[kind].urgent else now + GATHERED)


def outdating(tenant: UUID, gone: Sequence[Outdated], now: datetime) -> list[Write]:
    """Return what an act writes so that notices that are out of date count as read."""
    if not gone:
        return []
    return [
        write(
            _OUTDATE,
            tenant=tenant,
            now=now,
            proposals=[one.proposal_id for one in gone],
            members=[one.member_id for one in gone],
            kinds=[one.kind.value for one in gone],
        )
    ]


def outdating_policy(tenant: UUID, version: UUID, now: datetime) -> Write:
    """Return what an act writes so that what was told of a policy version on its way counts as read."""
    return write(_OUTDATE_POLICY, tenant=tenant, version=version, now=now)


def with_notices(
    act: Act[Answer],
    tenant: UUID,
    before: Snapshot,
    after: Snapshot,
    by: UUID | None,
    *,
    asked_as: NoticeKind = NoticeKind.ASKED_TO_DECIDE,
    reason: UUID | None = None,
) -> Act[Answer]:
    """Return `act`, which makes of `before` what `after` shows, so that whoever is concerned is told.

    `by` did it; `reason` names what opens the reason they gave.
    """
    now = after.updated_at
    act = with_tellings(act, tenant, told_of(before, after, by, asked_as=asked_as, reason=reason), now)
    return msgspec.structs.replace(act, writes=(*act.writes, *outdating(tenant, outdated(before, after), now)))


def with_tellings(act: Act[Answer], tenant: UUID, tellings: Sequence[Telling], now: datetime) -> Act[Answer]:
    """Return `act` so that `tellings` are told with it."""
    writes, owes = told(tenant, tellings, now)
    return msgspec.structs.replace(act, writes=(*act.writes, *writes), owes=(*act.owes, *owes))
