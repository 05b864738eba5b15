"""The roles every organization starts with, in words and with their permissions.

An administrator manages people and decides nothing; compliance reads everything and changes nothing. Computes only.
"""

import msgspec

from tenants.access.permissions import Permission


class RoleDefault(msgspec.Struct, frozen=True):
    """A role as it is first written into an organization."""

    name: str
    title: str
    description: str
    permissions: tuple[Permission, ...]


DEFAULT_ROLES: tuple[RoleDefault, ...] = (
    RoleDefault(
        "staff",
        "Staff",
        "Proposes what the organization would say, and follows what becomes of it.",
        (Permission.PROPOSAL_CREATE, Permission.POLICY_READ, Permission.PLAN_READ),
    ),
    RoleDefault(
        "comms_lead",
        "Comms lead",
        "Decides first on proposals, keeps the communications plan and drafts policy.",
        (
            Permission.PROPOSAL_CREATE,
            Permission.PROPOSAL_READ_ALL,
            Permission.PROPOSAL_DECIDE,
            Permission.PROPOSAL_REROUTE,
            Permission.POLICY_READ,
            Permission.POLICY_DRAFT,
            Permission.POLICY_ENACT,
            Permission.PLAN_READ,
            Permission.PLAN_MANAGE,
            Permission.MEMBER_READ,
        ),
    ),
    RoleDefault(
        "ceo_office",
        "CEO office",
        "Decides on proposals for the chief executive, and puts policy in force.",
        (
            Permission.PROPOSAL_CREATE,
            Permission.PROPOSAL_READ_ALL,
            Permission.PROPOSAL_DECIDE,
            Permission.POLICY_READ,
            Permission.POLICY_ENACT,
            Permission.PLAN_READ,
            Permission.MEMBER_READ,
        ),
    ),
    RoleDefault(
        "legal",
        "Legal",
        "Decides where claims, contracts or rights are at stake, and drafts policy.",
        (
            Permission.PROPOSAL_CREATE,
            Permission.PROPOSAL_READ_ALL,
            Permission.PROPOSAL_DECIDE,
            Permission.POLICY_READ,
            Permission.POLICY_DRAFT,
            Permission.POLICY_ENACT,
            Permission.PLAN_READ,
            Permission.MEMBER_READ,
        ),
    ),
    RoleDefault(
        "compliance",
        "Compliance",
        "Reads every proposal and the whole record; changes nothing.",
        (
            Permission.PROPOSAL_READ_ALL,
            Permission.POLICY_READ,
            Permission.PLAN_READ,
            Permission.MEMBER_READ,
            Permission.RECORD_READ,
        ),
    ),
    RoleDefault(
        "administrator",
        "Administrator",
        "Invites people and gives roles; decides on no proposal.",
        (
            Permission.MEMBER_READ,
            Permission.MEMBER_MANAGE,
            Permission.ORGANIZATION_MANAGE,
            Permission.POLICY_READ,
            Permission.PLAN_READ,
        ),
    ),
)
