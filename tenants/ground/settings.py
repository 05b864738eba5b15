"""Settings from the environment, typed, with secrets that do not print.

Every name starts with `HASHMARK_`. Without `HASHMARK_DATABASE_URL` the embedded PostgreSQL in `data_dir` is used. A setting may
also be a file of that name in small letters, such as `hashmark_secret_key`, in the folder `HASHMARK_SECRETS_DIR` (containers) or
`CREDENTIALS_DIRECTORY` (systemd); the environment comes first.
"""

import os
import secrets
import tempfile
from contextlib import suppress
from email.utils import parseaddr
from functools import cached_property
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretBytes, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SecretsSettingsSource, SettingsConfigDict

Networks = tuple[IPv4Network | IPv6Network, ...]

_PORTS = {"http": 80, "https": 443}

SESSION_MAX_DAYS = 7
INVITATION_DAYS = 7
LEAST_KEY = 32
"""Bytes of a secret key."""
LEAST_TOKEN = 16
LONGEST_BOUNCES = 21
"""Characters of a bounce address's name: with + and a token of 42 it has the 64 that mail carries (RFC 5321)."""


class MissingKeyError(Exception):
    """There is no secret key to use. The message says what to do."""


class Settings(BaseSettings):
    """What an operator may set. Unknown `HASHMARK_` names are left alone; wrong values stop the start with a sentence."""

    model_config = SettingsConfigDict(env_prefix="HASHMARK_", frozen=True, extra="ignore")

    database_url: SecretStr | None = Field(
        default=None,
        description="The app role's connection, postgresql://hashmark_app:...@host/db. Empty: the embedded server.",
    )
    worker_database_url: SecretStr | None = Field(
        default=None,
        description="The worker role's connection, postgresql://hashmark_worker:...@host/db; used by the worker and the commands.",
    )
    owner_database_url: SecretStr | None = Field(
        default=None,
        description="A connection that may create roles and schemas; used by `hashmark migrate` only.",
    )
    data_dir: Path = Field(default=Path(".demo"), description="Folder of the embedded server and its keys.")
    public_url: str = Field(default="http://127.0.0.1:8000", description="The address people use.")
    trusted_proxies: str = Field(
        default="",
        description="Addresses of your own reverse proxies, such as 10.0.0.0/8,2001:db8::/32. Only what they say about "
        "where a request came from is believed.",
    )
    deployment: str = Field(default="localhost", description="Name of this deployment, first part of a log's origin.")
    secret_key: SecretBytes | None = Field(
        default=None, description="At least 32 bytes. Empty: made at first start and kept in data_dir."
    )
    secrets_dir: Path | None = Field(
        default=None, description="Folder of files named as settings in small letters, each holding one value."
    )
    secret_key_file: Path | None = Field(
        default=None, description="A file with the secret key, where HASHMARK_SECRET_KEY is not set."
    )
    demo: bool = Field(default=False, description="Demo mode: sign-in links for made-up people.")
    pool_size: int = Field(default=6, ge=1, le=100, description="Database connections per worker process.")
    metrics_port: int | None = Field(
        default=None, ge=1, le=65535, description="Port of /metrics, beside the server's own. Empty: no metrics."
    )
    metrics_host: str = Field(default="127.0.0.1", description="Address that /metrics listens on.")
    metrics_token: SecretStr | None = Field(
        default=None,
        validate_default=True,
        description="What a reader of /metrics sends as a bearer token. Needed where others can reach metrics_host.",
    )
    most_pictures: int = Field(default=20_000, ge=1, description="Pictures one organization may keep.")
    most_picture_mb: int = Field(
        default=4_000, ge=1, description="Megabytes the pictures of one organization may take."
    )
    smtp_host: str = Field(default="", description="The mail server letters are handed to. Empty: they wait, unsent.")
    smtp_port: int | None = Field(
        default=None, ge=1, le=65535, description="Its port. Empty: 587, with `tls` 465, with `none` 25."
    )
    smtp_user: str = Field(default="", description="The name to sign in to it with. Empty: it asks for none.")
    smtp_password: SecretStr | None = Field(default=None, description="The password for smtp_user.")
    smtp_security: Literal["", "starttls", "tls", "none"] = Field(
        default="",
        validate_default=True,
        description="How the way to it is encrypted: `starttls`, `tls` from the first byte, or `none`. Empty: `starttls`, and "
        "`none` for a server on this machine.",
    )
    smtp_ca_file: Path | None = Field(
        default=None, description="A file of certificate authorities to believe about it, instead of the system's."
    )
    mail_from: str = Field(
        default="", validate_default=True, description="Who letters are from, such as Hashmark <hashmark@example.org>."
    )
    bounce_address: str = Field(
        default="",
        description="Where mail servers send letters back that they cannot deliver, such as bounces@example.org: each letter adds "
        "+ and a token of its own before the @, and whatever comes there is handed to `hashmark bounced`. Empty: to mail_from.",
    )
    log_format: Literal["json", "console"] = "json"
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, value: SecretBytes | None) -> SecretBytes | None:
        if value is not None and len(value.get_secret_value()) < LEAST_KEY:
            raise ValueError("HASHMARK_SECRET_KEY needs at least 32 bytes")
        return value

    @field_validator("secrets_dir")
    @classmethod
    def _folder_is_there(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError(f"there is no folder {value}")
        return value

    @field_validator("metrics_token")
    @classmethod
    def _metrics_are_guarded(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < LEAST_TOKEN:
            raise ValueError(f"HASHMARK_METRICS_TOKEN needs at least {LEAST_TOKEN} characters")
        if value is None and info.data.get("metrics_port") and not is_loopback(info.data.get("metrics_host", "")):
            raise ValueError("others can reach HASHMARK_METRICS_HOST, so reading /metrics needs a token")
        return value

    @field_validator("smtp_security")
    @classmethod
    def _password_stays_private(cls, value: str, info: ValidationInfo) -> str:
        if value == "none" and info.data.get("smtp_password") and not is_loopback(info.data.get("smtp_host", "")):
            raise ValueError("a password would cross the network in the clear; use starttls or tls")
        return value

    @field_validator("smtp_ca_file")
    @classmethod
    def _file_is_there(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_file():
            raise ValueError(f"there is no file {value}")
        return value

    @field_validator("mail_from")
    @classmethod
    def _has_an_address(cls, value: str, info: ValidationInfo) -> str:
        if (value or info.data.get("smtp_host")) and not is_sender(value):
            raise ValueError("letters need a sender, such as Hashmark <hashmark@example.org>")
        return value

    @field_validator("bounce_address")
    @classmethod
    def _leaves_room_for_a_token(cls, value: str) -> str:
        if value and (not is_sender(value) or parseaddr(value) != ("", value)):
            raise ValueError("this is an address alone, such as bounces@example.org")
        if value and len(value.rpartition("@")[0]) > LONGEST_BOUNCES:
            raise ValueError(
                f"at most {LONGEST_BOUNCES} characters stand before the @, so that a letter's token fits in"
            )
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic names what it hands in
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, *_secret_files(settings_cls)

    @field_validator("public_url")
    @classmethod
    def _plain_origin(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("HASHMARK_PUBLIC_URL starts with http:// or https://")
        return value.rstrip("/")

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: str) -> str:
        for part in filter(None, (part.strip() for part in value.split(","))):
            try:
                network = ip_network(part)
            except ValueError as error:
                raise ValueError(
                    f"HASHMARK_TRUSTED_PROXIES names addresses or networks, such as 10.0.0.0/8: {error}"
                ) from error
            if network.prefixlen == 0:
                raise ValueError("HASHMARK_TRUSTED_PROXIES would trust the whole world; name your proxies alone")
        return value

    @cached_property
    def proxies(self) -> Networks:
        """The networks of the reverse proxies whose word about a request's source counts."""
        return tuple(ip_network(part) for part in map(str.strip, self.trusted_proxies.split(",")) if part)

    @property
    def origin(self) -> str:
        """The origin of `public_url` as browsers write it: small letters, without a port that goes without saying."""
        return origin_of(self.public_url)

    @property
    def public_host(self) -> str:
        """The host of `public_url`."""
        return urlsplit(self.public_url).hostname or ""

    @property
    def sends_mail(self) -> bool:
        """Whether letters reach anybody: by a mail server, or in a demo by its own mailbox."""
        return self.demo or bool(self.smtp_host)

    @property
    def mail_security(self) -> str:
        """How the way to the mail server is encrypted: `starttls`, `tls` or `none`."""
        return self.smtp_security or ("none" if is_loopback(self.smtp_host) else "starttls")

    @property
    def mail_port(self) -> int:
        return self.smtp_port or {"tls": 465, "starttls": 587, "none": 25}[self.mail_security]

    @property
    def embedded(self) -> bool:
        return self.database_url is None

    @property
    def secure_cookies(self) -> bool:
        """Whether people come over https; on loopback http a `__Host-` cookie could not be set."""
        return self.public_url.startswith("https://")

    @cached_property
    def master_key(self) -> bytes:
        """The deployment's secret: from the environment, from a key file, or, for the embedded server, made at its first start.

        Raises `MissingKeyError` where a server of one's own is named and no key is: a new one would open nothing that is there.
        """
        if self.secret_key is not None:
            return self.secret_key.get_secret_value()
        if self.secret_key_file is not None:
            return _named_key(self.secret_key_file)
        if not self.embedded or self.worker_database_url is not None:
            raise MissingKeyError(
                "HASHMARK_SECRET_KEY is not set. With a database of your own the key has to be named, because with another one "
                "nothing that is sealed in it could be opened. Set it to the key this database was begun with; for a new database "
                "make one, for example with: openssl rand -hex 32, and keep a copy."
            )
        return self.made_key().read_bytes()

    @property
    def names_a_key(self) -> bool:
        return self.secret_key is not None or self.secret_key_file is not None

    def made_key(self) -> Path:
        """Return the file of the embedded server's own key, made if need be."""
        return _key_file(self.data_dir.expanduser().resolve() / "secret.key")


def origin_of(url: str) -> str:
    """Return scheme, host and port of `url` as a browser's Origin header has them. '' for what has none."""
    parts = urlsplit(url.strip().lower())
    try:
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in _PORTS or not parts.hostname:
        return ""
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}" + ("" if port in (None, _PORTS[parts.scheme]) else f":{port}")


def is_sender(given: str) -> bool:
    """Return whether `given` is an address letters can be from, with a name before it or without."""
    _, address = parseaddr(given)
    local, at, domain = address.rpartition("@")
    reachable = "." in domain or domain == "localhost"
    return bool(local and at) and reachable and given.isprintable() and address.isascii()


def is_loopback(host: str) -> bool:
    """Return whether `host`, a name or an address, can be reached from this machine only."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _secret_files(settings_cls: type[BaseSettings]) -> list[PydanticBaseSettingsSource]:
    """Return the sources that read the folders of secret files named in the environment, where they are there."""
    named = (os.environ.get(name) for name in ("HASHMARK_SECRETS_DIR", "CREDENTIALS_DIRECTORY"))
    return [
        SecretsSettingsSource(settings_cls, secrets_dir=folder) for folder in named if folder and Path(folder).is_dir()
    ]


def _named_key(path: Path) -> bytes:
    try:
        key = path.read_bytes()
    except OSError as error:
        raise MissingKeyError(
            f"HASHMARK_SECRET_KEY_FILE names {path}, which cannot be read ({error.strerror})."
        ) from error
    if len(key) < LEAST_KEY:
        raise MissingKeyError(f"HASHMARK_SECRET_KEY_FILE names {path}, which holds less than {LEAST_KEY} bytes.")
    return key


def _key_file(path: Path) -> Path:
    """Return `path`, making a key in it first if need be; several processes starting at once agree on one key."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".key-")
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(32))
        with suppress(FileExistsError):
            os.link(name, path)
        Path(name).unlink()
    return path
