"""Where people reach the server, when nobody said so with HASHMARK_PUBLIC_URL: on this machine, at the port it listens on.

`hashmark serve` keeps the address beside the database that comes with Hashmark, so that commands print links that open.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tenants.ground.settings import Settings

NAME = "HASHMARK_PUBLIC_URL"
FILE = "reached_at"
_EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 compared with, never bound


def here(host: str, port: int) -> str:
    """Return the address by which this machine reaches what listens on `host` and `port`."""
    name = "127.0.0.1" if host in _EVERYWHERE else host
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


def said(asked: "Settings") -> bool:
    """Return whether the settings name the address people use."""
    return "public_url" in asked.model_fields_set


def keep(data_dir: Path, address: str) -> None:
    """Keep the address beside the embedded database, for commands that run later."""
    (data_dir / FILE).write_text(address, "utf-8")


def kept(data_dir: Path) -> str | None:
    """Return the address that was last kept there, if any."""
    try:
        return (data_dir / FILE).read_text("utf-8").strip() or None
    except OSError:
        return None
