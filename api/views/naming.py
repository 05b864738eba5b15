"""Names for ids: members, and titles of whatever an entry is about, each only where the caller may see it."""

from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ARRAY, TextClause, bindparam, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid

from api.live.visibility import may_see_kind
from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from tenants.organizations.members import named
from tenants.record.entries import Event
from workflows.kinds.fields import said
from workflows.kinds.stored import parse
from workflows.rows.queries import VISIBLE, seen_by


def _titles(statement: str) -> TextClause:
    return text(statement).bindparams(bindparam("ids", type_=ARRAY(PgUuid(as_uuid=True))))


_TITLES = {
    "proposal": _titles(
        "SELECT p.id, p.title FROM workflow.proposal p WHERE p.id = ANY (:ids) AND " + VISIBLE  # noqa: S608  constants
    ),
    "policy": _titles(
        "SELECT id, 'version ' || number || ', ' || title FROM policy.version WHERE tenant_id = :tenant AND id = ANY (:ids)"
    ),
    "objective": _titles("SELECT id, title FROM policy.objective WHERE tenant_id = :tenant AND id = ANY (:ids)"),
    "channel": _titles("SELECT id, name FROM policy.channel WHERE tenant_id = :tenant AND id = ANY (:ids)"),
    "audience": _titles("SELECT id, name FROM policy.audience WHERE tenant_id = :tenant AND id = ANY (:ids)"),
    "template": _titles("SELECT id, title FROM workflow.template WHERE tenant_id = :tenant AND id = ANY (:ids)"),
    "member": _titles("SELECT id, name FROM tenant.member WHERE tenant_id = :tenant AND id = ANY (:ids)"),
    "invitation": _titles("SELECT id, name FROM tenant.invitation WHERE tenant_id = :tenant AND id = ANY (:ids)"),
}
_POLICIES = text(
    "SELECT digest, number, title FROM policy.version WHERE tenant_id = :tenant AND digest = ANY (CAST(:digests AS bytea[]))"
)
_REVISIONS = text(
    f"""
    SELECT r.proposal_id, r.digest, r.number, r.content FROM workflow.revision r
      JOIN unnest(CAST(:proposals AS uuid[]), CAST(:digests AS bytea[])) AS n (proposal_id, digest) USING (proposal_id, digest)
      JOIN workflow.proposal p ON p.tenant_id = r.tenant_id AND p.id = r.proposal_id
     WHERE r.tenant_id = :tenant AND {VISIBLE}
    """  # noqa: S608  constants
)
FIRST_WORDS = 80


class NamedPolicy(NamedTuple):
    """A version a digest names."""

    number: int
    title: str


class NamedRevision(NamedTuple):
    """A revision a digest names, with its first words."""

    number: int
    words: str


async def actors_of(session: ReadSession, caller: Caller, events: Iterable[Event]) -> dict[UUID, str]:
    """Return the names of everybody who acted in `events`, and in whose place."""
    both = (member for one in events for member in (one.actor, one.in_place_of) if member is not None)
    people = await named(session, caller.tenant_id, both)
    return {member: who.name for member, who in people.items()}


async def titles_of(session: ReadSession, caller: Caller, events: Iterable[Event]) -> dict[UUID, str]:
    """Return titles by id of what `events` are about; what the caller may not see has none."""
    asked: dict[str, set[UUID]] = {}
    for one in events:
        if one.object_id is not None and one.object_kind in _TITLES:
            asked.setdefault(one.object_kind, set()).add(one.object_id)
    found: dict[UUID, str] = {}
    for kind, ids in asked.items():
        if kind == "proposal" or may_see_kind(caller, kind):
            given: dict[str, Any] = seen_by(caller) if kind == "proposal" else {"tenant": caller.tenant_id}
            found.update((await session.execute(_TITLES[kind], {**given, "ids": list(ids)})).all())
    return found


async def policies_of(session: ReadSession, caller: Caller, events: Iterable[Event]) -> dict[str, NamedPolicy]:
    """Return the policy versions `events` name, by hex digest."""
    digests = {bytes.fromhex(one.body["policy"]) for one in events if one.body.get("policy")}
    if not digests:
        return {}
    rows = await session.execute(_POLICIES, {"tenant": caller.tenant_id, "digests": list(digests)})
    return {row.digest.hex(): NamedPolicy(row.number, row.title) for row in rows}


async def revisions_of(
    session: ReadSession, caller: Caller, events: Iterable[Event]
) -> dict[tuple[UUID, str], NamedRevision]:
    """Return the revisions `events` name that the caller may see, by proposal and hex digest."""
    named_ones = {(one.object_id, bytes.fromhex(one.body["revision"])) for one in events if one.body.get("revision")}
    if not named_ones:
        return {}
    given = {"proposals": [one for one, _ in named_ones], "digests": [digest for _, digest in named_ones]}
    rows = await session.execute(_REVISIONS, {**seen_by(caller), **given})
    return {
        (row.proposal_id, row.digest.hex()): NamedRevision(row.number, shorten(_first_words(row.content), FIRST_WORDS))
        for row in rows
    }


def _first_words(content: bytes) -> str:
    return next((" ".join(told.split()) for told in said(parse(content)) if told.strip()), "")


def shorten(words: str, most: int) -> str:
    """Return `words`, or their beginning up to the end of a word and a sign that more follows."""
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]}…"
