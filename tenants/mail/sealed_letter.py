"""Letters at rest: encrypted with the deployment's key, bound to their row, so that no address and no word stands in clear.

Computes only.
"""

import os
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tenants.mail.letter import Letter

VERSION = b"\x01"

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Letter).decode


def seal_letter(letter: Letter, *, tenant: UUID, mail: UUID, key: bytes) -> bytes:
    """Return a letter as the row `mail` keeps it."""
    nonce = os.urandom(12)
    return VERSION + nonce + AESGCM(key).encrypt(nonce, _encode(letter), tenant.bytes + mail.bytes)


def open_letter(sealed: bytes, *, tenant: UUID, mail: UUID, key: bytes) -> Letter:
    """Return what `seal_letter` kept. Raises `cryptography.exceptions.InvalidTag` when it was tampered with."""
    if sealed[:1] != VERSION:
        raise ValueError("unknown form of a sealed letter")
    return _decode(AESGCM(key).decrypt(sealed[1:13], sealed[13:], tenant.bytes + mail.bytes))
