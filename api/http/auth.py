"""Who is asking, and whether a page of ours made them ask.

Rule kept: a change needs the session's cookie, the token bound to that session, and a browser that says the request came
from this site. Requests that have no session yet (signing in, accepting an invitation) need the last of these.
"""

import hmac
import secrets
from urllib.parse import urlsplit
from uuid import UUID

import msgspec

from api.http.request_context import Exchange, Reply, Services, device_cookie_name
from tenants.access.caller import Caller
from tenants.db.rls import not_signed_in
from tenants.ground.errors import Problem, not_found
from tenants.ground.session_token import SessionToken
from tenants.ground.settings import SESSION_MAX_DAYS, Settings, is_loopback
from tenants.identity.throttles import Visitor

SECURE_COOKIE = "__Host-hashmark"
LOOPBACK_COOKIE = "hashmark"
DEVICE_DAYS = 365
DEVICE_TOKEN_LENGTH = 32
ORGANIZATION_HEADER = b"hashmark-organization"


def cookie_name(settings: Settings) -> str:
    """Return the cookie's name: `__Host-` pins it to this host and https; loopback http cannot set such a cookie."""
    return SECURE_COOKIE if settings.secure_cookies else LOOPBACK_COOKIE


def require_private_transport(settings: Settings) -> None:
    """Raise `ValueError` for plain http on anything but this machine: sessions would travel unprotected."""
    host = urlsplit(settings.public_url).hostname or ""
    if not settings.secure_cookies and not is_loopback(host):
        raise ValueError(
            f"HASHMARK_PUBLIC_URL is {settings.public_url}, and plain http is for this machine only, "
            "because sessions would travel unprotected. Put https in front and name that address."
        )


def session_token(exchange: Exchange) -> SessionToken:
    """Return the session token in the cookie. Raises `not-signed-in` when there is none."""
    held = exchange.cookie(cookie_name(exchange.services.settings))
    if not held:
        raise not_signed_in()
    return SessionToken(held)


def require_same_site(exchange: Exchange) -> None:
    """Raise `cross-site-request` when the browser says a page of another address made this request.

    Browsers send `Origin` with every change, and it must be the address people use (HASHMARK_PUBLIC_URL). The name in `Host`
    says nothing: whoever points a name of their own at this server chooses it. Without an `Origin`, `Sec-Fetch-Site` must not
    name another site. A request with neither comes from no browser page.
    """
    site, origin = exchange.header(b"sec-fetch-site"), exchange.header(b"origin")
    if origin:
        if origin.lower() == exchange.services.settings.origin:
            return
    elif site in {"", "same-origin", "none"}:
        return
    raise _cross_site(
        "Your browser says that a page of another address asked for this, and changes are made only from "
        f"{exchange.services.settings.public_url}."
    )


def require_token(exchange: Exchange) -> None:
    """Raise `cross-site-request` unless `X-CSRF-Token` is the token of this very session."""
    expected = exchange.services.database.keyring.csrf_token(exchange.session_hash)
    if not hmac.compare_digest(expected.encode(), exchange.headers.get(b"x-csrf-token", b"")):
        raise _cross_site(
            "The token that proves one of our pages asked for this is missing or belongs to another session."
        )


def require_same_organization(named: str, caller: Caller) -> None:
    """Raise `other-organization` when the page that asks was opened in another organization than the session is in now.

    Pages name the organization they were opened in, by id or short name, with every request; a stream, which can send no header,
    in its address. A program whose session never switches may name none: ''.
    """
    if named and named not in (str(caller.tenant_id), caller.slug):
        raise Problem(
            "other-organization",
            f"This page was opened in another organization; meanwhile you work in {caller.organization}, in another window perhaps. "
            "Nothing was changed in either.",
            fix="Switch back to the organization of this page and send it again, or load the page anew. What you wrote is kept.",
            organization={"id": str(caller.tenant_id), "slug": caller.slug, "name": caller.organization},
        )


def set_session(reply: Reply, settings: Settings, token: str) -> None:
    """Hand the browser its session token, out of reach of scripts and of other sites."""
    _cookie(reply, settings, token, SESSION_MAX_DAYS * 86_400)
    # First, because a simple program takes the first cookie it is given.
    reply.headers.insert(0, reply.headers.pop())


def know_device(reply: Reply, settings: Settings, visitor: Visitor) -> Visitor:
    """Return `visitor` with the token by which their device is known again, handing it a new one if it has none."""
    if len(visitor.device_token) >= DEVICE_TOKEN_LENGTH:
        return visitor
    given = msgspec.structs.replace(visitor, device_token=secrets.token_urlsafe(24))
    _cookie(reply, settings, given.device_token, DEVICE_DAYS * 86_400, name=device_cookie_name(settings))
    return given


def clear_session(reply: Reply, settings: Settings) -> None:
    """Take the session token back from the browser, with whatever it kept of our answers."""
    _cookie(reply, settings, "", 0)
    reply.add(b"clear-site-data", '"cache"')


def require_demo_link(services: Services, token: str) -> None:
    """Raise `not-found` for what is no demo link of ours, and wherever this is no demo."""
    try:
        person = UUID(token.partition(".")[0])
    except ValueError:
        raise not_found() from None
    expected = services.database.keyring.demo_token(person)
    if not services.settings.demo or not hmac.compare_digest(expected.encode(), token.encode()):
        raise not_found()


def _cookie(reply: Reply, settings: Settings, value: str, seconds: int, *, name: str = "") -> None:
    secure = "; Secure" if settings.secure_cookies else ""
    name = name or cookie_name(settings)
    reply.add(b"set-cookie", f"{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")


def _cross_site(detail: str) -> Problem:
    return Problem("cross-site-request", detail, fix="Load the page again and repeat the step there.")
