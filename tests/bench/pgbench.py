"""The same transaction without the application: `pgbench` sends the statements of one decision, eight clients at once.

Each transaction decides on a proposal of its own. What the application works out between the statements comes from the
answer to the one before (`\\gset`) or is put together by a short expression in the statement itself; everything else is
the value the application sent.
"""

import re
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from api.embedded import programs
from tests.bench.copies import NUMBERED
from tests.bench.effort import Effort, Watch
from tests.bench.load import CannotMeasure
from tests.bench.tracing import Statement

_MOMENT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
"""Given as a constant: in a script, pgbench would read `:MI` as the name of a variable."""

_NOW = "to_char(clock_timestamp() AT TIME ZONE 'UTC', CAST(:moment AS text))"
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
    """A `pgbench` script of one traced decision and the constants it needs."""

    def __init__(self, statements: Sequence[Statement], clients: int) -> None:
        self.constants: dict[str, str] = {"moment": _MOMENT}
        read = next(number for number, one in enumerate(statements) if "workflow.proposal p" in one.text)
        written = _values(statements[-1])
        proposal = f"CAST('{NUMBERED}' || lpad(to_hex(CAST(:n AS bigint)), 12, '0') AS uuid)"
        lines = [f"\\set n :taken * {clients} + :client_id", "\\set taken :taken + 1", "BEGIN;"]
        for number, statement in enumerate(statements):
            known = {"id": proposal} if number == read else self._known(written) if number > read else {}
            lines.append(self._statement(number, statement, known) + ("\\gset" if number == read else ";"))
        self.text = "\n".join([*lines, "COMMIT;", ""])

    def _known(self, written: Mapping[str, Any]) -> dict[str, str]:
        """Return what of the write differs from one decision to the next, as SQL over the row that was read."""
        [entry] = written["entries"]
        template = entry.decode().replace("%", "%%")
        for name in ("proposal", "review"):
            template = template.replace(str(written[name]), f"%{1 if name == 'proposal' else 2}$s")
        template = re.sub(r'"at":"[^"]+"', '"at":"%3$s"', template)
        template = re.sub(r'"id":"[0-9a-f-]{36}"(?=,"object")', '"id":"%4$s"', template)
        template = re.sub(r'"revision":"[0-9a-f]{64}"', '"revision":"%5$s"', template)
        template = re.sub(r'"brief":"[0-9a-f]{64}"', '"brief":"%6$s"', template)
        self.constants["entry"] = template
        digests = "substr(CAST(:revision_digest AS text), 3), substr(CAST(:brief_digest AS text), 3)"
        arguments = f"CAST(:id AS text), CAST(:review_id AS text), {_NOW}, uuidv7(), {digests}"
        return {
            "proposal": ":id",
            "version": ":version",
            "review": ":review_id",
            "revision_digest": ":revision_digest",
            "brief_digest": ":brief_digest",
            "now": "clock_timestamp()",
            "decision": "uuidv7()",
            "entries": f"ARRAY[convert_to(format(CAST(:entry AS text), {arguments}), 'UTF8')]",
        }

    def _statement(self, number: int, statement: Statement, known: Mapping[str, str]) -> str:
        def place(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            name, value = statement.names[at], statement.values[at]
            if name in known:
                given = known[name]
            elif value is None or value == "":
                given = "NULL" if value is None else "''"
            else:
                given = f":s{number}_{name}"
                self.constants[given[1:]] = _text(value)
            return f"CAST({given} AS {statement.types[at]})"

        return " ".join(_PLACE.sub(place, statement.text).split())


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


def _values(statement: Statement) -> dict[str, Any]:
    return dict(zip(statement.names, statement.values, strict=True))


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
