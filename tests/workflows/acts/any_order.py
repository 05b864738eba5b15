"""People of two organizations who do whatever comes to their mind, in any order, with what there is.

Most attempts are made by somebody who could do it, so that reviews get far; every eighth is made by whoever comes, be it a stranger. An
attempt is done or refused in words; a stranger finds nothing. After each, `Recount` follows the ledger on its own account.
"""

import json
import random
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from tenants.organizations.changing_members import change_member
from tenants.organizations.members import get_member
from tenants.record.verification import recompute
from tests.database import TestDatabase, url_as
from tests.worker import work_off
from tests.workflows.acts.any_policies import POLICIES, TEXTS, TRIVIAL
from tests.workflows.acts.any_proposal import FIRST, NOW, Known, suits
from tests.workflows.acts.any_verbs import OneProposal
from tests.workflows.acts.recount import Recount, Written
from tests.workflows.acts.recount_facts import Facts
from tests.workflows.stage import Stage, enact
from workflows.acts.decide import decide
from workflows.acts.draft import create_proposal
from workflows.cover.end_cover import end_cover
from workflows.cover.set_cover import set_cover
from workflows.review.admissibility import DecisionInput
from workflows.rows.named_rows import COMPARISONS

MOST = 5
"""How many proposals of one organization are looked after at a time."""
ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance")
IN_AN_ORGANIZATION = (
    "propose", "roles", "policy", "cover", "cover_lapses", "in_one_go", "time_passes", "steps_come", "work",
)  # fmt: skip
"""What is done in an organization, and not with one proposal there."""


class AnyOrder(OneProposal):
    """Everything that was tried so far, in any order, and what is held against it."""

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
        fitting = [one for one in self.known if odd or suits(verb, rows[one.id])]
        while not fitting and verb in FIRST:
            verb = FIRST[verb]
            fitting = [one for one in self.known if suits(verb, rows[one.id])]
        fitting = fitting or self.known
        one = fitting[which % len(fitting)]
        now = rows[one.id]
        foreign = odd and dice.random() < 0.5
        name = next(each for each in self.stages if (each != one.organization) == foreign)
        caller = await self.caller(name, self.somebody(name, [] if odd else self.likely(verb, one, now), who))
        if caller is not None:
            await self.attempt(verb, getattr(self, verb)(one, now, caller, dice), foreign=foreign)

    # What people do in an organization, and what time does.

    async def propose(self, name: str, part: str, dice: random.Random) -> None:
        caller = await self.caller(name, part)
        text = dice.choice(TEXTS)
        stage = self.stages[name]
        if caller is None:
            return
        made = await self.attempt("propose", stage.act(create_proposal, caller, self.post(name, text)))
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

    async def cover_lapses(self, name: str, part: str, dice: random.Random) -> None:
        """Let the time of one cover be over. Nobody does anything for that, and no ledger tells of it."""
        running = await self.administrator.fetch(
            "UPDATE tenant.cover SET ends_at = clock_timestamp() WHERE id = (SELECT id FROM tenant.cover WHERE tenant_id = $1"
            " AND ended_at IS NULL AND ends_at > clock_timestamp() AND begins_at < clock_timestamp() ORDER BY id LIMIT 1)"
            " RETURNING id",
            self.stages[name].cast.tenant,
        )
        for row in running:
            del self.covers[str(row["id"])]
            self.done["cover lapsed"] += 1

    async def in_one_go(self, name: str, part: str, dice: random.Random) -> None:
        """Let somebody approve everything of low risk that waits for them, as the page does: each by itself."""
        mine = {one.id: one for one in self.known if one.organization == name}
        rows = [
            row
            for row in await self.administrator.fetch(NOW, list(mine))
            if row["low_risk"] and row["state"] == "in_review"
        ]
        asked = Counter(member for row in rows for member in dict.fromkeys([*row["open"], *row["deputies"]]))
        if not asked:
            return
        caller = await self.caller(name, self.somebody(name, [asked.most_common(1)[0][0]], 0))
        for row in rows:
            if caller is not None and caller.member_id in (*row["open"], *row["deputies"]):
                digests = {seen: row[seen].hex() for seen in ("revision_digest", "policy_digest", "brief_digest")}
                given = DecisionInput(verdict="approve", together=True, **digests)
                await self.attempt("in_one_go", self.act(mine[row["id"]], decide, caller, given))

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
