"""Putting letters in the outbox, as part of the act that causes them.

Rule kept: a letter commits with what it tells of, or not at all; and the same key is one letter, however often it is
queued while the letter is kept, which is until a month after it was sent.
Computes only.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tenants.acting.act import Write, write
from tenants.db.statement import statement
from tenants.due.kinds import DueKind, Owed
from tenants.ground.ids import uuid7
from tenants.ground.keys import Keyring
from tenants.mail.letter import Letter
from tenants.mail.sealed_letter import seal_letter

GIVE_UP_AFTER = timedelta(days=4)
"""How long a mail server is tried for a letter that does not say itself how long it is good. Longer than a weekend."""

_QUEUE = statement(
    """
    INSERT INTO tenant.mail (tenant_id, id, key, kind, member_id, letter, sent_to, state, created_at, good_until)
    SELECT :tenant, o.id, o.key, o.kind, o.member_id, o.letter, o.sent_to, 'queued', :now, o.good_until
      FROM unnest(CAST(:ids AS uuid[]), CAST(:keys AS text[]), CAST(:kinds AS text[]), CAST(:members AS uuid[]),
                  CAST(:letters AS bytea[]), CAST(:addresses AS bytea[]), CAST(:good_until AS timestamptz[]))
           AS o (id, key, kind, member_id, letter, sent_to, good_until)
     ORDER BY o.key
    ON CONFLICT (tenant_id, key) DO NOTHING
    """
)


def queued(tenant: UUID, letters: Sequence[Letter], keyring: Keyring, now: datetime) -> tuple[list[Write], list[Owed]]:
    """Return what puts `letters` in the outbox of an organization at the moment `now`, and what that owes.

    For any `Act`. A letter whose key was queued before, be it sent or not, is left out by the database. Raises `invalid-content` for
    an address or a subject that cannot stand in a message.
    """
    once = {letter.key: letter for letter in letters}
    if not once:
        return [], []
    for letter in once.values():
        letter.require_sound()
    named = [(uuid7(), letter) for letter in once.values()]
    key = keyring.letters(tenant)
    putting = write(
        _QUEUE,
        tenant=tenant,
        now=now,
        ids=[mail for mail, _ in named],
        keys=[letter.key for _, letter in named],
        kinds=[letter.kind for _, letter in named],
        members=[letter.member for _, letter in named],
        letters=[seal_letter(letter, tenant=tenant, mail=mail, key=key) for mail, letter in named],
        addresses=[keyring.letter_address(tenant, letter.to) for _, letter in named],
        good_until=[letter.good_until or now + GIVE_UP_AFTER for _, letter in named],
    )
    return [putting], [Owed(DueKind.SEND_MAIL, mail) for mail, _ in named]
