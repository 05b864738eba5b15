"""Compiled rulebooks by digest, so that deciding what a policy says never reads the policy twice in a process."""

import asyncio
from collections import OrderedDict
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from policies.verdict.rulebook import Rulebook, load, parse
from policies.versions.tables import Version
from tenants.db.session import ReadSession

_KEEP = 500
_rulebooks: OrderedDict[bytes, Rulebook] = OrderedDict()


async def rulebook_of(session: ReadSession, tenant: UUID, version_id: UUID, name: bytes) -> Rulebook:
    """Return the compiled rulebook of a version by its digest; the document is read once a process."""
    known = _rulebooks.get(name)
    if known is not None:
        _rulebooks.move_to_end(name)
        return known
    stored = select(col(Version.document)).where(col(Version.tenant_id) == tenant, col(Version.id) == version_id)
    rulebook = await asyncio.to_thread(_compile, (await session.execute(stored)).scalar_one())
    _rulebooks[name] = rulebook
    if len(_rulebooks) > _KEEP:
        _rulebooks.popitem(last=False)
    return rulebook


def _compile(document: bytes) -> Rulebook:
    return load(parse(document))
