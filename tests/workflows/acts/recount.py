"""A second account of what was decided: read from the ledger entry by entry, held against the tables, counted by hand.

It shares no code with the product: it reads bytes and rows past every guard, and knows only what the rules of deciding are. Whoever
wrote what is told by the test (`Written`), not read.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from tests.workflows.acts.recount_facts import Facts, Row

VERDICTS = {
    f"member:review:{verdict}": verdict for verdict in ("approve", "request_changes", "reject", "recuse", "take_back")
}
ENDINGS = {
    "member:review:request_changes": "changes_requested",
    "member:review:reject": "rejected",
    "member:proposal:withdraw": "withdrawn",
    "system:review:expire": "expired",
    "system:review:lapse": "lapsed",
}
WAIVED = {"ask": "asked", "grant": "granted", "refuse": "refused", "withdraw": "withdrawn", "close": "closed"}


@dataclass
class Written:
    """What a test knows of one proposal: whose words stand in the draft, and in what was submitted last."""

    author: str
    text: str
    writers: set[str]
    submitted: str | None = None
    submitted_by: set[str] = field(default_factory=set)

    def changed(self, member: str, text: str) -> None:
        if text == self.text:
            return
        self.writers = set(self.submitted_by) if text == self.submitted else self.writers | {member}
        self.text = text

    def put_up(self) -> None:
        self.submitted, self.submitted_by = self.text, set(self.writers)


@dataclass
class Run:
    """One review, as the ledger tells of it. Stages are numbers, members the texts of their ids."""

    id: str
    digest: str
    policy: str
    number: int
    writers: set[str]
    asked: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    late: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    roles: dict[tuple[int, str], str] = field(default_factory=dict)
    given_up: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    standing: dict[str, int] = field(default_factory=dict)
    """The stage of each approval that stands, by whose seat it was given from."""
    by: dict[str, str] = field(default_factory=dict)
    """Who gave it: the holder of the seat, or somebody in their place."""
    ended: str | None = None
    decisions: set[str] = field(default_factory=set)

    @property
    def heard(self) -> set[str]:
        """Who has approved, and in whose place."""
        return {*self.by, *self.by.values()}

    def seats(self, pairs: list[list[Any]]) -> None:
        for stage, member, role in pairs:
            self.asked[stage].add(member)
            self.roles[stage, member] = role

    def reseated(self, detail: dict[str, Any]) -> None:
        """Follow a review that was sent to other people: whoever was asked in place of who gave up counts instead of them."""
        added = detail.get("seats", [])
        for stage in {stage for stage, _, _ in added}:
            new = [member for at, member, _ in added if at == stage and member not in self.asked[stage]]
            for _ in new:
                if self.given_up[stage]:
                    self.asked[stage].discard(self.given_up[stage].pop(0))
        for stage, member in detail["released"]:
            self.asked[stage].discard(member)
            self.late[stage].discard(member)
        self.seats(added)


class Recount:
    """Everything that the ledger of one organization tells of one proposal, and how it fits the tables."""

    def __init__(self, written: Written, trivial: set[tuple[str, str]]) -> None:
        self.written = written
        self.trivial = trivial
        self.runs: list[Run] = []
        self.contents: dict[int, str] = {}
        self.state = "draft"
        self.suggesters: set[str] = set()
        self.blocking: set[str] = set()
        self.counted: list[str] = []
        self.waivers: dict[str, str] = {}
        self.askers: dict[str, str] = {}

    def take(self, body: dict[str, Any], facts: Facts) -> list[str]:
        """Follow one entry, and return what it was good for. Raises `AssertionError` where it breaks a rule."""
        self.counted = []
        kind, detail = body["type"], body.get("detail", {})
        if "to" in body and kind != "member:proposal:create":
            assert body["from"] == self.state, (kind, "begins where the last one ended")
        if body.get("to") == "approved" and self.state != "approved":
            kept = kind == "member:proposal:submit" and detail.get("kept")
            assert kind == "member:review:approve" or kept, (kind, "approves nothing")
            assert body["actor"].get("member"), "time approves nothing"
        self.state = body.get("to", self.state)
        if kind == "member:proposal:submit":
            self._begun(body, facts)
        elif kind in VERDICTS:
            self._decided(body, facts)
        elif ":waiver:" in kind:
            self._waived(body, facts)
        elif kind in self._FOLLOWED:
            self._FOLLOWED[kind](self, detail)
        if kind in ENDINGS and self.runs:
            self._last.ended = ENDINGS[kind]
        return self.counted

    def _waived(self, body: dict[str, Any], facts: Facts) -> None:
        """Follow an exception that was asked for: somebody else grants it, with no part in the words, in a role the rule names."""
        verb, detail, member = body["type"].rsplit(":", 1)[1], body["detail"], body["actor"].get("member")
        waiver = detail["waiver"]
        if verb == "ask":
            assert waiver not in self.waivers
            self.askers[waiver] = member
        elif verb in ("grant", "refuse"):
            assert body["actor"]["via"] == "web"
            assert self.waivers[waiver] == "asked"
            own = {self.written.author, self.askers[waiver], *self.written.writers}
            assert not {member, *facts.covered_by(member)} & own, "nobody makes an exception for their own words"
            assert member not in self.suggesters
            assert detail["role"] in {"comms_lead", "legal"} & set(body["actor"]["roles"])
        elif verb in ("withdraw", "close"):
            assert self.waivers[waiver] in ("asked", "granted")
        if verb in WAIVED:
            self.waivers[waiver] = WAIVED[verb]

    def _allowed(self, run: Run) -> None:
        """Let words that the policy forbids go on only while somebody's exception holds."""
        if "widget" in self.contents[run.number]:
            assert "granted" in self.waivers.values(), "what is forbidden was let through"
            self.counted.append("by an exception")

    def _accepted(self, detail: dict[str, Any]) -> None:
        self.suggesters.add(detail["suggested_by"])
        self._last.ended = "replaced"

    def _rerouted(self, detail: dict[str, Any]) -> None:
        assert self._last.ended is None
        self._last.reseated(detail)

    def _escalated(self, detail: dict[str, Any]) -> None:
        assert self._last.ended is None
        for stage, member in detail.get("released", []):
            self._last.asked[stage].remove(member)
        for stage, member, role in detail.get("seats", []):
            self._last.late[stage].add(member)
            self._last.roles[stage, member] = role

    def _blocked(self, detail: dict[str, Any]) -> None:
        if detail["blocking"]:
            self.blocking.add(detail["thread"])

    def _settled(self, detail: dict[str, Any]) -> None:
        self.blocking.discard(detail["thread"])

    _FOLLOWED: ClassVar[dict[str, Callable[["Recount", dict[str, Any]], None]]] = {
        "member:suggestion:accept": _accepted,
        "member:review:reroute": _rerouted,
        "system:review:escalate": _escalated,
        "member:thread:begin": _blocked,
        "member:thread:reopen": _blocked,
        "member:thread:settle": _settled,
    }

    @property
    def _last(self) -> Run:
        return self.runs[-1]

    def _begun(self, body: dict[str, Any], facts: Facts) -> None:
        detail = body["detail"]
        assert not self.runs or self._last.ended not in (None, "approved"), "one review at a time"
        earlier = self.runs[-1] if self.runs else None
        run = Run(detail["review"], body["revision"], body["policy"], detail["number"], set(detail["writers"]))
        run.seats(detail["seats"])
        self.contents[run.number] = facts.text_of(run.number)
        self.runs.append(run)
        self._allowed(run)
        assert {detail["author"]} <= run.writers
        for stage, member, seen in detail.get("kept", []):
            assert earlier is not None
            assert earlier.policy == run.policy
            self._keep(earlier, run, facts, kept=(stage, member, seen))
        if body["to"] == "approved":
            run.ended = "approved"
            self._demand(run, facts)

    def _keep(self, earlier: Run, run: Run, facts: Facts, *, kept: tuple[int, str, int]) -> None:
        """Let an approval be kept only of what somebody approved, and only over an edit that the test calls trivial."""
        stage, member, seen = kept
        assert facts.keeps_trivial(run.id), "the policy calls no edit trivial"
        assert member in earlier.standing, "kept is what stood"
        ids = [step["id"] for step in facts.route(run.id)]
        before = [step["id"] for step in facts.route(earlier.id)]
        assert before[earlier.standing[member]] == ids[stage], "in the very stage"
        approved = next(one for one in self.runs if one.number == seen)
        assert member in approved.standing
        words, now = self.contents[seen], self.contents[run.number]
        assert words == now or (words, now) in self.trivial, (words, now)
        assert member in run.asked[stage]
        by = earlier.by[member]
        assert by not in run.writers, "nobody decides on their own, kept or not"
        assert not {member, by} & run.heard
        run.standing[member], run.by[member] = stage, by
        self.counted.append("kept")

    def _decided(self, body: dict[str, Any], facts: Facts) -> None:
        detail, member, run = body["detail"], body["actor"]["member"], self._last
        kind, stage = body["type"], detail["stage"]
        bound = (detail["review"], body["revision"], body["policy"], body["brief"])
        assert bound == (run.id, run.digest, run.policy, facts.brief(run.id))
        run.decisions.add(detail["decision"])
        assert body["actor"]["via"] == "web", "a machine decides nothing"
        holder = facts.holder(detail["seat"])
        self._in_place(member, holder, body, facts)
        for one in {member, holder, *facts.covered_by(member)}:
            assert one not in run.writers, "nobody decides on their own"
        if kind == "member:review:take_back":
            assert run.ended in (None, "approved")
            assert member in (holder, run.by.pop(holder)), "whoever gave it, or in whose place it was given"
            assert run.standing.pop(holder) == stage
            run.asked[stage] |= set(detail["asked_again"]) - run.late[stage]
            run.ended = None
            return
        assert run.ended is None, f"decided after it was {run.ended}"
        assert not {member, holder} & run.heard, "nobody decides twice"
        assert holder in run.asked[stage] | run.late[stage], "only who was asked decides"
        assert detail["role"] == run.roles[stage, holder]
        assert detail["role"] in body["actor"]["roles"] or member != holder, "in a role they hold"
        if kind == "member:review:recuse":
            run.given_up[stage].append(holder)
        if detail.get("together"):
            assert (kind, facts.low_risk(run.id)) == ("member:review:approve", True)
            self.counted.append("in one go")
        if kind == "member:review:approve":
            assert not self.blocking, "something had to be settled before"
            run.standing[holder], run.by[holder] = stage, member
        if body["to"] == "approved":
            run.ended = "approved"
            self._allowed(run)
            self._demand(run, facts)

    def _in_place(self, member: str, holder: str, body: dict[str, Any], facts: Facts) -> None:
        """Let somebody decide from another's seat only while they cover for them, and say so."""
        assert body["actor"].get("covering_for", member) == holder, "in whose place it was is on record"
        if member != holder and body["type"] != "member:review:take_back":
            assert facts.covers.get(body["detail"]["cover"]) == (holder, member), "cover lasts"
            self.counted.append("in another's place")

    def _demand(self, run: Run, facts: Facts) -> None:
        """Count whether all that the frozen route of an approved review demands was given."""
        route = facts.route(run.id)
        for stage in range(len(route)):
            assert self.met(run, stage, route[stage]), f"approved without what stage {stage} demands"
        assert set(run.by.values()) - self.suggesters, "whoever suggested words is not the only one to approve"
        assert run.heard.isdisjoint(run.writers)
        self.counted.append("approved after all")

    def met(self, run: Run, stage: int, step: dict[str, Any]) -> bool:
        approved = [member for member, at in run.standing.items() if at == stage]
        roles = {run.roles[stage, member] for member in approved}
        if step["need"] == "all":
            missing = set(step["roles"]) - roles if step["distinct_roles"] else set()
            return len(approved) >= max(1, len(run.asked[stage])) and not missing
        needed = 1 if step["need"] == "any" else step["need"]
        return (len(roles) if step["distinct_roles"] else len(approved)) >= needed

    def fits(self, facts: Facts) -> None:
        """Hold what the ledger tells against the tables."""
        assert facts.proposal["state"] == self.state
        assert [str(row["id"]) for row in facts.reviews] == [run.id for run in self.runs]
        assert set(map(str, facts.proposal["writers"])) == self.written.writers
        if self.runs:
            assert self._last.writers == self.written.submitted_by
        assert {str(row["id"]): row["state"] for row in facts.waivers} == self.waivers
        open_ones = [row for row in facts.reviews if row["state"] == "open"]
        assert len(open_ones) == (self.state == "in_review")
        for row, run in zip(facts.reviews, self.runs, strict=True):
            self._review_fits(row, run, facts)
        if self.state == "approved":
            assert facts.reviews[-1]["state"] == "approved" == self._last.ended
            assert facts.reviews[-1]["revision"] == facts.proposal["revision"]

    def _review_fits(self, row: Row, run: Run, facts: Facts) -> None:
        revision = facts.revisions[row["revision"]]
        assert hashlib.sha256(revision["content"]).digest() == revision["digest"] == row["revision_digest"]
        assert row["revision_digest"].hex() == run.digest
        assert set(map(str, revision["writers"])) == run.writers
        stages = [one for one in facts.stages if one["review_id"] == row["id"]]
        seats = [one for one in facts.seats if one["review_id"] == row["id"]]
        decisions = [one for one in facts.decisions if one["review_id"] == row["id"]]
        assert {str(one["id"]) for one in decisions} == run.decisions
        assert all(one["revision_digest"].hex() == run.digest for one in decisions)
        approved = {str(seat["member_id"]): seat["stage"] for seat in seats if seat["state"] == "approved"}
        assert approved == run.standing
        gave = {str(seat["member_id"]): str(seat["decided_by"] or seat["member_id"]) for seat in seats}
        assert {holder: gave[holder] for holder in approved} == run.by
        states = {one["number"]: one["state"] for one in stages}
        active = [str(seat["member_id"]) for seat in seats if seat["state"] in ("open", "waiting", "approved")]
        assert len(active) == len(set(active)), "one person, one seat"
        route = facts.route(run.id)
        for number, state in states.items():
            if state == "done":
                assert self.met(run, number, route[number]), f"stage {number} is done without what it demands"
        if row["state"] != "open":
            assert not {"open", "waiting"} & {*states.values(), *(seat["state"] for seat in seats)}
            return
        assert run.ended is None
        assert "open" in states.values()
        for one in stages:
            ready = all(states[number] == "done" for number in one["waits_for"])
            assert one["state"] == "done" or (one["state"] == "open") == ready
        for seat in seats:
            if seat["state"] in ("open", "waiting"):
                assert seat["state"] == states[seat["stage"]]
                assert str(seat["member_id"]) not in run.writers
