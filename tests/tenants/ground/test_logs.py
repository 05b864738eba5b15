"""Logs: one form for our own lines and for those of libraries, and nothing personal or secret in either."""

import json
import subprocess
import sys

import pytest

from tenants.ground.logs import FORBIDDEN_KEYS

SAID = """
import logging, structlog
from tenants.ground.logs import configure
configure(level={level!r}, fmt={fmt!r})
log = structlog.get_logger()
log.debug("quiet")
log.info("request", organization="northfield", {key}="PERSONAL")
logging.getLogger("a.library").warning("from a library")
logging.getLogger("a.library").info("chatter")
try:
    raise LookupError("of ours")
except LookupError:
    log.exception("failed")
"""


def lines(level: str = "info", fmt: str = "json", key: str = "email") -> list[str]:
    """Return what a process of its own writes: logging is set up once a process."""
    told = subprocess.run(
        [sys.executable, "-c", SAID.format(level=level, fmt=fmt, key=key)], capture_output=True, text=True, check=True
    )
    assert told.stdout == "", "standard output belongs to what commands answer"
    return told.stderr.splitlines()


def test_every_line_is_an_object_with_its_level_and_time_and_private_values_are_withheld() -> None:
    request, library, failed = (json.loads(line) for line in lines())
    assert (request["event"], request["level"], request["organization"]) == ("request", "info", "northfield")
    assert request["timestamp"].endswith("Z")
    assert request["email"] == "[withheld]"
    assert (library["event"], library["level"]) == ("from a library", "warning")
    assert "LookupError: of ours" in failed["exception"]


def test_a_level_silences_what_is_below_it() -> None:
    assert [json.loads(line)["event"] for line in lines("error")] == ["from a library", "failed"]
    assert json.loads(lines("debug")[0])["event"] == "quiet"


def test_lines_for_people_withhold_the_same() -> None:
    told = "\n".join(lines(fmt="console", key="password"))
    assert "request" in told
    assert "PERSONAL" not in told


@pytest.mark.parametrize(
    "key", ["email", "name", "password", "token", "cookie", "authorization", "text", "reason", "ip"]
)
def test_what_can_carry_a_person_or_a_secret_is_on_the_list(key: str) -> None:
    assert key in FORBIDDEN_KEYS
