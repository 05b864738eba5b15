"""Signing in again from an e-mail: a forgotten password, and another address. Links only show; a POST does what they are for."""

from api.http.operations import operation
from api.http.request_context import Services
from api.schemas.session import EmailToken, EmailWish, ForgottenPassword
from tenants.access.caller import Caller
from tenants.by_mail import changed_address, forgotten
from tenants.by_mail.changed_address import AccountAddress, AddressPreview
from tenants.db.session import ReadSession, WriteSession
from tenants.identity.throttles import Visitor


@operation(
    "POST", "/session/forgotten", "askForLink", tag="session", public=True, refuses=("no-mail", "too-many-attempts")
)
async def ask_for_link(data: ForgottenPassword, services: Services, visitor: Visitor) -> None:
    """Let a link to choose a new password be sent to an address. The answer says nothing of whether anybody has it."""
    await forgotten.ask_for_link(services.database, services.settings, data.email, visitor)


@operation("GET", "/session/email", "getOwnEmail", tag="session", anywhere=True)
async def get_own_email(_caller: Caller, session: ReadSession) -> AccountAddress:
    """Show the address the caller signs in with, and another one that waits to be confirmed."""
    return await changed_address.own_address(session)


@operation(
    "POST",
    "/session/email",
    "wishEmail",
    tag="session",
    anywhere=True,
    refuses=("no-mail", "sign-in-refused", "wrong-state", "too-many-attempts"),
)
async def wish_email(data: EmailWish, caller: Caller, services: Services, visitor: Visitor) -> None:
    """Ask for another address. It counts once a link that is sent there is used; a letter to the present one says how to stop it."""
    await changed_address.wish_address(
        services.database,
        services.settings,
        services.clock,
        caller,
        email=data.email,
        password=data.password,
        visitor=visitor,
    )


@operation("DELETE", "/session/email", "withdrawEmailWish", tag="session", anywhere=True)
async def withdraw_email_wish(_caller: Caller, session: WriteSession) -> None:
    """Keep the address one has; the link that was sent is good no longer."""
    await changed_address.end_wish(session)


@operation(
    "POST",
    "/session/email/preview",
    "previewEmailLink",
    tag="session",
    public=True,
    refuses=("address-link-unusable", "too-many-attempts"),
)
async def preview_email_link(data: EmailToken, services: Services, visitor: Visitor) -> AddressPreview:
    """Show which address a link confirms, or which change it stops. Changes nothing."""
    return await changed_address.preview_address(services.database, data.token, visitor)


@operation(
    "POST",
    "/session/email/confirm",
    "confirmEmail",
    tag="session",
    public=True,
    refuses=("address-link-unusable", "already-exists", "too-many-attempts"),
)
async def confirm_email(data: EmailToken, services: Services, visitor: Visitor) -> None:
    """Let an account have the address this link was sent to. One's organizations know within moments."""
    await changed_address.confirm_address(services.database, data.token, visitor)


@operation(
    "POST",
    "/session/email/stop",
    "stopEmailChange",
    tag="session",
    public=True,
    refuses=("address-link-unusable", "too-many-attempts"),
)
async def stop_email_change(data: EmailToken, services: Services, visitor: Visitor) -> None:
    """Stop a change of address, by the link that was sent to the present one."""
    await changed_address.stop_change(services.database, data.token, visitor)


OPERATIONS = (
    ask_for_link,
    get_own_email,
    wish_email,
    withdraw_email_wish,
    preview_email_link,
    confirm_email,
    stop_email_change,
)
