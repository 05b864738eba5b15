"""Who carries letters out of the house, and what may become of one. Computes only."""

from collections.abc import Awaitable
from typing import Protocol

import msgspec

OURS = frozenset({421, 502, 503, 504, 530, 534, 535, 538})
"""Answers that say something of this installation or of the server, whomever a letter is for."""


class Accepted(msgspec.Struct, frozen=True):
    """The mail server has taken it and answers for it from here on."""


class Refused(msgspec.Struct, frozen=True):
    """It will never be taken for this address. `code` is the server's number, or a word of ours."""

    code: str


class NotNow(msgspec.Struct, frozen=True):
    """It was not taken this time, for a reason that has nothing to do with the address or may pass. `code` as in `Refused`."""

    code: str


Outcome = Accepted | Refused | NotNow


class Carrier(Protocol):
    """Carries one message to one address. Raises nothing but its own cancellation: what went wrong is an outcome."""

    @property
    def sender(self) -> str:
        """Who letters are from, as in `HASHMARK_MAIL_FROM`."""

    def carry(self, message: bytes, to: str, token: str) -> Awaitable[Outcome]:
        """Carry `message`; `token` names the letter, should it come back."""
