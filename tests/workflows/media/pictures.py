"""Pictures made for tests, with everything beside the pixels that a camera or a program may write."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

SECRET = "Rowan Cottage"
GPS = {1: "N", 2: (51.0, 30.0, 26.0), 3: "W", 4: (0.0, 7.0, 39.0)}


def png(width: int = 3, height: int = 2) -> bytes:
    """A small grey PNG; a large one has only its header and no pixels at all."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((width + 1) * height)) if width * height < 10_000 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def plain(mode: str = "RGB", size: tuple[int, int] = (40, 20), colour: Any = "red") -> Image.Image:
    return Image.new(mode, size, colour)


def written(picture: Image.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: where it was, which device it is, whose it is, and how it was held."""
    said = Image.Exif()
    said[0x0112] = orientation
    said[0x010F] = said[0x010E] = said[0x013B] = SECRET
    said[0x8825] = GPS
    said[0x8769] = {0xA431: SECRET}
    return said


def taken(kind: str, orientation: int = 1) -> bytes:
    """A photograph of `kind` with place, device and owner, in every manner the kind knows."""
    how: dict[str, Any] = {"exif": exif(orientation), "xmp": f"<x>{SECRET}</x>".encode()}
    if kind == "JPEG":
        how |= {"comment": SECRET}
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Author", SECRET)
        info.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET}</x>")
        how = {"exif": exif(orientation), "pnginfo": info}
    if kind == "GIF":
        how = {"comment": SECRET}
    return written(plain(), kind, **how) + SECRET.encode()


def moving(kind: str = "GIF", frames: int = 3, size: tuple[int, int] = (20, 10), **how: Any) -> bytes:
    pictures = [plain("RGB", size, (number * 50 % 256, number % 256, 9)) for number in range(frames)]
    return written(pictures[0], kind, save_all=True, append_images=pictures[1:], duration=70, loop=0, **how)


def swapped_profile() -> bytes:
    """A colour profile by which red is green and green is red: sRGB's with the two named the other way round."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = {bytes(profile[start : start + 4]): start for start in range(132, 132 + 12 * profile[131], 12)}
    red, green = at[b"rXYZ"] + 4, at[b"gXYZ"] + 4
    profile[red : red + 8], profile[green : green + 8] = profile[green : green + 8], profile[red : red + 8]
    return bytes(profile)
