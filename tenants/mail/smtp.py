"""Carrying letters by SMTP (RFC 5321), encrypted on the way unless the operator says otherwise.

Rules kept: what a server answers is kept as its number only, because its words repeat the address. A server that cannot be reached is
left alone for a moment, so that letters that wait for it do not keep a worker from its deadlines. Whatever is wrong between this
installation and its own server is no fault of the address a letter is for.
"""

import asyncio
import ssl
import time
from contextlib import suppress
from email.utils import parseaddr

import aiosmtplib
import msgspec

from tenants.ground.settings import Settings
from tenants.mail.carrier import OURS, Accepted, NotNow, Outcome, Refused
from tenants.mail.return_address import return_address

CONNECT_SECONDS = 10.0
WHOLE_SECONDS = 40.0
"""Less than a worker's lease, so that nobody else begins with the same letter meanwhile."""
REST_SECONDS = 15.0
"""How long a server that could not be reached is left alone."""


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """How to reach a mail server, and how to sign in to it.

    `security` is `starttls`, `tls` or `none`; `ca_file` names the authorities to believe, '' the system's. `user` is '' where the
    server asks for none. `name` is what this installation calls itself to the server.
    """

    host: str
    port: int
    security: str
    user: str
    password: str
    ca_file: str
    name: str

    def client(self) -> aiosmtplib.SMTP:
        """Return a connection that is not open yet."""
        context = None
        if self.security != "none":
            context = ssl.create_default_context(cafile=self.ca_file or None)
        return aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            use_tls=self.security == "tls",
            start_tls=self.security == "starttls",
            username=self.user or None,
            password=self.password or None,
            tls_context=context,
            timeout=CONNECT_SECONDS,
            local_hostname=self.name,
        )


def server_of(settings: Settings) -> Server | None:
    """Return the mail server the settings name, None where they name none."""
    if not settings.smtp_host:
        return None
    password = settings.smtp_password
    return Server(
        host=settings.smtp_host,
        port=settings.mail_port,
        security=settings.mail_security,
        user=settings.smtp_user,
        password="" if password is None else password.get_secret_value(),
        ca_file=str(settings.smtp_ca_file or ""),
        name=parseaddr(settings.mail_from)[1].rpartition("@")[2],
    )


class SmtpCarrier:
    """Carries letters to one mail server. What comes back goes to `bounces`, with the letter's token in it; '' for the sender's address."""

    def __init__(self, server: Server, sender: str, bounces: str = "") -> None:
        self.sender = sender
        self._server = server
        self._bounces = bounces
        self._rests_until = 0.0

    async def carry(self, message: bytes, to: str, token: str) -> Outcome:
        if time.monotonic() < self._rests_until:
            return NotNow("unreachable")
        try:
            async with asyncio.timeout(WHOLE_SECONDS):
                return await self._carry(message, to, self._back_to(token))
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            outcome = outcome_of(error)
        if outcome == NotNow("unreachable"):
            self._rests_until = time.monotonic() + REST_SECONDS
        return outcome

    def _back_to(self, token: str) -> str:
        return return_address(self._bounces, token) if self._bounces else parseaddr(self.sender)[1]

    async def _carry(self, message: bytes, to: str, back_to: str) -> Outcome:
        client = self._server.client()
        try:
            await client.connect()
            options: list[str] = []
            if not to.isascii():
                if not client.supports_extension("SMTPUTF8"):
                    return Refused("smtputf8")
                options = ["SMTPUTF8", "BODY=8BITMIME"]
            await client.sendmail(back_to, [to], message, mail_options=options)
            # It has been taken: how the connection ends changes nothing about that.
            with suppress(aiosmtplib.SMTPException, OSError):
                await client.quit()
        finally:
            client.close()
        return Accepted()


async def greet(server: Server) -> str:
    """Say hello to a server, as if to send: return '' when it answers and lets this installation in, else a failure's code."""
    try:
        async with asyncio.timeout(WHOLE_SECONDS), server.client():
            return ""
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        outcome = outcome_of(error)
    return "" if isinstance(outcome, Accepted) else outcome.code


def outcome_of(error: Exception) -> Outcome:
    """Return what an error means for the letter that was being sent."""
    refused = error.recipients[0] if isinstance(error, aiosmtplib.SMTPRecipientsRefused) and error.recipients else error
    if isinstance(refused, aiosmtplib.SMTPResponseException):
        of_letter = isinstance(refused, aiosmtplib.SMTPRecipientRefused | aiosmtplib.SMTPDataError)
        permanent = of_letter and 500 <= refused.code < 600 and refused.code not in OURS
        return Refused(str(refused.code)) if permanent else NotNow(str(refused.code))
    if isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError):
        return NotNow("tls")
    if isinstance(error, OSError):
        return NotNow("unreachable")
    # The library says in words alone that STARTTLS or AUTH is not offered.
    return NotNow("not-offered")
