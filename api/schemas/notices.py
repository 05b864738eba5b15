"""What is asked and answered about notices: the list of them, how many are unread, and which ones somebody has read."""

from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from workflows.notices.kinds import NoticeGroup
from workflows.notices.quiet_hours import QuietHours
from workflows.notices.reading import NoticeView


class NoticesRead(Input, frozen=True, kw_only=True):
    """The notices the caller has read, by id."""

    ids: Annotated[list[UUID], msgspec.Meta(min_length=1, max_length=100)]


class NoticesReadUntil(Input, frozen=True, kw_only=True):
    """The caller has read everything they were told up to the notice `newest`, the newest they were shown."""

    newest: UUID


class NoticeChoicesChange(Input, frozen=True, kw_only=True):
    """What the caller chooses: the groups that do not come by e-mail, and when mail waits; `quiet` is null where it never does."""

    without_mail: Annotated[list[NoticeGroup], msgspec.Meta(max_length=20)]
    quiet: QuietHours | None


class GroupChoice(Output, frozen=True, kw_only=True):
    """A group of kinds of notices, in words, and whether it also comes by e-mail."""

    name: NoticeGroup
    title: str
    about: str
    by_mail: bool


class NoticeChoicesView(Output, frozen=True, kw_only=True):
    """How the caller is told. Times of `quiet` are in `zone`, an IANA name."""

    groups: list[GroupChoice]
    quiet: QuietHours | None
    zone: str


class StopToken(Input, frozen=True, kw_only=True):
    """The token of a letter."""

    token: Annotated[str, msgspec.Meta(max_length=100)]


class StopSome(StopToken, frozen=True, kw_only=True):
    """The groups of a letter that should come by e-mail no more. Others than the letter's own change nothing."""

    groups: Annotated[list[NoticeGroup], msgspec.Meta(min_length=1, max_length=20)]


class StopPreview(Output, frozen=True, kw_only=True):
    """What letters like one are about, in words, and which of it still comes by e-mail."""

    organization: str
    groups: list[GroupChoice]


class NoticeList(Output, frozen=True, kw_only=True):
    """A page of notices. `next` is an opaque cursor for the following page, absent on the last."""

    items: list[NoticeView]
    next: str | None = None


class UnreadNotices(Output, frozen=True, kw_only=True):
    """How many notices are unread. 100 stands for 100 or more."""

    unread: int
