"""Doing a thing once, however often it is asked for with the same `Idempotency-Key`.

Rule kept: the key, what was asked and the answer commit together with the change. Of two equal requests at once the second
waits for the first and gets its answer; the same key with other content is refused; what failed may be tried again.
Answers are kept encrypted, because some hold what is shown only once.
"""

import hashlib
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import text

from api.http.error_mapping import in_progress
from api.http.request_context import Exchange
from api.http.responses import JSON, NO_STORE, Answer
from tenants.access.caller import Caller
from tenants.db.session import WriteSession
from tenants.due.watching import Again, Turn
from tenants.ground.errors import Problem

MAX_KEY = 200
REPLAYED = (b"idempotency-replayed", b"true")

_CLAIM = text(
    """
    INSERT INTO workflow.idempotency (tenant_id, member_id, key, fingerprint, created_at)
    VALUES (:tenant, :member, :key, :fingerprint, now())
    ON CONFLICT (tenant_id, member_id, key) DO NOTHING
    RETURNING key
    """
)
_FIND = text(
    "SELECT fingerprint, status, body FROM workflow.idempotency"
    " WHERE tenant_id = :tenant AND member_id = :member AND key = :key"
)
_KEEP = text(
    "UPDATE workflow.idempotency SET status = :status, body = :body"
    " WHERE tenant_id = :tenant AND member_id = :member AND key = :key"
)

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


async def claim(session: WriteSession, caller: Caller, key: str, exchange: Exchange) -> Answer | None:
    """Return the answer given to this key before, or None when the request is the first and should be carried out."""
    fingerprint = _fingerprint(exchange)
    names = {"tenant": caller.tenant_id, "member": caller.member_id, "key": key}
    if (await session.execute(_CLAIM, {**names, "fingerprint": fingerprint})).first() is not None:
        return None
    before = (await session.execute(_FIND, names)).one_or_none()
    if before is None or before.status is None:
        raise in_progress()
    if before.fingerprint != fingerprint:
        raise Problem(
            "idempotency-key-reused",
            "This Idempotency-Key came before with other content, so we cannot tell which of the two you mean.",
            fix="Use a new key for a new request.",
        )
    return Answer(before.status, _opened(session, caller, key, before.body), JSON, (NO_STORE, REPLAYED))


async def keep(session: WriteSession, caller: Caller, key: str, answer: Answer) -> None:
    """Store `answer` with the change it belongs to."""
    await session.execute(
        _KEEP,
        {
            "tenant": caller.tenant_id,
            "member": caller.member_id,
            "key": key,
            "status": answer.status,
            "body": _sealed(session, caller, key, answer.body),
        },
    )


async def watch_answers(turn: Turn) -> Again:
    """Drop the organization's answers of days ago, and come again tomorrow."""
    async with turn.database.writing(turn.tenant) as session:
        return Again((await session.execute(_FORGET, {"tenant": turn.tenant})).scalar_one())


def _sealed(session: WriteSession, caller: Caller, key: str, body: bytes) -> bytes:
    nonce = os.urandom(12)
    cipher = AESGCM(session.keyring.answers(caller.tenant_id))
    return nonce + cipher.encrypt(nonce, body, caller.member_id.bytes + key.encode())


def _opened(session: WriteSession, caller: Caller, key: str, sealed: bytes) -> bytes:
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
