"""Small policies and subjects for tests."""

from typing import Any

from policies.document.document import PolicyDocument, Route, Rule, Section, Stage
from policies.subject.facts import Channel, Subject
from policies.verdict.rulebook import Rulebook, load

STAGE = Stage(id="comms", title="Comms lead", roles=("comms_lead",), why="Somebody reads it first.")


def rule(check: str = "banned-terms", **changes: Any) -> Rule:
    given: dict[str, Any] = {"id": "a-rule", "title": "A rule", "why": "Because it matters.", "check": check}
    if check == "banned-terms":
        given["parameters"] = {"terms": ["widget"]}
    return Rule(**(given | changes))


def route(name: str = "everything", when: str | None = None, stages: int = 1) -> Route:
    steps = tuple(
        Stage(id=f"s{n}", title="Step", roles=("comms_lead",), why="Somebody reads it.") for n in range(stages)
    )
    return Route(id=name, title=name.capitalize(), stages=steps, when=when)


def document(*rules: Rule, routes: tuple[Route, ...] = ()) -> PolicyDocument:
    section = Section(id="words", title="Words", body="How we speak.")
    return PolicyDocument(title="A policy", text=(section,), rules=rules, routes=routes or (route(),))


def rulebook(*rules: Rule, routes: tuple[Route, ...] = ()) -> Rulebook:
    return load(document(*rules, routes=routes))


def post(text: str = "Good morning", *networks: str, **changes: Any) -> Subject:
    channels = tuple(Channel(network=network, handle="@us") for network in networks or ("x",))
    return Subject(**({"kind": "post", "fields": {"/text": text}, "channels": channels} | changes))
