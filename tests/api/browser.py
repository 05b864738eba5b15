"""A browser for tests: it keeps the cookie, sends the token with every change, and shows what came back."""

from typing import Any

import httpx

from api.processes.web import Application
from tenants.access.caller import Caller
from tenants.ground.session_token import hash_token
from tests.database import signed_in

ORIGIN = "http://127.0.0.1:8000"
COOKIE = "hashmark"


class Browser:
    """Calls the application directly. `token` is the session's; None means nobody is signed in."""

    def __init__(self, app: Application, token: str | None = None) -> None:
        self.app = app
        self.token = token
        cookies = {COOKIE: token} if token else {}
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app),  # type: ignore[arg-type]
            base_url=ORIGIN,
            cookies=cookies,
        )

    @property
    def csrf(self) -> str:
        assert self.token is not None
        return self.app.services.database.keyring.csrf_token(hash_token(self.token))

    async def get(self, path: str, **rest: Any) -> httpx.Response:
        return await self.http.get(path, **rest)

    async def send(
        self, method: str, path: str, json: Any = None, *, headers: dict[str, str] | None = None, **rest: Any
    ) -> httpx.Response:
        """Make a change as one of our pages would: same origin, with the session's token."""
        ours = {"Origin": ORIGIN, "Sec-Fetch-Site": "same-origin"}
        if self.token:
            ours["X-CSRF-Token"] = self.csrf
        if json is not None:
            rest["json"] = json
        return await self.http.request(method, path, headers={**ours, **(headers or {})}, **rest)


async def sign_in_as(app: Application, caller: Caller) -> Browser:
    """Return a browser with a session of `caller`, opened without a password."""
    (entered,) = await signed_in(app.services.database, caller)
    return Browser(app, entered.token)
