"""A week at random: people of every role do whatever comes to their mind with whatever they find, in any order.

Each answer is held against what the pages were told before it: `actions` and `outlook` must come true, and a second,
much simpler account of who wrote and who approved must agree. Computed from a seed, so a week can be lived again.
"""

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx
import msgspec

from tests.api.browser import Browser
from tests.worker import make_due, work_off
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
View = dict[str, Any]

POLICY = """
title: How we speak
text: [{{id: words, title: Words, body: We keep our words plain.}}]
rules:
  - id: no-widgets
    title: No widgets
    why: Widgets are somebody else's business.
    check: banned-terms
    parameters: {{terms: [{terms}]}}
    severity: block
    waivable_by: [comms_lead, legal]
    section: words
routes:
  - id: with-hashtags
    title: Communications, then the CEO office
    when: "hashtags.size() > 0"
    stages:
      - {{id: comms, title: Communications, roles: [comms_lead], need: {leads}, why: Leads read posts., decide_within: 4}}
      - {{id: ceo, title: CEO, roles: [ceo_office, legal], need: {ceo}, why: The CEO answers., decide_within: 20}}
  - id: without
    title: Communications
    stages:
      - {{id: comms, title: Communications, roles: [comms_lead], why: A lead reads every post., decide_within: 8}}
"""
POLICIES = (
    POLICY.format(terms="widget", leads="any", ceo="any"),
    POLICY.format(terms="gadget", leads="all", ceo="2"),
    POLICY.format(terms="widget, gadget", leads="any", ceo="all"),
)
TEXTS = (
    "Saturday we plant 400 trees with you. #PlantWithUs",
    "Saturday we plant 400 trees with you.",
    "A widget for every garden. #PlantWithUs",
    "A gadget for every garden.",
    "Sunday we rest. #PlantWithUs #Rest",
)
ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance")
STEADY = ("Administrator", "Officer")
"""Who keeps their roles: somebody has to give them, and somebody to read the record at the end."""

LIKELY = {"decide": 20, "submitProposal": 10, "changeDraft": 4}
"""How often people do what is offered to them, beside everything else once."""

NOT_OF_WHAT_IS_OFFERED = {"forbidden", "own-proposal", "own-waiver", "wrong-state", "not-found"}
"""What nobody may be told who does what `actions` offered a moment before."""

AFTER = {"counts": "in_review", "passes_on": "in_review", "approves": "approved", "lost": "lapsed"}
"""What an approval leads to, by what its giver was told before."""


@dataclass
class Week:
    """What one seed makes of it. `done` counts what was done, and what was refused with what."""

    stage: Stage
    enter: Enter
    dice: random.Random
    people: dict[str, Browser]
    stranger: Browser
    proposals: list[str] = field(default_factory=list)
    author: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    last_writer: dict[str, str] = field(default_factory=dict)
    approvers: dict[str, set[str]] = field(default_factory=dict)
    done: Counter[str] = field(default_factory=Counter)
    _verdict: str = ""

    async def go_on(self) -> None:
        """Let somebody do one thing. Whoever was signed out, because they were shut out or let in again, signs in."""
        part = self.dice.choice(list(self.people))
        if (await self.people[part].get("/api/v1/session")).status_code == 401:
            self.people[part] = await self.enter(part)
            return
        acts = [self.propose] * 6 + [self.act_on_a_proposal] * 24 + [self.act_on_a_waiver] * 4
        acts += [self.change_roles] * 2 + [self.enact, self.let_the_worker_work]
        await self.dice.choice(acts)(part)

    def content(self) -> View:
        built: View = msgspec.to_builtins(self.stage.post(text=self.dice.choice(TEXTS)))
        built["answers"]["when"] = (self.stage.clock.now() + timedelta(days=2)).isoformat()
        return {"content": built}

    async def propose(self, part: str) -> None:
        made = await self.people[part].send("POST", "/api/v1/proposals", self.content())
        if self.counted("createProposal", made):
            key = made.json()["summary"]["id"]
            self.proposals.append(key)
            self.author[key] = self.last_writer[key] = part
            self.words[key] = made.json()["content"]["text"]

    async def act_on_a_proposal(self, part: str) -> None:
        if not self.proposals:
            return
        key = self.dice.choice(self.proposals[-8:])
        address = f"/api/v1/proposals/{key}"
        assert (await self.stranger.get(address)).status_code == 404
        if self.dice.random() < 0.8:
            part = await self.somebody_who_may(address) or part
        found = await self.people[part].get(address)
        view = found.json() if found.status_code == 200 else None
        offered = (
            [*view["summary"]["actions"], *(["takeBackApproval"] if view["can_take_back"] else [])] if view else []
        )
        operations = self.operations()
        operation = self.dice.choice([*operations, *(one for one in offered for _ in range(LIKELY.get(one, 1)))])
        answer = await operations[operation](self.people[part], address, view)
        if operation != "askWaiver" or view is None:
            agrees(operation, operation in offered, answer)
        if self.counted(operation, answer) and view is not None:
            self.keeps_account(operation, part, view, answer)
        elif "policy-blocks" in answer.text:
            self.counted("askWaiver", await self.ask_waiver(self.people[part], address, view))

    async def somebody_who_may(self, address: str) -> str | None:
        """Return the first, in any order, to whom anything is offered there."""
        for part in self.dice.sample(list(self.people), len(self.people)):
            found = await self.people[part].get(address)
            if found.status_code == 200 and found.json()["summary"]["actions"]:
                return part
        return None

    def keeps_account(self, operation: str, part: str, view: View, answer: httpx.Response) -> None:
        """Note who wrote and who approved, and hold each decision against it."""
        key = view["summary"]["id"]
        if operation == "changeDraft" and self.words[key] != (text := answer.json()["content"]["text"]):
            self.words[key], self.last_writer[key] = text, part
        elif operation == "submitProposal":
            self.approvers[key] = set()
        elif operation == "decide":
            state = answer.json()["summary"]["state"]
            assert part != self.author[key]
            if self._verdict == "approve":
                assert part not in (self.last_writer[key], *self.approvers[key])
                self.approvers[key].add(part)
                self.comes_true(view, answer.json())
            if state == "approved":
                assert len(self.approvers[key]) >= (2 if "#" in self.words[key] else 1)
            assert (state == "rejected") == (self._verdict == "reject")

    def comes_true(self, view: View, after: View) -> None:
        """Hold an approval against what its giver was told: the state, and every stage that is left."""
        told = view["outlook"]
        self.done[f"told: {told['effect']}"] += 1
        assert after["summary"]["state"] == AFTER[told["effect"]], (view, after)
        left = [stage["id"] for stage in after["review"]["stages"] if stage["state"] in ("open", "waiting")]
        assert left == [stage["id"] for stage in told["left"]], (told, after)

    def operations(self) -> dict[str, Callable[[Browser, str, View | None], Awaitable[httpx.Response]]]:
        return {
            "decide": self.decide,
            "changeDraft": lambda who, at, view: who.send("PUT", f"{at}/draft", self.content(), headers=matching(view)),
            "submitProposal": lambda who, at, view: who.send("POST", f"{at}/submit", headers=matching(view)),
            "withdrawProposal": lambda who, at, _: who.send("POST", f"{at}/withdraw", {"reason": "Not now."}),
            "discardProposal": lambda who, at, _: who.send("DELETE", at),
            "takeBackApproval": lambda who, at, _: who.send("POST", f"{at}/take-back", {"reason": "I was mistaken."}),
            "rerouteProposal": lambda who, at, _: who.send("POST", f"{at}/reroute", {"reason": "They are away."}),
            "askWaiver": self.ask_waiver,
        }

    def decide(self, who: Browser, address: str, view: View | None) -> Awaitable[httpx.Response]:
        review = (view or {}).get("review") or {}
        digests = {name: review.get(name, "a" * 64) for name in ("revision_digest", "policy_digest", "brief_digest")}
        digests |= {"outlook": outlook["digest"]} if (outlook := (view or {}).get("outlook")) else {}
        self._verdict = self.dice.choice(("approve", "approve", "approve", "request_changes", "reject", "recuse"))
        said = {"verdict": self._verdict, "reason": "Because it is so.", **digests}
        return who.send("POST", f"{address}/decisions", said)

    def ask_waiver(self, who: Browser, address: str, _view: View | None) -> Awaitable[httpx.Response]:
        until = (self.stage.clock.now() + timedelta(days=self.dice.randint(1, 6))).isoformat()
        asked = {"rule": "no-widgets", "reason": "It is the name of the prize.", "until": until}
        return who.send("POST", f"{address}/waivers", asked)

    async def act_on_a_waiver(self, part: str) -> None:
        who = self.people[part]
        items = (await who.get("/api/v1/waivers")).json()["items"]
        if not items:
            return
        address = f"/api/v1/waivers/{self.dice.choice(items)['id']}"
        waiver = (await who.get(address)).json()
        operation = self.dice.choice([*waiver["actions"] * 3, "decideWaiver", "withdrawWaiver"])
        if operation == "decideWaiver":
            seen = {name: waiver[name] for name in ("content_digest", "policy_digest")}
            said = {"verdict": self.dice.choice(("grant", "grant", "refuse")), "reason": "So be it.", **seen}
            answer = await who.send("POST", f"{address}/decision", said)
        else:
            answer = await who.send("POST", f"{address}/withdraw", {"reason": "No longer."})
        agrees(operation, operation in waiver["actions"], answer)
        self.counted(operation, answer)

    async def change_roles(self, part: str) -> None:
        """Let somebody give a role, answer for one that waits for a second yes, or shut a person out and let them in."""
        who, administrator = self.people[part], self.people["administrator"]
        members = (await administrator.get("/api/v1/members")).json()["items"]
        member = self.dice.choice([one for one in members if one["name"] not in STEADY])
        if member["waiting"]:
            word = self.dice.choice(("confirm", "confirm", "refuse"))
            address = f"/api/v1/role-grants/{member['waiting'][0]['id']}/{word}"
            body = {"reason": "Not yet."} if word == "refuse" else None
            self.counted(f"{word}Role", await who.send("POST", address, body))
            return
        roles = sorted({*member["roles"], self.dice.choice(ROLES)})
        change: View = {"roles": roles if len(roles) < 4 else self.dice.sample(roles, 2)}
        if self.dice.random() < (0.1 if member["active"] else 0.5):
            change = {"active": not member["active"]}
        by = self.dice.choice((who, administrator))
        changed = await by.send(
            "PATCH", f"/api/v1/members/{member['id']}", change, headers={"If-Match": member["etag"]}
        )
        self.counted("changeMember", changed)

    async def enact(self, part: str) -> None:
        who = self.people[part]
        drafted = await who.send("POST", "/api/v1/policies", {"source": self.dice.choice(POLICIES)})
        if not self.counted("draftPolicy", drafted):
            return
        address = drafted.headers["location"]
        handed = await who.send("POST", f"{address}/submit", headers={"If-Match": drafted.headers["etag"]})
        if self.counted("submitPolicy", handed):
            second = self.people[self.dice.choice(list(self.people))]
            enacted = await second.send("POST", f"{address}/enact", headers={"If-Match": handed.headers["etag"]})
            self.counted("enactPolicy", enacted)

    async def let_the_worker_work(self, part: str) -> None:
        await make_due(self.stage.database, self.stage.cast.tenant)
        await work_off(self.stage.database, self.stage.clock)

    def counted(self, operation: str, answer: httpx.Response) -> bool:
        """Count it, and return whether it was done. No answer may be a fault of ours."""
        assert answer.status_code < 500, (operation, answer.text)
        fine = answer.status_code < 400
        self.done[operation if fine else f"{operation}: {slug(answer)}"] += 1
        return fine


def agrees(operation: str, offered: bool, answer: httpx.Response) -> None:
    """Fail unless what was offered could be done, and what was not could not."""
    if not offered:
        assert answer.status_code >= 400, f"{operation} was not offered, and done"
    elif answer.status_code >= 400 and "nobody to change" not in answer.text:
        assert slug(answer) not in NOT_OF_WHAT_IS_OFFERED, (operation, answer.text)


def slug(answer: httpx.Response) -> str:
    named: str = answer.json()["type"]
    return named.rpartition("/")[2]


def matching(view: View | None) -> dict[str, str]:
    return {"If-Match": view["summary"]["etag"] if view else '"1"'}
