"""Refusals as RFC 9457 problems, and the page that explains each kind of problem.

Rule kept: every refusal teaches. `type` is an address that can be opened and read; `detail` says what happened and why it
matters, `fix` what to do next; `instance` is the request's id, the only part that differs between two equal refusals.
"""

from html import escape
from typing import Any

import msgspec

from api.http.problem_texts import WORDS
from api.http.responses import HTML, JSON, NO_STORE, PROBLEM_JSON, Answer, Header
from tenants.ground.errors import PROBLEMS, Problem

BASE = "/problems"
_encode = msgspec.json.Encoder().encode


class ProblemDetails(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal (RFC 9457). `type` can be opened; `fix` says what to do; `instance` is the request's id."""

    type: str
    title: str
    status: int
    detail: str
    fix: str
    instance: str


class ProblemKind(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of problem, explained."""

    type: str
    slug: str
    status: int
    title: str
    meaning: str
    remedy: str


def refused(problem: Problem, request_id: str) -> Answer:
    """Return `problem` as `application/problem+json`."""
    body: dict[str, Any] = {
        "type": f"{BASE}/{problem.slug}",
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "fix": problem.fix,
        "instance": request_id,
    }
    for name, value in problem.extra.items():
        body.setdefault(name, value)
    return Answer(problem.status, _encode(body), PROBLEM_JSON, (NO_STORE, *_headers(problem)))


def kinds() -> tuple[ProblemKind, ...]:
    """Return every kind of problem, in the order of the registry."""
    return tuple(kind(slug) for slug in PROBLEMS)


def kind(slug: str) -> ProblemKind:
    """Return one kind of problem. Raises `KeyError` for a slug that is not in the registry."""
    status, title = PROBLEMS[slug]
    meaning, remedy = WORDS[slug]
    return ProblemKind(type=f"{BASE}/{slug}", slug=slug, status=status, title=title, meaning=meaning, remedy=remedy)


def as_json(found: ProblemKind | tuple[ProblemKind, ...]) -> Answer:
    """Return one kind, or all of them, for programs."""
    return Answer(200, _encode(found), JSON)


def as_page(found: tuple[ProblemKind, ...]) -> Answer:
    """Return kinds of problems as a page for people: no scripts, no styles, readable on paper."""
    sections = "".join(
        f"<section><h2>{escape(one.title)}</h2><p>{escape(one.meaning)}</p><p>{escape(one.remedy)}</p>"
        f'<p><a href="{one.type}">{one.slug}</a>, HTTP status {one.status}</p></section>'
        for one in found
    )
    page = (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Hashmark: when something is refused</title>'
        '<meta name="viewport" content="width=device-width"></head><body><main><h1>When something is refused</h1>'
        f'{sections}<p><a href="{BASE}">All of them</a></p></main></body></html>'
    )
    return Answer(200, page.encode(), HTML)


def _headers(problem: Problem) -> list[Header]:
    headers: list[Header] = []
    if problem.status == 401:
        headers.append((b"www-authenticate", b'Cookie realm="Hashmark"'))
    if "allow" in problem.extra:
        headers.append((b"allow", ", ".join(problem.extra["allow"]).encode()))
    if "retry_after" in problem.extra:
        headers.append((b"retry-after", b"%d" % max(1, int(problem.extra["retry_after"]))))
    return headers
