"""The secret of a session or of an invitation, and the hash the database knows it by. Computes only."""

import hashlib


class SessionToken(str):
    """The secret of somebody's session, as their browser holds it. It does not print itself."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "SessionToken(...)"

    @property
    def octets(self) -> bytes:
        """The bytes whose SHA-256 the database holds; the browser may have sent anything, surrogates too."""
        return self.encode("utf-8", "surrogatepass")


def hash_token(token: str) -> bytes:
    """Return the 32 bytes under which a session or an invitation token is stored."""
    return hashlib.sha256(SessionToken(token).octets).digest()
