"""The running server against its own description: schemathesis writes requests, good and bad, for every operation."""

import asyncio
from collections.abc import Iterator
from itertools import count
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.config import SchemathesisConfig

from api.description.openapi import describe
from api.http.auth import LOOPBACK_COOKIE
from tests.api.served import Served, serving
from tests.database import Server

EXAMPLES = 8
"""Requests an operation, beside the ones from examples; raise it to look harder."""

CONFIG = """
generation.deterministic = true
generation.with-security-parameters = false
[checks]
# A 404 for an id of our own making says nothing about another operation's answer.
ensure_resource_availability.enabled = false
positive_data_acceptance.expected-statuses = ["2xx", "4xx"]
negative_data_rejection.expected-statuses = ["4xx"]
missing_required_header.expected-statuses = ["4xx"]
"""
_turn = count()


def _on_this_machine() -> dict[str, Any]:
    described = describe()
    described["components"]["securitySchemes"]["session"]["name"] = LOOPBACK_COOKIE
    return described


schema = schemathesis.openapi.from_dict(_on_this_machine(), config=SchemathesisConfig.from_str(CONFIG))


@pytest.fixture(scope="module")
def served(server: Server) -> Iterator[Served]:
    name = asyncio.run(server.create())
    with serving(server, name) as running:
        yield running
    asyncio.run(server.drop(name))


@schema.exclude(operation_id="followEvents").parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_operation_keeps_its_description(case: Any, served: Served) -> None:
    if next(_turn) % 2:
        case.path_parameters = {
            name: served.ids.get(name, value) for name, value in (case.path_parameters or {}).items()
        }
    ends = case.operation.definition.raw["operationId"] in {"signOut", "chooseOrganization"}
    token, csrf = _new_session(served) if ends else (served.token, served.csrf)
    case.call_and_validate(base_url=served.url, cookies={LOOPBACK_COOKIE: token}, headers={"X-CSRF-Token": csrf})


def _new_session(served: Served) -> tuple[str, str]:
    entered = httpx.post(f"{served.url}/api/v1/session/demo", json={"token": served.demo_token})
    return entered.cookies[LOOPBACK_COOKIE], entered.json()["csrf_token"]
