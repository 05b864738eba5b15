"""Which roles one administrator cannot give alone.

Whoever decides, puts policy in force or manages people can let things out in the organization's name. One administrator could
invent the people who then agree with each other; so from the third person an organization has ever had, such a role rests until a
second person says yes, and managing people needs it from the start. The second person holds such a role that was itself confirmed:
by the operator, or by somebody before them. So the first yes of an organization is the operator's, and people one administrator
invited cannot vouch for each other. Computes only.
"""

from collections.abc import Iterable, Mapping

from tenants.access.permissions import Permission

DECIDES = frozenset({Permission.PROPOSAL_DECIDE, Permission.PROPOSAL_REROUTE, Permission.POLICY_ENACT})
MANAGES = frozenset({Permission.MEMBER_MANAGE, Permission.ORGANIZATION_MANAGE})
WEIGHTY = sorted(permission.value for permission in DECIDES | MANAGES)
FROM_PEOPLE = 3
"""From how many people on, counting everybody who ever joined: dismissing one and inviting another changes nothing."""


def weighty(permissions: Iterable[str]) -> bool:
    """Return whether a role with these permissions decides or manages, so that its holder can say a second yes."""
    return bool((DECIDES | MANAGES) & set(permissions))


def waits(permissions: Iterable[str], *, people: int, asked_for: bool) -> bool:
    """Return whether a role given by one administrator rests until a second yes.

    `people` ever joined, the one it is for included; `asked_for` is what the policy says (`members.second_yes_for_roles`).
    """
    held = set(permissions)
    return asked_for and bool(MANAGES & held or (DECIDES & held and people >= FROM_PEOPLE))


def split(
    roles: Iterable[str], permissions: Mapping[str, Iterable[str]], *, people: int, asked_for: bool
) -> tuple[list[str], list[str]]:
    """Return which of `roles` are given at once and which wait; `permissions` is what each role of the organization includes."""
    wanted = sorted(set(roles))
    resting = [role for role in wanted if waits(permissions[role], people=people, asked_for=asked_for)]
    return [role for role in wanted if role not in resting], resting
