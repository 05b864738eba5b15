"""The table at the end: one line an operation, and the figures that were aimed at beside those that came out."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.bench.effort import Effort
from tests.bench.load import Load
from tests.bench.pgbench import Floor

HEAD = (
    "operation",
    "requests",
    "rate/s",
    "p50 ms",
    "p99 ms",
    "p99 at half",
    "errors",
    "CPU ms: server",
    "database",
    "of pgbench",
    "aim",
)


@dataclass(frozen=True)
class Line:
    """One operation. `of_floor`: whether its rate is compared with what the database alone does.

    `effort` is None where others' requests were served meanwhile. `calm` is the same load at about half of its rate, where it was measured.
    """

    operation: str
    load: Load
    effort: Effort | None
    aim: str = ""
    met: bool | None = None
    of_floor: bool = False
    calm: Load | None = None


def table(lines: Sequence[Line], floor: Floor) -> str:
    """Return the lines as a Markdown table, readable as it stands."""
    rows = [HEAD, *(_row(line, floor) for line in lines), _floor(floor)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    shown = [_shown(row, widths) for row in rows]
    rule = "|" + "|".join("-" * (width + 1) + (":" if n else "-") for n, width in enumerate(widths)) + "|"
    return "\n".join([shown[0], rule, *shown[1:]])


def megabytes(sizes: Sequence[int]) -> str:
    """Return sizes in MB, in words."""
    return " and ".join(f"{size / 2**20:.0f}" for size in sizes) + " MB"


def _row(line: Line, floor: Floor) -> tuple[str, ...]:
    load = line.load
    ratio = f"{load.rate / floor.rate:.2f}" if line.of_floor and floor.rate else ""
    aim = f"{line.aim} {'met' if line.met else 'missed'}" if line.aim else ""
    calm = f"{line.calm.p99:.1f} ({line.calm.rate:,.0f}/s)" if line.calm else ""
    speed = (f"{load.rate:,.0f}", f"{load.p50:.1f}", f"{load.p99:.1f}", calm, str(load.errors))
    return (line.operation, f"{load.requests:,}", *speed, *_cost(line.effort, load.requests), ratio, aim)


def _floor(floor: Floor) -> tuple[str, ...]:
    speed = (f"{floor.rate:,.0f}", f"{floor.p50:.1f}", f"{floor.p99:.1f}", "", str(floor.failed))
    cost = _cost(floor.effort, floor.transactions)[1]
    return ("decide's SQL, by pgbench", f"{floor.transactions:,}", *speed, "", cost, "1.00", "")


def _cost(effort: Effort | None, requests: int) -> tuple[str, str]:
    if effort is None or not requests:
        return "", ""
    return f"{effort.server / requests * 1000:.2f}", f"{effort.database / requests * 1000:.2f}"


def _shown(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if n else cell.ljust(width) for n, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "| " + " | ".join(cells) + " |"
