"""Where a letter that does not arrive is sent back to: an address with a token that names the letter and that nobody can make up.

Rule kept: a token holds the letter's id and a seal of ours, in small letters and digits only, because mail servers on the way change
capitals. It says nothing of whom the letter is for. The same token is the letter's Message-ID, for servers that send back to another
address than they were told. Computes only.
"""

import base64
import hmac
import re
from collections.abc import Iterable
from itertools import islice
from uuid import UUID

from tenants.ground.keys import Keyring

TOKEN = re.compile(r"(?<![a-z0-9])[a-z2-7]{42}(?![a-z0-9])", re.ASCII)
MOST_TRIED = 1_000
"""How many words of a message are looked at that could be a token."""


def token_of(mail: UUID, keyring: Keyring) -> str:
    """Return the token of a letter: the same each time it is sent."""
    return base64.b32encode(mail.bytes + keyring.letter_seal(mail)).decode().rstrip("=").lower()


def return_address(bounces: str, token: str) -> str:
    """Return the address that what becomes of one letter is sent to: `bounces`, such as bounces@example.org, with the token."""
    local, _, domain = bounces.rpartition("@")
    return f"{local}+{token}@{domain}"


def letter_named(texts: Iterable[str], keyring: Keyring) -> UUID | None:
    """Return the letter that the first true token in `texts` names; None where there is none."""
    words = (word for text in texts for word in TOKEN.findall(text.lower()))
    for word in islice(words, MOST_TRIED):
        mail = UUID(bytes=base64.b32decode(word.upper() + "=" * 6)[:16])
        if hmac.compare_digest(token_of(mail, keyring), word):
            return mail
    return None
