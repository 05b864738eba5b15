"""Pictures decoded and written anew, by a library that reads what strangers send. Loaded where that is done and nowhere else.

Computes only.
"""

import io
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageCms, ImageOps, ImageSequence
from PIL.Image import open as decoded  # of bytes in memory; no file is opened here

from workflows.media.clean import (
    MOST_BYTES,
    MOST_FRAME_PIXELS,
    MOST_FRAMES,
    MOST_PIXELS,
    Cleaned,
    Unusable,
    too_many_bytes,
    undecodable,
)

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
_AS_KEPT = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "GIF": "GIF", "AVIF": "JPEG"}
_WRITING: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 90, "progressive": True},
    "PNG": {},
    "WEBP": {"quality": 90, "method": 2},
    "GIF": {},
}


def cleaned_pixels(data: bytes) -> Cleaned | Unusable:
    """Return the picture in `data` written anew, or why it cannot be kept."""
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
