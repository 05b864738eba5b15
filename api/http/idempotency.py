"""Doing a thing once, however often it is asked for with the same `Idempotency-Key`.

Rule kept: the key, what was asked and the answer are one row, written together with the change, so a request that crashed leaves
no key behind. Nothing is asked first: of two equal requests the second finds what the first changed, or its key, is rolled
back and given the first one's answer. The same key with other content is refused; what failed may be tried again.
Answers are kept encrypted, because some hold what is shown only once.
"""

import hashlib
import os
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import text

from api.http.request_context import Exchange
from api.http.responses import JSON, NO_STORE, Answer
from tenants.access.caller import Caller
from tenants.acting.act import Write, write
from tenants.db.session import ReadSession, WriteSession
from tenants.db.statement import statement
from tenants.due.watching import Again, Turn
from tenants.ground.errors import Problem

MAX_KEY = 200
REPLAYED = (b"idempotency-replayed", b"true")

_KEEP = statement(
    """
    INSERT INTO workflow.idempotency (tenant_id, member_id, key, fingerprint, status, body, created_at)
    VALUES (:tenant, :member, :key, :fingerprint, :status, :body, now())
    """
)
_FIND = text(
    "SELECT fingerprint, status, body FROM workflow.idempotency"
    " WHERE tenant_id = :tenant AND member_id = :member AND key = :key"
)
_EMPTY = text("UPDATE workflow.idempotency SET body = '' WHERE tenant_id = :tenant")
_FORGET = text(
    """
    WITH gone AS (DELETE FROM workflow.idempotency WHERE tenant_id = :tenant AND created_at < now() - interval '2 days')
    SELECT now() + interval '1 day'
    """
)


def key_of(exchange: Exchange) -> str:
    """Return the request's key, '' when it has none. Raises `malformed-request` for one that cannot be kept."""
    if b"idempotency-key" not in exchange.headers:
        return ""
    key = exchange.header(b"idempotency-key")
    if not 1 <= len(key) <= MAX_KEY or not all("!" <= character <= "~" for character in key):
        raise Problem(
            "malformed-request",
            f"An Idempotency-Key has 1 to {MAX_KEY} letters, digits and signs, without spaces.",
            fix="Use a random UUID.",
        )
    return key


def keeping(session: ReadSession, caller: Caller, key: str, exchange: Exchange, answer: Answer) -> Write:
    """Return what keeps `answer` under `key`. It fails where the key is kept already (`is_kept_already`)."""
    return write(
        _KEEP,
        tenant=caller.tenant_id,
        member=caller.member_id,
        key=key,
        fingerprint=_fingerprint(exchange),
        status=answer.status,
        body=_sealed(session, caller, key, answer.body),
    )


async def find(session: ReadSession, caller: Caller, key: str, exchange: Exchange) -> Answer | None:
    """Return the answer given to this key before, or None.

    Raises `idempotency-key-reused` when it was asked for something else, `wrong-state` when its answer was emptied.
    """
    names = {"tenant": caller.tenant_id, "member": caller.member_id, "key": key}
    before = (await session.execute(_FIND, names)).one_or_none()
    if before is None:
        return None
    if before.fingerprint != _fingerprint(exchange):
        raise Problem(
            "idempotency-key-reused",
            "This Idempotency-Key came before with other content, so we cannot tell which of the two you mean.",
            fix="Use a new key for a new request.",
        )
    if not before.body:
        raise Problem(
            "wrong-state",
            "This was done when it was asked for first. Its answer is kept no longer, because somebody's words were erased since.",
            fix="Load the page again to see what came of it.",
        )
    return Answer(before.status, _opened(session, caller, key, before.body), JSON, (NO_STORE, REPLAYED))


async def empty_answers(session: WriteSession, tenant: UUID) -> None:
    """Keep no answer any longer, whoever's words are in it, but that each was given: nothing is done twice."""
    await session.execute(_EMPTY, {"tenant": tenant})


def is_kept_already(error: Exception) -> bool:
    """Return whether `error` says that the key has an answer."""
    driver = getattr(error, "orig", None)
    return getattr(driver, "constraint_name", None) == "idempotency_pkey"


async def watch_answers(turn: Turn) -> Again:
    """Drop the organization's answers of days ago, and come again tomorrow."""
    async with turn.database.writing(turn.tenant) as session:
        return Again((await session.execute(_FORGET, {"tenant": turn.tenant})).scalar_one())


def _sealed(session: ReadSession, caller: Caller, key: str, body: bytes) -> bytes:
    nonce = os.urandom(12)
    cipher = AESGCM(session.keyring.answers(caller.tenant_id))
    return nonce + cipher.encrypt(nonce, body, caller.member_id.bytes + key.encode())


def _opened(session: ReadSession, caller: Caller, key: str, sealed: bytes) -> bytes:
    cipher = AESGCM(session.keyring.answers(caller.tenant_id))
    return cipher.decrypt(sealed[:12], sealed[12:], caller.member_id.bytes + key.encode())


def _fingerprint(exchange: Exchange) -> bytes:
    parts = (
        exchange.scope["method"].encode(),
        exchange.scope["path"].encode(),
        exchange.scope["query_string"],
        exchange.headers.get(b"if-match", b""),
        exchange.headers.get(b"content-type", b""),
        exchange.body,
    )
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()
