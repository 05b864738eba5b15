"""Keys derived from the deployment's one secret, each for one purpose.

HKDF (RFC 5869) with a purpose in `info` means no key is ever used for two things. Nothing here prints or logs a key.
Computes only.
"""

import hashlib
import hmac
from functools import lru_cache
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Keyring:
    """The deployment's keys. `master` is at least 32 secret bytes."""

    def __init__(self, master: bytes) -> None:
        if len(master) < 32:
            raise ValueError("the master key needs at least 32 bytes")
        self._derive = lru_cache(maxsize=4_096)(
            lambda purpose, salt: HKDF(SHA256(), 32, salt or None, b"hashmark/" + purpose).derive(master)
        )

    @property
    def check(self) -> bytes:
        """Return 32 bytes that tell this key from another and reveal nothing of it: kept in the database."""
        return self._derive(b"check/1", b"")

    def openings(self, tenant: UUID) -> bytes:
        """Return the 32-byte key that encrypts one organization's ledger openings."""
        return self._derive(b"openings/1", tenant.bytes)

    def answers(self, tenant: UUID) -> bytes:
        """Return the 32-byte key that encrypts the answers kept under one organization's idempotency keys."""
        return self._derive(b"answers/1", tenant.bytes)

    def letters(self, tenant: UUID) -> bytes:
        """Return the 32-byte key that encrypts one organization's letters while they wait to be sent."""
        return self._derive(b"letters/1", tenant.bytes)

    def letter_address(self, tenant: UUID, address: str) -> bytes:
        """Return a keyed hash by which two letters to one address are known, without the address."""
        return hmac.new(self._derive(b"letter-addresses/1", tenant.bytes), address.encode(), hashlib.sha256).digest()

    def letter_seal(self, mail: UUID) -> bytes:
        """Return 10 bytes that nobody without the key can put beside a letter's id: what its return address is known by."""
        return hmac.new(self._derive(b"letter-seals/1", b""), mail.bytes, hashlib.sha256).digest()[:10]

    def errands(self) -> bytes:
        """Return the 32-byte key that encrypts what is left to do for people in all their organizations."""
        return self._derive(b"errands/1", b"")

    def errand_token(self, errand: UUID) -> str:
        """Return the secret of the link that an errand makes: the same each time it is done."""
        return hmac.new(self._derive(b"errand-links/1", b""), errand.bytes, hashlib.sha256).hexdigest()

    def csrf_token(self, session_token_hash: bytes) -> str:
        """Return the token a page must send with every change made in this session."""
        return hmac.new(self._derive(b"csrf/1", b""), session_token_hash, hashlib.sha256).hexdigest()

    def attempt_key(self, *parts: str) -> bytes:
        """Return a keyed hash under which attempts are counted, so that addresses are not stored."""
        return hmac.new(self._derive(b"attempts/1", b""), "\x1f".join(parts).encode(), hashlib.sha256).digest()

    def password_salt(self, address: str) -> bytes:
        """Return the 16-byte salt of every password of an address in its normal form.

        Keyed, so that nobody without the key can work on passwords before, or after, a copy of the database is theirs.
        """
        return hmac.new(self._derive(b"passwords/1", b""), address.encode(), hashlib.sha256).digest()[:16]

    def stop_token(self, tenant: UUID, member: UUID, *groups: str) -> str:
        """Return the token with which a mail program ends letters about `groups` for one member, without signing in."""
        about = "\x1f".join((tenant.hex, member.hex, *groups)).encode()
        return hmac.new(self._derive(b"stop/1", b""), about, hashlib.sha256).hexdigest()

    def demo_token(self, member: UUID) -> str:
        """Return the demo sign-in token of a made-up member; honoured in demo mode only."""
        return f"{member.hex}.{hmac.new(self._derive(b'demo/1', b''), member.bytes, hashlib.sha256).hexdigest()}"
