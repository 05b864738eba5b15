"""Passwords: argon2id, and the same work for people who do not exist.

Parameters are OWASP's second choice (19 MiB, two passes, one lane). Hashing takes tens of milliseconds and must not hold the
event loop, so it runs on a thread of its own. One is enough where there is a worker a core, and each more would keep the
memory of its last hash for good.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from tenants.identity.password_strength import require_strong as judge

_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1, type=Type.ID)
_DUMMY = _hasher.hash("a password nobody has, hashed so that unknown people take as long")
_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="passwords")


async def hash_password(password: str) -> str:
    """Return the encoded argon2id hash."""
    return await asyncio.get_running_loop().run_in_executor(_thread, _hasher.hash, password)


async def verify_password(encoded: str | None, password: str) -> bool:
    """Return whether `password` matches. With no hash to compare, work as long and return False."""
    matches = await asyncio.get_running_loop().run_in_executor(_thread, _matches, encoded or _DUMMY, password)
    return matches and encoded is not None


async def require_strong(password: str, *, about: tuple[str, ...]) -> None:
    """Raise `weak-password` for one that is easily guessed; `about` as in `password_strength.require_strong`."""
    await asyncio.get_running_loop().run_in_executor(_thread, partial(judge, password, about=about))


def _matches(encoded: str, password: str) -> bool:
    try:
        return _hasher.verify(encoded, password)
    except (VerificationError, InvalidHashError):
        return False
