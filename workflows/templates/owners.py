"""Who may keep a template: everybody who is in the organization now, found by the words of their name.

Rule kept: whoever may change the plan looks for people here, and is told of nobody in another organization.
"""

from collections.abc import Sequence
from itertools import islice
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.ground.errors import Problem
from tenants.organizations.members import named
from tenants.organizations.named_member import Who
from workflows.kinds.searched import search_terms, search_words

MOST_FOUND = 20
"""People told of at one time: whoever looks for somebody else writes more of the name."""

_ACTIVE = statement(
    "SELECT m.id, m.name FROM tenant.member m WHERE m.tenant_id = :tenant AND m.active ORDER BY lower(m.name), m.id"
)
_IS_ACTIVE = statement("SELECT m.id FROM tenant.member m WHERE m.tenant_id = :tenant AND m.id = :id AND m.active")


class OwnersFound(msgspec.Struct, frozen=True, kw_only=True):
    """People who may keep a template, by name; `more` where others have the same words and are not told of."""

    people: tuple[Who, ...]
    more: bool


async def find_owners(session: ReadSession, caller: Caller, words: str) -> OwnersFound:
    """Return members whose names have a word that begins with each of `words`; any members where there are none.

    Raises `forbidden`.
    """
    caller.require(Permission.PLAN_MANAGE)
    terms = search_terms(words)
    rows = await fetch(session, _ACTIVE, tenant=caller.tenant_id)
    found = list(islice((row["id"] for row in rows if _called(row["name"], terms)), MOST_FOUND + 1))
    people = await named(session, caller.tenant_id, found[:MOST_FOUND])
    return OwnersFound(people=tuple(people[one] for one in found[:MOST_FOUND]), more=len(found) > MOST_FOUND)


async def owner_of(session: ReadSession, caller: Caller, member_id: UUID) -> Who:
    """Return a member who may keep a template. Raises `unknown-reference`, for people of other organizations too."""
    found = await fetch(session, _IS_ACTIVE, tenant=caller.tenant_id, id=member_id)
    if not found:
        raise Problem(
            "unknown-reference",
            "Nobody in your organization can be found under that name, or their access has ended.",
            fix="Choose somebody who is in the organization now.",
        )
    return (await named(session, caller.tenant_id, (member_id,)))[member_id]


def _called(name: str, terms: Sequence[str]) -> bool:
    own = search_words((name,)) if terms else []
    return all(any(word.startswith(term) for word in own) for term in terms)
