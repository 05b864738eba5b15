"""What mail servers send back, as they write it: one file each, TOKEN standing for the letter's own."""

from pathlib import Path


def returned(name: str, token: str) -> bytes:
    """Return the message `name` about the letter that `token` names, with the line ends of the wire."""
    text = Path(__file__).with_name(f"{name}.eml").read_bytes()
    return text.replace(b"TOKEN", token.encode()).replace(b"\n", b"\r\n")
