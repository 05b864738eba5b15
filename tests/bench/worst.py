"""How long somebody else waits while one person sends the worst there is: `python -m tests.bench.worst`.

One server process, one sender, and a process of its own that asks for `/health/live` all the time. Where an answer was late it
is tried again twice, and the least of the three counts: a busy machine is late by chance, a busy event loop each time.
"""

import asyncio
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from http.client import HTTPConnection
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec

from api.http.operations import Operation
from tests.api.served import Served, serving
from tests.database import Server
from tests.worst import NETWORKS, bodies, by_id, heavy_contents, largest_policy, long_text, queries
from workflows.kinds.register import Content
from workflows.kinds.stored import canonical, digest

AIM, LATE = 100.0, 50.0
"""Milliseconds: what was promised, and what is looked at again."""

NOBODY = str(UUID(int=7))
LEFT_OUT = {"signOut", "chooseOrganization", "followEvents", "endSession", "endOtherSessions"}
Send = Callable[[], httpx.Response]


def _probe(port: int, told: Connection) -> None:
    """Ask all the time; when told something, answer the slowest answer since, in milliseconds."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    worst = 0.0
    while True:
        began = time.perf_counter()
        connection.request("GET", "/health/live")
        connection.getresponse().read()
        worst = max(worst, (time.perf_counter() - began) * 1000)
        if told.poll(0.002):
            if told.recv() is None:
                return
            told.send(worst)
            worst = 0.0


class Sweep:
    """Sends to one server and looks at the probe after each request."""

    def __init__(self, served: Served, superuser_url: str) -> None:
        self.served, self.superuser_url = served, superuser_url
        self.client = httpx.Client(base_url=served.url, headers=served.headers | {"Origin": served.url}, timeout=60)
        self.told, theirs = multiprocessing.Pipe()
        port = int(served.url.rpartition(":")[2])
        self.probe = multiprocessing.get_context("spawn").Process(target=_probe, args=(port, theirs), daemon=True)
        self.probe.start()
        self.worst: list[tuple[float, str]] = []
        self.sent = 0
        self._waited()

    def _waited(self) -> float:
        self.told.send("")
        return float(self.told.recv())

    def try_out(self, name: str, send: Send) -> httpx.Response:
        """Send once, or three times where somebody waited long, and note the least of the longest waits."""
        self._waited()
        answer = send()
        waited = self._waited()
        self.sent += 1
        for _ in range(2):
            if waited > LATE:
                self._waited()
                answer = send()
                waited = min(waited, self._waited())
        self.worst.append((waited, f"{name}: {answer.status_code}"))
        if waited > LATE or answer.status_code >= 500:
            sys.stdout.write(f"{waited:8.1f} ms  {name}: {answer.status_code}\n")
        return answer

    def close(self) -> None:
        self.told.send(None)
        self.probe.join()


def _sweep(sweep: Sweep, only: set[str]) -> None:
    for one in by_id().values():
        if one.id in LEFT_OUT or (only and one.id not in only):
            continue
        path = "/api/v1" + one.path.format_map(_Ids(sweep.served.ids))
        for name, body in bodies(one):
            sweep.try_out(f"{one.id}, {name}", _request(sweep, one, path, body))
        for name, query in () if one.unsafe else queries(one):
            sweep.try_out(f"{one.id}, {name}", _request(sweep, one, f"{path}?{query}", b""))


def _request(sweep: Sweep, one: Operation, path: str, body: bytes) -> Send:
    headers = {"If-Match": '"1"', "Content-Type": "image/png" if one.uploads else "application/json"}
    return lambda: sweep.client.request(one.method, path, content=body, headers=headers)


class _Ids(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return NOBODY


def _stories(sweep: Sweep) -> None:
    """What takes several requests to become heavy: the largest policies there are, and long words in ten fields."""
    client = sweep.client
    plan = client.get("/api/v1/plan").json()
    in_force = client.get("/api/v1/policies/in-force").json()["version"]["id"]
    for number in (1, 2):
        draft = partial(client.post, "/api/v1/policies", json={"source": largest_policy(number)})
        path = sweep.try_out("draft the largest policy", draft).headers["location"]
        for part in ("", f"/changes?since={in_force}", "/look-back"):
            sweep.try_out(f"GET the largest policy{part}", partial(client.get, path + part))
        for verb, body in (("/submit", {"wording_only": True}), ("/submit", None), ("/enact", None)):
            sweep.try_out(f"{verb} the largest policy", partial(_post, client, path, verb, body))
    for name, content in heavy_contents():
        if content["kind"] == "post":
            made = client.post("/api/v1/proposals", json={"content": _submittable(content, plan)})
            path = made.headers["location"]
            sweep.try_out(f"submit {name}", partial(_post, client, path, "/submit"))
            for part in ("", "/brief", "/words", "/revisions", "/timeline"):
                sweep.try_out(f"GET{part} of {name}", partial(client.get, path + part))


def _differences(sweep: Sweep) -> None:
    """The difference of two revisions with ten texts of 70,000 letters, all of them other words."""
    plan = sweep.client.get("/api/v1/plan").json()
    contents = []
    for unit in ("ab{} ", "cd. "):
        text = long_text(unit)
        content: dict[str, Any] = {"kind": "post", "title": "T", "text": text}
        content["variants"] = [{"network": network, "text": text} for network in NETWORKS]
        contents.append(_submittable(content, plan))
    made = sweep.client.post("/api/v1/proposals", json={"content": contents[0]})
    path = made.headers["location"]
    _post(sweep.client, path, "/submit").raise_for_status()
    second = canonical(msgspec.convert(contents[1], Content, strict=False))
    asyncio.run(_revise(sweep.superuser_url, UUID(path.rpartition("/")[2]), second))
    sweep.try_out("the difference of two long contents", partial(sweep.client.get, f"{path}/diff?from=1&to=2"))


async def _revise(superuser_url: str, proposal: UUID, content: bytes) -> None:
    """Give a proposal a second revision; the person whose session this is may not ask themselves for a change."""
    connection = await asyncpg.connect(superuser_url)
    try:
        await connection.execute(_SECOND, proposal, digest(content), content)
    finally:
        await connection.close()


_SECOND = """
    INSERT INTO workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at)
    SELECT tenant_id, proposal_id, 2, $2, $3, author_id, writers, created_at FROM workflow.revision WHERE proposal_id = $1
"""


def _submittable(content: dict[str, Any], plan: Any) -> dict[str, Any]:
    answers = dict.fromkeys(("why", "what", "how", "where"), "Plainly.") | content.get("answers", {})
    answers |= {"objective_id": plan["objectives"][0]["id"], "when": "2030-11-28T09:00:00Z"}
    return content | {"answers": answers, "channel_ids": [plan["channels"][0]["id"]], "evidence": []}


def _post(client: httpx.Client, path: str, verb: str, body: Any = None) -> httpx.Response:
    tag = client.get(path).headers.get("etag", '"1"')
    content = msgspec.json.encode(body) if body is not None else b""
    return client.post(path + verb, content=content, headers={"If-Match": tag, "Content-Type": "application/json"})


def _run(server: Server, only: set[str]) -> Sweep:
    database = asyncio.run(server.create())
    with serving(server, database) as served:
        sweep = Sweep(served, server.url(database, "postgres"))
        try:
            for part in (_differences, _stories):
                if not only or part.__name__ in only:
                    part(sweep)
            _sweep(sweep, only)
        finally:
            sweep.close()
    return sweep


def main() -> int:
    """Print what was late, and the longest wait of all; return 1 where that is more than was promised."""
    only = set(sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="hashmark-worst-") as folder:
        server = Server(Path(folder) / "postgres")
        try:
            sweep = _run(server, only)
        finally:
            server.close()
    worst, name = max(sweep.worst)
    met = "met" if worst <= AIM else "missed"
    sys.stdout.write(
        f"{sweep.sent:,} requests; longest answer of /health/live {worst:.1f} ms, during “{name}” (aim <= {AIM:.0f} ms: {met})\n"
    )
    return int(worst > AIM)


if __name__ == "__main__":
    sys.exit(main())
