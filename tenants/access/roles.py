"""The roles every organization starts with, in words and with their permissions.

An administrator manages people and decides nothing; compliance reads everything and changes nothing.
"""

import msgspec

from tenants.access.permissions import Permission as P


class RoleDefault(msgspec.Struct, frozen=True):
    """A role as it is first written into an organization."""

    name: str
    title: str
    description: str
    permissions: tuple[P, ...]


DEFAULT_ROLES: tuple[RoleDefault, ...] = (
    RoleDefault(
        "staff",
        "Staff",
        "Proposes posts and hashtag campaigns, and follows what becomes of them.",
        (P.PROPOSAL_CREATE, P.POLICY_READ, P.PLAN_READ),
    ),
    RoleDefault(
        "comms_lead",
        "Comms lead",
        "Decides first on proposals, keeps the communications plan and drafts policy.",
        (
            P.PROPOSAL_CREATE,
            P.PROPOSAL_READ_ALL,
            P.PROPOSAL_DECIDE,
            P.PROPOSAL_REROUTE,
            P.POLICY_READ,
            P.POLICY_DRAFT,
            P.POLICY_ENACT,
            P.PLAN_READ,
            P.PLAN_MANAGE,
            P.MEMBER_READ,
        ),
    ),
    RoleDefault(
        "ceo_office",
        "CEO office",
        "Decides on proposals for the chief executive, and puts policy in force.",
        (
            P.PROPOSAL_CREATE,
            P.PROPOSAL_READ_ALL,
            P.PROPOSAL_DECIDE,
            P.POLICY_READ,
            P.POLICY_ENACT,
            P.PLAN_READ,
            P.MEMBER_READ,
        ),
    ),
    RoleDefault(
        "legal",
        "Legal",
        "Decides where claims, contracts or rights are at stake, and drafts policy.",
        (
            P.PROPOSAL_CREATE,
            P.PROPOSAL_READ_ALL,
            P.PROPOSAL_DECIDE,
            P.POLICY_READ,
            P.POLICY_DRAFT,
            P.POLICY_ENACT,
            P.PLAN_READ,
            P.MEMBER_READ,
        ),
    ),
    RoleDefault(
        "compliance",
        "Compliance",
        "Reads every proposal and the whole record; changes nothing.",
        (P.PROPOSAL_READ_ALL, P.POLICY_READ, P.PLAN_READ, P.MEMBER_READ, P.RECORD_READ),
    ),
    RoleDefault(
        "administrator",
        "Administrator",
        "Invites people and gives roles; decides on no proposal.",
        (P.MEMBER_READ, P.MEMBER_MANAGE, P.ORGANIZATION_MANAGE, P.POLICY_READ, P.PLAN_READ),
    ),
)
