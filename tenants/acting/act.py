"""One act: everything that will be written, put together before anything is.

Rule kept: whoever waits for rows of others waits for them in one order, the same for everything (`Order`), so that no two
acts ever wait for each other. What an act claims comes first: when a claim finds its row changed meanwhile, nothing else is
written and the act is put together anew. Computes only.
"""

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

import msgspec

from tenants.db.statement import Statement
from tenants.due.kinds import Owed
from tenants.ledger.entry import Entry

Answer = TypeVar("Answer")

_NUMBER = re.compile(r"\$(\d+)")


class Order(IntEnum):
    """The one lock order. After these comes the head of the ledger, and after that nothing but COMMIT."""

    ORGANIZATION = 0
    POLICY_VERSION = 1
    COVER = 2
    """By which somebody decides in another's place: whether it still lasts is asked before anything is moved."""
    PROPOSAL = 3
    REVIEW = 4
    """A review with its stages and seats, or a waiver."""
    OTHER = 5
    """Rows that nobody else waits for, or that are new."""


class Write(msgspec.Struct, frozen=True):
    """A statement with its values.

    `rows`, where it is given, makes it a claim: it must touch exactly so many rows, or nothing is written at all.
    """

    statement: Statement
    values: tuple[Any, ...]
    order: Order = Order.OTHER
    rows: int | None = None


def write(of: Statement, /, *, order: Order = Order.OTHER, rows: int | None = None, **values: Any) -> Write:
    """Return a write of `values` by name. Raises `TypeError` unless they are the statement's parameters, one for one."""
    if values.keys() != set(of.names):
        wrong = sorted(values.keys() ^ set(of.names))
        raise TypeError(f"these parameters are missing or are not the statement's: {', '.join(wrong)}")
    return Write(of, tuple(values[name] for name in of.names), order, rows)


class Act(msgspec.Struct, Generic[Answer], frozen=True, kw_only=True):
    """What one act writes, puts on record, owes and answers.

    Writes that are no claims must touch different rows: they are sent as one statement.
    """

    answer: Answer
    writes: tuple[Write, ...] = ()
    entries: tuple[Entry, ...] = ()
    owes: tuple[Owed, ...] = ()

    @property
    def claims(self) -> list[Write]:
        """The writes that say how many rows they touch, in the lock order."""
        return sorted((one for one in self.writes if one.rows is not None), key=lambda one: one.order)

    @property
    def others(self) -> list[Write]:
        """The rest, in the lock order."""
        return sorted((one for one in self.writes if one.rows is None), key=lambda one: one.order)


def composed(
    writes: Sequence[Write], named: Mapping[int, str] | None = None, last: str = "SELECT"
) -> tuple[str, list[Any]]:
    """Return `writes`, at least one, as one statement and its values.

    `last` is what the statement selects at its end; it may name the rows that the write number n returns as `named[n]`.
    """
    values = [value for one in writes for value in one.values]
    return _composed(tuple(one.statement for one in writes), tuple((named or {}).items()), last), values


@lru_cache(maxsize=1_000)
def _composed(statements: tuple[Statement, ...], named: tuple[tuple[int, str], ...], last: str) -> str:
    if len(statements) == 1 and not named:
        return statements[0].text
    names, parts, before = dict(named), [], 0
    for number, one in enumerate(statements):
        text = _NUMBER.sub(lambda match, by=before: f"${int(match[1]) + by}", one.text)  # type: ignore[misc]
        parts.append(f"{names.get(number, f'w{number}')} AS ({text})")
        before += len(one.names)
    return f"WITH {', '.join(parts)} {last}"
