"""Policy versions as the API shows them."""

from typing import cast

from api.schemas.common import Who
from api.schemas.policy import PolicyState, PolicySummary, PolicyView
from policies.condition_words import conditions_in_words
from policies.versions import VersionNow, VersionWithText
from policies.who import Who as Person
from tenants.access.caller import Caller


def who(person: Person) -> Who:
    """Return a member as others see them."""
    return Who(id=person.id, name=person.name, roles=list(person.roles))


def policy_summary(version: VersionNow, caller: Caller) -> PolicySummary:
    """Return a version as lists show it."""
    return PolicySummary(
        id=version.id,
        number=version.number,
        title=version.title,
        state=cast(PolicyState, version.state),
        digest=version.digest,
        drafted_by=who(version.drafted_by),
        submitted_at=version.submitted_at,
        enacted_by=who(version.enacted_by) if version.enacted_by else None,
        enacted_at=version.enacted_at,
        etag=f'"{version.version}"',
        actions=version.actions(caller),
    )


def policy_view(found: VersionWithText, caller: Caller) -> PolicyView:
    """Return a version with its document and its source."""
    return PolicyView(
        version=policy_summary(found.version, caller),
        document=found.document,
        source=found.source,
        condition_words=conditions_in_words(found.document),
    )
