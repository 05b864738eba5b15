"""What is asked about notices: which ones somebody has read."""

from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input


class NoticesRead(Input, frozen=True, kw_only=True):
    """The notices the caller has read, by id."""

    ids: Annotated[list[UUID], msgspec.Meta(min_length=1, max_length=100)]
