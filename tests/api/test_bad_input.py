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


POLICY = """\
title: A short policy
text:
  - {id: words, title: Words, body: Choose them well.}
rules:
  - id: no-rubbish
    title: No rubbish
    why: It sounds unkind.
    check: banned-terms
    parameters: {terms: [rubbish]}
    section: words
routes:
  - id: usual
    title: The usual way
    stages:
      - {id: comms, title: Comms lead, roles: [comms_lead], why: Every post passes here.}
"""
POLICIES = [
    "",
    "title: x",
    POLICY.replace("section:", "sectoin:"),
    POLICY.replace("\nroutes:", POLICY[POLICY.index("  - id: no-") : POLICY.index("routes:")] + "routes:"),
    POLICY + "packs: [{pack: nothing}]\n",
    POLICY.replace("No rubbish", '"No \\u202ehsibbur"'),
    POLICY.replace("No rubbish", "No rub\u200bbish"),
    POLICY.replace("No rubbish", '"No \\0 rubbish"'),
    POLICY.replace("id: usual", "id: usuаl"),
    POLICY + "# " + "x" * 1_000_000,
    '{"title": "\\ud800", "routes": []}',
    '{"title": ' + "9" * 5_000 + "}",
    "title: " + "[" * 5_000,
    "a: &a [x]\nb: *a\n",
    POLICY.replace("section: words", f"applies_if: {'(' * 500}true{')' * 500}"),
    POLICY.replace("section: words", "applies_if: hashtags.all(a, hashtags.all(b, hashtags.all(c, true)))"),
]
CONDITIONS = ["", "!" * 1_900 + "true", "1 +", "text.boddy", "\u202etrue", "x" * 2_001]
SAID: list[dict[str, Any]] = [
    {"kind": "post", "title": "x", "text": "#\u200bab \u202e\u2066 рaypal"},
    {"kind": "post", "title": "x", "text": "#a " * 20_000},
    {"kind": "post", "title": "x", "text": "e\u0301" * 30_000},
    {"kind": "post", "title": "x", "text": "https://" + "a." * 30_000 + "com"},
    {"kind": "hashtag_campaign", "title": "x", "tag": "#" + "ß" * 139},
    {"kind": "hashtag_campaign", "title": "x", "tag": "a\u200b\u202eb"},
    {
        "kind": "post",
        "title": "x",
        "evidence": [{"kind": "consent", "title": "Ada", "where": "javascript:alert(1)"}],
    },
]
NOT_SAID: list[dict[str, Any]] = [
    {"kind": "post", "title": "a\u202eb"},
    {"kind": "post", "title": "\u200b"},
    {"kind": "post", "title": "x", "evidence": [{"kind": "consent", "title": "\u202e"}]},
    {"kind": "post", "title": "x", "evidence": [{"kind": "Consent"}]},
    {"kind": "post", "title": "x", "evidence": [{"kind": "consent", "dated": "yesterday"}]},
    {"kind": "post", "title": "x", "evidence": [{"kind": "consent", "dated": "0001-01-01"}]},
    {"kind": "post", "title": "x", "evidence": [{"kind": "consent", "dated": "9999-12-31"}]},
    {"kind": "post", "title": "x", "evidence": [{"kind": "consent"}] * 21},
    {"kind": "post", "title": "x", "evidence": [{"kind": "consent", "title": "\0"}]},
    {"kind": "hashtag_campaign", "title": "x", "starts_on": "0001-01-01"},
    {"kind": "hashtag_campaign", "title": "x", "ends_on": "9999-12-31"},
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


async def test_a_policy_that_cannot_be_followed_is_refused_with_its_places(stage: Stage, enter: Enter) -> None:
    lead = await enter("lead")
    for source in POLICIES:
        refused = await lead.send("POST", "/api/v1/policies", {"source": source})
        assert refused.status_code < 500, source[:80]
        assert refused.json()["type"] in ("/problems/policy-invalid", "/problems/invalid-content"), source[:80]
        assert refused.json()["errors"], source[:80]
        looked = (await lead.send("POST", "/api/v1/policies/validation", {"source": source})).json()
        assert looked.get("valid", False) is False, source[:80]
    huge = await raw(lead, "POST", "/api/v1/policies", b'{"source": "' + b"x" * 5_000_000 + b'"}')
    assert_clear(huge, "too-large", "5 MB")
    half = await raw(lead, "POST", "/api/v1/policies", b'{"source": "\\ud800"}')
    assert_clear(half, "malformed-request", "half")


async def test_a_condition_that_cannot_be_asked_is_answered(stage: Stage, enter: Enter) -> None:
    lead = await enter("lead")
    for condition in CONDITIONS:
        asked = await lead.send("POST", "/api/v1/policies/condition", {"condition": condition})
        assert asked.status_code < 500, condition[:40]


async def test_odd_words_are_checked_and_kept_as_they_are(stage: Stage, enter: Enter) -> None:
    author = await enter("author")
    for content in SAID:
        checked = await author.send("POST", "/api/v1/checks", {"content": content})
        assert checked.status_code == 200, str(content)[:80]
        made = await author.send("POST", "/api/v1/proposals", {"content": content})
        assert made.status_code == 201, str(content)[:80]
        kept = made.json()["content"]
        assert {name: kept[name] for name in content if name != "evidence"} == {
            name: value for name, value in content.items() if name != "evidence"
        }


async def test_what_cannot_be_evidence_or_a_day_is_named(stage: Stage, enter: Enter) -> None:
    author = await enter("author")
    for content in NOT_SAID:
        for path in ("/api/v1/proposals", "/api/v1/checks"):
            assert_clear(await author.send("POST", path, {"content": content}), "invalid-content", content)
