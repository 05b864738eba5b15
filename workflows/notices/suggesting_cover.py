"""Suggesting that somebody covers, when a decision is due soon and whoever holds the seat has not looked at it.

Rules kept: a suggestion decides nothing and gives nobody a right. It names the person and not what they were asked: an assistant may
not read that. It is made once a review and person.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from tenants.acting.act import Act
from tenants.cover.covered import NOW
from tenants.cover.suggesting import SeatTimes, to_suggest
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.organizations.members import ADMINISTRATOR, holders
from tenants.working_hours.reading import read_working_time
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import with_tellings

Answer = TypeVar("Answer")

_SEATS = statement(
    f"""
    SELECT s.member_id, s.opened_at, s.due_at, l.at AS looked_at,
           EXISTS (SELECT FROM tenant.cover c
                    WHERE c.tenant_id = s.tenant_id AND c.member_id = s.member_id AND {NOW.format(c="c")}) AS covered,
           ARRAY(SELECT a.assistant_id FROM tenant.assistant a
                  WHERE a.tenant_id = s.tenant_id AND a.member_id = s.member_id ORDER BY a.assistant_id) AS assistants
      FROM workflow.seat s
      LEFT JOIN workflow.look l ON l.tenant_id = s.tenant_id AND l.member_id = s.member_id AND l.proposal_id = s.proposal_id
     WHERE s.tenant_id = :tenant AND s.review_id = :review AND s.member_id = ANY (CAST(:members AS uuid[]))
       AND s.state = 'open' ORDER BY s.stage, s.id
    """
)


async def with_cover_suggested(
    session: ReadSession, act: Act[Answer], tenant: UUID, *, review: UUID, members: Sequence[UUID], now: datetime
) -> Act[Answer]:
    """Return `act`, which reminds `members` of a review, so that cover is suggested for those of them who seem to be away.

    The person, their assistants and the administrators are told.
    """
    if not members:
        return act
    rows = await fetch(session, _SEATS, tenant=tenant, review=review, members=list(members))
    time = await read_working_time(session, tenant)
    away = [row for row in rows if row["due_at"] is not None and to_suggest(_times(row), time, now)]
    if not away:
        return act
    managing = [member for member, _, _ in await holders(session, tenant, [ADMINISTRATOR])]
    tellings = [
        telling
        for row in away
        for telling in each(
            NoticeKind.COVER_SUGGESTED,
            (row["member_id"], *row["assistants"], *managing),
            f"{review}/{row['member_id']}",
            other_id=row["member_id"],
        )
    ]
    return with_tellings(act, tenant, tellings, now)


def _times(row: object) -> SeatTimes:
    held: dict[str, datetime] = dict(row)  # type: ignore[call-overload]
    return SeatTimes(
        opened_at=held["opened_at"],
        due_at=held["due_at"],
        looked_at=held["looked_at"],
        covered=bool(held["covered"]),
    )
