"""The worst that can be sent to every operation: deep, wide, long, broken, and what is costly to think about.

Made from the API's own description, so a new operation is swept without a line here. `tests/api/test_worst_requests.py`
looks at the answers, `python -m tests.bench.worst` at how long others wait meanwhile.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from api.description.examples import EXAMPLES
from api.description.openapi import describe
from api.http.operations import Operation
from api.routes import OPERATIONS
from policies.text.networks import Network

LETTERS = 70_000
GROWN = 256 * 1024
"""Bytes to which a body that is right otherwise grows in one part; what is no body at all is sent as large as may be."""

NETWORKS: tuple[Network, ...] = (
    "x",
    "bluesky",
    "mastodon",
    "linkedin",
    "facebook",
    "instagram",
    "threads",
    "youtube",
    "tiktok",
)

UNITS = {
    "hashtags": "#w{} ",
    "one long hashtag": "#" + "somewords" * 15 + "{} ",
    "links": "https://a.co/{} ",
    "full stops": "a.co.",
    "marks": "e\u0301\u0301\u0301",
    "families": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "unfolding": "\ufdfa",
    "unseen": "\u200b\u202e",
    "numbers": "4111 1111 1111 1111 ",
}
CONDITIONS = {
    "joined": " && ".join(["true"] * 249),
    "denied": "!" * 1_990 + "true",
    "loops": " && ".join(["hashtags.exists(h, hashtags.exists(g, g.risk == h.risk))"] * 30),
    "nested": "(" * 990 + "true" + ")" * 990,
    "patterns": " && ".join(["'a'.matches('(a+)+b{9}')"] * 70),
    "unknown": "proposal." * 2_200,
    "quotes": "'" * 19_999,
    "lines": "\n" * 19_999 + "z",
    "list": "text.length in [" + ",".join(["1"] * 900) + "]",
}


def long_text(unit: str, letters: int = LETTERS) -> str:
    """Return at most `letters` letters of `unit` over and over, each time with another number where it has a place for one."""
    times = letters // len(unit) + 1
    return "".join(unit.format(n) if "{}" in unit else unit for n in range(times))[:letters]


def heavy_contents() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield contents as large as they may be: every text at its longest, in ten fields."""
    for name, unit in UNITS.items():
        text = long_text(unit)
        variants = [{"network": network, "text": text} for network in NETWORKS]
        evidence = [{"kind": "consent", "title": "T", "where": long_text("https://a.co/{} ", 2_000)}] * 20
        answers = {part: long_text(unit, 4_000) for part in ("why", "what", "how", "where")}
        yield (
            name,
            {
                "kind": "post",
                "title": "T",
                "text": text,
                "variants": variants,
                "evidence": evidence,
                "answers": answers,
            },
        )
        yield (
            f"a campaign of {name}",
            {"kind": "hashtag_campaign", "title": "T", "tag": "a" * 140, "sample_text": text},
        )


def heavy_policies() -> Iterator[tuple[str, str]]:
    """Yield texts of policies that are hard to read, mostly no policies at all."""
    rule = {"title": "T", "why": "W", "check": "banned-terms", "parameters": {"terms": ["widget"]}}
    route = {"id": "r", "title": "R", "stages": [{"id": "a", "title": "A", "roles": ["staff"], "why": "W"}]}
    many = [{"id": f"r{n}", **rule} for n in range(300)]
    yield "laughs", "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40))
    yield "anchors", "a: &a [x]\n" + "b: *a\n" * 20_000
    yield "deep YAML", "\n".join(" " * depth + "a:" for depth in range(900))
    yield "deep flow", "[" * 400_000
    yield "deep JSON", '{"a":' * 200_000
    yield "items", "- 0\n" * 240_000
    yield "names", "\n".join(f"k{n}: 1" for n in range(90_000))
    yield "one line", "title: " + "x" * 999_000
    yield "digits", "title: " + "1" * 500_000
    yield "fields", json.dumps({"title": "T", "rules": [{f"f{n}": n for n in range(60_000)}]})
    yield "terms", json.dumps({"title": "T", "rules": [{**rule, "id": "a", "parameters": {"terms": ["x"] * 99_000}}]})
    for name, condition in CONDITIONS.items():
        rules = [{**one, "applies_if": condition[:2_000]} for one in many]
        yield f"300 rules, {name}", json.dumps({"title": "T", "rules": rules, "routes": [route]})
    yield "as large as it may be", largest_policy()


def largest_policy(number: int = 1) -> str:
    """Return a policy that is taken: 300 rules with many words, each under a condition, and long sections."""
    rules = [
        {
            "id": f"r{n}",
            "title": f"Rule {n} {'words ' * 30}",
            "why": "words " * 60,
            "check": "banned-terms",
            "parameters": {"terms": [f"term{n}x{m} of mine" for m in range(50)]},
            "applies_if": f"text.length > {n + number} && size(hashtags) > {number} && proposal.kind == 'post'",
        }
        for n in range(300)
    ]
    text = [{"id": f"s{n}", "title": f"Section {n}", "body": f"{number} " + "words " * 700} for n in range(100)]
    routes = [
        {
            "id": "last",
            "title": "R",
            "stages": [{"id": "a", "title": "A", "roles": ["comms_lead"], "why": "W"}],
        }
    ]
    return json.dumps({"title": "T", "text": text, "rules": rules, "routes": routes})


def bodies(one: Operation) -> Iterator[tuple[str, bytes]]:
    """Yield the worst bodies for `one`, each with a name."""
    if one.uploads:
        yield from _pictures(one.limit)
    if one.body is None:
        return
    yield from _not_json(one.limit)
    examples = _examples(one)
    for example in examples if one.id == "checkContent" else examples[:1]:
        yield from _grown(example, min(one.limit, GROWN), inside=one.id == "checkContent")
    if one.id == "checkCondition":
        for name, condition in CONDITIONS.items():
            yield name, _json({"condition": condition, "scope": "route"})
    else:
        yield from _heavy(examples[0])


def _heavy(example: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Yield `example` with the heaviest contents and policies in place of its own."""
    if "content" in example:
        for name, content in heavy_contents():
            yield name, _json(example | {"content": content})
    if {"source", "version_id"} & example.keys():
        for name, source in heavy_policies():
            yield (
                name,
                _json({key: value for key, value in example.items() if key != "version_id"} | {"source": source}),
            )


def queries(one: Operation) -> Iterator[tuple[str, str]]:
    """Yield the worst queries for an operation that takes any."""
    names = [part["name"] for part in _described(one).get("parameters", ()) if part["in"] == "query"]
    for name in names or ["x"]:
        yield "a long value", f"{name}={'a' * 7_000}"
        yield "digits", f"{name}={'9' * 7_000}"
    yield "many", "&".join(f"k{n}=1" for n in range(1_500))
    yield "escapes", f"{names[0] if names else 'x'}={'%F0%9F%91%A8' * 600}"


def by_id() -> dict[str, Operation]:
    """Return every operation by its id."""
    return {one.id: one for one in OPERATIONS}


def _examples(one: Operation) -> list[dict[str, Any]]:
    content = _described(one)["requestBody"]["content"]["application/json"]
    found = EXAMPLES[content["schema"]["$ref"].rpartition("/")[2]]
    return [msgspec.json.decode(msgspec.json.encode(example)) for example in found]


def _described(one: Operation) -> dict[str, Any]:
    found: dict[str, Any] = _paths()["/api/v1" + one.path][one.method.lower()]
    return found


_described_once: list[dict[str, Any]] = []


def _paths() -> dict[str, Any]:
    if not _described_once:
        _described_once.append(describe()["paths"])
    return _described_once[0]


def _not_json(limit: int) -> Iterator[tuple[str, bytes]]:
    yield "deep lists", b"[" * (limit - 1)
    yield "deep objects", b'{"a":' * (limit // 5 - 1)
    yield "many names", _json({f"k{n}": n for n in range(limit // 20)})
    yield "one name", _json({"k" * (limit - 20): 1})
    yield "a long string", _json("x" * (limit - 2))
    yield "half pairs", b'"' + b"\\ud800" * (limit // 6 - 1) + b'"'
    yield "NULs", b'{"' + b"\\u0000" * (limit // 6 - 2) + b'":1}'
    yield "not UTF-8", b'"' + b"\xff" * (limit - 2) + b'"'
    yield "digits", b"1" * (limit - 1)
    yield "a number", b"1e" + b"9" * (limit - 3)
    yield "spaces", b" " * (limit - 1)
    yield "too much", b" " * (limit + 1)


def _grown(example: dict[str, Any], limit: int, *, inside: bool) -> Iterator[tuple[str, bytes]]:
    """Yield `example` with one part at a time made as large as fits; with `inside` the parts of its parts as well."""
    room = limit - len(_json(example)) - 100
    for pointer, value, put in _parts(example, inside=inside):
        yield f"a long {pointer}", _json(put("x" * room))
        yield f"NULs in {pointer}", _json(put("\0" * (room // 6)))
        yield f"unseen letters in {pointer}", _json(put("\u200b" * (room // 3)))
        yield f"a number for {pointer}", _json(put(10**4000))
        yield f"deep {pointer}", _json(put(0)).replace(b":0", b":" + b"[" * (room // 2) + b"]" * (room // 2), 1)
        item = value[0] if isinstance(value, list) and value else 0
        yield f"many {pointer}", _json(put([item] * (room // (len(_json(item)) + 1))))
        yield f"names in {pointer}", _json(put({f"k{n}": n for n in range(room // 20)}))


def _parts(example: dict[str, Any], *, inside: bool) -> Iterator[tuple[str, Any, Callable[[Any], Any]]]:
    """Yield each member of `example`, with `inside` of the objects in it too, with what puts another value in its place."""
    for name, value in example.items():
        put = _putting(example, name)
        yield f"/{name}", value, put
        if inside and isinstance(value, dict):
            for pointer, inner, put_in in _parts(value, inside=True):
                yield f"/{name}{pointer}", inner, _putting(example, name, put_in)


def _putting(
    example: dict[str, Any], name: str, inside: Callable[[Any], Any] = lambda other: other
) -> Callable[[Any], Any]:
    return lambda other: {**example, name: inside(other)}


def _pictures(limit: int) -> Iterator[tuple[str, bytes]]:
    for head in (b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff\xe0", b"RIFF\0\0\0\0WEBP", b"\0\0\0\x1cftypavif"):
        yield f"a picture of noise after {head[:4]!r}", head + b"\x55" * 4_900_000
    yield "a picture too large", b"\x89PNG\r\n\x1a\n" + b"\0" * (limit - 100)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
