"""Appending to the ledger, inside the transaction that decides.

Rule kept: no ledger entry, no change. `ledger.append` in the database numbers entries without gaps in commit order and
computes each leaf; rolling back removes both the change and its entry. Append last: the head row's lock lasts to commit.
"""

from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import ARRAY, LargeBinary, bindparam, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid

from tenants.db.session import ReadSession, WriteSession
from tenants.ledger.entry import Actor, Entry, Opening, encode

KEEP_OPENINGS = """
    INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
    SELECT :tenant, o.id, o.salt, o.ciphertext, o.subject
      FROM unnest(:opening_ids, :salts, :ciphertexts, :subjects) AS o (id, salt, ciphertext, subject)
"""
APPENDING = "ledger.append(:entries)"
SEALED = (
    bindparam("tenant", type_=PgUuid(as_uuid=True)),
    bindparam("entries", type_=ARRAY(LargeBinary)),
    bindparam("opening_ids", type_=ARRAY(PgUuid(as_uuid=True))),
    bindparam("salts", type_=ARRAY(LargeBinary)),
    bindparam("ciphertexts", type_=ARRAY(LargeBinary)),
    bindparam("subjects", type_=ARRAY(PgUuid(as_uuid=True))),
)
"""The parameters of `KEEP_OPENINGS` and `APPENDING`, for a mover that writes its change and its entry in one statement."""

_APPEND = text(f"SELECT {APPENDING}").bindparams(SEALED[1])
_APPEND_WITH_OPENINGS = text(f"WITH kept AS ({KEEP_OPENINGS}) SELECT {APPENDING}").bindparams(*SEALED)


class Acting(Protocol):
    """Whoever acts in an organization: a signed-in caller, the worker or the operator."""

    @property
    def tenant_id(self) -> UUID: ...

    @property
    def actor(self) -> Actor: ...


def seal(session: ReadSession, acting: Acting, at: datetime, *entries: Entry) -> dict[str, Any]:
    """Return the values of `SEALED` for `entries`: their bytes, and the openings of what they commit to."""
    key = session.keyring.openings(acting.tenant_id)
    bodies: list[bytes] = []
    openings: list[Opening] = []
    for entry in entries:
        body, opened = encode(entry, acting.actor, at, acting.tenant_id, key)
        bodies.append(body)
        openings.extend(opened)
    return {
        "tenant": acting.tenant_id,
        "entries": bodies,
        "opening_ids": [o.commitment_id for o in openings],
        "salts": [o.salt for o in openings],
        "ciphertexts": [o.ciphertext for o in openings],
        "subjects": [o.subject_id for o in openings],
    }


async def append(session: WriteSession, acting: Acting, at: datetime, *entries: Entry) -> int:
    """Append `entries` in order and return the `seq` of the first. The session already speaks for the organization."""
    sealed = seal(session, acting, at, *entries)
    if sealed["opening_ids"]:
        result = await session.execute(_APPEND_WITH_OPENINGS, sealed)
    else:
        result = await session.execute(_APPEND, {"entries": sealed["entries"]})
    return int(result.scalar_one())
