"""A real SMTP server in this process, with the moods of real ones: TLS and a password asked for, greylisting, bounces, slowness."""

import asyncio
import ssl
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tenants.mail.smtp import Server
from tests.ports import free_port

USER, PASSWORD = "hashmark", "a password for letters"


class _Moods:
    """What the server answers. `bounce@` is never taken, `spam@` not once it was read, `grey@` not the first time."""

    def __init__(self, office: "PostOffice") -> None:
        self.office = office

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        name = address.partition("@")[0]
        self.office.asked[address] += 1
        if name == "bounce":
            return f"550 5.1.1 <{address}> unknown"
        if name == "grey" and self.office.asked[address] == 1:
            return f"451 4.7.1 <{address}> greylisted, try again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        if envelope.rcpt_tos[0].startswith("spam@"):
            return "554 5.7.1 refused"
        content = envelope.content
        assert isinstance(content, bytes)
        message = message_from_bytes(content, policy=default)
        given: Any = session.auth_data
        who = given.login.decode() if given else ""
        encrypted = server.transport.get_extra_info("ssl_object") is not None
        self.office.letters.append(
            Arrived(envelope.rcpt_tos[0], message, content, encrypted, who, envelope.mail_from or "")
        )
        await asyncio.sleep(self.office.slowness)
        return "250 taken"


@dataclass(frozen=True)
class Arrived:
    """A letter the server has taken: for whom, over TLS or not, as whom the sender signed in, and where to send it back to."""

    to: str
    message: EmailMessage
    raw: bytes
    encrypted: bool
    user: str
    back_to: str


@dataclass
class PostOffice:
    """A mail server that may be closed and opened again at the same address."""

    folder: Path
    security: str = "starttls"
    guarded: bool = True
    slowness: float = 0.0
    """Seconds between having taken a letter and saying so."""
    port: int = field(default_factory=free_port)
    letters: list[Arrived] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)
    _open: Controller | None = None

    @property
    def ca_file(self) -> Path:
        return self.folder / "certificate.pem"

    def server(self, *, password: str = PASSWORD) -> Server:
        """Return how to reach it."""
        return Server(
            host="localhost",
            port=self.port,
            security=self.security,
            user=USER if self.guarded else "",
            password=password if self.guarded else "",
            ca_file=str(self.ca_file) if self.security != "none" else "",
            name="northfield.example",
        )

    def open(self) -> None:
        context = None
        if self.security != "none":
            _certify(self.folder)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.ca_file, self.folder / "key.pem")
        tls: dict[str, Any] = {"tls_context": context, "require_starttls": True} if self.security == "starttls" else {}
        auth: dict[str, Any] = {
            "authenticator": _let_in,
            "auth_required": True,
            "auth_require_tls": self.security == "starttls",
        }
        self._open = Controller(
            _Moods(self),
            hostname="127.0.0.1",
            port=self.port,
            ssl_context=context if self.security == "tls" else None,
            enable_SMTPUTF8=True,
            **tls,
            **(auth if self.guarded else {}),
        )
        self._open.start()

    def close(self) -> None:
        if self._open is not None:
            self._open.stop()
            self._open = None


@contextmanager
def post_office(folder: Path, **how: Any) -> Iterator[PostOffice]:
    """Yield an open mail server."""
    office = PostOffice(folder, **how)
    office.open()
    try:
        yield office
    finally:
        office.close()


def _let_in(_server: Any, _session: Session, _envelope: Envelope, _mechanism: str, given: Any) -> AuthResult:
    right = isinstance(given, LoginPassword) and (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=False, auth_data=given)


def _certify(folder: Path) -> None:
    """Make a certificate for `localhost` that is its own authority, once."""
    if (folder / "key.pem").exists():
        return
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
