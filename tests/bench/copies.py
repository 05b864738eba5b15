"""Many proposals from a few, and many organizations from one: whole sets of rows copied by the database itself.

A copy keeps its original's words and gets ids, times and ledger entries of its own. Foreign keys are not asked row by row
while copying; `tests.bench.soundness` asks each of them once afterwards, and the ledger is verified whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

import asyncpg

UUID7 = "([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{4})[0-9a-f]{8}"
"""An id of ours in text; the last eight digits are what a copied organization's ids differ in."""

COPIED = "copied-session-"
"""What the session tokens of copied organizations begin with; the number of the copy follows."""

NUMBERED = "00000000-0000-7000-8000-"

PLACE = r'\{"\$at":"[^"]*","\$log":"([^"]*)","\$schema":"([^"]*)","\$seq":[0-9]+,'
"""How an entry begins."""

TIME = """'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'"""


@dataclass(frozen=True)
class Batch:
    """`count` copies of the proposal `original`, moved into the past by up to `days`, evenly.

    With `numbered` their ids are `NUMBERED` and a number from 0, for a program that can count and cannot remember.
    """

    original: UUID
    count: int
    days: float
    numbered: bool = False


class Copier:
    """Copies rows as the database's administrator. Everything happens in the caller's transaction."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._do = connection

    async def copy_proposals(self, tenant: UUID, batches: list[Batch]) -> None:
        """Write every batch's copies: proposals, revisions, reviews, stages, seats, decisions and ledger entries."""
        await self._do.execute("SET LOCAL session_replication_role = replica")
        await self._plan(tenant, batches)
        await self._entries(tenant)
        of_it, of_review = "proposal_id = c.original", "review_id = c.was_review"
        held = {"proposal_id": "c.proposal", "review_id": "c.review"}
        seated = {**held, "id": "md5(t.id::text || c.n)::uuid"}
        decided = {**held, "id": "uuidv7(t.at - c.shift - now())", "seat_id": "md5(t.seat_id::text || c.n)::uuid"}
        await self._rows("workflow.proposal", "id = c.original", {"id": "c.proposal", "wanted_by": "t.wanted_by"})
        await self._rows("workflow.appearance", of_it, {"proposal_id": "c.proposal", "at": "t.at"})
        for table in ("revision", "searched_text", "searched_word"):
            await self._rows(f"workflow.{table}", of_it, {"proposal_id": "c.proposal"})
        await self._rows("workflow.review", of_it, {"id": "c.review", "proposal_id": "c.proposal"})
        await self._rows("workflow.stage", of_review, {"review_id": "c.review"})
        await self._rows("workflow.seat", of_review, seated)
        await self._rows("workflow.decision", of_review, decided)

    async def copy_organization(self, tenant: UUID, count: int) -> None:
        """Write `count` organizations like `tenant`: people, roles, plan, policy, proposals, reviews and ledger."""
        await self._do.execute("SET LOCAL session_replication_role = replica")
        await self._do.execute(
            """
            CREATE FUNCTION pg_temp.renamed(id uuid, k integer) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql
            AS $$ SELECT overlay(id::text PLACING lpad(to_hex(k), 8, '0') FROM 29)::uuid $$
            """
        )
        people = "id IN (SELECT m.person_id FROM tenant.member m WHERE m.tenant_id = $1)"
        await self._renamed("tenant.organization", "id = $1", tenant, count, {"slug": "t.slug || '-' || k"})
        await self._renamed("identity.person", people, tenant, count, {"email": "k || '.' || t.email"})
        tables = ("tenant.role", "tenant.member_role", "policy.version", "policy.objective", "policy.channel")
        work = ("proposal", "appearance", "revision", "searched_text", "searched_word", "review", "stage", "seat")
        for table in (*tables, *(f"workflow.{name}" for name in work)):
            await self._renamed(table, "tenant_id = $1", tenant, count, {})
        own = "tenant_id = $1"
        await self._renamed("tenant.member", own, tenant, count, {"email": "k || '.' || t.email"})
        lead = (
            "tenant_id = $1 AND t.member_id IN (SELECT h.member_id FROM tenant.member_role h"
            " WHERE h.tenant_id = $1 AND h.role = 'comms_lead')"
        )
        token = f"sha256(convert_to('{COPIED}' || k, 'UTF8'))"
        await self._renamed("identity.session", lead, tenant, count, {"token_hash": token})
        await self._renamed("ledger.head", own, tenant, count, {})
        body = rf"regexp_replace(convert_from(t.entry, 'UTF8'), '{UUID7}', '\1' || lpad(to_hex(k), 8, '0'), 'g')"
        entry = f"convert_to({body}, 'UTF8')"
        leaf = rf"sha256('\x00'::bytea || {entry})"
        await self._renamed("ledger.entry", own, tenant, count, {"entry": entry, "leaf": leaf})

    async def _plan(self, tenant: UUID, batches: list[Batch]) -> None:
        """Decide on every copy: `copied` says what it is a copy of, its new ids, and how far back it lies."""
        await self._do.execute(
            """
            CREATE TEMP TABLE batch (original uuid, count integer, days float, numbered boolean) ON COMMIT DROP;
            CREATE TEMP TABLE copied ON COMMIT DROP AS
              SELECT NULL::integer AS n, NULL::uuid AS tenant_id, NULL::uuid AS original, NULL::uuid AS was_review, NULL::interval AS shift,
                     NULL::uuid AS proposal, NULL::uuid AS review WHERE false
            """
        )
        await self._do.copy_records_to_table(
            "batch", records=[(b.original, b.count, b.days, b.numbered) for b in batches]
        )
        await self._do.execute(
            """
            WITH each_copy AS (
              SELECT b.original, make_interval(secs => 86400 * b.days * (1 - g.i / b.count::float)) AS shift,
                     CASE WHEN b.numbered THEN $2 || lpad(to_hex(g.i - 1), 12, '0') END::uuid AS given
                FROM batch b, generate_series(1, b.count) AS g (i)),
            numbered AS (SELECT row_number() OVER (ORDER BY shift DESC, original) AS n, * FROM each_copy)
            INSERT INTO copied
            SELECT c.n, p.tenant_id, c.original, r.id, c.shift, coalesce(c.given, uuidv7(p.created_at - c.shift - now())),
                   uuidv7(r.opened_at - c.shift - now())
              FROM numbered c
              JOIN workflow.proposal p ON p.tenant_id = $1 AND p.id = c.original
              LEFT JOIN workflow.review r ON r.tenant_id = $1 AND r.proposal_id = c.original
             ORDER BY c.n
            """,
            tenant,
            NUMBERED,
        )
        await self._do.execute("CREATE INDEX ON copied (original); ANALYZE copied")

    async def _entries(self, tenant: UUID) -> None:
        """Append the copies' entries in order of time, each with the ids, the time and the place of its copy in its bytes.

        They were done in the past, and the log takes them now: its own time never falls.
        """
        await self._do.execute("CREATE TEMP TABLE copied_entry (n integer, was bigint, seq bigint) ON COMMIT DROP")
        await self._do.execute(
            """
            INSERT INTO copied_entry
            SELECT c.n, e.seq, h.size - 1 + row_number() OVER (ORDER BY e.at - c.shift, c.n, e.seq)
              FROM copied c
              JOIN ledger.entry e ON e.tenant_id = $1 AND e.object_id = c.original
              JOIN ledger.head h ON h.tenant_id = $1
            """,
            tenant,
        )
        await self._do.execute("CREATE INDEX ON copied_entry (n, was); ANALYZE copied_entry")
        place = rf"""
            regexp_replace(convert_from(t.entry, 'UTF8'), '^{PLACE}', format('{{"$at":"%s","$log":"\1","$schema":"\2","$seq":%s,',
              to_char(h.at AT TIME ZONE 'UTC', {TIME}), e.seq))
        """
        done = f"""
            regexp_replace({place}, ',"at":"([^"]*)"', format(',"at":"%s"',
              to_char(((convert_from(t.entry, 'UTF8')::jsonb ->> 'at')::timestamptz - c.shift) AT TIME ZONE 'UTC', {TIME})))
        """
        retold = f"""
            convert_to(replace(replace(replace({done},
              c.original::text, c.proposal::text),
              coalesce(c.was_review::text, ' '), coalesce(c.review::text, ' ')),
              convert_from(t.entry, 'UTF8')::jsonb ->> 'id', uuidv7(t.at - c.shift - now())::text), 'UTF8')
        """
        names = ", ".join(await self._columns("ledger.entry"))
        changed = {"seq": "t.new_seq", "object_id": "t.proposal", "at": "t.taken", "entry": "t.retold"}
        leaf = {"leaf": r"sha256('\x00'::bytea || t.retold)"}
        values = ", ".join({**changed, **leaf}.get(name, f"t.{name}") for name in await self._columns("ledger.entry"))
        await self._do.execute(
            f"""
            INSERT INTO ledger.entry ({names})
            SELECT {values}
              FROM (SELECT t.*, c.proposal, h.at AS taken, e.seq AS new_seq, {retold} AS retold
                      FROM copied_entry e JOIN copied c ON c.n = e.n
                      JOIN ledger.head h ON h.tenant_id = $1
                      JOIN ledger.entry t ON t.tenant_id = $1 AND t.seq = e.was OFFSET 0) t
             ORDER BY t.new_seq
            """,
            tenant,
        )
        await self._do.execute(
            "UPDATE ledger.head SET size = size + (SELECT count(*) FROM copied_entry) WHERE tenant_id = $1", tenant
        )

    async def _rows(self, table: str, found: str, changed: Mapping[str, str]) -> None:
        """Copy the rows of `table` that belong to each copy's original; moments move with the copy."""
        columns = await self._columns(table)
        moved = {name: f"t.{name} - c.shift" for name, kind in columns.items() if kind == "timestamp with time zone"}
        values = ", ".join({**moved, **changed}.get(name, f"t.{name}") for name in columns)
        await self._do.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) "
            f"SELECT {values} FROM copied c "
            f"JOIN {table} t ON t.tenant_id = c.tenant_id AND t.{found} ORDER BY c.n"
        )

    async def _renamed(self, table: str, found: str, tenant: UUID, count: int, changed: Mapping[str, str]) -> None:
        """Copy the rows of one organization `count` times, every id renamed alike."""
        columns = await self._columns(table)
        renamed = {name: f"pg_temp.renamed(t.{name}, k)" for name, kind in columns.items() if kind == "uuid"}
        renamed |= {
            name: f"ARRAY(SELECT pg_temp.renamed(one, k) FROM unnest(t.{name}) one)"
            for name, kind in columns.items()
            if kind == "uuid[]"
        }
        values = ", ".join({**renamed, **changed}.get(name, f"t.{name}") for name in columns)
        await self._do.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) "
            f"SELECT {values} FROM generate_series(1, $2::integer) AS k, {table} t WHERE t.{found}",
            tenant,
            count,
        )

    async def _columns(self, table: str) -> dict[str, str]:
        """Return the names and types of a table's columns, in order."""
        rows = await self._do.fetch(
            "SELECT attname, format_type(atttypid, NULL) AS kind FROM pg_attribute"
            " WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
            table,
        )
        return {row["attname"]: row["kind"] for row in rows}
