"""The caller: a person inside one organization, as this request established it.

Rule kept: handlers are given a `Caller` that the database itself derived from the session token; there is no way to act
for an organization by naming it. Computes only.
"""

from typing import NoReturn
from uuid import UUID

import msgspec

from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.ground.session_token import SessionToken
from tenants.ledger.entry import Actor

_IN_WORDS: dict[Permission, str] = {
    Permission.PROPOSAL_CREATE: "propose something",
    Permission.PROPOSAL_READ_ALL: "read everybody's proposals",
    Permission.PROPOSAL_DECIDE: "decide on proposals",
    Permission.PROPOSAL_REROUTE: "set a proposal's route anew",
    Permission.POLICY_READ: "read the policy",
    Permission.POLICY_DRAFT: "draft policy",
    Permission.POLICY_ENACT: "put policy in force",
    Permission.PLAN_READ: "read the communications plan",
    Permission.PLAN_MANAGE: "change the communications plan",
    Permission.MEMBER_READ: "see who is in the organization",
    Permission.MEMBER_MANAGE: "manage people and roles",
    Permission.ORGANIZATION_MANAGE: "change the organization's settings",
    Permission.RECORD_READ: "read the record",
}


class Caller(msgspec.Struct, frozen=True, kw_only=True):
    """Who is asking. `zone` is the organization's IANA time zone.

    `covering_for` is in whose place they act, where they do, and is None in every request: an act that is done in another's place says so.
    `session_hash` names the session. `token` opens another transaction for the same person and is never shown, stored or logged.
    """

    person_id: UUID
    tenant_id: UUID
    member_id: UUID
    name: str
    email: str
    organization: str
    slug: str
    zone: str
    roles: tuple[str, ...]
    permissions: frozenset[Permission]
    request_id: str = ""
    covering_for: UUID | None = None
    session_hash: bytes = b""
    token: SessionToken = SessionToken()

    @property
    def actor(self) -> Actor:
        """The caller as the ledger names them."""
        return Actor(
            member=self.member_id,
            roles=self.roles,
            via="web",
            covering_for=self.covering_for,
            request=self.request_id,
        )

    def in_place_of(self, member_id: UUID) -> "Caller":
        """Return the caller as the ledger names them when they act in the place of `member_id`, or for themselves."""
        return self if member_id == self.member_id else msgspec.structs.replace(self, covering_for=member_id)

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Raise the `forbidden` problem, in words, unless the caller holds `permission`."""
        if permission not in self.permissions:
            _forbid(permission)


class System(msgspec.Struct, frozen=True, kw_only=True):
    """The worker or the operator acting in one organization: no member, no permissions, never a decision."""

    tenant_id: UUID
    via: str

    @property
    def actor(self) -> Actor:
        return Actor(via=self.via)


def _forbid(permission: Permission) -> NoReturn:
    raise Problem(
        "forbidden",
        f"To {_IN_WORDS[permission]} you need a role that includes it, and none of yours does.",
        fix="Ask an administrator of your organization for the role, or ask a colleague who has it.",
        permission=permission.value,
    )
