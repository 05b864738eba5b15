"""Signing in, and who the caller is."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from policies.letters.letters import LINE

Email = Annotated[str, msgspec.Meta(min_length=3, max_length=320)]
Password = Annotated[str, msgspec.Meta(min_length=1, max_length=256)]
NewPassword = Annotated[str, msgspec.Meta(min_length=12, max_length=256)]
PersonName = Annotated[str, msgspec.Meta(min_length=1, max_length=120), LINE]
Token = Annotated[str, msgspec.Meta(min_length=16, max_length=200)]


class SignIn(Input, frozen=True, kw_only=True):
    """`organization` is the short name of where to begin; without it, where the person was last."""

    email: Email
    password: Password
    organization: Annotated[str, msgspec.Meta(max_length=60)] = ""


class SignInWays(Output, frozen=True, kw_only=True):
    """`mail`: a link to choose a new password can be sent. `demo`: this is a demo, with a mailbox anybody may read."""

    mail: bool
    demo: bool


class ForgottenPassword(Input, frozen=True, kw_only=True):
    """The address somebody signs in with, as far as they remember."""

    email: Email


class EmailWish(Input, frozen=True, kw_only=True):
    """Another address for one's account, and the password one has now."""

    email: Email
    password: Password


class EmailToken(Input, frozen=True, kw_only=True):
    token: Token


class ResetToken(Input, frozen=True, kw_only=True):
    token: Token


class ResetUse(Input, frozen=True, kw_only=True):
    token: Token
    password: NewPassword


class DemoSignIn(Input, frozen=True, kw_only=True):
    """Exchange a demo sign-in link's token for a session; exists in demo mode only."""

    token: Token


class ChooseOrganization(Input, frozen=True, kw_only=True):
    organization_id: UUID


class ChangePassword(Input, frozen=True, kw_only=True):
    current: Password
    new: NewPassword


class OrganizationRef(Output, frozen=True, kw_only=True):
    id: UUID
    slug: str
    name: str
    timezone: str


class Membership(Output, frozen=True, kw_only=True):
    organization: OrganizationRef
    roles: list[str]


class SessionView(Output, frozen=True, kw_only=True):
    """Who is signed in, where, and what they may do there.

    `csrf_token` must be sent as `X-CSRF-Token` with every request that changes something.
    `zone` is the caller's own time zone, null where they go by the organization's, and `dates` the language their dates are written in.
    `permissions` are the caller's permissions in the current organization. `position` is the last position of its ledger when
    this was read: who follows events after it misses nothing of what was read later.
    """

    person_id: UUID
    member_id: UUID
    name: str
    email: str
    organization: OrganizationRef
    zone: str | None
    dates: str
    roles: list[str]
    permissions: list[str]
    memberships: list[Membership]
    csrf_token: str
    expires_at: datetime
    position: int
    demo: bool
