"""The same transaction without the application: `pgbench` sends the statements of one decision, eight clients at once.

Each transaction decides on a proposal of its own. What the application works out between the statements comes from the
answer to the one before (`\\gset`) or is put together by a short expression in the statement itself; everything else is
the value the application sent.
"""

import re
import statistics
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from api.embedded import programs
from tests.bench.copies import NUMBERED
from tests.bench.effort import Effort, Watch
from tests.bench.load import CannotMeasure
from tests.bench.tracing import Decision, Statement

_MOMENT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
"""Given as a constant: in a script, pgbench would read `:MI` as the name of a variable."""

_NOW = "to_char(clock_timestamp() AT TIME ZONE 'UTC', CAST(:moment AS text))"
_APPENDS = "ledger.append("
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


class Script:
    """A `pgbench` script of one traced decision and the constants it needs.

    What differs from one decision to the next is found by its value, and becomes SQL over the row that was read.
    """

    def __init__(self, decision: Decision, clients: int) -> None:
        self.constants: dict[str, str] = {"moment": _MOMENT}
        self._decision = decision
        statements = decision.statements
        read = next(number for number, one in enumerate(statements) if "workflow.proposal p" in one.text)
        proposal = f"CAST('{NUMBERED}' || lpad(to_hex(CAST(:n AS bigint)), 12, '0') AS uuid)"
        lines = [f"\\set n :taken * {clients} + :client_id", "\\set taken :taken + 1", "BEGIN;"]
        for number, statement in enumerate(statements):
            known = {decision.proposal: proposal} if number == read else self._known() if number > read else {}
            lines.append(self._statement(number, statement, known) + ("\\gset" if number == read else ";"))
        self.text = "\n".join([*lines, "COMMIT;", ""])

    def _known(self) -> dict[Any, str]:
        about = self._decision
        return {
            about.proposal: ":id",
            about.version: ":version",
            about.review: ":review_id",
            about.revision_digest: ":revision_digest",
            about.brief_digest: ":brief_digest",
            about.at: "clock_timestamp()",
            about.decision: "uuidv7()",
            **{seat: _seat(number) for number, seat in enumerate(about.seats)},
        }

    def _statement(self, number: int, statement: Statement, known: Mapping[Any, str]) -> str:
        if _APPENDS in statement.text:
            return self._append(statement)

        def place(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            return f"CAST({self._given(number, at, statement.values[at], known)} AS {statement.types[at]})"

        return " ".join(_PLACE.sub(place, statement.text).split())

    def _given(self, number: int, at: int, value: Any, known: Mapping[Any, str]) -> str:
        if isinstance(value, list) and any(_differs(one, known) for one in value):
            return f"ARRAY[{', '.join(self._given(number, at * 1000 + n, one, known) for n, one in enumerate(value))}]"
        if _differs(value, known):
            return known[value]
        if value is None or value == "":
            return "NULL" if value is None else "''"
        name = f"s{number}_{at}"
        self.constants[name] = _text(value)
        return f":{name}"

    def _append(self, statement: Statement) -> str:
        """Return the append of an entry like the traced one, with the ids, digests and the moment of this decision."""
        about = self._decision
        [body] = re.findall(r"'\\x([0-9a-f]+)'", statement.text)
        template = bytes.fromhex(body).decode().replace("%", "%%")
        differing = {
            str(about.proposal): ":id",
            str(about.review): ":review_id",
            about.revision_digest.hex(): "substr(CAST(:revision_digest AS text), 3)",
            about.brief_digest.hex(): "substr(CAST(:brief_digest AS text), 3)",
            str(about.decision): "uuidv7()",
            **{str(seat): _seat(number) for number, seat in enumerate(about.seats)},
        }
        arguments = [_NOW, "uuidv7()"]
        template = re.sub(r'"at":"[^"]+"', '"at":"%1$s"', template)
        template = re.sub(r'"id":"[0-9a-f-]{36}"(?=,"object")', '"id":"%2$s"', template)
        for value, given in differing.items():
            if value in template:
                arguments.append(given)
                template = template.replace(value, f"%{len(arguments)}$s")
        self.constants["entry"] = template
        formatted = f"format(CAST(:entry AS text), {', '.join(f'CAST({one} AS text)' for one in arguments)})"
        return f"SELECT ledger.append(ARRAY[convert_to({formatted}, 'UTF8')])"


def _seat(number: int) -> str:
    """Return the id of the seat `number` of the review that was read."""
    return f"CAST(CAST(:seats AS json) -> {number} ->> 'id' AS uuid)"


def _differs(value: Any, known: Mapping[Any, str]) -> bool:
    return not isinstance(value, list | bool) and value in known


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
    done = subprocess.run([*command, address.path[1:]], capture_output=True, text=True, timeout=120, check=False)
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
