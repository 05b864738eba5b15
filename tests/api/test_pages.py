"""The pages as browsers get them, and the headers no answer leaves without."""

import gzip
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

import pytest

from api.processes.pages import Pages
from api.processes.web import create_app
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.ground.settings import Settings
from tests.api.browser import Browser
from tests.api.test_problems import assert_is_problem
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
INDEX = b'<html><head><meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script></head></html>'
SCRIPT = b"console.log('a long enough script to be worth compressing');\n" * 40


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_bytes(INDEX)
    (tmp_path / "assets" / "main-4f2a.js").write_bytes(SCRIPT)
    (tmp_path / "mark.svg").write_bytes(b"<svg/>")
    return tmp_path


@pytest.fixture
def visitor(settings: Settings, database: Database, clock: Clock, folder: Path) -> Browser:
    return Browser(create_app(settings, clock=clock, database=database, pages=Pages(folder)))


async def test_each_index_has_a_nonce_of_its_own_and_the_policy_names_it(visitor: Browser) -> None:
    nonces = set()
    for _ in range(3):
        page = await visitor.get("/")
        policy = page.headers["content-security-policy"]
        nonce = page.text.partition('nonce="')[2].partition('"')[0]
        assert "__CSP_NONCE__" not in page.text
        assert page.text.count(nonce) == 2
        assert f"style-src-elem 'self' 'nonce-{nonce}'" in policy
        assert "script-src 'self';" in policy
        assert "default-src 'none'" in policy
        assert page.headers["cache-control"] == "no-store"
        nonces.add(nonce)
    assert len(nonces) == 3


async def test_a_link_into_the_pages_is_the_index_and_a_missing_file_is_not(visitor: Browser) -> None:
    for path in ("/desk", "/proposals/019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01", "/policy/versions/1"):
        assert (await visitor.get(path)).headers["content-type"].startswith("text/html")
    for path in ("/assets/gone-1234.js", "/robots.txt", "/%2e%2e/pyproject.toml", "/assets/%2e%2e/%2e%2e/etc/passwd"):
        assert_is_problem(await visitor.get(path), 404, "not-found")


async def test_a_hashed_file_is_compressed_once_and_kept_for_ever(visitor: Browser) -> None:
    small = await visitor.get("/assets/main-4f2a.js", headers={"Accept-Encoding": "gzip"})
    assert small.content == SCRIPT
    assert small.headers["content-encoding"] == "gzip"
    assert int(small.headers["content-length"]) == len(gzip.compress(SCRIPT, 9, mtime=0))
    assert "immutable" in small.headers["cache-control"]
    assert small.headers["vary"] == "accept-encoding"
    plain = await visitor.get("/assets/main-4f2a.js", headers={"Accept-Encoding": "identity"})
    assert plain.content == SCRIPT
    assert plain.headers["etag"] != small.headers["etag"]


async def test_a_file_the_browser_has_is_not_sent_again(visitor: Browser) -> None:
    first = await visitor.get("/mark.svg")
    assert first.headers["cache-control"] == "no-cache"
    for known in (first.headers["etag"], f'"other", W/{first.headers["etag"]}', "*"):
        again = await visitor.get("/mark.svg", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    assert (await visitor.get("/mark.svg", headers={"If-None-Match": '"other"'})).status_code == 200


async def test_head_is_get_without_its_body(visitor: Browser) -> None:
    for path in ("/", "/mark.svg", "/health/live", "/api/v1/openapi.json", "/api/v1/desk"):
        got, head = await visitor.get(path), await visitor.http.head(path)
        assert head.content == b""
        assert head.status_code == got.status_code
        assert head.headers["content-length"] == got.headers["content-length"]


async def test_without_a_build_a_sentence_says_how_to_make_one(
    settings: Settings, database: Database, clock: Clock
) -> None:
    bare = Browser(create_app(settings, clock=clock, database=database, pages=Pages(None)))
    page = await bare.get("/desk")
    assert page.status_code == 503
    assert "make demo" in page.text


async def test_no_answer_leaves_without_security_headers(visitor: Browser, enter: Enter) -> None:
    lead = await enter("lead")
    answers = [
        await visitor.get("/"),
        await visitor.get("/mark.svg"),
        await visitor.get("/api/v1/nothing"),
        await visitor.get("/api/v1/desk"),
        await visitor.get("/%ff"),
        await visitor.http.request("PROPFIND", "/api/v1/desk"),
        await visitor.http.request("OPTIONS", "/api/v1/desk"),
        await lead.get("/api/v1/desk"),
        await lead.send("POST", "/api/v1/proposals", {}),
    ]
    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert len(answer.headers["x-request-id"]) == 32
        assert "strict-transport-security" not in answer.headers
    assert len({answer.headers["x-request-id"] for answer in answers}) == len(answers)


async def test_what_the_api_answers_is_kept_by_no_cache(enter: Enter) -> None:
    lead = await enter("lead")
    for path in ("/api/v1/session", "/api/v1/plan", "/api/v1/proposals/none"):
        assert (await lead.get(path)).headers["cache-control"] == "no-store"


async def test_a_request_is_logged_by_its_route_and_never_by_its_address(
    enter: Enter, logged: list[MutableMapping[str, Any]]
) -> None:
    lead = await enter("lead")
    await lead.get("/api/v1/members/019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01?limit=secret-words")
    line = next(line for line in logged if line["event"] == "request")
    assert (line["method"], line["route"], line["status"]) == ("GET", "/api/v1/members/{member_id}", 422)
    assert line["organization"]
    assert line["actor"]
    assert "secret-words" not in str(logged)
    assert "019a3c1e" not in str(logged)


async def test_a_long_answer_is_compressed_for_a_page_of_ours_and_for_nobody_else(enter: Enter, stage: Stage) -> None:
    lead = await enter("lead")
    path, ours = "/api/v1/policies/in-force", {"Sec-Fetch-Site": "same-origin", "Accept-Encoding": "gzip, br"}
    plain = await lead.get(path, headers={"Accept-Encoding": "identity"})
    packed = await lead.get(path, headers=ours)
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) < len(plain.content)
    assert packed.json() == plain.json()
    for site in ("cross-site", "same-site", "none"):
        asked = await lead.get(path, headers=ours | {"Sec-Fetch-Site": site})
        assert "content-encoding" not in asked.headers, site
    assert "content-encoding" not in (await lead.get("/api/v1/session", headers=ours)).headers


async def test_brotli_is_sent_where_the_build_left_it_and_the_browser_reads_it(
    settings: Settings, database: Database, clock: Clock, folder: Path
) -> None:
    (folder / "assets" / "main-4f2a.js.br").write_bytes(b"packed")
    visitor = Browser(create_app(settings, clock=clock, database=database, pages=Pages(folder)))

    async def sent(accepts: str) -> tuple[str | None, int]:
        async with visitor.http.stream("GET", "/assets/main-4f2a.js", headers={"Accept-Encoding": accepts}) as answer:
            return answer.headers.get("content-encoding"), int(answer.headers["content-length"])

    small = len(gzip.compress(SCRIPT, 9, mtime=0))
    assert await sent("gzip, deflate, br, zstd") == ("br", len(b"packed"))
    assert await sent("gzip, br;q=0") == ("gzip", small)
    assert await sent("identity") == (None, len(SCRIPT))
    assert_is_problem(await visitor.get("/assets/main-4f2a.js.br"), 404, "not-found")
