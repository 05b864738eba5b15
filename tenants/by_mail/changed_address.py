"""A person's e-mail address, changed by themselves and confirmed by a link to the new one.

Rules kept: until it is confirmed the earlier address counts, and a letter to it says what is going on and how to stop it. Whose address
the new one may be elsewhere is never said. The password comes along, because its salt is made from the address: the wish ends when the
password is changed meanwhile.
"""

from datetime import datetime

import msgspec
from sqlalchemy import text

from tenants.access.caller import Caller
from tenants.acting.act import Act
from tenants.acting.carry_out import carry_out
from tenants.by_mail.forgotten import require_mail
from tenants.by_mail.letters import ADDRESS_GOOD_FOR, address_wished_letter, confirm_address_letter
from tenants.db.session import Database, ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import uuid7
from tenants.ground.session_token import SessionToken, hash_token
from tenants.ground.settings import Settings
from tenants.identity.accounts import account
from tenants.identity.addresses import normal_address
from tenants.identity.errands import sealed_details
from tenants.identity.passwords import derive
from tenants.identity.sessions import new_token
from tenants.identity.throttles import Visitor, count_change, count_link, count_wished_address, forget
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from tenants.mail.outbox import queued

_ASK = text("SELECT identity.ask_email_change(:current, :email, :password, :token_hash, :stop_hash)")
_PENDING = text("SELECT email, expires_at FROM identity.pending_email()")
_END = text("SELECT identity.end_email_change()")
_OPEN = text("SELECT email, name FROM identity.open_email_change(:token)")
_STOP = text("SELECT identity.stop_email_change(:token)")
_USE = text("SELECT identity.use_email_change(:token, :errand, :details)")


class WishedAddress(msgspec.Struct, frozen=True):
    """An address that waits to be confirmed, until `expires_at`."""

    email: str
    expires_at: datetime


class AccountAddress(msgspec.Struct, frozen=True):
    """The address somebody signs in with, whether it is known to be theirs, and another one that waits to be confirmed."""

    email: str
    proven: bool
    wished: WishedAddress | None


class AddressPreview(msgspec.Struct, frozen=True):
    """What a link about a new address is for."""

    email: str
    name: str


async def own_address(session: ReadSession) -> AccountAddress:
    """Return the address of the person this transaction speaks for."""
    mine = await account(session)
    wished = (await session.execute(_PENDING)).one_or_none()
    return AccountAddress(mine.email, mine.proven, None if wished is None else WishedAddress(*wished))


async def wish_address(
    database: Database, settings: Settings, clock: Clock, caller: Caller, *, email: str, password: str, visitor: Visitor
) -> None:
    """Let the caller have another address once they have used a link that is sent there.

    Raises `no-mail`, `invalid-content`, `sign-in-refused` for a wrong password, or `too-many-attempts`. No connection is held while the
    password is worked on.
    """
    require_mail(settings)
    address = normal_address(email)
    tried = await count_change(database, str(caller.person_id), visitor)
    async with database.reading(caller) as session:
        mine = await account(session)
    if address == mine.email:
        raise Problem("wrong-state", "That is the address you have already.", fix="Type another one.")
    current = await derive(database.keyring, mine.email, password)
    moved = await derive(database.keyring, address, password)
    await count_wished_address(database, str(caller.person_id))
    wish = _Wish(before=mine.email, after=address, confirm=new_token(), stop=new_token())
    values = {
        "current": current,
        "email": address,
        "password": moved,
        "token_hash": hash_token(wish.confirm),
        "stop_hash": hash_token(wish.stop),
    }
    async with database.writing(caller) as session:
        if not (await session.execute(_ASK, values)).scalar_one():
            raise Problem("sign-in-refused", "The password is not right.", fix="Check it and try again.")
        await _tell(session, clock, caller, settings.public_url, wish)
    await forget(database, tried)


class _Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of an address: from which to which, and the tokens of the links that confirm and that stop it."""

    before: str
    after: str
    confirm: SessionToken
    stop: SessionToken


async def _tell(session: WriteSession, clock: Clock, caller: Caller, public_url: str, wish: _Wish) -> None:
    """Put the wish on record, and write to both addresses."""
    now, key = clock.now(), hash_token(wish.confirm)[:8].hex()
    until = now + ADDRESS_GOOD_FOR
    letters = [
        confirm_address_letter(
            key=f"confirm_address:{key}",
            email=wish.after,
            name=caller.name,
            public_url=public_url,
            token=wish.confirm,
            until=until,
        ),
        address_wished_letter(
            key=f"address_wished:{key}",
            email=wish.before,
            name=caller.name,
            member=caller.member_id,
            public_url=public_url,
            token=wish.stop,
            until=until,
        ),
    ]
    writes, owes = queued(caller.tenant_id, letters, session.keyring, now)
    entry = Entry(
        type=EntryType.ADDRESS_WISHED,
        object_kind="member",
        object_id=caller.member_id,
        private={"email": wish.after, "email_before": wish.before},
        subject=caller.member_id,
    )
    await carry_out(session, caller, now, Act(answer=None, writes=tuple(writes), entries=(entry,), owes=tuple(owes)))


async def end_wish(session: WriteSession) -> None:
    """Let the person this transaction speaks for keep the address they have."""
    await session.execute(_END)


async def preview_address(database: Database, token: str, visitor: Visitor) -> AddressPreview:
    """Return what a link is for. Raises `address-link-unusable`, the same for every reason, or `too-many-attempts`."""
    await count_link(database, visitor)
    async with database.reading() as session:
        found = (await session.execute(_OPEN, {"token": SessionToken(token).octets})).one_or_none()
    if found is None:
        raise _unusable()
    return AddressPreview(found.email, found.name)


async def confirm_address(database: Database, token: str, visitor: Visitor) -> None:
    """Give an account the address its link was sent to; its organizations follow within moments.

    Raises `address-link-unusable`, `already-exists` where a colleague has the address, or `too-many-attempts`.
    """
    await count_link(database, visitor)
    errand = uuid7()
    values = {
        "token": SessionToken(token).octets,
        "errand": errand,
        "details": sealed_details(database.keyring, errand, {}),
    }
    async with database.writing() as session:
        outcome = (await session.execute(_USE, values)).scalar_one()
    if outcome == "over":
        raise _unusable()
    if outcome == "taken":
        raise Problem(
            "already-exists",
            "A colleague of yours in the same organization has this address already.",
            fix="Use an address of your own, or ask an administrator.",
        )


async def stop_change(database: Database, token: str, visitor: Visitor) -> None:
    """End a wish by the link that was sent to the present address. Raises `address-link-unusable` or `too-many-attempts`."""
    await count_link(database, visitor)
    async with database.writing() as session:
        stopped = (await session.execute(_STOP, {"token": SessionToken(token).octets})).scalar_one()
    if not stopped:
        raise _unusable()


def _unusable() -> Problem:
    return Problem(
        "address-link-unusable",
        "The link has been used, is older than a day, was followed by a newer one, or the change was stopped.",
        fix="Sign in with the address you have and ask for the change again on your own page.",
    )
