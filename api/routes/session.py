"""Signing in and out, choosing the organization, the password, and where else one is signed in."""

from uuid import UUID

from api.http import auth
from api.http.operations import operation
from api.http.request_context import Reply, Services, Sitting
from api.schemas.session import (
    ChangePassword,
    ChooseOrganization,
    DemoSignIn,
    ResetToken,
    ResetUse,
    SessionView,
    SignIn,
    SignInWays,
)
from api.views.session import session_view
from tenants.access.caller import Caller
from tenants.db.rls import not_signed_in
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.errors import not_found
from tenants.ground.session_token import SessionToken, hash_token
from tenants.ground.settings import Settings
from tenants.identity import accounts, sessions
from tenants.identity.sessions import OpenSessionView, memberships, resolve
from tenants.identity.throttles import Visitor
from tenants.organizations import resets
from tenants.organizations.own_details import own_times
from tenants.organizations.resets import ResetPreview
from tenants.record.entries import newest_position


@operation("POST", "/session", "signIn", tag="session", public=True, refuses=("sign-in-refused", "too-many-attempts"))
async def sign_in(data: SignIn, services: Services, visitor: Visitor, reply: Reply) -> SessionView:
    """Sign in with an e-mail address and a password.

    Sets the session's cookie, and one by which this device is known again. Unknown addresses and wrong passwords get the
    same answer after the same work.
    """
    known = auth.know_device(reply, services.settings, visitor)
    token = await accounts.sign_in(
        services.database, email=data.email, password=data.password, organization=data.organization, visitor=known
    )
    return await begin(services, reply, token)


@operation("GET", "/session/ways", "getSignInWays", tag="session", public=True)
async def get_sign_in_ways(settings: Settings) -> SignInWays:
    """Say what this installation offers to those who are not signed in; the same to everybody."""
    return SignInWays(mail=settings.sends_mail, demo=settings.demo)


@operation("POST", "/session/demo", "demoSignIn", tag="session", public=True, refuses=("not-found",))
async def demo_sign_in(data: DemoSignIn, services: Services, visitor: Visitor, reply: Reply) -> SessionView:
    """Exchange a demo sign-in link for a session; exists in demo mode only."""
    auth.require_demo_link(services, data.token)
    token = await accounts.enter_demo(services.database, data.token, visitor)
    if token is None:
        raise not_found()
    return await begin(services, reply, token)


@operation("GET", "/session", "getSession", tag="session", anywhere=True)
async def get_session(caller: Caller, session: ReadSession, sitting: Sitting, settings: Settings) -> SessionView:
    """Say who is signed in, where, and what they may do there."""
    return await _shown(session, caller, sitting, settings)


@operation("DELETE", "/session", "signOut", tag="session", anywhere=True)
async def sign_out(_caller: Caller, session: WriteSession, settings: Settings, reply: Reply) -> None:
    """End the session and clear its cookie."""
    await sessions.end_this_session(session)
    auth.clear_session(reply, settings)


@operation("PUT", "/session/organization", "chooseOrganization", tag="session", anywhere=True)
async def choose_organization(
    data: ChooseOrganization, caller: Caller, session: WriteSession, sitting: Sitting, settings: Settings
) -> SessionView:
    """Work in another organization the caller belongs to."""
    await sessions.switch_organization(session, data.organization_id)
    resolved = await resolve(session, caller.token, caller.request_id)
    if resolved is None:
        raise not_signed_in()
    return await _shown(session, resolved.caller, sitting, settings)


@operation(
    "PUT",
    "/session/password",
    "changePassword",
    tag="session",
    anywhere=True,
    refuses=("sign-in-refused", "weak-password", "too-many-attempts"),
)
async def change_password(data: ChangePassword, caller: Caller, services: Services, visitor: Visitor) -> None:
    """Replace the caller's password and end their other sessions."""
    await accounts.change_password(services.database, caller, current=data.current, new=data.new, visitor=visitor)


@operation("GET", "/sessions", "listSessions", tag="session", anywhere=True)
async def list_sessions(_caller: Caller, session: ReadSession) -> list[OpenSessionView]:
    """List where the caller is signed in, the last used first."""
    return await sessions.open_sessions(session)


@operation("DELETE", "/sessions/{session_id}", "endSession", tag="session", anywhere=True)
async def end_session(session_id: UUID, _caller: Caller, session: WriteSession) -> None:
    """End one of the caller's sessions."""
    await sessions.end_session(session, session_id)


@operation("DELETE", "/sessions", "endOtherSessions", tag="session", anywhere=True)
async def end_other_sessions(_caller: Caller, session: WriteSession) -> None:
    """End all of the caller's sessions but this one."""
    await sessions.end_other_sessions(session)


@operation(
    "POST",
    "/session/reset/preview",
    "previewReset",
    tag="session",
    public=True,
    refuses=("reset-unusable", "too-many-attempts"),
)
async def preview_reset(data: ResetToken, services: Services, visitor: Visitor) -> ResetPreview:
    """Show whose password a link sets anew. Changes nothing."""
    return await resets.preview_reset(services.database, data.token, visitor)


@operation(
    "POST",
    "/session/reset",
    "useReset",
    tag="session",
    public=True,
    refuses=("reset-unusable", "weak-password", "too-many-attempts"),
)
async def use_reset(data: ResetUse, services: Services, visitor: Visitor, reply: Reply) -> SessionView:
    """Choose a new password by a link and sign in; every session that rested on the old one ends."""
    token = await resets.use_reset(
        services.database, services.clock, token=data.token, password=data.password, visitor=visitor
    )
    return await begin(services, reply, token)


async def begin(services: Services, reply: Reply, token: SessionToken) -> SessionView:
    """Return the session a new token opens, and hand its cookie to the browser."""
    token_hash = hash_token(token)
    async with services.database.reading() as session:
        resolved = await resolve(session, token)
        if resolved is None:
            raise not_signed_in()
        sitting = Sitting(token_hash, services.database.keyring.csrf_token(token_hash), resolved.expires_at)
        shown = await _shown(session, resolved.caller, sitting, services.settings)
    auth.set_session(reply, services.settings, token)
    return shown


async def _shown(session: ReadSession, caller: Caller, sitting: Sitting, settings: Settings) -> SessionView:
    position = await newest_position(session, caller.tenant_id)
    known, times = await memberships(session), await own_times(session, caller)
    return session_view(caller, known, sitting, times=times, position=position, demo=settings.demo)


OPERATIONS = (
    sign_in,
    get_sign_in_ways,
    demo_sign_in,
    get_session,
    sign_out,
    choose_organization,
    change_password,
    list_sessions,
    end_session,
    end_other_sessions,
    preview_reset,
    use_reset,
)
