"""Bad input of every kind, sent to real operations: each a clear problem, never a crash."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from tests.api.browser import ORIGIN, Browser
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
UNKNOWN = "019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01"


async def raw(browser: Browser, method: str, path: str, body: bytes, media_type: str = "application/json") -> Any:
    headers = {"Content-Type": media_type, "Origin": ORIGIN, "X-CSRF-Token": browser.csrf}
    return await browser.http.request(method, path, content=body, headers=headers)


BODIES = [
    (b"", "application/json", "malformed-request"),
    (b"{", "application/json", "malformed-request"),
    (b'{"content":"\xff', "application/json", "malformed-request"),
    (b'{"content":{"kind":"post","title":"\xff"}}', "application/json", "malformed-request"),
    (b"null", "application/json", "invalid-content"),
    (b'{"content":{"kind":"post","title":"\\u0000"}}', "application/json", "invalid-content"),
    (b'{"content":{"kind":"post","title":"\\ud83d"}}', "application/json", "malformed-request"),
    (b"<content/>", "application/xml", "unsupported-media-type"),
    (b"content=1", "application/x-www-form-urlencoded", "unsupported-media-type"),
    (b'{"content":{}}', "text/plain", "unsupported-media-type"),
    (b'{"content":{"kind":"post","title":"' + b"x" * 5_000_000 + b'"}}', "application/json", "too-large"),
]
PATHS = ["/api/v1/members/%00", "/api/v1/members/%ff", "/%ed%a0%80", "/api/v1/members?cursor=%00"]
QUERIES = [
    "proposals?state=asleep",
    "proposals?state=null",
    "proposals?limit=0",
    "proposals?limit=many",
    "proposals?cursor=@@@",
    "proposals?cursor=MTIz",
    "proposals?sort=title",
    "desk?all=true",
    f"proposals/{UNKNOWN}/diff?from=0&to=1",
    f"proposals/{UNKNOWN}/diff",
]
FILTERS = [
    "since=yesterday",
    "since=2026-11-01T00:00:00",
    "since=0001-01-01T00:00:00Z",
    "until=9999-12-31T23:59:59-23:59",
    "type=nothing",
    "actor=me",
    "verdict=perhaps",
    "cursor=LTE",
    "cursor=OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk",
]
SEQS = ["-1", "999999999999999999999999", "1.5", "one", "9007199254740991"]
TIMES = ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"]
KEYS = [b"", b"with space", b"x" * 201, b"\xfcmlaut", b"tab\tbed"]
DIGESTS = ["x", "0" * 63, "0" * 64, "G" * 64, "%2e%2e%2f", "0" * 64 + "%0A"]
PNG = b"\x89PNG\r\n\x1a\n"
PICTURES = [
    (b"not a picture", "image/png", "unsupported-media-type"),
    (b"", "image/png", "unsupported-media-type"),
    (b"<svg/>", "image/svg+xml", "unsupported-media-type"),
    (b"{}", "application/json", "unsupported-media-type"),
    (PNG + b"\0" * 5_100_000, "image/png", "too-large"),
    (PNG + b"\0" * 9_000_000, "image/png", "too-large"),
    (PNG + b"\0", "image/png", "unsupported-media-type"),
]


def assert_clear(response: httpx.Response, slug: str, case: object) -> None:
    body = response.json()
    assert body["type"] == f"/problems/{slug}", (case, response.text)
    assert response.status_code < 500
    assert body["title"]
    assert body["detail"]
    assert body["fix"]


async def test_a_body_that_cannot_be_used_is_a_clear_problem(enter: Enter) -> None:
    author = await enter("author")
    for body, media_type, slug in BODIES:
        response = await raw(author, "POST", "/api/v1/proposals", body, media_type)
        assert_clear(response, slug, body[:60])


async def test_a_body_is_stopped_at_its_limit_though_it_declares_no_length(enter: Enter) -> None:
    author = await enter("author")

    async def endless() -> Any:
        for _ in range(100):
            yield b"x" * 100_000

    headers = {"Content-Type": "application/json", "Origin": ORIGIN, "X-CSRF-Token": author.csrf}
    response = await author.http.post("/api/v1/proposals", content=endless(), headers=headers)
    assert_clear(response, "too-large", "endless")


async def test_an_address_that_cannot_be_read_is_a_clear_problem(enter: Enter) -> None:
    administrator = await enter("administrator")
    for path in PATHS:
        assert_clear(await administrator.get(path), "malformed-request", path)


async def test_a_query_that_cannot_be_used_is_a_clear_problem(enter: Enter) -> None:
    author = await enter("author")
    for query in QUERIES:
        assert_clear(await author.get(f"/api/v1/{query}"), "invalid-content", query)


async def test_the_records_filters_are_read_strictly(enter: Enter) -> None:
    officer = await enter("officer")
    for query in FILTERS:
        assert_clear(await officer.get(f"/api/v1/record?{query}"), "invalid-content", query)


async def test_a_position_that_cannot_be_is_not_found(enter: Enter) -> None:
    officer = await enter("officer")
    for seq in SEQS:
        assert_clear(await officer.get(f"/api/v1/record/{seq}"), "not-found", seq)


async def test_a_time_nobody_means_is_refused_and_not_stumbled_over(enter: Enter, stage: Stage) -> None:
    author = await enter("author")
    for when in TIMES:
        content = {"kind": "post", "title": "x", "answers": {"when": when}}
        for path in ("/api/v1/proposals", "/api/v1/checks"):
            assert_clear(await author.send("POST", path, {"content": content}), "invalid-content", when)


async def test_an_idempotency_key_that_cannot_be_kept_is_refused(enter: Enter) -> None:
    author = await enter("author")
    for key in KEYS:
        headers = {"Content-Type": "application/json", "X-CSRF-Token": author.csrf, "Idempotency-Key": key}
        response = await author.http.post("/api/v1/proposals", content=b"{}", headers=headers)  # type: ignore[arg-type]
        assert_clear(response, "malformed-request", key)


async def test_a_picture_that_is_not_there_is_not_found(enter: Enter) -> None:
    author = await enter("author")
    for digest in DIGESTS:
        assert_clear(await author.get(f"/api/v1/media/{digest}"), "not-found", digest)


async def test_what_is_no_picture_is_refused_in_words(enter: Enter) -> None:
    author = await enter("author")
    for body, media_type, slug in PICTURES:
        assert_clear(await raw(author, "POST", "/api/v1/media", body, media_type), slug, body[:20])
