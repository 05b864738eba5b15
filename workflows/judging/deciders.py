"""Who could be asked to decide in an organization: active members with a role that may decide, and the roles' titles."""

from functools import lru_cache
from uuid import UUID

import msgspec
from sqlalchemy import text

from tenants.db.session import ReadSession
from workflows.routes.seating import Candidate, Deciders

DECIDERS = """
    (SELECT coalesce(json_agg(json_build_object('member_id', d.id, 'name', d.name, 'roles', d.roles)), '[]')
       FROM (SELECT m.id, m.name, array_agg(h.role ORDER BY h.role) AS roles
               FROM (SELECT r.name FROM tenant.role r
                      WHERE r.tenant_id = :tenant AND 'proposal.decide' = ANY (r.permissions) OFFSET 0) r
              CROSS JOIN LATERAL (SELECT h.role, h.member_id FROM tenant.member_role h
                                   WHERE h.tenant_id = :tenant AND h.role = r.name OFFSET 0) h
              CROSS JOIN LATERAL (SELECT m.id, m.name FROM tenant.member m
                                   WHERE m.tenant_id = :tenant AND m.id = h.member_id AND m.active LIMIT 1) m
              GROUP BY m.id, m.name ORDER BY m.name, m.id) d)::text
"""
"""From the roles that decide to whoever holds them, step by step: the few deciders of an organization of ten thousand members are
found without reading the others."""
TITLES = """
    (SELECT coalesce(json_object_agg(r.name, r.title), '{}') FROM tenant.role r WHERE r.tenant_id = :tenant)::text
"""
_READ = text(f"SELECT {DECIDERS} AS deciders, {TITLES} AS titles")
_candidates = msgspec.json.Decoder(tuple[Candidate, ...])
_titles = msgspec.json.Decoder(dict[str, str])


@lru_cache(maxsize=512)
def deciders_of(deciders: str, titles: str) -> Deciders:
    """Return what the columns `DECIDERS` and `TITLES` hold. They seldom change, so the same columns give the same object."""
    return Deciders(_candidates.decode(deciders), titles_of(titles))


def titles_of(column: str) -> dict[str, str]:
    """Return the roles' titles that the column `TITLES` holds."""
    return _titles.decode(column)


async def read_deciders(session: ReadSession, tenant: UUID) -> Deciders:
    """Return who could decide in `tenant` now."""
    row = (await session.execute(_READ, {"tenant": tenant})).one()
    return deciders_of(row.deciders, row.titles)
