"""Making a picture safe to keep and to publish: decoded, turned upright, in sRGB, written anew with nothing but its pixels.

What a camera or a program wrote beside the pixels (place, device, owner, thumbnails, comments) is left behind, because it
is not copied. Rule kept: it runs in another process with limits of time and memory, on bytes of a stranger; how large a
picture would become is read from its header and refused before anything is unfolded. Computes only.
"""

import msgspec

MOST_BYTES = 5_000_000
"""Bytes of a picture, as it is sent and as it is kept."""

MOST_PIXELS = 25_000_000
MOST_FRAMES = 300
MOST_FRAME_PIXELS = 60_000_000
"""Pixels of all pictures of a moving one together."""

ACCEPTED = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/avif")
"""What may be sent. AVIF is kept as JPEG, or as WebP where it is transparent, because few networks take it."""

KEPT = ("image/jpeg", "image/png", "image/webp", "image/gif")


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
    # Only the process that cleans loads what decodes pictures: 7 MB, and the faults of its decoders.
    from workflows.media.pixels import cleaned_pixels  # noqa: PLC0415

    return _encode(cleaned_pixels(data))


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


_encode = msgspec.msgpack.Encoder().encode
_decoder: msgspec.msgpack.Decoder[Cleaned | Unusable] = msgspec.msgpack.Decoder(Cleaned | Unusable)
