"""Members, roles and invitations."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from api.schemas.session import Email, OrganizationRef, Password, PersonName, Token
from policies.letters.letters import LINE
from tenants.ground.patterns import shaped
from tenants.organizations.own_details import DatesLanguage

RoleName = Annotated[str, shaped("[a-z][a-z0-9_]*", max_length=40)]


class MemberChange(Input, frozen=True, kw_only=True):
    """Name, roles and standing of a member. Each is replaced when given. Needs `If-Match`.

    `roles` are all the member shall have, those that wait for a second yes included.
    """

    roles: Annotated[list[RoleName], msgspec.Meta(max_length=20)] | None = None
    active: bool | None = None
    name: PersonName | None = None


class OwnName(Input, frozen=True, kw_only=True):
    """What the caller is called in this organization from now on."""

    name: PersonName


class OwnTimesInput(Input, frozen=True, kw_only=True):
    """How times are shown to the caller: in a zone such as `Europe/Lisbon`, null for the organization's, dates as in a language."""

    zone: Annotated[str, msgspec.Meta(min_length=1, max_length=60)] | None
    dates: DatesLanguage


OtherName = Annotated[str, msgspec.Meta(min_length=1, max_length=80), LINE]


class OrganizationChange(Input, frozen=True, kw_only=True):
    """What the organization is called, and its time zone, such as `Europe/London`. Needs `If-Match`.

    `known_as` are other names and brands of its own; left out, they stay as they are.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200), LINE]
    timezone: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    known_as: Annotated[list[OtherName], msgspec.Meta(max_length=30)] | None = None


class InvitationNew(Input, frozen=True, kw_only=True):
    email: Email
    name: PersonName
    roles: Annotated[list[RoleName], msgspec.Meta(min_length=1, max_length=20)]


class InvitationView(Output, frozen=True, kw_only=True):
    """What became of an invitation.

    `mail` is what became of its newest letter: `queued`, `sent`, `refused`, `bounced` (it was taken and came back) or `given_up`; null
    where none was sent, or it is more than a month ago.
    """

    id: UUID
    email: str
    name: str
    roles: list[str]
    invited_by: str
    created_at: datetime
    expires_at: datetime
    state: str
    mail: str | None
    actions: list[str]


class InvitationCreated(Output, frozen=True, kw_only=True):
    """`link` holds the single-use token and is shown once, to hand over yourself; by mail it was sent as well, where there is any."""

    invitation: InvitationView
    link: str


class InvitationToken(Input, frozen=True, kw_only=True):
    token: Token


class InvitationPreview(Output, frozen=True, kw_only=True):
    """What the invited person sees before accepting. It says nothing about accounts the address may have."""

    organization: OrganizationRef
    email: str
    name: str
    roles: list[str]


class InvitationAccept(Input, frozen=True, kw_only=True):
    """Accept with a password for a new account, or, `existing`, with the one of the account the person has."""

    token: Token
    name: PersonName
    password: Password
    existing: bool = False


class ResetLink(Output, frozen=True, kw_only=True):
    """`link` holds the single-use token, is good for a day, and is shown once: hand it over yourself."""

    link: str
