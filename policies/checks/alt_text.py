"""Words for every picture, for people who listen to the page instead of seeing it.

Alt text must be there, must be words rather than a file name or a placeholder, and must be long enough to describe
and short enough to be listened to. What the picture shows is for people to judge; this only sees that somebody tried.
Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import LESS, MORE, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Media, Subject
from policies.subject.findings import Place
from policies.text.phrasing import quoted, sentence

_FILE = regex.compile(r"\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|svg|mp4|mov|webm|m4v)\s*$", regex.IGNORECASE)
_CAMERA = regex.compile(
    r"(?:img|dsc|dscn|dscf|pxl|vid|mov|image|photo|picture|screen ?shot|scan|untitled|whatsapp image)[\s_\-()#]*"
    r"\d[\d\s_\-().:atpm]*",
    regex.IGNORECASE,
)
_EMPTY_WORDS = frozenset(
    [
        "image",
        "img",
        "photo",
        "photograph",
        "picture",
        "pic",
        "graphic",
        "logo",
        "video",
        "film",
        "gif",
        "screenshot",
        "alt",
        "alt text",
        "description",
        "image description",
        "no description",
        "none",
        "n/a",
        "na",
        "tbc",
        "tbd",
        "todo",
        "test",
        "xxx",
        "placeholder",
        "decorative",
    ]
)


class AltText(Parameters, frozen=True, kw_only=True):
    """shortest and longest: characters a description may have."""

    shortest: Annotated[int, msgspec.Meta(ge=1, le=200), MORE] = 12
    longest: Annotated[int, msgspec.Meta(ge=50, le=4_000), LESS] = 400


def _picture(says: str, alt: str, *flags: str, file_name: str = "harbour.jpg") -> Example:
    media = (Media(pointer="/media/0", alt=alt, file_name=file_name),)
    return Example(
        says=says, subject=Subject(kind="example", fields={"/text": "Good morning"}, media=media), flags=flags
    )


EXAMPLES = (
    _picture("no words at all", "", "/media/0/alt"),
    _picture("only spaces and invisible characters", " \u200b ", " \u200b "),
    _picture("the name of the file", "harbour.jpg", "harbour.jpg"),
    _picture(
        "the name of the file without its ending",
        "Harbour Crane Opening",
        "Harbour Crane Opening",
        file_name="harbour-crane_opening.png",
    ),
    _picture("what a camera calls a picture", "IMG_20260412 (3)", "IMG_20260412 (3)"),
    _picture("a word that stands for words", "Photo.", "Photo."),
    _picture("too short to say anything", "A crane", "A crane"),
    _picture("a proper description", "A yellow crane lifts the new bridge into place over the harbour."),
    _picture("a description that mentions a picture", "A photo album from 1962 lies open on a library table."),
)


@check(
    "alt-text",
    parameters=AltText,
    judges=matter.media,
    summary="Sees that each picture has words for people who cannot see it, and that they are not a file name.",
    examples=EXAMPLES,
    lesson="alt-text",
)
def alt_text(subject: Subject, parameters: AltText) -> Iterator[Hit]:
    """Yield at most one hit for each picture or film."""
    for number, item in enumerate(subject.media, start=1):
        found = _wrong_with(item, parameters)
        if found is not None:
            what = "film" if item.video else "picture"
            which = f"the {what}" if len(subject.media) == 1 else f"{what} {number}"
            message, remedy = found
            end = len(item.alt) if item.alt.strip() else None
            place = Place(field=f"{item.pointer}/alt", start=0 if end else None, end=end)
            yield Hit(place=place, message=sentence(message.format(which=which)), remedy=remedy.format(which=which))


def _wrong_with(item: Media, parameters: AltText) -> tuple[str, str] | None:
    words = regex.sub(r"[\p{Cf}\p{Cc}]", "", item.alt).strip()
    describe = "Say in a sentence what {which} shows and why it is there, as you would on the telephone."
    said = quoted(words, 40).replace("{", "{{").replace("}", "}}")
    if not words:
        return "{which} has no words, so someone who cannot see it is told nothing.", describe
    if _is_file_name(words, item.file_name):
        return f"the words for {{which}} are a file name, {said}, and would be read aloud like that.", describe
    if words.strip(".!:-–— ").casefold() in _EMPTY_WORDS:
        return f"the words for {{which}} only say {said}, which describes nothing.", describe
    if len(words) < parameters.shortest:
        return f"the words for {{which}} are very short: {said}.", describe
    if len(words) > parameters.longest:
        return (
            f"the words for {{which}} have {len(words):,} characters, and all of them are read aloud in one go.",
            f"Keep what matters, in at most {parameters.longest:,} characters, and put the rest in the post or a page.",
        )
    return None


def _is_file_name(words: str, file_name: str) -> bool:
    if " " not in words and _FILE.search(words):
        return True
    if _CAMERA.fullmatch(words):
        return True
    stem = file_name.rpartition(".")[0] or file_name
    return bool(stem) and _plain(words) in (_plain(stem), _plain(file_name))


def _plain(name: str) -> str:
    return regex.sub(r"[\W_]+", " ", name).strip().casefold()
