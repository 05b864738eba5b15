"""The demo's people at work over HTTP, and the product's main job done by them."""

import time
from collections.abc import Callable
from typing import Any, Self

import httpx

PRIYA, MAREN, ELIAS, HANNAH = "Priya Nair", "Maren Lindqvist", "Elias Brandt", "Hannah Weiss"
API = "/api/v1"


TRIES = 20


def patiently(ask: Callable[[], httpx.Response]) -> httpx.Response:
    """Do what the answer 503 asks for: wait a moment and try again. It promises that nothing was changed."""
    for _ in range(TRIES):
        answer = ask()
        if answer.status_code != 503:
            return answer
        time.sleep(0.5)
    return ask()


class Person:
    """Somebody signed in. After a restart of the database each process finds out by its first request, which is answered 503."""

    def __init__(self, url: str, http: httpx.Client, session: dict[str, Any]) -> None:
        self.name: str = session["name"]
        self._http = http
        self._ours = {"Origin": url, "Sec-Fetch-Site": "same-origin", "X-CSRF-Token": session["csrf_token"]}

    @classmethod
    def by_link(cls, url: str, link: str) -> Self:
        return cls._enter(url, "/session/demo", {"token": link.partition("#demo=")[2]})

    @classmethod
    def by_password(cls, url: str, email: str, password: str) -> Self:
        return cls._enter(url, "/session", {"email": email, "password": password})

    @classmethod
    def _enter(cls, url: str, path: str, body: dict[str, Any]) -> Self:
        http = httpx.Client(base_url=url, timeout=30)
        ours = {"Origin": url, "Sec-Fetch-Site": "same-origin"}
        answer = patiently(lambda: http.post(API + path, json=body, headers=ours))
        assert answer.status_code == 200, answer.text
        return cls(url, http, answer.json())

    def get(self, path: str) -> Any:
        answer = patiently(lambda: self._http.get(API + path))
        assert answer.status_code == 200, f"{self.name}, GET {path}: {answer.status_code} {answer.text[:1_000]}"
        return answer.json()

    def send(self, method: str, path: str, body: Any = None, *, version: str = "") -> httpx.Response:
        headers = {**self._ours, **({"If-Match": version} if version else {})}
        answer = patiently(lambda: self._http.request(method, API + path, json=body, headers=headers))
        assert answer.is_success, f"{self.name}, {method} {path}: {answer.status_code} {answer.text[:1_000]}"
        return answer


def propose(author: Person, text: str) -> dict[str, Any]:
    """Let `author` check a post, propose and submit it; return the submitted proposal."""
    plan = author.get("/plan")
    content = {
        "kind": "post",
        "title": "Swimming in winter",
        "text": text,
        "channel_ids": [_on_x(plan)],
        "answers": {
            "objective_id": plan["objectives"][0]["id"],
            "why": "People ask whether they may swim.",
            "what": "Opening hours of the lido in winter.",
            "how": "The leisure desk posts it and answers.",
            "where": "X.",
            "when": "2030-11-28T09:00:00Z",
        },
    }
    checked = author.send("POST", "/checks", {"content": content}).json()
    assert checked["route"]["stages"], checked
    made = author.send("POST", "/proposals", {"content": content})
    address = made.headers["location"].removeprefix(API)
    submitted: dict[str, Any] = author.send("POST", f"{address}/submit", version=made.headers["etag"]).json()
    assert submitted["summary"]["state"] == "in_review", submitted["summary"]
    return submitted


def _on_x(plan: dict[str, Any]) -> str:
    return str(next(each["id"] for each in plan["channels"] if each["network"] == "x"))


def approve(person: Person, proposal: dict[str, Any]) -> dict[str, Any]:
    """Let `person` read the brief and approve what it shows; return the proposal as it stands then."""
    address = f"/proposals/{proposal['summary']['id']}"
    review = person.get(address)["review"]
    digests = {name: review[name] for name in ("revision_digest", "policy_digest", "brief_digest")}
    assert person.get(f"{address}/brief")["digest"] == digests["brief_digest"]
    body = {"verdict": "approve", "reason": "", **digests}
    answer: dict[str, Any] = person.send("POST", f"{address}/decisions", body).json()
    return answer


def state_of(person: Person, proposal: dict[str, Any]) -> str:
    """Return the state `person` sees."""
    return str(person.get(f"/proposals/{proposal['summary']['id']}")["summary"]["state"])


def verify(officer: Person) -> int:
    """Let compliance recompute the record; return how many entries it has. Raises `AssertionError` when it is not sound."""
    report = officer.send("POST", "/record/verification").json()
    assert report["sound"], report
    return int(report["size"])
