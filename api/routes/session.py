"""Signing in and out, choosing the organization, and the password."""

from api.http import auth
from api.http.operations import operation
from api.http.request_context import Reply, Services, Sitting, Source
from api.schemas.session import ChangePassword, ChooseOrganization, DemoSignIn, SessionView, SignIn
from api.views.session import session_view
from tenants.access.caller import Caller
from tenants.db.rls import not_signed_in
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.session_token import hash_token
from tenants.ground.settings import Settings
from tenants.identity.accounts import change_password, first_membership, sign_in
from tenants.identity.sessions import close_session, memberships, open_session, resolve, switch_organization
from tenants.organizations.invitations import membership_in


@operation("POST", "/session", "signIn", tag="session", public=True, refuses=("sign-in-refused", "too-many-attempts"))
async def sign_in_(data: SignIn, services: Services, source: Source, reply: Reply) -> SessionView:
    """Sign in with an e-mail address and a password.

    Sets the session's cookie. Unknown addresses and wrong passwords get the same answer after the same work.
    """
    token = await sign_in(services.database, services.clock, email=data.email, password=data.password, source=source)
    return await begin(services, reply, token)


@operation("POST", "/session/demo", "demoSignIn", tag="session", public=True, refuses=("not-found",))
async def demo_sign_in_(data: DemoSignIn, services: Services, reply: Reply) -> SessionView:
    """Exchange a demo sign-in link for a session; exists in demo mode only."""
    person = auth.demo_person(services, data.token)
    async with services.database.writing() as session:
        token = await open_session(session, services.clock, person, await first_membership(session, person))
    return await begin(services, reply, token)


@operation("GET", "/session", "getSession", tag="session")
async def get_session(caller: Caller, session: ReadSession, sitting: Sitting, settings: Settings) -> SessionView:
    """Say who is signed in, where, and what they may do there."""
    return session_view(caller, await memberships(session), sitting, demo=settings.demo)


@operation("DELETE", "/session", "signOut", tag="session")
async def sign_out(_caller: Caller, session: WriteSession, sitting: Sitting, settings: Settings, reply: Reply) -> None:
    """End the session and clear its cookie."""
    await close_session(session, sitting.token_hash)
    auth.clear_session(reply, settings)


@operation("PUT", "/session/organization", "chooseOrganization", tag="session")
async def choose_organization(
    data: ChooseOrganization, caller: Caller, session: WriteSession, sitting: Sitting, settings: Settings
) -> SessionView:
    """Work in another organization the caller belongs to."""
    membership = await membership_in(session, data.organization_id)
    await switch_organization(session, sitting.token_hash, membership)
    resolved = await resolve(session, caller.token, caller.request_id)
    if resolved is None:
        raise not_signed_in()
    return session_view(resolved.caller, await memberships(session), sitting, demo=settings.demo)


@operation("PUT", "/session/password", "changePassword", tag="session", refuses=("sign-in-refused", "weak-password"))
async def change_password_(data: ChangePassword, caller: Caller, session: WriteSession, sitting: Sitting) -> None:
    """Replace the caller's password and end their other sessions."""
    await change_password(session, caller.person_id, sitting.token_hash, current=data.current, new=data.new)


async def begin(services: Services, reply: Reply, token: str) -> SessionView:
    """Return the session a new token opens, and hand its cookie to the browser."""
    token_hash = hash_token(token)
    async with services.database.reading() as session:
        resolved = await resolve(session, token)
        if resolved is None:
            raise not_signed_in()
        found = await memberships(session)
    auth.set_session(reply, services.settings, token)
    sitting = Sitting(token_hash, services.database.keyring.csrf_token(token_hash), resolved.expires_at)
    return session_view(resolved.caller, found, sitting, demo=services.settings.demo)


OPERATIONS = (sign_in_, demo_sign_in_, get_session, sign_out, choose_organization, change_password_)
