"""Passwords: argon2id, and the same work for people who do not exist.

Parameters are OWASP's second choice (19 MiB, two passes, one lane). Hashing takes tens of milliseconds and must not hold the
event loop, so it runs on a thread of its own. One is enough where there is a worker a core, and each more would keep the
memory of its last hash for good.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from tenants.ground.errors import Problem

MINIMUM_LENGTH = 12
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1, type=Type.ID)
_DUMMY = _hasher.hash("a password nobody has, hashed so that unknown people take as long")
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="passwords")

_TOO_COMMON = frozenset(
    {"password", "passwort", "letmein", "qwerty", "welcome", "iloveyou", "admin", "monkey", "dragon", "football"}
)


async def hash_password(password: str) -> str:
    """Return the encoded argon2id hash."""
    return await asyncio.get_running_loop().run_in_executor(_thread, _hasher.hash, password)


async def verify_password(encoded: str | None, password: str) -> bool:
    """Return whether `password` matches. With no hash to compare, work as long and return False."""
    matches = await asyncio.get_running_loop().run_in_executor(_thread, _matches, encoded or _DUMMY, password)
    return matches and encoded is not None


def require_strong(password: str, *, about: tuple[str, ...] = ()) -> None:
    """Raise `weak-password` for a short, repetitive or personal password. No composition rules: length is what helps."""
    lowered = password.casefold()
    plain = lowered.strip("0123456789!@#$%^&*?.-_ ")
    personal = any(len(word) >= 4 and word.casefold() in lowered for part in about for word in part.split())
    if len(password) < MINIMUM_LENGTH or len(set(password)) < 5 or plain in _TOO_COMMON or personal:
        raise Problem(
            "weak-password",
            f"A password has at least {MINIMUM_LENGTH} characters, is not one repeated pattern and does not hold your name.",
            fix="Three or four unrelated words make a good one, and spaces are welcome.",
        )


def _matches(encoded: str, password: str) -> bool:
    try:
        return _hasher.verify(encoded, password)
    except (VerificationError, InvalidHashError):
        return False
