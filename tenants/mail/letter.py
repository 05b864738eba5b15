"""A letter: one message to one address, before it is sent, and the bytes it is sent as.

Rules kept: no header holds a line break or another character that nobody sees, so nothing can be added to a message by an address
or a subject. A letter's Message-ID is its token, so a mailbox that is given the same letter twice can tell, and what comes
back says which letter it was. Links in a
letter only show; nothing in it decides anything. Computes only.
"""

import hashlib
import re
import unicodedata
from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import parseaddr
from uuid import UUID

import msgspec

from tenants.ground.errors import Problem

LONGEST_KEY = 200
LONGEST_SUBJECT = 200

_PLAIN_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """One message to one address.

    `key` names what is told, to whom: the same key in the same organization is the same letter, and is sent once. `kind` says what
    it is about, in a word. `to` is an address in its normal form, `member` whose it is here; None for somebody who is not a member
    yet. `html` shows the same as `text`; '' for none. `list_unsubscribe` is an https address that ends such letters when a mail
    program sends a POST there; '' where they cannot be ended. After `good_until` it is not sent any more.
    """

    key: str
    kind: str
    to: str
    subject: str
    text: str
    html: str = ""
    member: UUID | None = None
    list_unsubscribe: str = ""
    good_until: datetime | None = None

    def require_sound(self) -> None:
        """Raise `invalid-content`, in words, for what cannot stand in a message's headers."""
        for what, given in (("address", self.to), ("subject", self.subject), ("unsubscribe", self.list_unsubscribe)):
            if any(_breaks(character) for character in given):
                raise _unusable(what, "It holds a line break, or a character that nobody sees. Type it anew.")
        local, at, domain = self.to.rpartition("@")
        if not (local and at and domain) or any(character in self.to for character in ' <>(),;:\\"[]'):
            raise _unusable("address", "It has a name, an @ and a domain, such as jo@example.org.")
        if not 0 < len(self.subject) <= LONGEST_SUBJECT:
            raise _unusable("subject", f"It has between 1 and {LONGEST_SUBJECT} characters.")
        if not 0 < len(self.key) <= LONGEST_KEY:
            raise ValueError(f"a letter's key has between 1 and {LONGEST_KEY} characters")


def one_line(words: str, longest: int = LONGEST_SUBJECT) -> str:
    """Return people's words as a subject can hold them: on one line, without what nobody sees, cut with an ellipsis."""
    spaced = " ".join("".join(" " if _breaks(character) else character for character in words).split())
    return spaced if len(spaced) <= longest else f"{spaced[: longest - 1].rstrip()}…"


def message_id(deployment: str, token: str) -> str:
    """Return the Message-ID of the letter that `token` names: the same each time it is sent."""
    return f"<{token}@{deployment if _PLAIN_NAME.fullmatch(deployment) else 'hashmark.invalid'}>"


def as_message(letter: Letter, *, token: str, sender: str, deployment: str, written_at: datetime) -> bytes:
    """Return the message of a letter as it is sent. `token` names it (`return_address.token_of`); `sender` is as in `HASHMARK_MAIL_FROM`: an address, with a name or without.

    It is the same message each time. Raises what `Letter.require_sound` raises.
    """
    letter.require_sound()
    message = EmailMessage(policy=SMTP if letter.to.isascii() else SMTPUTF8)
    message["Message-ID"] = message_id(deployment, token)
    message["Date"] = written_at
    name, address = parseaddr(sender)
    message["From"] = Address(name, addr_spec=address)
    message["To"] = letter.to
    message["Auto-Submitted"] = "auto-generated"
    if letter.list_unsubscribe:
        message["List-Unsubscribe"] = f"<{letter.list_unsubscribe}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(letter.text, cte="quoted-printable")
    if letter.html:
        message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
        # The boundary is chosen at random otherwise.
        message.set_boundary(f"=_{hashlib.sha256(letter.key.encode()).hexdigest()[:32]}")
    return _subject(letter.subject) + message.as_bytes()


def _subject(words: str) -> bytes:
    """Return the header of a subject. `EmailMessage` loses a space where it begins a new line between other letters than ASCII."""
    folded = Header(words, "us-ascii" if words.isascii() else "utf-8", header_name="Subject").encode(linesep="\r\n")
    return f"Subject: {folded}\r\n".encode("ascii")


def _breaks(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _unusable(what: str, fix: str) -> Problem:
    return Problem("invalid-content", f"That {what} cannot stand in a letter.", fix=fix)
