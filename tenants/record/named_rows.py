"""Comparing what entries name with the rows they name: a revision, a brief, a policy, a decision.

The tables belong to other rooms and floors, which say how each is compared; here the comparisons are carried out, a part of
the log at a time and each in one statement.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text

from tenants.db.session import ReadSession
from tenants.ledger.comparison import Comparison, Named
from tenants.ledger.recompute import Fault, Recorded

_SQL_TYPES = {UUID: "uuid", bytes: "bytea", str: "text", datetime: "timestamptz"}


async def faults_in(
    session: ReadSession, tenant: UUID, entries: Sequence[Recorded], comparisons: Sequence[Comparison]
) -> list[Fault]:
    """Return what does not agree between `entries` and the rows they name."""
    faults: list[Fault] = []
    for comparison in comparisons:
        said, unreadable = _said(entries, comparison)
        faults += unreadable
        if said:
            values: dict[str, Any] = {"tenant": tenant, "seqs": [one.seq for one, _ in said]}
            values |= {name: [named[name] for _, named in said] for name in comparison.columns}
            wrong = set((await session.execute(text(_statement(comparison)), values)).scalars())
            faults += [Fault(seq, comparison.words, _unless(comparison, said, seq)) for seq in sorted(wrong)]
    return faults


def _said(entries: Sequence[Recorded], comparison: Comparison) -> tuple[list[tuple[Recorded, Named]], list[Fault]]:
    said, unreadable = [], []
    for one in entries:
        try:
            named = comparison.named(one.body)
        except (KeyError, TypeError, ValueError):
            unreadable.append(Fault(one.seq, "it lacks what an entry of its type says"))
            continue
        if named is not None:
            said.append((one, named))
    return said, unreadable


def _unless(comparison: Comparison, said: Sequence[tuple[Recorded, Named]], seq: int) -> str:
    if comparison.unless is None:
        return ""
    return next((comparison.unless(one.body) for one, _ in said if one.seq == seq), "")


def _statement(comparison: Comparison) -> str:
    arrays = ", ".join(f"CAST(:{name} AS {_SQL_TYPES[kind]}[])" for name, kind in comparison.columns.items())
    names = ", ".join(("seq", *comparison.columns))
    said = f"SELECT * FROM unnest(CAST(:seqs AS bigint[]), {arrays}) AS said ({names})"  # noqa: S608  constants
    return f"WITH said AS MATERIALIZED ({said}) {comparison.wrong}"
