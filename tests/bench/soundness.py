"""Whether what the bench wrote is what the product could have written: every foreign key, every ledger, every count."""

import asyncio

import asyncpg

_KEYS = """
SELECT c.conname, c.conrelid::regclass::text AS own, c.confrelid::regclass::text AS other,
       (SELECT array_agg(a.attname ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY AS k (num, n)
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) AS own_columns,
       (SELECT array_agg(a.attname ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY AS k (num, n)
          JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) AS other_columns
  FROM pg_constraint c JOIN pg_namespace s ON s.oid = c.connamespace
 WHERE c.contype = 'f' AND s.nspname IN ('tenant', 'identity', 'policy', 'workflow', 'ledger')
"""


async def require_whole(administrator: asyncpg.Connection) -> int:
    """Return how many foreign keys were asked. Raises `RuntimeError` naming one that some row breaks."""
    keys = await administrator.fetch(_KEYS)
    for key in keys:
        pairs = list(zip(key["own_columns"], key["other_columns"], strict=True))
        given = " AND ".join(f"a.{own} IS NOT NULL" for own, _ in pairs)
        same = " AND ".join(f"b.{other} = a.{own}" for own, other in pairs)
        broken = await administrator.fetchval(
            f"SELECT count(*) FROM {key['own']} a WHERE {given} AND NOT EXISTS (SELECT FROM {key['other']} b WHERE {same})"
        )
        if broken:
            raise RuntimeError(f"{broken} rows of {key['own']} break {key['conname']}")
    return len(keys)


async def settled(administrator: asyncpg.Connection) -> None:
    """Wait until no transaction of the application is under way: what was cut off at the end of a load is then done."""
    busy = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hashmark' AND xact_start IS NOT NULL"
    for _ in range(200):
        if not await administrator.fetchval(busy):
            return
        await asyncio.sleep(0.05)
    raise RuntimeError("some transaction of the application does not end")
