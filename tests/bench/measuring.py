"""The measurements over HTTP, one after the other, each checked against what the database then holds."""

import asyncio
import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import asyncpg
import msgspec

from tenants.ground.keys import Keyring
from tenants.ledger.entry_types import EntryType
from tenants.record.verification import recompute
from tests.bench import pgbench
from tests.bench.copies import NUMBERED
from tests.bench.effort import Effort, Watch
from tests.bench.filling import WRITERS
from tests.bench.ground import SECRET, Ground, Serving
from tests.bench.load import Driver, Load
from tests.bench.organizations import AUTHORS, LEADS, MEASURED, NEIGHBOUR, STAFF, Office
from tests.bench.report import Line
from tests.bench.soundness import settled
from tests.bench.tracing import trace_decision
from tests.bench.visitors import Visitor, sign_in, signing_in
from tests.database import TestDatabase

Measured = tuple[Load, Effort]

WARM_UP = 2
"""Seconds of the same load before reading operations are measured."""

_COUNTS = f"""
SELECT (SELECT count(*) FROM workflow.decision WHERE tenant_id = $1) AS decisions,
       (SELECT count(*) FROM ledger.entry WHERE tenant_id = $1 AND type = '{EntryType.REVIEW_APPROVED}') AS told_decisions,
       (SELECT count(*) FROM workflow.review WHERE tenant_id = $1) AS reviews,
       (SELECT count(*) FROM ledger.entry WHERE tenant_id = $1 AND type = '{EntryType.PROPOSAL_SUBMITTED}') AS told_submits
"""
_DRAFTS = """
SELECT p.id, m.email FROM workflow.proposal p JOIN tenant.member m ON m.tenant_id = p.tenant_id AND m.id = p.author_id
 WHERE p.tenant_id = $1 AND p.state = 'draft' AND p.version = 1 AND m.email = ANY ($2) ORDER BY p.id DESC
"""
_OPEN = f"""
SELECT r.proposal_id::text AS proposal, encode(r.revision_digest, 'hex') AS revision_digest,
       encode(r.policy_digest, 'hex') AS policy_digest, encode(r.brief_digest, 'hex') AS brief_digest
  FROM workflow.review r
  JOIN workflow.stage g ON g.tenant_id = r.tenant_id AND g.review_id = r.id AND g.number = 0 AND g.state = 'open'
 WHERE r.tenant_id = $1 AND r.state = 'open' AND r.proposal_id::text {{}} LIKE '{NUMBERED}%'
   AND (convert_from(r.route, 'UTF8') LIKE '%"id":"five-stages"%') = $2
 ORDER BY r.proposal_id DESC
"""

_SPREAD = """
SELECT substr(o.slug, length('neighbour-') + 1)::integer AS copy, r.proposal_id::text AS proposal,
       encode(r.revision_digest, 'hex') AS revision_digest, encode(r.policy_digest, 'hex') AS policy_digest,
       encode(r.brief_digest, 'hex') AS brief_digest
  FROM tenant.organization o
 CROSS JOIN LATERAL (SELECT * FROM workflow.review r WHERE r.tenant_id = o.id AND r.state = 'open'
                      ORDER BY r.proposal_id LIMIT 1) r
 WHERE o.slug LIKE $1
"""
_COPIES = """
SELECT substr(o.slug, length('neighbour-') + 1)::integer AS copy FROM tenant.organization o
 WHERE o.slug LIKE $1 ORDER BY o.slug LIMIT 32
"""
LONGEST = 70_000
OTHERS, OTHERS_REST = 2, 20
"""Connections of those who work calmly beside a flood, and the milliseconds each rests between two requests."""


def address(part: str) -> str:
    """Return the e-mail address of somebody of the measured organization."""
    return f"{part}@{MEASURED}.example"


@dataclass(frozen=True)
class Plan:
    """How long, over how many connections, and how many transactions each client of pgbench does."""

    seconds: int
    connections: int
    floor_each: int


class Measuring:
    """Everything that is measured on one running server."""

    def __init__(
        self, ground: Ground, serving: Serving, office: Office, plan: Plan, say: Callable[[str], None]
    ) -> None:
        self._ground, self._office, self._plan, self._say = ground, office, plan, say
        self._driver = Driver(serving.origin, ground.folder, plan.connections)
        self._watch = Watch(serving.processes(), ground.postmaster)
        self._host = serving.origin.removeprefix("http://")
        self._leads = sign_in(serving.origin, [address(lead) for lead in LEADS * 2])
        self._writers = sign_in(serving.origin, [address(writer) for writer in WRITERS])

    async def run(self) -> tuple[list[Line], pgbench.Floor]:
        """Measure every operation. Raises `RuntimeError` when the database does not hold what was answered."""
        self._administrator = await asyncpg.connect(self._ground.owner)
        try:
            lines = [self._desk(), self._check(), self._long_check(), self._sign_in(), await self._submit()]
            lines += await self._decide()
            lines += await self._beside_a_flood()
            floor = await self._floor()
            await self._require_sound()
        finally:
            await self._administrator.close()
        return lines, floor

    def _desk(self) -> Line:
        requests = [visitor.read("/api/v1/desk") for visitor in [*self._leads[:4], *self._writers[:4]]]
        load, effort = self._read("desk", requests)
        calm = self._at_half("desk", requests, load)
        return Line("desk", load, effort, ">= 600/s:", load.rate >= 600, calm=calm)

    def _check(self) -> Line:
        texts = [self._office.content(number) for number in range(256)]
        writers = itertools.cycle(self._writers)
        requests = [next(writers).change("/api/v1/checks", {"content": text}) for text in texts]
        load, effort = self._read("check", requests)
        calm = self._at_half("check", requests, load)
        return Line("live check", load, effort, ">= 900/s:", load.rate >= 900, calm=calm)

    def _long_check(self) -> Line:
        """Measure the check of the longest text that may be written."""
        return Line(f"live check, {LONGEST:,} letters", *self._read("long-check", self._long_checks()))

    def _long_checks(self) -> list[bytes]:
        content = self._office.content(0)
        words = (content.text + " ") * (LONGEST // len(content.text) + 1)
        long = msgspec.structs.replace(content, text=words[:LONGEST])
        return [writer.change("/api/v1/checks", {"content": long}) for writer in self._writers]

    async def _beside_a_flood(self) -> list[Line]:
        """Measure the desks of other organizations, calmly: alone, and while the measured one sends its longest checks."""
        keyring, seconds = Keyring(SECRET.encode()), self._plan.seconds
        copies = [row["copy"] for row in await self._administrator.fetch(_COPIES, f"{NEIGHBOUR}-%")]
        others = [Visitor.of_copy(self._host, keyring, copy).read("/api/v1/desk") for copy in copies]
        calm = self._driver.on(OTHERS)
        calm.send("others", others, WARM_UP)
        self._say("others, alone and beside a flood")
        began = self._watch.now()
        alone = calm.send("others", others, seconds, rest=OTHERS_REST)
        effort = self._watch.now().since(began)
        with ThreadPoolExecutor(1) as flood:
            sent = flood.submit(self._driver.send, "flood", self._long_checks(), seconds + 2)
            await asyncio.sleep(1)
            beside = calm.send("others", others, seconds, rest=OTHERS_REST)
            sent.result()
        within = f"p99 <= 1.2 x alone ({beside.p99 / alone.p99:.2f}):" if alone.p99 else ""
        return [
            Line("desks of others, calmly", alone, effort),
            Line("the same, beside one's flood", beside, None, within, beside.p99 <= 1.2 * alone.p99),
        ]

    def _sign_in(self) -> Line:
        requests = [signing_in(self._host, address(part)) for part in (*STAFF, *AUTHORS)]
        return Line("sign-in", *self._read("sign-in", requests))

    async def _submit(self) -> Line:
        sessions = dict(zip(map(address, WRITERS), self._writers, strict=True))
        drafts = await self._administrator.fetch(_DRAFTS, self._office.tenant, list(sessions))
        requests = [
            sessions[draft["email"]].change(f"/api/v1/proposals/{draft['id']}/submit", If_Match='"1"')
            for draft in drafts
        ]
        rows = ("reviews", "told_submits")
        load, effort = await self._use_up("submit", requests[: len(requests) * 2 // 3], *rows)
        calm, _ = await self._use_up("submit-calmly", requests[len(requests) * 2 // 3 :], *rows, after=load)
        return Line("submit", load, effort, ">= 350/s:", load.rate >= 350, of_floor=True, calm=calm)

    async def _decide(self) -> list[Line]:
        """Measure deciding: plain, as our pages send it with an Idempotency-Key, and one in each of many organizations."""
        found = await self._administrator.fetch(_OPEN.format("NOT"), self._office.tenant, False)
        third = len(found) // 3
        plain, keyed, calmly = (
            [
                self._approval(visitor, row, **({"Idempotency_Key": row["proposal"]} if part == 1 else {}))
                for visitor, row in zip(
                    itertools.cycle(self._leads), found[part * third : (part + 1) * third], strict=False
                )
            ]
            for part in range(3)
        )
        rows = ("decisions", "told_decisions")
        one = await self._use_up("decide", plain, *rows)
        calm, _ = await self._use_up("decide-calmly", calmly, *rows, after=one[0])
        other = await self._use_up("decide-once", keyed, *rows)
        wide = await self._use_up("decide-five-stages", await self._wide(), *rows)
        spread = await self._spread()
        share = f">= 0.8 x of two stages ({wide[0].rate / one[0].rate:.2f}):" if one[0].rate else ""
        times = f"p99 <= 1.2 x of one organization's ({spread[0].p99 / one[0].p99:.2f}):" if one[0].p99 else ""
        return [
            Line("decide", *one, ">= 550/s:", one[0].rate >= 550, of_floor=True, calm=calm),
            Line("decide, with Idempotency-Key", *other, of_floor=True),
            Line("decide, five stages, 20 seats", *wide, share, wide[0].rate >= 0.8 * one[0].rate),
            Line("decide, spread over organizations", *spread, times, spread[0].p99 <= 1.2 * one[0].p99),
        ]

    async def _wide(self) -> list[bytes]:
        """Return approvals in the first of five stages, one for each review that has 20 seats."""
        found = await self._administrator.fetch(_OPEN.format("NOT"), self._office.tenant, True)
        return [self._approval(*each) for each in zip(itertools.cycle(self._leads), found, strict=False)]

    async def _spread(self) -> Measured:
        """Decide once in each of the small organizations, by the session that was copied with it."""
        found = await self._administrator.fetch(_SPREAD, f"{NEIGHBOUR}-%")
        keyring = Keyring(SECRET.encode())
        requests = [self._approval(Visitor.of_copy(self._host, keyring, row["copy"]), row) for row in found]
        warm = len(requests) // 20
        self._driver.send("spread", requests[:warm], WARM_UP, once=True)
        self._checkpoint()
        self._say("decide, spread")
        began = self._watch.now()
        load = self._driver.send("spread", requests[warm:], self._plan.seconds, once=True)
        return load, self._watch.now().since(began)

    async def _floor(self) -> pgbench.Floor:
        """Let pgbench do what a decision sends."""
        decided, seen = await self._floor_table()
        database = TestDatabase(self._ground.app, Keyring(SECRET.encode()))
        try:
            statements = await trace_decision(database, address(LEADS[0]), seen["proposal"], _verdict(seen))
        finally:
            await database.close()
        before = await self._counts()
        self._say("pgbench")
        script = pgbench.Script(statements, decided, self._plan.connections)
        self._checkpoint()
        floor = pgbench.run(
            self._ground.app,
            script,
            self._ground.folder,
            self._watch,
            clients=self._plan.connections,
            each=self._plan.floor_each,
        )
        self._require(await self._counts(), before, "decisions", "told_decisions", floor.transactions, slack=0)
        return floor

    async def _floor_table(self) -> tuple[dict[str, Any], Any]:
        """Make the table pgbench reads from, and return its last row and the review that row is about, to be traced."""
        table = pgbench.PREPARE.format(tenant=self._office.tenant, lead=address(LEADS[0]))
        await self._administrator.execute(table)
        await self._administrator.execute(pgbench.AFTERWARDS)
        row = await self._administrator.fetchrow("SELECT * FROM public.floor ORDER BY n DESC LIMIT 1")
        found = await self._administrator.fetch(_OPEN.format(""), self._office.tenant, False)
        [seen] = [one for one in found if one["proposal"] == str(row["proposal"])]
        return dict(row), seen

    async def _require_sound(self) -> None:
        self._say("verifying the ledger")
        database = TestDatabase(self._ground.app, Keyring(SECRET.encode()))
        try:
            report = await recompute(database, self._office.tenant)
        finally:
            await database.close()
        self._say(report.message)
        if not report.sound:
            raise RuntimeError(report.message)

    def _read(self, name: str, requests: list[bytes]) -> Measured:
        self._driver.send(name, requests, WARM_UP)
        self._say(name)
        before = self._watch.now()
        return self._driver.send(name, requests, self._plan.seconds), self._watch.now().since(before)

    def _at_half(self, name: str, requests: list[bytes], full: Load) -> Load:
        """Send `requests` at about half of the rate that `full` reached."""
        return self._driver.send(name, requests, self._plan.seconds, rest=full.rest_for_half(self._plan.connections))

    async def _use_up(
        self, name: str, requests: list[bytes], rows: str, told: str, *, after: Load | None = None
    ) -> Measured:
        """Send each request once; a twentieth of them first, unmeasured. With `after`, at about half of its rate."""
        rest = after.rest_for_half(self._plan.connections) if after else 0
        warm = len(requests) // 20
        self._driver.send(name, requests[:warm], WARM_UP, once=True)
        await settled(self._administrator)
        before = await self._counts()
        self._checkpoint()
        self._say(name)
        began = self._watch.now()
        load = self._driver.send(name, requests[warm:], self._plan.seconds, once=True, rest=rest)
        effort = self._watch.now().since(began)
        await settled(self._administrator)
        answered = load.requests - load.refused
        self._require(await self._counts(), before, rows, told, answered, slack=self._plan.connections)
        return load, effort

    def _checkpoint(self) -> None:
        """Write everything out, so that each writing measurement begins alike."""
        self._ground.psql("CHECKPOINT")

    async def _counts(self) -> dict[str, int]:
        return dict(await self._administrator.fetchrow(_COUNTS, self._office.tenant))

    def _require(
        self, now: dict[str, int], before: dict[str, int], rows: str, told: str, answered: int, *, slack: int
    ) -> None:
        """Raise unless the database holds one row and one ledger entry for each answer.

        At the end of a load up to one request a connection was carried out and its answer no longer waited for.
        """
        written, recorded = now[rows] - before[rows], now[told] - before[told]
        if written != recorded or not answered <= written <= answered + slack:
            raise RuntimeError(f"{answered} were answered, {written} {rows} and {recorded} ledger entries were written")

    def _approval(self, visitor: Visitor, row: Any, **headers: str) -> bytes:
        return visitor.change(f"/api/v1/proposals/{row['proposal']}/decisions", _verdict(row), **headers)


def _verdict(row: Any) -> dict[str, str]:
    return {"verdict": "approve"} | {name: row[name] for name in ("revision_digest", "policy_digest", "brief_digest")}
