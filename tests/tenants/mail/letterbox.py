"""A carrier for tests that only need to read what would have been sent."""

import re
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from api.processes.watchers import watchers
from tenants.by_mail.doing_errands import Errands
from tenants.db.session import Database
from tenants.ground.clock import Clock
from tenants.mail.carrier import Accepted, Outcome
from tests.worker import as_worker, work_off

PUBLIC_URL = "http://127.0.0.1:8000"


@dataclass
class Letterbox:
    """Takes every letter."""

    sender: str = "Hashmark <hashmark@example.org>"
    letters: list[tuple[str, EmailMessage]] = field(default_factory=list)

    async def carry(self, message: bytes, to: str, token: str) -> Outcome:
        self.letters.append((to, message_from_bytes(message, policy=default)))
        return Accepted()

    async def empty(self, database: Database, clock: Clock) -> list[tuple[str, str]]:
        """Let a worker do what is left to do and send what waits; return the new letters as (to, plain text)."""
        await Errands(as_worker(database), clock, PUBLIC_URL).do()
        before = len(self.letters)
        await work_off(database, clock, using=watchers(clock, self))
        return [(to, said(message)) for to, message in self.letters[before:]]


def said(message: EmailMessage) -> str:
    """Return the plain text of a letter, after seeing that its HTML leads to the same places."""
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert set(re.findall(r"https?://\S+", plain.get_content())) == set(
        re.findall(r'href="([^"]+)"', html.get_content())
    )
    return str(plain.get_content())


def token_in(text: str, name: str = "token") -> str:
    """Return the token of the link in a letter."""
    found = re.search(rf"#{name}=([\w-]+)", text)
    assert found, text
    return found[1]
