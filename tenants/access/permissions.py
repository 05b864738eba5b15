"""Every permission, in one closed list. What a role may do is data; what can be done at all is here. Computes only."""

from enum import StrEnum


class Permission(StrEnum):
    PROPOSAL_CREATE = "proposal.create"
    PROPOSAL_READ_ALL = "proposal.read_all"
    PROPOSAL_DECIDE = "proposal.decide"
    PROPOSAL_REROUTE = "proposal.reroute"
    POLICY_READ = "policy.read"
    POLICY_DRAFT = "policy.draft"
    POLICY_ENACT = "policy.enact"
    PLAN_READ = "plan.read"
    PLAN_MANAGE = "plan.manage"
    MEMBER_READ = "member.read"
    MEMBER_MANAGE = "member.manage"
    ORGANIZATION_MANAGE = "organization.manage"
    RECORD_READ = "record.read"
