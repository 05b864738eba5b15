"""Finding proposals by their words, by who decided, and by where they would appear.

Rules kept: what is found is what listing one by one would show, newest first; words of a draft are found by its author alone.
A question costs the same in a large organization as in a small one: a rare word is looked up in the index of words, and for
anything frequent the newest `WINDOW` proposals are looked through; where that stopped is said, and the next page goes on there.
"""

from functools import lru_cache
from string import ascii_lowercase
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import Statement, statement
from workflows.desk.narrowed import Narrowed, conditions
from workflows.kinds.searched import search_terms
from workflows.rows.queries import HELD, VISIBLE, seen_by
from workflows.rows.summaries import PROPOSAL, summarized

WINDOW = 2_000
"""How many proposals one question looks through where no rare word narrows it first."""
FEW = 1_500
"""A word that stands fewer times than this in the index is looked up first."""
_AFTER_ALL = "\U0010ffff"

_DECIDED = "s.state IN ('approved', 'changes_requested', 'rejected', 'recused', 'taken_back')"
_BEGINS = 'w.tenant_id = :tenant AND w.word >= :low{0} COLLATE "C" AND w.word < :high{0} COLLATE "C"'


class Looked(msgspec.Struct, frozen=True):
    """What was found. `stopped_at` is the last proposal looked at, where there may be older ones."""

    rows: list[Any]
    stopped_at: UUID | None = None


async def search_rows(
    session: ReadSession, caller: Caller, narrowed: Narrowed, *, after: UUID | None, limit: int, columns: bool = True
) -> Looked:
    """Return the rows of at most `limit` proposals older than the one called `after`; only their ids without `columns`."""
    terms = search_terms(narrowed.words or "")
    if narrowed.words is not None and not terms:
        return Looked([])
    rarest = await _rarest(session, caller, terms)
    given = {**seen_by(caller), **narrowed.values(after), "window": WINDOW, "limit": limit}
    given |= {f"term_{letter}": f" {term}" for letter, term in zip(ascii_lowercase, terms, strict=False)}
    if rarest is not None:
        given |= {"low": rarest, "high": rarest + _AFTER_ALL}
    window = _Window("word" if rarest is not None else _first(caller, narrowed), conditions(narrowed, after))
    rows = await fetch(session, _found(window, len(terms), narrowed.decider is not None, columns), **given)
    if rarest is not None or len(rows) >= limit:
        return Looked(rows)
    ends = await fetch(session, _window_end(window), **given)
    return Looked(rows, ends[0]["id"] if ends else None)


async def find_ids(session: ReadSession, caller: Caller, words: str, *, most: int) -> tuple[list[UUID], bool]:
    """Return the newest proposals that hold `words` and that the caller may see, and whether these are all of them."""
    found: list[UUID] = []
    after: UUID | None = None
    while len(found) <= most:
        wanted = most + 1 - len(found)
        looked = await search_rows(session, caller, Narrowed(words=words), after=after, limit=wanted, columns=False)
        found += [row["id"] for row in looked.rows]
        if looked.stopped_at is None:
            break
        after = looked.stopped_at
    return found[:most], len(found) <= most


async def _rarest(session: ReadSession, caller: Caller, terms: tuple[str, ...]) -> str | None:
    """Return the term that stands the fewest times in the index, None when all are frequent or there is none."""
    if not terms:
        return None
    named = dict(zip(ascii_lowercase, terms, strict=False))
    values = {f"low_{letter}": term for letter, term in named.items()}
    values |= {f"high_{letter}": term + _AFTER_ALL for letter, term in named.items()}
    row = (await fetch(session, _counts(len(terms)), tenant=caller.tenant_id, few=FEW, **values))[0]
    counted = {term: row[letter] for letter, term in named.items()}
    rarest = min(counted, key=counted.__getitem__)
    return rarest if counted[rarest] < FEW else None


def _first(caller: Caller, narrowed: Narrowed) -> str:
    """Return what is looked through where no word narrows it."""
    if narrowed.own:
        return "own"
    if not caller.may(Permission.PROPOSAL_READ_ALL):
        return "asked"
    return "every" if narrowed.decider is None else "decided"


class _Window(msgspec.Struct, frozen=True):
    """What is looked through `first`, and the `conditions` a proposal fulfils."""

    first: str
    conditions: tuple[str, ...]

    @property
    def ids(self) -> str:
        """The query of the ids that are looked through, newest first."""
        held = " ".join(one.replace("p.id", "s.proposal_id") for one in self.conditions if one.startswith("AND p.id"))
        of_it = " ".join(self.conditions)
        newest = "ORDER BY 1 DESC LIMIT CAST(:window AS bigint)"
        seat = "SELECT s.proposal_id AS id FROM workflow.seat s WHERE s.tenant_id = :tenant AND"
        every = "SELECT p.id FROM workflow.proposal p WHERE p.tenant_id = :tenant"
        own = f"{every} AND p.author_id = :me {of_it} {newest}"
        asked = (f"UNION ({seat} {whose.format(s='s')} {held} GROUP BY 1 {newest})" for whose in HELD)
        queries = {
            "word": f"SELECT DISTINCT w.proposal_id AS id FROM workflow.searched_word w WHERE {_BEGINS.format('')}",
            "every": f"{every} {of_it} {newest}",
            "own": own,
            "decided": f"{seat} s.member_id = :decider AND {_DECIDED} {held} GROUP BY 1 {newest}",
            "asked": f"({own}) {' '.join(asked)} {newest}",
        }
        return queries[self.first]


@lru_cache(maxsize=16)
def _counts(terms: int) -> Statement:
    counted = (
        f"""(SELECT count(*) FROM (SELECT FROM workflow.searched_word w WHERE {_BEGINS.format(f"_{letter}")} LIMIT :few) AS c)
            AS {letter}"""
        for letter in ascii_lowercase[:terms]
    )
    return statement(f"SELECT {', '.join(counted)}")


@lru_cache(maxsize=512)
def _window_end(window: _Window) -> Statement:
    """Return the statement that finds the last proposal of the window, where the window is full."""
    return statement(
        f"SELECT id FROM ({window.ids}) AS seen ORDER BY id DESC OFFSET CAST(:window AS bigint) - 1 LIMIT 1"
    )


@lru_cache(maxsize=512)
def _found(window: _Window, terms: int, decided: bool, columns: bool) -> Statement:
    """Return the statement that shows what of the window is wanted."""
    holds = [
        f"(strpos(x.submitted, :term_{letter}) > 0 OR p.author_id = :me AND strpos(x.drafted, :term_{letter}) > 0)"
        for letter in ascii_lowercase[:terms]
    ]
    words = f"""CROSS JOIN LATERAL (SELECT FROM workflow.searched_text x
                  WHERE x.tenant_id = :tenant AND x.proposal_id = p.id AND {" AND ".join(holds)} LIMIT 1) AS x"""
    by_them = f"""AND EXISTS (SELECT FROM workflow.seat s
                  WHERE s.tenant_id = :tenant AND s.member_id = :decider AND s.proposal_id = p.id AND {_DECIDED})"""
    found = f"""
        SELECT {PROPOSAL if columns else "p.id"} FROM ({window.ids}) AS seen
         CROSS JOIN LATERAL (SELECT p.* FROM workflow.proposal p
           WHERE p.id = seen.id AND {VISIBLE} {" ".join(window.conditions)} {by_them if decided else ""} LIMIT 1) AS p
         {words if terms else ""} ORDER BY seen.id DESC LIMIT :limit
    """
    return statement(summarized(found, order="ORDER BY f.id DESC") if columns else found)
