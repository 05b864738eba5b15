"""Making a picture safe to keep and to publish: decoded, turned upright, in sRGB, written anew with nothing but its pixels.

What a camera or a program wrote beside the pixels (place, device, owner, thumbnails, comments) is left behind, because it
is not copied. Rule kept: it runs in another process with limits of time and memory, on bytes of a stranger; how large a
picture would become is read from its header and refused before anything is unfolded. Computes only.
"""

import io
from collections.abc import Iterator
from typing import Any

import msgspec
from PIL import Image, ImageCms, ImageOps, ImageSequence
from PIL.Image import open as decoded  # of bytes in memory; no file is opened here

MOST_BYTES = 5_000_000
"""Bytes of a picture, as it is sent and as it is kept."""

MOST_PIXELS = 25_000_000
MOST_FRAMES = 300
MOST_FRAME_PIXELS = 60_000_000
"""Pixels of all pictures of a moving one together."""

ACCEPTED = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/avif")
"""What may be sent. AVIF is kept as JPEG, or as WebP where it is transparent, because few networks take it."""

KEPT = ("image/jpeg", "image/png", "image/webp", "image/gif")

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
_AS_KEPT = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "GIF": "GIF", "AVIF": "JPEG"}
_WRITING: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 90, "progressive": True},
    "PNG": {},
    "WEBP": {"quality": 90, "method": 2},
    "GIF": {},
}


class Cleaned(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A picture written anew."""

    media_type: str
    width: int
    height: int
    data: bytes


class Unusable(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Why a picture cannot be kept: a problem's slug, and what to say and to do."""

    slug: str
    detail: str
    fix: str


def clean(data: bytes) -> bytes:
    """Return `Cleaned` or `Unusable` for a file, as bytes that `cleaned` reads. Called in another process."""
    return _encode(_clean(data))


def cleaned(answer: bytes) -> Cleaned | Unusable:
    """Return what `clean` answered."""
    return _decoder.decode(answer)


def too_many_bytes(size: int) -> Unusable:
    """Return the refusal of a picture of `size` bytes."""
    return Unusable(
        slug="too-large",
        detail=f"The picture has {size / 1_000_000:.1f} MB, and most networks take 5 MB at most.",
        fix="Save it smaller, for example 1,600 pixels wide, and add it again.",
    )


def undecodable() -> Unusable:
    """Return the refusal of what is no picture, or a damaged one."""
    return Unusable(
        slug="unsupported-media-type",
        detail="This cannot be opened as a picture, whatever its name says: it is damaged, or of another kind.",
        fix="Open it in a program for pictures, save it as JPEG, PNG, WebP, GIF or AVIF, and add it again.",
    )


def _clean(data: bytes) -> Cleaned | Unusable:
    Image.MAX_IMAGE_PIXELS = None  # we refuse by the header ourselves, in words
    try:
        with decoded(io.BytesIO(data), formats=_FORMATS) as picture:
            return _too_many_pixels(picture) or _written(picture)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  decoders of damaged files stumble in every way there is
        return undecodable()


def _too_many_pixels(picture: Image.Image) -> Unusable | None:
    width, height = picture.size
    frames = getattr(picture, "n_frames", 1)
    if width * height > MOST_PIXELS:
        said = f"The picture measures {width:,} by {height:,} pixels, more than any network shows."
        fix = "Save it smaller, for example 1,600 pixels wide, and add it again."
    elif frames > MOST_FRAMES or (frames > 1 and width * height * frames > MOST_FRAME_PIXELS):
        said = (
            f"The picture moves through {frames:,} pictures of {width:,} by {height:,} pixels, too many to open safely."
        )
        fix = "Make it shorter or smaller, for example 480 pixels wide and ten seconds long, and add it again."
    else:
        return None
    return Unusable(slug="too-large", detail=said, fix=fix)


def _written(picture: Image.Image) -> Cleaned | Unusable:
    kept = _AS_KEPT[str(picture.format)]
    moves = kept in ("GIF", "WEBP") and getattr(picture, "is_animated", False)
    frames = [(_upright(frame), int(frame.info.get("duration", 0))) for frame in _frames(picture, moves=moves)]
    pixels = [frame for frame, _ in frames]
    if any(frame.mode == "RGBA" for frame in pixels):
        pixels = [frame.convert("RGBA") for frame in pixels]
        kept = "WEBP" if kept == "JPEG" else kept
    out = io.BytesIO()
    how = _WRITING[kept] | (_moving(picture, pixels[1:], [length for _, length in frames]) if moves else {})
    pixels[0].save(out, kept, **how)
    data = out.getvalue()
    if len(data) > MOST_BYTES:
        return too_many_bytes(len(data))
    width, height = pixels[0].size
    return Cleaned(media_type=f"image/{kept.lower()}", width=width, height=height, data=data)


def _frames(picture: Image.Image, *, moves: bool) -> Iterator[Image.Image]:
    return iter(ImageSequence.Iterator(picture)) if moves else iter((picture,))


def _moving(picture: Image.Image, rest: list[Image.Image], durations: list[int]) -> dict[str, Any]:
    """Return how a moving picture is written: `durations` in milliseconds, repeated as often as it was (0: for ever)."""
    disposal = {"disposal": 2} if picture.format == "GIF" else {}
    loop = int(picture.info.get("loop", 1))
    return {"save_all": True, "append_images": rest, "duration": durations, "loop": loop, **disposal}


def _upright(picture: Image.Image) -> Image.Image:
    """Return the pixels alone: turned as the camera was held, in sRGB, as RGB or RGBA or shades of grey."""
    turned = ImageOps.exif_transpose(picture)
    profile = picture.info.get("icc_profile")
    plain = _in_srgb(turned, profile) if profile else turned
    mode = _mode(plain)
    shown = _eight_bits(plain) if plain.mode.startswith(("I", "F")) else plain.convert(mode)
    bare = Image.new(shown.mode, shown.size)
    bare.paste(shown)
    return bare


def _mode(picture: Image.Image) -> str:
    if picture.has_transparency_data:
        return "RGBA"
    return "L" if picture.mode in ("1", "L", "I", "F") or picture.mode.startswith("I;16") else "RGB"


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Return sixteen-bit shades as eight-bit ones."""
    return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """Return `picture` with its colours as a screen without colour management shows them; as it is where that fails."""
    alpha = picture.convert("RGBA").getchannel("A") if picture.has_transparency_data else None
    colours = picture.convert("RGB") if picture.mode in ("P", "RGBA", "LA", "PA") else picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        shown = ImageCms.profileToProfile(colours, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    assert shown is not None
    if alpha is not None:
        shown.putalpha(alpha)
    return shown


_encode = msgspec.msgpack.Encoder().encode
_decoder: msgspec.msgpack.Decoder[Cleaned | Unusable] = msgspec.msgpack.Decoder(Cleaned | Unusable)
