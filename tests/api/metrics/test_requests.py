"""Requests are counted by operation and class of status, whoever asks, and nothing a stranger sends becomes a label."""

from prometheus_client import generate_latest

from api.metrics.requests import OURS
from tests.api.browser import Browser
from tests.api.metrics.scraped import value

COUNT = "hashmark_http_request_duration_seconds_count"


def counted(operation: str, status: str) -> float:
    return value(generate_latest(OURS).decode(), COUNT, operation=operation, status=status)


async def test_a_request_is_counted_under_its_operation(nobody: Browser) -> None:
    before = counted("live", "2xx")
    assert (await nobody.get("/health/live")).status_code == 200
    assert counted("live", "2xx") == before + 1


async def test_a_refusal_is_counted_under_the_operation_that_refused(nobody: Browser) -> None:
    before = counted("getDesk", "4xx")
    assert (await nobody.get("/api/v1/desk")).status_code == 401
    assert counted("getDesk", "4xx") == before + 1


async def test_what_strangers_make_up_is_counted_together(nobody: Browser) -> None:
    before = counted("other", "4xx")
    for made_up in ("/api/v1/nothing", "/api/v1/nothing-else", "/%ff"):
        await nobody.get(made_up)
    assert counted("other", "4xx") == before + 3


async def test_pages_are_counted_as_pages(nobody: Browser) -> None:
    before = counted("page", "2xx") + counted("page", "5xx")
    await nobody.get("/northfield/desk")
    assert counted("page", "2xx") + counted("page", "5xx") == before + 1
