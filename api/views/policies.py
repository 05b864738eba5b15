"""A policy version as the API shows it, with its conditions in words."""

from api.schemas.policy import PolicyView
from policies.versions.authoring import words_of_conditions
from policies.versions.tables import VersionWithText
from tenants.access.caller import Caller


async def policy_view(found: VersionWithText, caller: Caller) -> PolicyView:
    """Return a version with its document and its source."""
    return PolicyView(
        version=found.version,
        document=found.document,
        source=found.source,
        condition_words=await words_of_conditions(caller.tenant_id, found.document),
    )
