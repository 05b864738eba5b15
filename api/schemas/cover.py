"""Cover, as it is set."""

from datetime import datetime
from uuid import UUID

from api.schemas.common import Input


class CoverNew(Input, frozen=True, kw_only=True):
    """Who decides in whose place, from `begins_at`, or from now on, to before `ends_at`: at most 90 days."""

    member_id: UUID
    deputy_id: UUID
    ends_at: datetime
    begins_at: datetime | None = None


class AssistantNew(Input, frozen=True, kw_only=True):
    """Who may set cover for a member."""

    assistant_id: UUID
