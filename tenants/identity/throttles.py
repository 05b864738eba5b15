"""Throttles: guessing is slow for whoever guesses, and the person guessed about still gets in.

Attempts are counted per account and source, so a stranger's wrong passwords use up the stranger's attempts. A source or a device
from which somebody signed in to this account before has a count of its own, and the looser count of all strangers together does not
stop it. Counts stand under keyed hashes, in windows of the database's clock, and are shared by all worker processes.
"""

import msgspec
from sqlalchemy import ARRAY, Integer, LargeBinary, bindparam, text

from tenants.db.session import Database
from tenants.ground.errors import Problem

QUARTER, DAY = 900, 86_400


class Limit(msgspec.Struct, frozen=True):
    """At most `most` attempts in a window of `seconds`."""

    most: int
    seconds: int


FROM_ONE_PLACE = Limit(10, QUARTER)
"""At one account from one source, or from one device."""
FROM_STRANGERS = (Limit(30, QUARTER), Limit(150, DAY))
"""At one account from all sources and devices nobody signed in from before."""
FROM_ONE_SOURCE = (Limit(100, QUARTER), Limit(1_000, DAY))
"""Of everything from one source: many people may sit behind one address."""
LINKS_FROM_ONE_SOURCE = Limit(60, QUARTER)
"""Links opened or used from one source."""
OF_ONE_PERSON = Limit(10, QUARTER)
"""Wrong passwords of somebody signed in, from wherever they are."""


LINKS_ASKED_FOR = (Limit(3, QUARTER), Limit(10, DAY))
"""Links to choose a new password, asked for with one address: each may be a letter to somebody."""
LINKS_ASKED_FROM_ONE_SOURCE = (Limit(20, QUARTER), Limit(100, DAY))
ADDRESSES_WISHED_FOR = Limit(5, DAY)
"""Other addresses one person may wish for: each is a letter to somebody who may not know them."""


class Visitor(msgspec.Struct, frozen=True):
    """Where a request comes from: its source (a network), the token its device was given, and what kind of device it is.

    Both are '' where nothing is known.
    """

    source: str
    device_token: str = ""
    device: str = ""


_COUNT = text("SELECT identity.count_attempts(:keys, :limits, :seconds)").bindparams(
    bindparam("keys", type_=ARRAY(LargeBinary)),
    bindparam("limits", type_=ARRAY(Integer)),
    bindparam("seconds", type_=ARRAY(Integer)),
)
_KNOWN = text("SELECT key FROM identity.known_devices(:keys)").bindparams(bindparam("keys", type_=ARRAY(LargeBinary)))
_REMEMBER = text("SELECT identity.remember_devices(:keys), identity.forget_attempts(:tried)").bindparams(
    bindparam("keys", type_=ARRAY(LargeBinary)), bindparam("tried", type_=ARRAY(LargeBinary))
)


async def count_sign_in(database: Database, address: str, visitor: Visitor) -> bytes:
    """Count an attempt at the account of `address`, and return the key it counts under. Raises `too-many-attempts`."""
    key = database.keyring.attempt_key
    device, source = _places(database, address, visitor)
    async with database.reading() as session:
        known = set((await session.execute(_KNOWN, {"keys": [device, source]})).scalars())
    place = (
        key("try", address, "device", visitor.device_token) if device in known else key("try", address, visitor.source)
    )
    counts = {place: FROM_ONE_PLACE} | _source_counts(database, visitor)
    if not known & {device, source}:
        counts |= {key("strangers", address, str(limit.seconds)): limit for limit in FROM_STRANGERS}
    await _count(database, counts)
    return place


async def remember(database: Database, address: str, visitor: Visitor, tried: bytes) -> None:
    """After a success: know this device and this source, and forget what was tried from here."""
    known = [
        one
        for one, given in zip(_places(database, address, visitor), (visitor.device_token, visitor.source), strict=True)
        if given
    ]
    async with database.writing() as session:
        await session.execute(_REMEMBER, {"keys": known, "tried": [tried]})


async def count_link(database: Database, visitor: Visitor) -> None:
    """Count the opening or using of a link. Raises `too-many-attempts`."""
    await _count(database, {database.keyring.attempt_key("link", visitor.source): LINKS_FROM_ONE_SOURCE})


async def count_change(database: Database, person: str, visitor: Visitor) -> bytes:
    """Count somebody's attempt to change their password, and return the key it counts under. Raises `too-many-attempts`."""
    place = database.keyring.attempt_key("change", person)
    await _count(database, {place: OF_ONE_PERSON} | _source_counts(database, visitor))
    return place


async def count_asked_link(database: Database, address: str, visitor: Visitor) -> None:
    """Count that somebody asked for a link to be sent to `address`. Raises `too-many-attempts`."""
    key = database.keyring.attempt_key
    counts = {key("asked", address, str(limit.seconds)): limit for limit in LINKS_ASKED_FOR}
    counts |= {key("asked from", visitor.source, str(limit.seconds)): limit for limit in LINKS_ASKED_FROM_ONE_SOURCE}
    await _count(database, counts)


async def count_wished_address(database: Database, person: str) -> None:
    """Count that somebody wants another address. Raises `too-many-attempts`."""
    await _count(database, {database.keyring.attempt_key("wished", person): ADDRESSES_WISHED_FOR})


async def forget(database: Database, tried: bytes) -> None:
    """After a success: start counting anew."""
    async with database.writing() as session:
        await session.execute(_REMEMBER, {"keys": [], "tried": [tried]})


def _places(database: Database, address: str, visitor: Visitor) -> tuple[bytes, bytes]:
    key = database.keyring.attempt_key
    return key("known device", address, visitor.device_token), key("known source", address, visitor.source)


def _source_counts(database: Database, visitor: Visitor) -> dict[bytes, Limit]:
    key = database.keyring.attempt_key
    return {key("source", visitor.source, str(limit.seconds)): limit for limit in FROM_ONE_SOURCE}


async def _count(database: Database, counts: dict[bytes, Limit]) -> None:
    """Count in a transaction of its own, so that an attempt counts whatever becomes of it."""
    values = {
        "keys": list(counts),
        "limits": [limit.most for limit in counts.values()],
        "seconds": [limit.seconds for limit in counts.values()],
    }
    async with database.writing() as session:
        wait = (await session.execute(_COUNT, values)).scalar_one()
    if wait:
        minutes = -(-wait // 60)
        how_long = f"{minutes} minute{'s' if minutes > 1 else ''}" if minutes < 120 else f"{-(-minutes // 60)} hours"
        raise Problem(
            "too-many-attempts",
            "There were many attempts in a short time, so we have paused them here to stop guessing.",
            fix=f"Wait {how_long} and try again. A device you signed in on before is not held up by what others try.",
            retry_after=wait,
        )
