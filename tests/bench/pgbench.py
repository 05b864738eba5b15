"""The same transaction without the application: `pgbench` sends the statements of one decision, eight clients at once.

Each transaction decides on a proposal of its own. What differs from one decision to the next is looked up first, in a table
made for it, or is put together by a short expression in the statement itself; everything else is the value the application
sent. The application sends the ledger's entry and COMMIT as one message, which `pgbench` cannot.
"""

import os
import re
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from api.embedded import programs
from tests.bench.effort import Effort, Watch
from tests.bench.load import CannotMeasure
from tests.bench.tracing import Statement

_MOMENT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
"""Given as a constant: in a script, pgbench would read `:MI` as the name of a variable."""

_NOW = "to_char(clock_timestamp() AT TIME ZONE 'UTC', CAST(:moment AS text))"
_JUST_NOW = 15
"""Seconds within which a value must have been made by the traced decision itself."""

_PLACE = re.compile(r"\$(\d+)")
_SUMMARY = re.compile(
    r"number of transactions actually processed: (\d+).*?number of failed transactions: (\d+)", re.DOTALL
)
_RATE = re.compile(r"tps = ([\d.]+)")


@dataclass(frozen=True)
class Floor:
    """What the database alone does. Latencies in milliseconds."""

    transactions: int
    rate: float
    p50: float
    p99: float
    failed: int
    effort: Effort


PREPARE = """
CREATE TABLE public.floor AS
  SELECT row_number() OVER (ORDER BY r.proposal_id) - 1 AS n, r.proposal_id AS proposal, r.id AS review, p.version,
         encode(r.revision_digest, 'hex') AS revision, encode(r.brief_digest, 'hex') AS brief, s.id AS seat,
         (SELECT array_agg(e.id ORDER BY e.stage, e.member_id) FROM workflow.seat e WHERE e.tenant_id = r.tenant_id AND e.review_id = r.id) AS seats
    FROM workflow.review r
    JOIN workflow.proposal p ON p.tenant_id = r.tenant_id AND p.id = r.proposal_id
    JOIN workflow.seat s ON s.tenant_id = r.tenant_id AND s.review_id = r.id AND s.stage = 0
    JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id
   WHERE r.tenant_id = '{tenant}' AND m.email = '{lead}' AND r.state = 'open' AND r.proposal_id::text LIKE '00000000-0000-7000-8000-%';
"""
AFTERWARDS = (
    "ALTER TABLE public.floor ADD PRIMARY KEY (n); GRANT SELECT ON public.floor TO hashmark_app; ANALYZE public.floor"
)


class Script:
    """A `pgbench` script of one traced decision and the constants it needs. `decided` is the row of `floor` that was traced."""

    def __init__(self, statements: Sequence[Statement], decided: Mapping[str, Any], clients: int) -> None:
        self.constants: dict[str, str] = {"moment": _MOMENT}
        self._decided = decided
        lines = [
            f"\\set n :taken * {clients} + :client_id",
            "\\set taken :taken + 1",
            "SELECT proposal, review, version, revision, brief, seat, seats FROM public.floor WHERE n = :n \\gset",
            "BEGIN;",
            *(self._statement(number, statement) + ";" for number, statement in enumerate(statements)),
            "COMMIT;",
            "",
        ]
        self.text = "\n".join(lines)

    def _statement(self, number: int, statement: Statement) -> str:
        def place(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            return f"CAST({self._given(f's{number}_{at}', statement.values[at])} AS {statement.types[at]})"

        if statement.text.startswith("SELECT ledger.append"):
            return f"SELECT ledger.append(ARRAY[{self._entry(statement.text)}])"
        return " ".join(_PLACE.sub(place, statement.text).split())

    def _given(self, name: str, value: Any) -> str:
        """Return what stands for `value`: what differs from one decision to the next comes from its row of `floor`."""
        if isinstance(value, datetime) and abs((datetime.now(UTC) - value).total_seconds()) < _JUST_NOW:
            return "clock_timestamp()"
        if isinstance(value, UUID) and value not in self._decided.values() and _age(value) < _JUST_NOW:
            return "uuidv7()"
        for column, known in self._decided.items():
            if column != "n" and _same(value, known):
                return f":{column}"
            if column in ("revision", "brief") and value == bytes.fromhex(known):
                return f"decode(:{column}, 'hex')"
        if value is None or value == "":
            return "NULL" if value is None else "''"
        self.constants[name] = _text(value)
        return f":{name}"

    def _entry(self, text: str) -> str:
        """Return the entry of the decision as an expression over its row of `floor`."""
        [entry] = re.findall(r"'\\x([0-9a-f]+)'", text)
        template = bytes.fromhex(entry).decode().replace("%", "%%")
        for number, column in enumerate(("proposal", "review", "seat", "revision", "brief"), 1):
            template = template.replace(str(self._decided[column]), f"%{number}$s")
        template = re.sub(r'"at":"[^"]+"', '"at":"%6$s"', template)
        template = re.sub(r'"(id|decision)":"01[0-9a-f-]{34}"(?!,"kind")', r'"\1":"%7$s"', template)
        self.constants["entry"] = template
        row = ", ".join(f"CAST(:{column} AS text)" for column in ("proposal", "review", "seat", "revision", "brief"))
        return f"convert_to(format(CAST(:entry AS text), {row}, {_NOW}, uuidv7()), 'UTF8')"


def _same(value: Any, known: Any) -> bool:
    """Return whether two values are the same and of one kind; the driver has a UUID of its own."""
    return value == known and isinstance(value, bool) == isinstance(known, bool)


def _age(value: UUID) -> float:
    """Return how many seconds ago a UUIDv7 was made."""
    return datetime.now(UTC).timestamp() - (value.int >> 80) / 1000


_AS_THE_SERVER = "-c jit=off -c plan_cache_mode=force_generic_plan"
"""Planned once, as the server's statements are: pgbench gives every value as text to be cast, for which PostgreSQL takes planning
anew to be the better way (40 % of its processor time, measured 2026-11-28)."""


def run(url: str, script: Script, folder: Path, watch: Watch, *, clients: int, each: int) -> Floor:
    """Let `clients` clients do `each` transactions. Raises `CannotMeasure` when one fails."""
    file, log = folder / "decide.pgbench", folder / "pgbench"
    file.write_text(script.text, "utf-8")
    address = urlsplit(url)
    host = parse_qs(address.query)["host"][0]
    command = [str(programs.folder() / "pgbench"), "-n", "-M", "prepared", "-c", str(clients), "-j", "2"]
    command += [
        "-t",
        str(each),
        "-f",
        str(file),
        "-l",
        "--log-prefix",
        str(log),
        "-h",
        host,
        "-U",
        address.username or "",
    ]
    command += ["-D", "taken=0"]
    command += [part for name, value in script.constants.items() for part in ("-D", f"{name}={value}")]
    before = watch.now()
    done = subprocess.run(
        [*command, address.path[1:]],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "PGOPTIONS": _AS_THE_SERVER},
    )
    effort = watch.now().since(before)
    summary, rate = _SUMMARY.search(done.stdout), _RATE.search(done.stdout)
    if done.returncode or summary is None or rate is None:
        raise CannotMeasure(f"pgbench failed:\n{done.stdout}{done.stderr[-2000:]}")
    took = sorted(int(line.split()[2]) for path in folder.glob("pgbench.*") for line in path.read_text().splitlines())
    cuts = statistics.quantiles(took, n=100)
    return Floor(int(summary[1]), float(rate[1]), cuts[49] / 1000, cuts[98] / 1000, int(summary[2]), effort)


def _text(value: Any) -> str:
    """Return a value as PostgreSQL reads it."""
    match value:
        case bool():
            return "true" if value else "false"
        case bytes():
            return f"\\x{value.hex()}"
        case datetime():
            return value.isoformat()
        case list() | tuple():
            return (
                "{"
                + ",".join("NULL" if one is None else '"' + _text(one).replace("\\", "\\\\") + '"' for one in value)
                + "}"
            )
        case _:
            return str(value)
