"""Pictures are what their bytes say they are."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ledger.entry_types import EntryType
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.kinds.content import MediaItem
from workflows.media.images import Picture, identify
from workflows.media.media import get_media, upload_media


def png(width: int = 3, height: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((width + 1) * height)) if width * height < 10_000 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + before + frame + b"\xff\xd9"


EXIF = b"\xff\xe1" + struct.pack(">H", 10) + b"\xff\xc0\xff\xc0\0\0\0\0"
GIF = b"GIF89a" + struct.pack("<HH", 40, 30) + b"\0\0\0;"
VP8X = b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + (799).to_bytes(3, "little") + (599).to_bytes(3, "little")
VP8L = b"RIFF\x1a\0\0\0WEBPVP8L\x0a\0\0\0\x2f" + (799 | 599 << 14).to_bytes(4, "little") + b"\0" * 5
VP8 = b"RIFF\x1a\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 800, 600)


@pytest.mark.parametrize(
    ("data", "picture"),
    [
        (png(), Picture("image/png", 3, 2)),
        (jpeg(640, 480), Picture("image/jpeg", 640, 480)),
        (jpeg(640, 480, EXIF), Picture("image/jpeg", 640, 480)),
        (jpeg(640, 480, b"\xff\xff\xff\x01"), Picture("image/jpeg", 640, 480)),
        (GIF, Picture("image/gif", 40, 30)),
        (VP8X, Picture("image/webp", 800, 600)),
        (VP8L, Picture("image/webp", 800, 600)),
        (VP8, Picture("image/webp", 800, 600)),
    ],
)
def test_a_picture_is_known_by_its_bytes(data: bytes, picture: Picture) -> None:
    assert identify(data) == picture


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        png()[:20],
        png(0, 5),
        jpeg(640, 480)[:6],
        b"\xff\xd8\xff\xda\x00\x02",
        b"\xff\xd8\xff\xe0\x00\x00" + b"\xff" * 40,
        b"RIFF\0\0\0\0WAVEfmt " + b"\0" * 30,
        VP8X[:20],
    ],
)
def test_what_is_no_picture_is_none(data: bytes) -> None:
    assert identify(data) is None


@given(st.sampled_from([b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP"]), st.binary(max_size=80))
def test_no_bytes_make_it_stumble(magic: bytes, rest: bytes) -> None:
    identify(magic + rest)


async def test_a_picture_is_kept_once_and_recorded_once(stage: Stage) -> None:
    kept = await stage.act(upload_media, "author", png())
    again = await stage.act(upload_media, "lead", png())
    assert kept.digest == again.digest
    assert (kept.media_type, kept.width, kept.height, kept.size) == ("image/png", 3, 2, len(png()))
    assert await stage.read(get_media, "lead", kept.digest) == ("image/png", png())
    uploads = [event for event in await stage.events() if event.type is EntryType.MEDIA_UPLOADED]
    assert [event.body["detail"]["digest"] for event in uploads] == [kept.digest]


async def test_a_stranger_cannot_fetch_it_though_they_know_its_name(stage: Stage, elsewhere: Stage) -> None:
    kept = await stage.act(upload_media, "author", png())
    assert (await refusal(elsewhere.read(get_media, "author", kept.digest))).slug == "not-found"


async def test_what_is_too_large_or_no_picture_is_refused_in_words(stage: Stage) -> None:
    assert (await refusal(stage.act(upload_media, "author", png() + b"\0" * 5_000_000))).status == 413
    assert (await refusal(stage.act(upload_media, "author", png(90_000, 90_000)))).slug == "too-large"
    assert (await refusal(stage.act(upload_media, "author", b"GIF? no"))).status == 415
    assert (await refusal(stage.act(upload_media, "officer", png()))).slug == "forbidden"


async def test_a_picture_that_was_never_uploaded_is_asked_for_at_submit(stage: Stage) -> None:
    missing = await stage.draft(stage.post(media=(MediaItem(digest="a" * 64, alt="An oak."),)))
    refused = await refusal(stage.submit(missing))
    assert [error["pointer"] for error in refused.extra["errors"]] == ["/media/0"]
    kept = await stage.act(upload_media, "author", png())
    made = await stage.submitted(stage.post(media=(MediaItem(digest=kept.digest, alt="An oak."),)))
    assert made.summary.state == "in_review"
