"""What waits for one person besides proposals: one shape for every floor, and what this floor asks of them.

Rules kept: a floor tells what of its own waits, as rows of one query (`ASKED` names the columns), so that a desk asks for all of it in
one statement; a row is there only while the caller may do what it asks. Computes only.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.organizations.second_yes import WEIGHTY

AskKind = Literal[
    "enact_policy", "acknowledge_policy", "answer_waiver", "confirm_role", "renew_invitation", "read_backtest"
]

MOST = 20
LAPSES_SOON = timedelta(days=2)
LATELY = timedelta(days=14)


class Ask(msgspec.Struct, frozen=True, kw_only=True):
    """Something that waits for the caller and is no proposal.

    `id` names what to open: a policy version, a waiver, a member, an invitation. `asked` says what to do, `about` what it concerns and
    `why` in a few words why it is there. `due_at` is by when, where there is such a moment. `rank` is its place among everything that
    waits, the most pressing first.
    """

    kind: AskKind
    id: UUID
    asked: str
    about: str
    why: str
    since: datetime | None
    due_at: datetime | None
    rank: int


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a row says of an ask, before its place is known. `gravity` orders what is due at the same time, 0 first."""

    asked: str
    about: str
    why: str
    gravity: int


ASKED = "kind, id, title, who, number, since, due"
"""The columns of every query of asks, in this order: text, uuid, text, text, integer, timestamptz, timestamptz."""

PEOPLE = f"""
    (SELECT 'confirm_role' AS kind, g.member_id AS id, r.title, m.name AS who, NULL::integer AS number, g.asked_at AS since,
            NULL::timestamptz AS due
       FROM tenant.role_grant g
       JOIN tenant.member m ON m.tenant_id = g.tenant_id AND m.id = g.member_id
       JOIN tenant.role r ON r.tenant_id = g.tenant_id AND r.name = g.role
      WHERE g.tenant_id = :tenant AND :sees_people AND g.state = 'waiting' AND :me NOT IN (g.member_id, g.asked_by)
        AND m.active AND identity.manages(g.tenant_id, g.asked_by)
        AND EXISTS (SELECT FROM tenant.member_role h JOIN tenant.role w ON w.tenant_id = h.tenant_id AND w.name = h.role
                     WHERE h.tenant_id = :tenant AND h.member_id = :me AND h.confirmed
                       AND w.permissions && CAST(:weighty AS text[]))
      ORDER BY g.id LIMIT {MOST})
    UNION ALL
    (SELECT 'renew_invitation', i.id, i.name, b.name, NULL, i.created_at, i.expires_at
       FROM tenant.invitation i
       JOIN tenant.member b ON b.tenant_id = i.tenant_id AND b.id = i.invited_by
      WHERE i.tenant_id = :tenant AND :manages_people AND i.accepted_at IS NULL AND i.revoked_at IS NULL
        AND i.expires_at BETWEEN :long_gone AND :soon
        AND NOT EXISTS (SELECT FROM tenant.member m WHERE m.tenant_id = i.tenant_id AND m.email = i.email)
        AND NOT EXISTS (SELECT FROM tenant.invitation n
                         WHERE n.tenant_id = i.tenant_id AND n.email = i.email AND n.created_at > i.created_at)
      ORDER BY i.id DESC LIMIT {MOST})
"""  # noqa: S608  constant words only
"""Roles that wait for the caller's yes, and invitations about to lapse, or lapsed lately, whose person has not come."""


def people_values(caller: Caller, now: datetime) -> dict[str, Any]:
    """Return the parameters of `PEOPLE` beside `tenant` and `me`."""
    return {
        "sees_people": caller.may(Permission.MEMBER_READ),
        "manages_people": caller.may(Permission.MEMBER_MANAGE),
        "weighty": WEIGHTY,
        "soon": now + LAPSES_SOON,
        "long_gone": now - LATELY,
    }


def people_asked(row: Mapping[str, Any], now: datetime) -> Asked:
    """Return what a row of `PEOPLE` asks."""
    if row["kind"] == "confirm_role":
        return Asked(asked="Say yes or no to a role", about=f"{row['title']} for {row['who']}", why="", gravity=1)
    lapsed = row["due"] <= now
    return Asked(
        asked="Invite them again" if lapsed else "Remind them, or invite them again",
        about=f"The invitation of {row['title']}",
        why="It has lapsed." if lapsed else "Nobody has used it yet.",
        gravity=3,
    )
