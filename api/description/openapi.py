"""The API's own description: OpenAPI 3.1, made from the operations and the types they read and write.

Rule kept: nothing is described twice. Schemas come from the same msgspec types that decode and encode, so unknown fields,
lengths of list items and tags of unions are described exactly as they are enforced; problems are on every operation.
"""

import json
from functools import cache
from typing import Any

import msgspec

from api.description.examples import EXAMPLES
from api.http.auth import LOOPBACK_COOKIE, SECURE_COOKIE
from api.http.operations import Operation
from api.http.problems import BASE, ProblemDetails
from api.http.responses import Answer
from api.routes import HEALTH, OPERATIONS, PREFIX
from tenants.ground.errors import PROBLEMS
from tenants.ground.patterns import published

Json = dict[str, Any]

_REFERENCE = "#/components/schemas/{name}"
_TAGS = {
    "session": "Signing in, and who the caller is.",
    "people": "Members, roles and invitations.",
    "plan": "The communications plan: objectives, channels and audiences.",
    "templates": "Templates for what recurs, answered in advance, in versions that stay.",
    "policy": "Policy versions, and checking words against the policy in force.",
    "proposals": "Proposals, their revisions, reviews, briefs and decisions.",
    "discussion": "Threads about the words of a proposal, and what has to be settled before anybody approves.",
    "waivers": "Rules passed over for one proposal, asked for by one person and decided by another.",
    "desk": "What waits for the caller, and what they wait for.",
    "record": "The ledger, and proof that nothing was removed.",
    "events": "Live updates.",
    "demo": "What a demo would have sent by mail; outside one there is no such thing.",
    "health": "Whether the service can work.",
}
_ANSWERS = {200: "Done.", 201: "Made.", 204: "Done; there is nothing to say.", 303: "It stands at another address."}
_ANY_TAG = {"schema": {"type": "string"}, "description": "The version of the object; send it as If-Match to change it."}


def document() -> str:
    """Return the document as JSON, sorted and indented, the same for the same code."""
    return _document()


@cache
def _document() -> str:
    return json.dumps(describe(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def describe() -> Json:
    """Return the document as plain values."""
    everything = [*((PREFIX + one.path, one) for one in OPERATIONS), *((one.path, one) for one in HEALTH)]
    types = [ProblemDetails, *_types(one for _, one in everything)]
    schemas, components = published(msgspec.json.schema_components(types, ref_template=_REFERENCE))
    schema_of = dict(zip(map(repr, types), schemas, strict=True))
    paths: dict[str, Json] = {}
    for path, one in everything:
        paths.setdefault(path, {})[one.method.lower()] = _operation(one, schema_of)
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "Hashmark",
            "version": "1",
            "summary": "Governance and approval for what organizations say on social media.",
            "description": _description(),
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/", "description": "This server."}],
        "tags": [{"name": name, "description": words} for name, words in _TAGS.items()],
        "paths": paths,
        "components": {
            "schemas": {name: _tidy(_with_examples(name, schema)) for name, schema in components.items()},
            "securitySchemes": {
                "session": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": SECURE_COOKIE,
                    "description": f"Set by signing in. On plain http on this machine its name is `{LOOPBACK_COOKIE}`.",
                },
                "csrf": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "X-CSRF-Token",
                    "description": "The session's `csrf_token`, on everything that changes something.",
                },
            },
        },
    }


def _operation(one: Operation, schema_of: dict[str, Json]) -> Json:
    summary, _, rest = (one.handler.__doc__ or "").partition("\n")
    described: Json = {
        "operationId": one.id,
        "tags": [one.tag],
        "summary": summary.strip(),
        "parameters": [*_places(one, schema_of), *_query(one, schema_of), *_headers(one)],
        "responses": {str(one.status): _success(one, schema_of), **_problems(one)},
        "security": _security(one),
    }
    if rest.strip():
        described["description"] = " ".join(rest.split())
    if one.body is not None:
        content = {"application/json": {"schema": schema_of[repr(one.body.kind)]}}
        described["requestBody"] = {"required": not one.body_optional, "content": content}
    elif one.uploads:
        content = {kind: {"schema": {"type": "string", "format": "binary"}} for kind in one.media.split(", ")}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _places(one: Operation, schema_of: dict[str, Json]) -> list[Json]:
    return [
        {"name": name, "in": "path", "required": True, "schema": _tidy(schema_of[repr(kind)])}
        for name, kind in one.places.items()
    ]


def _query(one: Operation, schema_of: dict[str, Json]) -> list[Json]:
    parameters = []
    for field in msgspec.structs.fields(one.query) if one.query else ():
        schema = _tidy(dict(schema_of[repr(field.type)]))
        words = schema.pop("description", None)
        if field.default not in (msgspec.NODEFAULT, None):
            schema["default"] = field.default
        parameter = {"name": field.encode_name, "in": "query", "required": field.required, "schema": schema}
        parameters.append({**parameter, "description": words} if words else parameter)
    return parameters


def _headers(one: Operation) -> list[Json]:
    wanted: list[Json] = []
    if one.versioned:
        pattern = {"type": "string", "pattern": '^"[0-9]{1,9}"$'}
        wanted.append(
            _header("If-Match", "The `etag` of the version this change was made from.", pattern, required=True)
        )
    if one.writes and one.method == "POST":
        pattern = {"type": "string", "pattern": "^[!-~]{1,200}$"}
        wanted.append(
            _header("Idempotency-Key", "Sent again with the same key, the request is carried out once.", pattern)
        )
    if one.resumes:
        position = {"type": "string", "pattern": "^[0-9]{1,18}$"}
        wanted.append(
            _header("Last-Event-ID", "The last message seen; browsers send it when they reconnect.", position)
        )
    return wanted


def _header(name: str, words: str, schema: Json, *, required: bool = False) -> Json:
    return {"name": name, "in": "header", "required": required, "description": words, "schema": schema}


def _success(one: Operation, schema_of: dict[str, Json]) -> Json:
    answer: Json = {"description": _ANSWERS[one.status]}
    if one.streams:
        answer["content"] = {"text/event-stream": {"schema": {"type": "string"}}}
    elif one.tells:
        answer["content"] = {"application/json": {"schema": schema_of[repr(one.result)]}}
    elif one.result is Answer:
        binary = {"schema": {"type": "string", "format": "binary"}}
        answer["content"] = dict.fromkeys(one.media.split(", "), binary)
    headers = {"ETag": _ANY_TAG} if one.etag else {}
    if one.location:
        headers["Location"] = {"schema": {"type": "string", "format": "uri-reference"}, "description": "Where it is."}
    return {**answer, "headers": headers} if headers else answer


def _problems(one: Operation) -> Json:
    by_status: dict[str, list[str]] = {}
    for slug in (*_common(one), *one.refuses):
        status, title = PROBLEMS[slug]
        by_status.setdefault(str(status), []).append(f"[{title}]({BASE}/{slug})")
    content = {"application/problem+json": {"schema": {"$ref": _REFERENCE.format(name="ProblemDetails")}}}
    described = {
        status: {"description": "; ".join(dict.fromkeys(titles)), "content": content}
        for status, titles in by_status.items()
    }
    return {**described, "default": {"description": "Any other refusal.", "content": content}}


def _common(one: Operation) -> list[str]:
    slugs = ["malformed-request", "invalid-content"]
    if one.unsafe:
        slugs.append("cross-site-request")
    if not one.public:
        slugs += ["not-signed-in", "organization-busy"]
    if one.places:
        slugs.append("not-found")
    if one.body is not None or one.uploads:
        slugs += ["too-large", "unsupported-media-type", "request-timeout"]
    if one.versioned:
        slugs += ["stale", "if-match-required"]
    if one.writes and one.method == "POST":
        slugs += ["request-in-progress", "idempotency-key-reused"]
    return slugs


def _security(one: Operation) -> list[Json]:
    if one.public:
        return []
    return [{"session": [], "csrf": []}] if one.unsafe else [{"session": []}]


def _types(operations: Any) -> list[Any]:
    found: dict[str, Any] = {}
    for one in operations:
        fields = msgspec.structs.fields(one.query) if one.query else ()
        kinds = [*one.places.values(), *(field.type for field in fields)]
        kinds += [one.body.kind] if one.body is not None else []
        kinds += [one.result] if one.tells else []
        found.update((repr(kind), kind) for kind in kinds)
    return list(found.values())


def _tidy(schema: Any) -> Any:
    """Say the type of enumerations, which readers of schemas expect beside the values."""
    if isinstance(schema, dict):
        tidy = {name: _tidy(value) for name, value in schema.items()}
        if "enum" in tidy and "type" not in tidy and all(isinstance(value, str) for value in tidy["enum"]):
            tidy["type"] = "string"
        return tidy
    return [_tidy(value) for value in schema] if isinstance(schema, list) else schema


def _with_examples(name: str, schema: Json) -> Json:
    examples = EXAMPLES.get(name)
    return {**schema, "examples": msgspec.json.decode(msgspec.json.encode(examples))} if examples else schema


def _description() -> str:
    return (
        "Every refusal is `application/problem+json` (RFC 9457) with what happened, why it matters and how to go on; "
        f"its `type` can be opened and read ({BASE}). Objects say in `actions` which operations the caller may carry out "
        "on them now. Changes to something that can be edited name its `etag` in `If-Match`. `Idempotency-Key` makes a "
        "POST safe to repeat. `Hashmark-Organization`, the id or short name of the organization a page was opened in, refuses a request "
        "whose session has gone to another one (409 `other-organization`). Lists are keyset pages: send `next` back as `cursor`."
    )
