"""Words for every picture, for people who listen to the page instead of seeing it.

Alt text must be there, must be words rather than a file name or a placeholder, and must be long enough to describe
and short enough to be listened to. What the picture shows is for people to judge; this only sees that somebody tried.
Computes only.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Annotated

import msgspec
import regex

from policies.checks.calendar_words import calendar
from policies.checks.registry import LESS, MORE, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Media, Subject
from policies.subject.findings import Place
from policies.text.disguises.bare_letters import bare
from policies.text.phrasing import quoted, sentence

_FILE = regex.compile(
    r"\.(?:jpe?g|jfif|png|apng|gif|webp|heic|heif|avif|bmp|tiff?|svg|raw|dng|cr2|nef|psd|ai|eps|pdf|mp4|mov|webm|m4v|avi|mkv)\s*$",
    regex.IGNORECASE,
)


class _DefaultNames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `default_names.toml` holds; folded as `_bare` folds words."""

    as_of: str
    source: str
    names: tuple[str, ...]
    between: tuple[str, ...]
    guesses: tuple[str, ...]
    placeholders: tuple[str, ...]


@cache
def default_names() -> _DefaultNames:
    """Return what devices, programs and machines call pictures, with the month and the source of the data."""
    data = files("policies.checks").joinpath("default_names.toml").read_bytes()
    known = msgspec.toml.decode(data, type=_DefaultNames)
    return msgspec.structs.replace(
        known,
        names=tuple(map(_bare, known.names)),
        between=tuple(map(_bare, known.between)),
        guesses=tuple(map(_bare, known.guesses)),
        placeholders=tuple(map(_bare, known.placeholders)),
    )


_NUMBERED = r"(?:final|v|wa|burst)\d+|com(?:\.\w+)+"
_SIGNS = r"[\s_\-–—.,:;()#~+/·'`]|\p{N}|年|月|日|時|时|分|秒|[t](?=\d)|(?<=\d)[hmsx]|@(?=\d)"
_CODE = regex.compile(
    r"\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?(?:[-_ ].{0,12})?|(?=[0-9a-z_\-]*\d)(?=[0-9a-z_\-]*[a-z])[0-9a-f_\-]{16,}"
    r"|screenshot_\d+[-_]\d+_.{1,60}|\d{6,}(?:[_\-]\d+){1,6}(?:[_\-][a-z]){0,2}|[\d\s_\-.:()/t]{6,}z?|(?=[a-z0-9_\-]*\d[a-z0-9_\-]*\d)[a-z0-9_\-]*[a-z][a-z0-9_\-]{19,}"
)


@cache
def _default_name() -> regex.Pattern[str]:
    """Return the pattern of a default name: up to three together, with whatever numbers, dates and marks belong to them."""
    known = default_names()
    months = {
        _bare(form) for each in calendar().languages.values() for forms in each.months for form in forms.split("/")
    }
    between = "|".join(map(regex.escape, sorted({*known.between, *months}, key=len, reverse=True)))
    marks = rf"(?:{_SIGNS}|(?<![\p{{L}}])(?:{between}|{_NUMBERED})(?![\p{{L}}]))"
    names = sorted(known.names, key=len, reverse=True)
    spelled = "|".join(
        r"[\s_\-·]*".join(regex.escape(part) for part in regex.split(r"[\s\-_]+", name)) for name in names
    )
    return regex.compile(
        rf"[\s_\-–—.,:;()#\p{{N}}]*+(?:{spelled})(?:{marks}*+(?:{spelled})){{0,2}}{marks}*+", regex.IGNORECASE
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
    empty = _says_nothing(_bare(words))
    if empty is not None:
        return empty.format(said=said), describe
    if _is_file_name(words, item.file_name):
        return f"the words for {{which}} are a file name, {said}, and would be read aloud like that.", describe
    if len(words) < parameters.shortest:
        return f"the words for {{which}} are very short: {said}.", describe
    if len(words) > parameters.longest:
        return (
            f"the words for {{which}} have {len(words):,} characters, and all of them are read aloud in one go.",
            f"Keep what matters, in at most {parameters.longest:,} characters, and put the rest in the post or a page.",
        )
    return None


def _says_nothing(plain: str) -> str | None:
    """Return what is wrong with words that stand in place of a description, with places for `which` and `said`."""
    known = default_names()
    if plain.strip("[](){}<>.!?:;,*\"'-–— ") in known.placeholders:
        return "the words for {{which}} only say {said}, which describes nothing."
    if plain.startswith(known.guesses) or plain.rstrip(".").endswith(known.guesses):
        return "the words for {{which}} are what a machine guessed, {said}, and nobody has looked at them."
    return None


def _is_file_name(words: str, file_name: str) -> bool:
    plain = _bare(words)
    named = _FILE.sub("", plain)
    if named != plain and " " not in words:
        return True
    if len(named) <= 160 and (_default_name().fullmatch(named) or _CODE.fullmatch(named)):
        return True
    stem = file_name.rpartition(".")[0] or file_name
    return bool(stem) and _plain(words) in (_plain(stem), _plain(file_name))


def _bare(words: str) -> str:
    """Return `words` in small letters without accents, with every space and apostrophe of one kind."""
    folded = bare(words).text.replace("\u2019", "'").replace("\u00b4", "'")
    return regex.sub(r"\s+", " ", folded).strip()


def _plain(name: str) -> str:
    return regex.sub(r"[\W_]+", " ", name).strip().casefold()
