"""How a row that entries name is compared with what they say of it. Each room says so for its own tables. Computes only."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

Named = Mapping[str, UUID | bytes | str | datetime]
"""What an entry says of a row, by name."""


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of row that entries name.

    `named` returns what an entry's body says of its row, or None when it names none; it may raise KeyError, TypeError or
    ValueError for a body that lacks what such entries say. `columns` are the names it uses, with their types. `wrong` is SQL
    for the numbers of the entries in `said` (`seq` and a column for each of `columns`) whose row does not agree; it may use
    `:tenant`. `words` say what is wrong and follow "At entry N:". `unless` names what another entry may explain it by (see
    `tenants.ledger.recompute.Fault`).
    """

    columns: Mapping[str, type]
    named: Callable[[dict[str, Any]], Named | None]
    wrong: str
    words: str
    unless: Callable[[dict[str, Any]], str] | None = None
