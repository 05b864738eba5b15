"""A picture for the demo, drawn here so that nothing has to be downloaded: a row of young trees under a morning sky."""

import struct
import zlib

WIDTH, HEIGHT = 960, 540
_SKY_TOP, _SKY_LOW = (196, 221, 232), (247, 233, 208)
_GROUND, _TRUNK, _LEAF, _SUN = (126, 148, 92), (107, 78, 56), (72, 120, 74), (244, 196, 110)
_HORIZON = 400


def trees() -> bytes:
    """Return a PNG of 960 by 540 pixels."""
    rows = (b"\x00" + b"".join(bytes(_colour(x, y)) for x in range(WIDTH)) for y in range(HEIGHT))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)),
            _chunk(b"IDAT", zlib.compress(b"".join(rows), 9)),
            _chunk(b"IEND", b""),
        )
    )


def _colour(x: int, y: int) -> tuple[int, int, int]:
    for middle in range(110, WIDTH, 185):
        height = 150 + (middle * 7) % 60
        if abs(x - middle) < 6 and _HORIZON - height < y < _HORIZON + 14:
            return _TRUNK
        if ((x - middle) / 62) ** 2 + ((y - (_HORIZON - height)) / 84) ** 2 < 1:
            return _LEAF
    if y > _HORIZON:
        return _GROUND
    if (x - 760) ** 2 + (y - 120) ** 2 < 52**2:
        return _SUN
    share = y / _HORIZON
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(_SKY_TOP, _SKY_LOW, strict=True))
    return red, green, blue


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
