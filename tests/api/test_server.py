"""The real server: it stops although streams are open, and a worker stays small."""

import asyncio
import signal
import threading
from collections.abc import Iterator

import httpx
import psutil
import pytest

from tests.api.served import Served, serving
from tests.database import Server

MOST_MEMORY = 180 * 1024 * 1024


@pytest.fixture
def served(server: Server) -> Iterator[Served]:
    name = asyncio.run(server.create())
    with serving(server, name) as running:
        yield running
    asyncio.run(server.drop(name))


def test_it_stops_although_a_stream_is_open(served: Served) -> None:
    opened, ended = threading.Event(), threading.Event()

    def listen() -> None:
        with httpx.stream("GET", f"{served.url}/api/v1/events", headers=served.headers, timeout=120) as stream:
            for _ in stream.iter_bytes():
                opened.set()
        ended.set()

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    assert opened.wait(60)
    served.process.send_signal(signal.SIGTERM)
    served.process.wait(60)
    assert ended.wait(60)


def test_addresses_no_browser_writes_are_refused_and_not_stumbled_over(served: Served) -> None:
    with httpx.Client(base_url=served.url, headers=served.headers) as client:
        for path in ("/%ff", "/api/v1/members/%00", "/api/v1/members?cursor=%ff", "/api/v1/members/%ed%a0%80"):
            assert client.get(path).status_code == 400, path


def test_a_worker_stays_small(served: Served) -> None:
    with httpx.Client(base_url=served.url, headers=served.headers) as client:
        content = {"kind": "post", "title": "x", "text": "Saturday we plant trees. #PlantWithUs"}
        for _ in range(100):
            assert client.post("/api/v1/checks", json={"content": content}).status_code == 200
            assert client.get("/api/v1/desk").status_code == 200
            assert client.get(f"/api/v1/proposals/{served.ids['proposal_id']}/brief").status_code == 200
    workers = psutil.Process(served.process.pid).children(recursive=True)
    sizes = [one.memory_info().rss for one in workers if "python" in one.name()]
    assert sizes
    assert max(sizes) < MOST_MEMORY, f"{max(sizes) / 1024 / 1024:.0f} MB"
