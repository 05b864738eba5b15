"""What people do with one proposal, whatever comes to their mind: each is done, or refused in words."""

import json
import random
from datetime import timedelta
from typing import Any
from uuid import UUID

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tests.workflows.acts.any_policies import TEXTS, TRIVIAL, WIDGET
from tests.workflows.acts.any_proposal import BACK, Known, first
from tests.workflows.acts.any_world import World
from workflows.acts.decide import decide
from workflows.acts.draft import change_draft, discard_proposal, withdraw_proposal
from workflows.acts.reroute import reroute_proposal
from workflows.acts.submit import submit_proposal
from workflows.acts.suggest import accept_suggestion, decline_suggestion, suggest, withdraw_suggestion
from workflows.acts.take_back import take_back_approval
from workflows.discussion.anchor import Anchor
from workflows.discussion.answer import add_comment, reopen_thread, settle_thread
from workflows.discussion.begin import ThreadBeginning, begin_thread
from workflows.discussion.saying import Said
from workflows.review.admissibility import DecisionInput
from workflows.waivers.answer import WaiverAnswer, decide_waiver, withdraw_waiver
from workflows.waivers.ask import ask_waiver


class OneProposal(World):
    """Everything that is done with one proposal."""

    def likely(self, verb: str, one: Known, now: Any) -> list[UUID]:
        """Return who could do it now."""
        if verb in ("decide", "suggest", "begin_thread", "settle"):
            # A deputy is one of many: every other time it is one of them, where there are any.
            return [*(now["open"] if not now["deputies"] or now["version"] % 2 else ()), *now["deputies"]]
        if verb == "take_back":
            return list(now["approved"])
        people = self.stages[one.organization].cast.people.values()
        if verb in ("answer_waiver", "withdraw_waiver"):
            return [each.member_id for each in people if {"comms_lead", "legal"} & set(each.roles)]
        if verb == "reroute":
            return [each.member_id for each in people if each.may(Permission.PROPOSAL_REROUTE)]
        if verb in ("change", "again") and now["state"] == "changes_requested":
            return [each.member_id for each in people if each.may(Permission.PROPOSAL_DECIDE)]
        return [now["author_id"], now["last_editor_id"]]

    async def decide(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        verdict: Any = dice.choice(
            ("approve",) * 9 + ("request_changes", "request_changes", "reject", "recuse", "recuse")
        )
        digests: dict[str, Any] = {
            part: (now[part] or b"").hex() for part in ("revision_digest", "policy_digest", "brief_digest")
        }
        if dice.randrange(16) == 0:
            digests[dice.choice(list(digests))] = "00" * 32
        given = DecisionInput(
            verdict=verdict,
            reason="" if verdict == "approve" else "Because it is so.",
            cause=dice.choice(("", "about_me")) if verdict == "recuse" else "",
            together=verdict == "approve" and dice.randrange(6) == 0,
            **digests,
        )
        await self.act(one, decide, caller, given)
        assert "00" * 32 not in digests.values(), "a decision on something else was counted"
        self.done[verdict] += 1

    async def take_back(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.act(one, take_back_approval, caller, "I was mistaken.")

    async def withdraw(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.act(one, withdraw_proposal, caller, "Not now.")

    async def reroute(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.act(one, reroute_proposal, caller, "They are away.")

    async def submit(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.act(one, submit_proposal, caller, expected_version=now["version"])
        one.written.put_up()

    async def change(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        """Change the words, mostly, where they can be; and mostly put them up again at once."""
        text = dice.choice(TEXTS)
        if any(pair[0] == one.written.text for pair in TRIVIAL) and dice.random() < 0.85:
            text = next(after for before, after in sorted(TRIVIAL) if before == one.written.text)
        content = self.post(one.organization, text)
        changed = await self.act(one, change_draft, caller, content, expected_version=now["version"])
        one.written.changed(str(caller.member_id), text)
        if dice.random() < 0.7:
            await self.act(one, submit_proposal, caller, expected_version=changed.summary.version)
            one.written.put_up()

    async def again(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        """Do what gets a proposal that is not in review back there; one that is, mostly stays."""
        if now["state"] in BACK:
            await (self.change if dice.random() < 0.7 else self.submit)(one, now, caller, dice)
        elif now["state"] != "in_review" or dice.random() < 0.3:
            await self.withdraw(one, now, caller, dice)
        else:
            await self.answer(one, now, caller, dice)

    async def discard(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.act(one, discard_proposal, caller)
        self.known.remove(one)

    async def suggest(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        content = self.post(one.organization, dice.choice(TEXTS))
        digest = (now["revision_digest"] or b"").hex()
        await self.act(one, suggest, caller, content, note="Better so.", revision_digest=digest)

    async def accept(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        suggestion = first(now["suggestions"])
        await self.act(one, accept_suggestion, caller, suggestion)
        content = await self.administrator.fetchval("SELECT content FROM workflow.suggestion WHERE id = $1", suggestion)
        one.written.text = json.loads(content)["text"]
        one.written.put_up()

    async def decline(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        suggestion = first(now["suggestions"])
        if dice.random() < 0.5:
            await self.act(one, decline_suggestion, caller, suggestion, reason="No.")
        else:
            await self.act(one, withdraw_suggestion, caller, suggestion)

    async def begin_thread(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        given = ThreadBeginning(
            revision=now["revision"],
            anchor=Anchor(),
            audience=dice.choice(("shared", "internal")),
            blocking=dice.random() < 0.3,
            said=Said(words="How many, really?"),
        )
        await self.act(one, begin_thread, caller, given)

    async def answer(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.act(one, add_comment, caller, first(now["threads"]), given=Said(words="400."))

    async def settle(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        thread = first(now["threads"] if dice.random() < 0.8 else now["threads"][::-1])
        version = await self.administrator.fetchval("SELECT version FROM workflow.thread WHERE id = $1", thread)
        act = dice.choice((settle_thread,) * 4 + (reopen_thread,))
        await self.act(one, act, caller, thread, expected_version=version or 1)

    async def ask_waiver(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        """Ask for an exception; mostly for words that need one."""
        if one.written.text != WIDGET and dice.random() < 0.9:
            content = self.post(one.organization, WIDGET)
            await self.act(one, change_draft, caller, content, expected_version=now["version"])
            one.written.changed(str(caller.member_id), WIDGET)
        until = self.planned + timedelta(days=dice.choice((1,) * 8 + (-1, 90)))
        await self.act(one, ask_waiver, caller, rule="no-widgets", reason="It is the prize.", until=until)

    async def answer_waiver(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        """Answer, mostly what was seen; where it is granted, the author mostly puts the words up at once."""
        stage, waiver = self.stages[one.organization], first(now["waivers"])
        seen = await self.administrator.fetchrow(
            "SELECT content_digest, policy_digest FROM workflow.waiver WHERE id = $1", waiver
        )
        digest = "00" * 32 if dice.randrange(16) == 0 else (seen["content_digest"] if seen else b"").hex()
        policy = (seen["policy_digest"] if seen else b"").hex()
        verdict: Any = dice.choice(("grant", "grant", "grant", "refuse"))
        given = WaiverAnswer(verdict=verdict, reason="So.", content_digest=digest, policy_digest=policy)
        await stage.act(decide_waiver, caller, waiver, given)
        assert digest != "00" * 32, "an answer about something else was counted"
        self.done[f"waiver: {verdict}"] += 1
        parts = [part for part, each in stage.cast.people.items() if each.member_id == now["author_id"]]
        author = await self.caller(one.organization, parts[0])
        if author is not None and verdict == "grant" and dice.random() < 0.8:
            await self.attempt("submit", self.submit(one, now, author, dice))

    async def withdraw_waiver(self, one: Known, now: Any, caller: Caller, dice: random.Random) -> None:
        await self.stages[one.organization].act(withdraw_waiver, caller, first(now["waivers"]), "The prize changed.")
