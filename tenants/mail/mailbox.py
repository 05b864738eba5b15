"""The demo's mailbox: a folder that letters are put into instead of being sent, for `/demo/mail` to show.

Rule kept: a letter that is delivered twice is one file. Nothing in it is anybody's: a demo's people are made up.
"""

import asyncio
import os
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from pathlib import Path

import msgspec

from tenants.ground.settings import Settings
from tenants.mail.carrier import Accepted, NotNow, Outcome
from tenants.mail.return_address import TOKEN

SENDER = "Hashmark <hashmark@demo.invalid>"
MOST = 500
"""How many letters are kept; the oldest go first."""


class ShownLetter(msgspec.Struct, frozen=True, kw_only=True):
    """A letter in the demo's mailbox, without its body."""

    id: str
    to: str
    subject: str
    sent_at: datetime


class OpenedLetter(msgspec.Struct, frozen=True, kw_only=True):
    """A letter in the demo's mailbox. `html` is '' where it has no such part."""

    id: str
    to: str
    sender: str
    subject: str
    sent_at: datetime
    text: str
    html: str


class Mailbox:
    """The letters of one demo, in `folder`."""

    sender = SENDER

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def carry(self, message: bytes, to: str, token: str) -> Outcome:  # noqa: ARG002 - the letter says both
        try:
            await asyncio.to_thread(self._put, message)
        except OSError:
            return NotNow("mailbox")
        return Accepted()

    async def letters(self) -> list[ShownLetter]:
        """Return the letters, the newest first."""
        return await asyncio.to_thread(self._list)

    async def letter(self, name: str) -> OpenedLetter | None:
        """Return one letter, None when there is none called `name`."""
        return await asyncio.to_thread(self._open, name)

    def _put(self, message: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        name = str(message_from_bytes(message, policy=default)["Message-ID"]).strip("<>").partition("@")[0]
        passing = self._folder / f".{name}.{os.getpid()}"
        passing.write_bytes(message)
        passing.replace(self._folder / f"{name}.eml")
        for old in self._newest_first()[MOST:]:
            old.unlink(missing_ok=True)

    def _newest_first(self) -> list[Path]:
        found = [(path.stat().st_mtime_ns, path) for path in self._folder.glob("*.eml")]
        return [path for _, path in sorted(found, reverse=True)]

    def _list(self) -> list[ShownLetter]:
        return [
            ShownLetter(
                id=path.stem,
                to=parseaddr(str(message["To"]))[1],
                subject=str(message["Subject"]),
                sent_at=message["Date"].datetime,
            )
            for path in self._newest_first()
            for message in [_read(path)]
        ]

    def _open(self, name: str) -> OpenedLetter | None:
        path = self._folder / f"{name}.eml"
        if not TOKEN.fullmatch(name) or not path.is_file():
            return None
        message = _read(path)
        return OpenedLetter(
            id=name,
            to=parseaddr(str(message["To"]))[1],
            sender=str(message["From"]),
            subject=str(message["Subject"]),
            sent_at=message["Date"].datetime,
            text=_part(message, "plain"),
            html=_part(message, "html"),
        )


def mailbox_of(settings: Settings) -> Mailbox:
    """Return the mailbox of a demo."""
    return Mailbox(settings.data_dir.expanduser().resolve() / "mailbox")


def _read(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=default)


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    return "" if part is None else "\n".join(str(part.get_content()).splitlines())
