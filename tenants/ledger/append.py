"""Appending to the ledger, inside the transaction that decides.

Rule kept: no ledger entry, no change. `ledger.append` in the database numbers entries without gaps in commit order and
computes each leaf; rolling back removes both the change and its entry. Append last: the head row's lock lasts to commit.
"""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy import ARRAY, LargeBinary, bindparam, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid

from tenants.db.session import WriteSession
from tenants.ledger.canonical import Actor, Entry, Opening, encode

_APPEND = text("SELECT ledger.append(:entries)").bindparams(bindparam("entries", type_=ARRAY(LargeBinary)))
_APPEND_WITH_OPENINGS = text(
    """
    WITH kept AS (
      INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
      SELECT :tenant, o.id, o.salt, o.ciphertext, o.subject
        FROM unnest(:ids, :salts, :ciphertexts, :subjects) AS o (id, salt, ciphertext, subject)
    )
    SELECT ledger.append(:entries)
    """
).bindparams(
    bindparam("tenant", type_=PgUuid(as_uuid=True)),
    bindparam("entries", type_=ARRAY(LargeBinary)),
    bindparam("ids", type_=ARRAY(PgUuid(as_uuid=True))),
    bindparam("salts", type_=ARRAY(LargeBinary)),
    bindparam("ciphertexts", type_=ARRAY(LargeBinary)),
    bindparam("subjects", type_=ARRAY(PgUuid(as_uuid=True))),
)


class Acting(Protocol):
    """Whoever acts in an organization: a signed-in caller, the worker or the operator."""

    @property
    def tenant_id(self) -> UUID: ...

    @property
    def actor(self) -> Actor: ...


async def append(session: WriteSession, acting: Acting, at: datetime, *entries: Entry) -> int:
    """Append `entries` in order and return the `seq` of the first. The session already speaks for the organization."""
    key = session.keyring.openings(acting.tenant_id)
    bodies: list[bytes] = []
    openings: list[Opening] = []
    for entry in entries:
        body, opened = encode(entry, acting.actor, at, acting.tenant_id, key)
        bodies.append(body)
        openings.extend(opened)
    if not openings:
        result = await session.execute(_APPEND, {"entries": bodies})
    else:
        result = await session.execute(
            _APPEND_WITH_OPENINGS,
            {
                "tenant": acting.tenant_id,
                "entries": bodies,
                "ids": [o.commitment_id for o in openings],
                "salts": [o.salt for o in openings],
                "ciphertexts": [o.ciphertext for o in openings],
                "subjects": [o.subject_id for o in openings],
            },
        )
    return int(result.scalar_one())
