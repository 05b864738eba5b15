"""Requests for every operation, made from the API's own description and its examples, naming given ids."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec

from api.description.examples import EXAMPLES, IDS
from api.description.openapi import describe
from api.http.cursors import cursor_for

LAST = "signOut"
"""Ends the session the sweep uses, so it comes last."""


@dataclass
class Described:
    """One operation of the document."""

    id: str
    method: str
    path: str
    raw: dict[str, Any] = field(repr=False)

    @property
    def public(self) -> bool:
        return not self.raw["security"]


def operations() -> list[Described]:
    """Return every operation: reading ones first, so that nothing was sent in yet, the one that ends the session last."""
    found = [
        Described(raw["operationId"], method.upper(), path, raw)
        for path, methods in describe()["paths"].items()
        for method, raw in methods.items()
    ]
    return sorted(found, key=lambda one: (one.method != "GET", one.id == LAST))


def requests_for(one: Described, ids: dict[str, str], picture: bytes) -> Iterator[dict[str, Any]]:
    """Yield requests to `one` that name `ids` wherever an id can be named: in the path, the query and the body."""
    for body in _bodies(one, ids, picture):
        plain = {"method": one.method, "path": _path(one, ids), "headers": _headers(one)} | body
        yield plain | {"params": _required(one, ids)}
        for name, values in _queries(one, ids).items():
            for value in values:
                yield plain | {"params": {**_required(one, ids), name: value}}


def _path(one: Described, ids: dict[str, str]) -> str:
    return one.path.format_map({"seq": "0", **ids})


def _headers(one: Described) -> dict[str, str]:
    return {"If-Match": '"1"'} if any(p["name"] == "If-Match" for p in one.raw["parameters"]) else {}


def _bodies(one: Described, ids: dict[str, str], picture: bytes) -> Iterator[dict[str, Any]]:
    content = one.raw.get("requestBody", {}).get("content", {})
    if "image/png" in content:
        yield {"content": picture, "media_type": "image/png"}
    elif content:
        name = content["application/json"]["schema"]["$ref"].rpartition("/")[2]
        for example in EXAMPLES[name]:
            body = msgspec.json.encode(example)
            for kind, known in IDS.items():
                body = body.replace(str(known).encode(), ids[kind].encode())
            yield {"content": body, "media_type": "application/json"}
    else:
        yield {}


def _required(one: Described, ids: dict[str, str]) -> dict[str, Any]:
    needed = [p for p in one.raw["parameters"] if p["in"] == "query" and p["required"]]
    return {p["name"]: _value(p["schema"], ids) for p in needed}


def _value(schema: dict[str, Any], ids: dict[str, str]) -> Any:
    return ids["version_id"] if schema.get("format") == "uuid" else schema.get("enum", [1])[0]


def _queries(one: Described, ids: dict[str, str]) -> dict[str, list[str]]:
    named = {
        "about": ["tested", "flagged:no-widgets", "nonsense"],
        "actor": [ids["member_id"]],
        "object": [ids["proposal_id"], ids["version_id"], ids["organization_id"]],
        "proposal": [ids["proposal_id"]],
        "cursor": [cursor_for(UUID(ids["member_id"])), cursor_for(UUID(ids["proposal_id"]))],
    }
    given = {p["name"] for p in one.raw["parameters"] if p["in"] == "query"}
    return {name: values for name, values in named.items() if name in given}
