"""A picture for the demo, drawn here so that nothing has to be downloaded: a row of young trees under a morning sky."""

from io import BytesIO

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 960, 540
_SKY_TOP, _SKY_LOW = (196, 221, 232), (247, 233, 208)
_GROUND, _TRUNK, _LEAF, _SUN = (126, 148, 92), (107, 78, 56), (72, 120, 74), (244, 196, 110)
_HORIZON = 400


def trees() -> bytes:
    """Return a PNG of 960 by 540 pixels."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), _GROUND)
    draw = ImageDraw.Draw(picture)
    for y in range(_HORIZON + 1):
        share = y / _HORIZON
        red, green, blue = (round(a + (b - a) * share) for a, b in zip(_SKY_TOP, _SKY_LOW, strict=True))
        draw.line(((0, y), (WIDTH, y)), fill=(red, green, blue))
    draw.circle((760, 120), 52, fill=_SUN)
    for middle in range(110, WIDTH, 185):
        top = _HORIZON - 150 - (middle * 7) % 60
        draw.ellipse((middle - 62, top - 84, middle + 62, top + 84), fill=_LEAF)
        draw.rectangle((middle - 5, top, middle + 5, _HORIZON + 13), fill=_TRUNK)
    kept = BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()
