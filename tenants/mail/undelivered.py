"""What is written when a letter does not reach its address: an entry in the record, and a mark on the member's address.

Rules kept: an answer about an earlier address says nothing of the one a member has now. A mail server that takes a letter says only that
it will try: where letters it had taken came back, the mark stays until a later one has been taken and stayed away for a day.
Computes only.
"""

from uuid import UUID

from tenants.acting.act import Write, write
from tenants.db.statement import statement
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType

_FAILS = statement(
    """
    UPDATE tenant.member SET mail_failure = :failure, mail_failing_since = coalesce(mail_failing_since, now())
     WHERE tenant_id = :tenant AND id = :member AND email = :address
    """
)
_TAKEN = statement(
    """
    UPDATE tenant.member m SET mail_failure = '', mail_failing_since = NULL
     WHERE m.tenant_id = :tenant AND m.id = :member AND m.email = :address AND m.mail_failure <> ''
       AND NOT EXISTS (SELECT FROM tenant.mail b WHERE b.tenant_id = m.tenant_id AND b.sent_to = :sent_to
                          AND b.state = 'bounced' AND b.settled_at >= m.mail_failing_since)
    """
)
_STAYED_AWAY = statement(
    """
    UPDATE tenant.member m SET mail_failure = '', mail_failing_since = NULL
     WHERE m.tenant_id = :tenant AND m.id = :member AND m.email = :address AND m.mail_failure <> ''
       AND EXISTS (SELECT FROM tenant.mail s WHERE s.tenant_id = m.tenant_id AND s.sent_to = :sent_to AND s.state = 'sent'
                      AND s.settled_at > m.mail_failing_since AND s.settled_at < now() - interval '1 day'
                      AND NOT EXISTS (SELECT FROM tenant.mail b WHERE b.tenant_id = s.tenant_id AND b.sent_to = s.sent_to
                                         AND b.state = 'bounced' AND b.settled_at > s.settled_at))
    """
)


def address_fails(tenant: UUID, member: UUID, address: str, failure: str) -> Write:
    """Return what marks a member's address as one mail comes back from, as long as it is still theirs. `failure` is the code."""
    return write(_FAILS, tenant=tenant, member=member, address=address, failure=failure)


def address_takes(tenant: UUID, member: UUID, address: str, sent_to: bytes) -> Write:
    """Return what takes the mark away as a mail server takes a letter. `sent_to` is the address's keyed hash, as in `Mail`."""
    return write(_TAKEN, tenant=tenant, member=member, address=address, sent_to=sent_to)


def address_works(tenant: UUID, member: UUID, address: str, sent_to: bytes) -> Write:
    """Return what takes the mark away where a letter was taken after it, a day ago or more, and none came back since."""
    return write(_STAYED_AWAY, tenant=tenant, member=member, address=address, sent_to=sent_to)


def undelivered(mail: UUID, about: str, member: UUID | None, outcome: str, code: str) -> Entry:
    """Return the entry for a letter that did not arrive. `about` is the letter's kind, `outcome` what it became (`MailState`)."""
    return Entry(
        type=EntryType.MAIL_UNDELIVERED,
        object_kind="member" if member else "mail",
        object_id=member or mail,
        detail={"mail": str(mail), "about": about, "outcome": outcome, "code": code},
    )
