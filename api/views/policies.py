"""Policy versions as the API shows them."""

from typing import cast

import msgspec

from api.schemas.policy import (
    AcknowledgedBy,
    AcknowledgementView,
    LastAcknowledged,
    LookBackPreview,
    LookedBack,
    PolicyState,
    PolicySummary,
    PolicyView,
)
from policies.versions.acknowledging import AcknowledgedBy as Acknowledged
from policies.versions.acknowledging import AcknowledgementNow
from policies.versions.authoring import words_of_conditions
from policies.versions.tables import VersionNow, VersionWithText
from tenants.access.caller import Caller
from workflows.lookback.preview import LookBackPreview as Preview


def policy_summary(version: VersionNow, caller: Caller) -> PolicySummary:
    """Return a version as lists show it."""
    return PolicySummary(
        id=version.id,
        number=version.number,
        title=version.title,
        state=cast(PolicyState, version.state),
        digest=version.digest,
        drafted_by=version.drafted_by,
        submitted_at=version.submitted_at,
        enacted_by=version.enacted_by,
        enacted_at=version.enacted_at,
        effective_from=version.effective_from,
        wording_only=version.wording_only,
        looked_back=msgspec.convert(version.looked_back, LookedBack, from_attributes=True)
        if version.looked_back
        else None,
        etag=f'"{version.version}"',
        actions=version.actions(caller),
    )


async def policy_view(found: VersionWithText, caller: Caller) -> PolicyView:
    """Return a version with its document and its source."""
    return PolicyView(
        version=policy_summary(found.version, caller),
        document=found.document,
        source=found.source,
        condition_words=await words_of_conditions(caller.tenant_id, found.document),
    )


def acknowledgement_view(now: AcknowledgementNow, caller: Caller) -> AcknowledgementView:
    """Return where the caller stands with the policy."""
    return AcknowledgementView(
        needed=now.needed,
        version=policy_summary(now.version, caller) if now.version else None,
        last=msgspec.convert(now.last, LastAcknowledged, from_attributes=True) if now.last else None,
        upcoming=policy_summary(now.upcoming, caller) if now.upcoming else None,
    )


def acknowledged_view(one: Acknowledged) -> AcknowledgedBy:
    """Return a member with when they acknowledged a version."""
    return AcknowledgedBy(who=one.who, at=one.at)


def look_back_view(preview: Preview) -> LookBackPreview:
    """Return what a look back would do."""
    return msgspec.convert(preview, LookBackPreview, from_attributes=True)
