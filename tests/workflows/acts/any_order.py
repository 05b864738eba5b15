"""People of two organizations who do whatever comes to their mind, in any order, with what there is.

Most attempts are made by somebody who could do it, so that reviews get far; every eighth is made by whoever comes, be it a stranger. An
attempt is done or refused in words; a stranger finds nothing. After each, `Recount` follows the ledger on its own account.
"""

import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.identity.sessions import resolve
from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member
from tenants.record.verification import recompute
from tests.database import TestDatabase, signed_in, url_as
from tests.worker import work_off
from tests.workflows.acts.any_policies import POLICIES, TEXTS, TRIVIAL
from tests.workflows.acts.any_proposal import BACK, NOW, Known, first, suits
from tests.workflows.acts.recount import Facts, Recount, Written
from tests.workflows.stage import Stage, enact
from workflows.acts.decide import decide
from workflows.acts.draft import change_draft, create_proposal, discard_proposal, withdraw_proposal
from workflows.acts.reroute import reroute_proposal
from workflows.acts.submit import submit_proposal
from workflows.acts.suggest import accept_suggestion, decline_suggestion, suggest, withdraw_suggestion
from workflows.acts.take_back import take_back_approval
from workflows.cover.end_cover import end_cover
from workflows.cover.set_cover import set_cover
from workflows.discussion.anchor import Anchor
from workflows.discussion.answer import add_comment, reopen_thread, settle_thread
from workflows.discussion.begin import ThreadBeginning, begin_thread
from workflows.discussion.saying import Said
from workflows.review.admissibility import DecisionInput
from workflows.rows.named_rows import COMPARISONS

MOST = 5
"""How many proposals of one organization are looked after at a time."""
ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance")
IN_AN_ORGANIZATION = ("propose", "roles", "policy", "cover", "time_passes", "steps_come", "work")
"""What is done in an organization, and not with one proposal there."""


@dataclass
class AnyOrder:
    """Two organizations in one database, and everything that was tried so far."""

    stages: dict[str, Stage]
    administrator: asyncpg.Connection
    known: list[Known] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    taken: dict[UUID, int] = field(default_factory=dict)
    covers: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The cover that lasts, as the ledgers tell: who is away and who covers for them, by its id."""
    away: set[tuple[str, str]] = field(default_factory=set)
    """Whose roles or access changed since they were last looked up."""

    @classmethod
    async def begin(cls, stages: dict[str, Stage]) -> "AnyOrder":
        database = next(iter(stages.values())).database
        opened = await asyncpg.connect(url_as("postgres", database).replace("+asyncpg", ""))
        made = cls(stages, opened)
        for name, stage in stages.items():
            made.taken[stage.cast.tenant] = await opened.fetchval(
                "SELECT max(seq) + 1 FROM ledger.entry WHERE tenant_id = $1", stage.cast.tenant
            )
            await made.policy(name, "lead", random.Random(len(name)))
            for _ in range(3):
                await made.propose(name, "author", random.Random(len(made.known)))
        return made

    async def something(self, verb: str, which: int, who: int, how: int) -> None:
        """Let somebody do one thing: `which` proposal, `who`, and `how`, are numbers that lead to one of those there are."""
        dice = random.Random(how)
        if verb in IN_AN_ORGANIZATION:
            name = list(self.stages)[which % len(self.stages)]
            await getattr(self, verb)(name, self.name_of(name, who), dice)
            return
        odd = dice.randrange(8) == 0
        rows = {row["id"]: row for row in await self.administrator.fetch(NOW, [one.id for one in self.known])}
        fitting = [one for one in self.known if odd or suits(verb, rows[one.id])] or self.known
        one = fitting[which % len(fitting)]
        now = rows[one.id]
        foreign = odd and dice.random() < 0.5
        name = next(each for each in self.stages if (each != one.organization) == foreign)
        caller = await self.caller(name, self.somebody(name, [] if odd else self.likely(verb, one, now), who))
        if caller is not None:
            await self.attempt(verb, getattr(self, verb)(one, now, caller, dice), foreign=foreign)

    async def attempt(self, verb: str, act: Awaitable[Any], *, foreign: bool = False) -> Any:
        """Return what came of it. Whatever is refused is refused in words; what is not there for a stranger is not found."""
        try:
            made = await act
            said = ""
        except Problem as refused:
            made, said = None, refused.slug
        assert not foreign or said == "not-found", f"a stranger tried to {verb}: {said or 'done'}"
        self.done[f"{verb}: {said}" if said else verb] += 1
        return made

    def likely(self, verb: str, one: Known, now: Any) -> list[UUID]:
        """Return who could do it now."""
        if verb in ("decide", "suggest", "begin_thread", "settle"):
            return [*now["open"], *now["deputies"]]
        if verb == "take_back":
            return list(now["approved"])
        people = self.stages[one.organization].cast.people.values()
        if verb == "reroute":
            return [each.member_id for each in people if each.may(Permission.PROPOSAL_REROUTE)]
        if verb in ("change", "again") and now["state"] == "changes_requested":
            return [each.member_id for each in people if each.may(Permission.PROPOSAL_DECIDE)]
        return [now["author_id"], now["last_editor_id"]]

    def somebody(self, name: str, likely: list[UUID], who: int) -> str:
        """Return the one of `likely`, or of everybody in an organization, that the number `who` leads to."""
        parts = [part for part, each in self.stages[name].cast.people.items() if each.member_id in likely]
        return parts[who % len(parts)] if parts else self.name_of(name, who)

    def name_of(self, name: str, who: int) -> str:
        people = list(self.stages[name].cast.people)
        return people[who % len(people)]

    async def caller(self, name: str, part: str) -> Caller | None:
        """Return somebody with the roles they hold now, signed in; None for whose access has ended."""
        stage = self.stages[name]
        if (name, part) not in self.away:
            return stage.cast[part]
        found = await self._resolved(stage, stage.cast[part])
        if found is None:
            (anew,) = await signed_in(stage.database, stage.cast[part])
            found = await self._resolved(stage, anew)
        if found is not None:
            stage.cast.people[part] = found
            self.away.discard((name, part))
        return found

    async def _resolved(self, stage: Stage, caller: Caller) -> Caller | None:
        async with stage.database.reading() as session:
            found = await resolve(session, str(caller.token), "test") if caller.token else None
        return found.caller if found else None

    # What people do with one proposal.

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
        if any(pair[0] == one.written.text for pair in TRIVIAL) and dice.random() < 0.6:
            text = next(after for before, after in sorted(TRIVIAL) if before == one.written.text)
        content = self.stages[one.organization].post(text)
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
        content = self.stages[one.organization].post(dice.choice(TEXTS))
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

    async def act(
        self, one: Known, mover: Callable[..., Awaitable[Any]], caller: Caller, *args: Any, **more: Any
    ) -> Any:
        return await self.stages[one.organization].act(mover, caller, one.id, *args, **more)

    # What people do in an organization, and what time does.

    async def propose(self, name: str, part: str, dice: random.Random) -> None:
        caller = await self.caller(name, part)
        text = dice.choice(TEXTS)
        stage = self.stages[name]
        if caller is None:
            return
        made = await self.attempt("propose", stage.act(create_proposal, caller, stage.post(text)))
        if made is None:
            return
        member = str(caller.member_id)
        one = Known(name, made.summary.id, Recount(Written(member, text, {member}), TRIVIAL))
        now = await self.administrator.fetchrow(NOW, [one.id])
        self.known.append(one)
        await self.attempt("submit", self.submit(one, now, caller, dice))
        mine = [each for each in self.known if each.organization == name]
        if len(mine) > MOST:
            self.known.remove(dice.choice(mine[:-1]))

    async def roles(self, name: str, part: str, dice: random.Random) -> None:
        """Let an administrator give or take a role, or end somebody's access or restore it."""
        stage = self.stages[name]
        part = dice.choice(("lead", "deputy", "adviser", "chief", "lawyer", "colleague", "officer"))
        administrator, member = stage.cast["administrator"], stage.cast[part].member_id
        held = await stage.read(get_member, administrator, member)
        change: dict[str, Any] = {"roles": None, "active": None}
        if not held.active or dice.randrange(6) == 0:
            change["active"] = not held.active
        elif len(held.roles) > 1 or dice.random() < 0.2:
            change["roles"] = sorted({dice.choice(ROLES)} | set(held.roles[1:]))
        else:
            change["roles"] = sorted({*held.roles, dice.choice(ROLES)})
        version = int(held.etag.strip('"'))
        self.away.add((name, part))

        async def change_one() -> None:
            async with stage.writing(administrator) as session:
                await change_member(session, administrator, stage.clock, member, expected_version=version, **change)

        await self.attempt("roles", change_one())

    async def policy(self, name: str, part: str, dice: random.Random) -> None:
        stage = self.stages[name]
        if None in [await self.caller(name, each) for each in ("lead", "chief")]:
            return
        await self.attempt("policy", enact(stage, dice.choice(POLICIES)))

    async def cover(self, name: str, part: str, dice: random.Random) -> None:
        stage = self.stages[name]
        caller = await self.caller(name, dice.choice((part, "administrator")))
        running = await self.administrator.fetch(
            "SELECT id FROM tenant.cover WHERE tenant_id = $1 AND ended_at IS NULL ORDER BY id", stage.cast.tenant
        )
        if caller is None:
            return
        if running and dice.random() < 0.5:
            await self.attempt("cover ended", stage.act(end_cover, caller, dice.choice(running)["id"]))
            return
        deputy = stage.cast[dice.choice(("lead", "deputy", "adviser", "chief", "lawyer", "author"))].member_id
        whom = stage.cast[dice.choice(("lead", "adviser", "chief", "lawyer", part))].member_id
        ends = stage.clock.now() + timedelta(days=dice.randint(1, 30))
        await self.attempt("cover", stage.act(set_cover, caller, member_id=whom, deputy_id=deputy, ends_at=ends))

    async def time_passes(self, name: str, part: str, dice: random.Random) -> None:
        """Let the time to decide on one review be over; the worker may or may not notice before somebody tries."""
        one = dice.choice([each for each in self.known if each.organization == name])
        await self.administrator.execute(
            "UPDATE workflow.review SET expires_at = clock_timestamp() - interval '1 second'"
            " WHERE proposal_id = $1 AND state = 'open'",
            one.id,
        )
        await self.administrator.execute(
            "UPDATE tenant.due SET due_at = clock_timestamp(), next_at = clock_timestamp() WHERE kind = 'expire_review'"
            " AND subject IN (SELECT id FROM workflow.review WHERE proposal_id = $1)",
            one.id,
        )
        if dice.random() < 0.6:
            await self.work(name, part, dice)

    async def steps_come(self, name: str, part: str, dice: random.Random) -> None:
        one = dice.choice([each for each in self.known if each.organization == name])
        await self.administrator.execute(
            "UPDATE workflow.stage SET remind_at = least(remind_at, clock_timestamp()), escalate_at = least(escalate_at, clock_timestamp())"
            " WHERE review_id IN (SELECT id FROM workflow.review WHERE proposal_id = $1 AND state = 'open') AND state = 'open'",
            one.id,
        )
        await self.administrator.execute(
            "UPDATE tenant.due SET due_at = clock_timestamp(), next_at = clock_timestamp() WHERE kind = 'deadline_step'"
            " AND subject IN (SELECT id FROM workflow.review WHERE proposal_id = $1)",
            one.id,
        )
        await self.work(name, part, dice)

    async def work(self, name: str, part: str, dice: random.Random) -> None:
        self.done.update(
            {f"worker: {kind}": number for kind, number in (await work_off(self.stages[name].database)).items()}
        )

    # What is held against it.

    async def recount(self) -> None:
        """Follow what the ledgers say since last time, and hold it against the tables."""
        touched: set[UUID] = set()
        by_id = {one.id: one for one in self.known}
        for tenant, since in self.taken.items():
            rows = await self.administrator.fetch(
                "SELECT seq, entry, object_id FROM ledger.entry WHERE tenant_id = $1 AND seq >= $2 ORDER BY seq",
                tenant,
                since,
            )
            self.taken[tenant] = since + len(rows)
            for row in rows:
                self.covered(body := json.loads(row["entry"]))
                if (one := by_id.get(row["object_id"])) is not None:
                    facts = await Facts.read(self.administrator, one.id, self.covers)
                    self.done.update(one.recount.take(body, facts))
                    touched.add(one.id)
        for key in touched:
            by_id[key].recount.fits(await Facts.read(self.administrator, key))

    def covered(self, body: dict[str, Any]) -> None:
        if body["type"] == "member:cover:set":
            self.covers[body["detail"]["cover"]] = (body["object"]["id"], body["detail"]["deputy"])
        elif body["type"] == "member:cover:end":
            del self.covers[body["detail"]["cover"]]

    async def end(self) -> None:
        """Hold everything against everything once more, the ledgers against themselves, and the notices against who may read them."""
        for one in self.known:
            one.recount.fits(await Facts.read(self.administrator, one.id))
        for stage in self.stages.values():
            report = await recompute(stage.database, stage.cast.tenant, COMPARISONS)
            assert report.sound, report
        astray = await self.administrator.fetchval(
            "SELECT count(*) FROM workflow.notice n LEFT JOIN tenant.member m ON m.id = n.member_id AND m.tenant_id = n.tenant_id"
            " LEFT JOIN workflow.proposal p ON p.id = n.proposal_id"
            " WHERE m.id IS NULL OR p.tenant_id <> n.tenant_id"
        )
        assert astray == 0, "a stranger was told"

    async def close(self) -> None:
        await self.administrator.close()
        database = next(iter(self.stages.values())).database
        assert isinstance(database, TestDatabase)
        await database.close()
