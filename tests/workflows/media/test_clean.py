"""Only the pixels of a picture are kept, upright and in plain colours; what does not decode or would grow is refused."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.workflows.media.pictures import SECRET, exif, moving, plain, png, swapped_profile, taken, written
from workflows.media.clean import (
    ACCEPTED,
    KEPT,
    MOST_BYTES,
    MOST_FRAMES,
    Cleaned,
    Unusable,
    clean,
    cleaned,
)

KINDS = [media_type.removeprefix("image/").upper() for media_type in ACCEPTED]


def kept(data: bytes) -> Cleaned:
    found = cleaned(clean(data))
    assert isinstance(found, Cleaned), found
    return found


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(kept(data).data))
    picture.load()
    return picture


def refused(data: bytes) -> Unusable:
    found = cleaned(clean(data))
    assert isinstance(found, Unusable), found
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_place_device_owner_and_comments_are_gone_whatever_the_kind(kind: str) -> None:
    sent = taken(kind)
    assert SECRET.encode() in sent
    found = kept(sent)
    assert SECRET.encode() not in found.data
    shown = Image.open(io.BytesIO(found.data))
    assert dict(shown.getexif()) == {}
    assert not {"exif", "xmp", "comment", "icc_profile", "Author", "XML:com.adobe.xmp"} & set(shown.info)
    assert (shown.size, (found.width, found.height)) == ((40, 20), (40, 20))
    assert found.media_type == Image.MIME[str(shown.format)]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(("orientation", "size"), [(1, (40, 20)), (3, (40, 20)), (6, (20, 40)), (8, (20, 40))])
def test_a_picture_stands_as_the_camera_was_held(kind: str, orientation: int, size: tuple[int, int]) -> None:
    found = kept(taken(kind, orientation))
    assert (found.width, found.height) == size


def test_turning_moves_the_pixels_not_only_the_frame() -> None:
    picture = plain(colour="white")
    picture.paste("blue", (0, 0, 10, 10))
    turned = opened(written(picture, "PNG", exif=exif(6))).convert("RGB")
    assert (turned.getpixel((15, 5)), turned.getpixel((2, 35))) == ((0, 0, 255), (255, 255, 255))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_colours_are_those_of_srgb_whatever_profile_came_along(kind: str) -> None:
    sent = written(plain(colour=(250, 10, 10)), kind, icc_profile=swapped_profile())
    red, green, _ = opened(sent).convert("RGB").getpixel((5, 5))  # type: ignore[misc]
    assert (green > 200, red < 100) == (True, True)
    assert "icc_profile" not in opened(sent).info


def test_a_profile_that_cannot_be_read_is_left_out_and_the_picture_kept() -> None:
    shown = opened(written(plain(), "PNG", icc_profile=b"no profile"))
    assert shown.convert("RGB").getpixel((0, 0)) == (255, 0, 0)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_manner_of_pixels_is_read(mode: str) -> None:
    picture = (
        Image.new(mode, (4, 3), 1 if mode in ("1", "P") else None)
        if mode != "I;16"
        else Image.new(mode, (4, 3), 65_535)
    )
    shown = opened(written(picture, "PNG"))
    assert shown.size == (4, 3)
    if mode == "I;16":
        assert shown.getpixel((0, 0)) == 255


def test_ink_colours_become_screen_colours() -> None:
    assert opened(written(plain("CMYK", colour=(0, 255, 255, 0)), "JPEG")).mode == "RGB"


def test_what_shines_through_still_does() -> None:
    see_through = plain("RGBA", colour=(10, 20, 30, 0))
    for kind in ("PNG", "WEBP", "GIF", "AVIF"):
        assert opened(written(see_through, kind)).convert("RGBA").getpixel((1, 1))[3] == 0  # type: ignore[index]


def test_avif_is_kept_as_what_every_network_takes() -> None:
    assert kept(written(plain(), "AVIF")).media_type == "image/jpeg"
    assert kept(written(plain("RGBA", colour=(1, 2, 3, 4)), "AVIF")).media_type == "image/webp"
    assert "image/avif" not in KEPT


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_a_moving_picture_keeps_moving(kind: str) -> None:
    shown = Image.open(io.BytesIO(kept(moving(kind)).data))
    assert (shown.n_frames, shown.info.get("loop")) == (3, 0)  # type: ignore[attr-defined]
    shown.load()
    assert shown.info["duration"] == 70


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF? no",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        png()[:20],
        png(0, 5),
        png(900, 900),
        written(plain(size=(200, 200)), "JPEG")[:300],
        written(plain(size=(200, 200)), "WEBP")[:60],
        written(plain(), "TIFF"),
        written(plain(), "BMP"),
        b"\xff\xd8\xff\xe0\x00\x00" + b"\xff" * 40,
    ],
)
def test_what_does_not_decode_is_refused_in_words(data: bytes) -> None:
    found = refused(data)
    assert found.slug == "unsupported-media-type"
    assert "damaged, or of another kind" in found.detail


def test_a_picture_that_would_unfold_into_a_huge_one_is_refused_by_its_header() -> None:
    found = refused(png(90_000, 90_000))
    assert (found.slug, "90,000 by 90,000" in found.detail) == ("too-large", True)


def test_so_is_a_moving_one_with_too_many_pictures() -> None:
    assert "301 pictures" in refused(moving(frames=MOST_FRAMES + 1)).detail
    assert refused(moving(frames=11, size=(3_000, 2_000))).slug == "too-large"


def test_what_grows_too_large_in_writing_is_refused_with_its_size() -> None:
    noise = Image.effect_noise((2_600, 2_600), 90)
    small = written(noise, "JPEG", quality=5)
    assert len(small) < MOST_BYTES
    assert refused(written(noise.convert("RGB").quantize(200), "PNG", compress_level=0)).slug == "too-large"


@given(st.sampled_from([taken(kind) for kind in KINDS]), st.data())
def test_no_bytes_make_it_stumble(sent: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sent) - 1))
    broken = sent[:at] + data.draw(st.binary(max_size=6)) + sent[at + data.draw(st.integers(0, 6)) :]
    assert SECRET.encode() not in clean(broken)
