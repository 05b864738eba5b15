"""The outermost layer: a request id, security headers on every answer whatever went wrong, one log line and one count a request.

Rule kept: nothing leaves without these headers, errors included; the log names the route's template and never the address
itself, which may hold somebody's token or words.
"""

import secrets
import time
from typing import Any

import structlog
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from api.http.error_mapping import problem_of
from api.http.limits import refuse_unreadable_path
from api.http.problems import refused
from api.metrics.requests import OTHER, observe
from tenants.ground.ids import uuid7

log = structlog.get_logger("api")

STRICT_POLICY = b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src-elem 'self' 'nonce-{0}'; style-src-attr 'none'; "
    "style-src 'self' 'nonce-{0}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
)
_ALWAYS: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
_HTTPS_ONLY = (b"strict-transport-security", b"max-age=63072000")


def new_nonce() -> str:
    """Return 128 fresh random bits for one response's content security policy."""
    return secrets.token_urlsafe(16)


def page_policy(nonce: str) -> bytes:
    """Return the content security policy of a page whose style elements carry `nonce`."""
    return _PAGE_POLICY.format(nonce).encode()


class Frame:
    """Wraps the application. A HEAD request is carried out as GET and answered without its body."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        self._headers = (*_ALWAYS, _HTTPS_ONLY) if https else _ALWAYS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        request_id, method, began, status = uuid7().hex, scope["method"], time.perf_counter(), 0
        head = method == "HEAD"
        scope["state"] = {**scope.get("state", {}), "request_id": request_id, "head": head}
        if head:
            scope["method"] = "GET"
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request=request_id)

        async def framed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = self._with_headers(list(message["headers"]), request_id.encode())
            elif head and message["type"] == "http.response.body":
                message["body"] = b""
            await send(message)

        try:
            refuse_unreadable_path(scope)
            await self._app(scope, receive, framed)
        except Exception as error:
            if status:
                raise
            await refused(problem_of(error), request_id)(scope, receive, framed)
        finally:
            took = time.perf_counter() - began
            observe(scope["state"].get("operation", OTHER), status, took)
            log.info("request", method=method, route=_route(scope), status=status, ms=round(took * 1000, 1))

    def _with_headers(self, headers: list[tuple[bytes, bytes]], request_id: bytes) -> list[tuple[bytes, bytes]]:
        if not any(name == b"content-security-policy" for name, _ in headers):
            headers.append((b"content-security-policy", STRICT_POLICY))
        headers.extend(self._headers)
        headers.append((b"x-request-id", request_id))
        return headers


def _route(scope: Any) -> str:
    return str(scope.get("path_template", "unknown"))
