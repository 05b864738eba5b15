"""Members, roles and invitations."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from api.schemas.session import Email, NewPassword, OrganizationRef, PersonName, Token

RoleName = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]*$", max_length=40)]


class RoleView(Output, frozen=True, kw_only=True):
    """A role in this organization, in words."""

    name: str
    title: str
    description: str
    permissions: list[str]


class MemberView(Output, frozen=True, kw_only=True):
    id: UUID
    name: str
    email: str
    roles: list[str]
    active: bool
    joined_at: datetime
    etag: str
    actions: list[str]


class MemberChange(Input, frozen=True, kw_only=True):
    """Roles and standing of a member. Both are replaced when given. Needs `If-Match`."""

    roles: Annotated[list[RoleName], msgspec.Meta(max_length=20)] | None = None
    active: bool | None = None


class InvitationNew(Input, frozen=True, kw_only=True):
    email: Email
    name: PersonName
    roles: Annotated[list[RoleName], msgspec.Meta(min_length=1, max_length=20)]


class InvitationView(Output, frozen=True, kw_only=True):
    id: UUID
    email: str
    name: str
    roles: list[str]
    invited_by: str
    created_at: datetime
    expires_at: datetime
    state: str
    actions: list[str]


class InvitationCreated(Output, frozen=True, kw_only=True):
    """`link` holds the single-use token and is shown once: hand it over yourself."""

    invitation: InvitationView
    link: str


class InvitationToken(Input, frozen=True, kw_only=True):
    token: Token


class InvitationPreview(Output, frozen=True, kw_only=True):
    """What the invited person sees before accepting. `known` asks for the existing password instead of a new one."""

    organization: OrganizationRef
    email: str
    name: str
    roles: list[str]
    known: bool


class InvitationAccept(Input, frozen=True, kw_only=True):
    """Accept with a new password, or with the existing one where the address already has an account."""

    token: Token
    name: PersonName
    password: NewPassword
