"""People at their browsers: signed in with a password over HTTP, each with a cookie and the token of their session.

They write requests as bytes, ready for `wrk` to send.
"""

import json
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from api.http.auth import LOOPBACK_COOKIE
from tenants.ground.keys import Keyring
from tenants.ground.session_token import hash_token
from tests.bench.copies import COPIED

PASSWORD = "four unrelated quiet words"


def copied_token(copy: int) -> str:
    """Return the session token of the member who decides in organization number `copy`."""
    return f"{COPIED}{copy}"


@dataclass(frozen=True)
class Visitor:
    """One session. `cookie` is the Cookie header, `token` what every change must carry."""

    host: str
    cookie: str
    token: str

    @classmethod
    def of_copy(cls, host: str, keyring: Keyring, copy: int) -> "Visitor":
        """Return the session that was copied with organization number `copy`."""
        token = copied_token(copy)
        return cls(host, f"{LOOPBACK_COOKIE}={token}", keyring.csrf_token(hash_token(token)))

    def read(self, path: str) -> bytes:
        """Return a GET request."""
        return _request("GET", path, {"Host": self.host, "Cookie": self.cookie})

    def change(self, path: str, body: Any = None, **headers: str) -> bytes:
        """Return a POST request as one of our pages sends it. Header names come with underscores."""
        given = {"Host": self.host, "Cookie": self.cookie, "X-CSRF-Token": self.token, "Sec-Fetch-Site": "same-origin"}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        return _request("POST", path, given, body)


def sign_in(origin: str, emails: Iterable[str]) -> list[Visitor]:
    """Sign each of `emails` in and return their sessions, in order."""
    return [_sign_in(origin, email) for email in emails]


def signing_in(host: str, email: str) -> bytes:
    """Return the request that signs `email` in."""
    return _request(
        "POST",
        "/api/v1/session",
        {"Host": host, "Sec-Fetch-Site": "same-origin"},
        {"email": email, "password": PASSWORD},
    )


def _sign_in(origin: str, email: str) -> Visitor:
    request = urllib.request.Request(
        f"{origin}/api/v1/session",
        json.dumps({"email": email, "password": PASSWORD}).encode(),
        {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        cookie = answer.headers["Set-Cookie"].partition(";")[0]
        return Visitor(origin.removeprefix("http://"), cookie, json.load(answer)["csrf_token"])


def _request(method: str, path: str, headers: dict[str, str], body: Any = None) -> bytes:
    encoded = b"" if body is None else msgspec.json.encode(body)
    sent = dict(headers)
    if body is not None:
        sent["Content-Type"] = "application/json"
    if method != "GET":
        sent["Content-Length"] = str(len(encoded))
    head = f"{method} {path} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in sent.items())
    return head.encode("latin-1") + b"\r\n" + encoded
