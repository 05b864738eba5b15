"""What is asked and answered about notices: the list of them, how many are unread, and which ones somebody has read."""

from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from workflows.notices.reading import NoticeView


class NoticesRead(Input, frozen=True, kw_only=True):
    """The notices the caller has read, by id."""

    ids: Annotated[list[UUID], msgspec.Meta(min_length=1, max_length=100)]


class NoticesReadUntil(Input, frozen=True, kw_only=True):
    """The caller has read everything they were told up to the notice `newest`, the newest they were shown."""

    newest: UUID


class NoticeList(Output, frozen=True, kw_only=True):
    """A page of notices. `next` is an opaque cursor for the following page, absent on the last."""

    items: list[NoticeView]
    next: str | None = None


class UnreadNotices(Output, frozen=True, kw_only=True):
    """How many notices are unread. 100 stands for 100 or more."""

    unread: int
