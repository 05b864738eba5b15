"""What kind of picture some bytes are, and how large, from the bytes themselves.

Rule kept: neither the file's name nor the sender's word for its type is believed, and nothing is decoded: only headers are
read, so a small file cannot unfold into a large one. Formats: PNG (W3C), JPEG (ITU T.81), GIF89a, WebP (RFC 9649).
Computes only.
"""

from collections.abc import Callable

import msgspec

_STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class Picture(msgspec.Struct, frozen=True):
    """A media type with width and height in pixels."""

    media_type: str
    width: int
    height: int


def identify(data: bytes) -> Picture | None:
    """Return what `data` is, or None when it is no picture of a kind we take."""
    for magic, read in _READERS:
        if data.startswith(magic):
            picture = read(data)
            return picture if picture and picture.width > 0 and picture.height > 0 else None
    return None


def _png(data: bytes) -> Picture | None:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return None
    return Picture("image/png", int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))


def _gif(data: bytes) -> Picture | None:
    if len(data) < 13 or data[4:6] not in (b"7a", b"9a"):
        return None
    return Picture("image/gif", int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little"))


def _jpeg(data: bytes) -> Picture | None:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _STANDALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES and length >= 8 and at + 9 <= len(data):
            height, width = int.from_bytes(data[at + 5 : at + 7], "big"), int.from_bytes(data[at + 7 : at + 9], "big")
            return Picture("image/jpeg", width, height)
        if length < 2 or marker in (0xD9, 0xDA):
            return None
        at += 2 + length
    return None


def _webp(data: bytes) -> Picture | None:
    if data[8:12] != b"WEBP" or len(data) < 30:
        return None
    kind = data[12:16]
    if kind == b"VP8X":
        return Picture(
            "image/webp", 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        )
    if kind == b"VP8L" and data[20] == 0x2F:
        bits = int.from_bytes(data[21:25], "little")
        return Picture("image/webp", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = int.from_bytes(data[26:28], "little"), int.from_bytes(data[28:30], "little")
        return Picture("image/webp", width & 0x3FFF, height & 0x3FFF)
    return None


_READERS: tuple[tuple[bytes, Callable[[bytes], Picture | None]], ...] = (
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"GIF8", _gif),
    (b"\xff\xd8\xff", _jpeg),
    (b"RIFF", _webp),
)
