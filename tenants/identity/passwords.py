"""Passwords: argon2id, once a sign-in, whether the address has no account, one or several.

All accounts of an address share a salt made from the address and the deployment's key, so what is typed is worked on once and
compared inside the database; no hash ever leaves it. Parameters are OWASP's second choice (19 MiB, two passes, one lane). The
work takes tens of milliseconds and must not hold the event loop, so it runs on a thread of its own. One is enough where there
is a worker a core, and each more would keep the memory of its last hash for good.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from argon2.low_level import Type, hash_secret_raw

from tenants.ground.keys import Keyring
from tenants.identity.password_strength import require_strong as judge

_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="passwords")


async def derive(keyring: Keyring, address: str, password: str) -> bytes:
    """Return the 32 bytes that stand for `password` at `address` (in its normal form); the database stores their SHA-256."""
    work = partial(
        hash_secret_raw,
        password.encode("utf-8", "surrogatepass"),
        keyring.password_salt(address),
        time_cost=2,
        memory_cost=19_456,
        parallelism=1,
        hash_len=32,
        type=Type.ID,
    )
    return await asyncio.get_running_loop().run_in_executor(_thread, work)


async def require_strong(password: str, *, about: tuple[str, ...]) -> None:
    """Raise `weak-password` for one that is easily guessed; `about` as in `password_strength.require_strong`."""
    await asyncio.get_running_loop().run_in_executor(_thread, partial(judge, password, about=about))
