"""Hashtags: how many, where, and whether their words can be told apart.

A capital at each word (`#OpenDay`) lets people and screen readers read a tag; without it a stranger may read other
words. The words meant come from the author, or else from the likeliest reading; the one-tap fix writes them with
capitals and changes nothing else, because networks treat both spellings as one tag. Computes only.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
import regex

from policies.checks.registry import LESS, ON, Example, Hit, Parameters, check
from policies.hashtags.readings import split_camel
from policies.subject import matter
from policies.subject.facts import Subject, Tag
from policies.subject.findings import Fix, Place
from policies.text.phrasing import count, quoted

_SHORT_CAPITALS = 6
_ENDING = regex.compile(r"[\s\p{P}\p{S}]*")


class Hashtags(Parameters, frozen=True, kw_only=True):
    """How a text may use hashtags.

    most: how many a post may have, none for any number. position: `anywhere`, or `end` for after the words.
    camel_case: whether each word of a tag must start with a capital.
    """

    most: Annotated[int, msgspec.Meta(ge=0, le=60), LESS] | None = 2
    position: Literal["anywhere", "end"] = "anywhere"
    camel_case: Annotated[bool, ON] = True


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


def _campaign(says: str, tag: str, words: str, *flags: str) -> Example:
    subject = Subject(kind="example", fields={"/tag": tag}, tag_field="/tag", intended_words=words)
    return Example(says=says, subject=subject, flags=flags)


EXAMPLES = (
    _post("more hashtags than the policy allows", "See #One #Two #Three", "#Three"),
    _post("words run together without capitals", "Come to our #openday", "#openday"),
    _post("a hashtag in the middle of a sentence", "Our #OpenDay is on Sunday", "#OpenDay", position="end"),
    _campaign("a tag whose words the author gave", "susanalbumparty", "Susan album party", "susanalbumparty"),
    _campaign("capitals that match other words", "#SusanAlbumParty", "Susan's album party"),
    _post("capitals at each word", "Come to our #OpenDay"),
    _post("a single word", "It is #spring"),
    _post("initials", "Thank you #NHS"),
    _post(
        "hashtags after the words, with a link",
        "Our open day is on Sunday. https://example.org #OpenDay",
        position="end",
    ),
    _post("any number where the policy sets none", "#One #Two #Three #Four", most=None),
)


@check(
    "hashtags",
    parameters=Hashtags,
    judges=matter.hashtags,
    summary="Counts hashtags, sees where they stand, and that each word in them starts with a capital.",
    examples=EXAMPLES,
    lesson="what-is-a-hashtag",
)
def hashtags(subject: Subject, parameters: Hashtags) -> Iterator[Hit]:
    """Yield hits for too many tags, tags before the end, and tags whose words run together."""
    for pointer in subject.readers:
        tags = [tag for tag in subject.hashtags if tag.field == pointer]
        if parameters.most is not None and len(tags) > parameters.most:
            yield _too_many(tags, parameters.most)
        if parameters.position == "end":
            yield from _before_the_end(subject, pointer, tags)
    if parameters.camel_case:
        for tag in subject.hashtags:
            hit = _run_together(subject, tag)
            if hit is not None:
                yield hit


def _too_many(tags: list[Tag], most: int) -> Hit:
    allowed = "no hashtags" if most == 0 else f"at most {count(most, 'hashtag')}"
    return Hit(
        place=Place(field=tags[most].field, start=tags[most].start, end=tags[-1].end),
        message=f"This text has {count(len(tags), 'hashtag')}, and the policy allows {allowed}.",
        remedy="Keep the ones that matter and write the others as ordinary words.",
    )


def _before_the_end(subject: Subject, pointer: str, tags: list[Tag]) -> Iterator[Hit]:
    """Yield tags with words behind them; other tags, links, spaces and marks may follow a tag at the end."""
    text = subject.fields[pointer]
    links = [(link.start, link.end) for link in subject.links if link.field == pointer]
    words_end = len(text)
    for start, end in sorted([*links, *((tag.start, tag.end) for tag in tags)], reverse=True):
        if not _ENDING.fullmatch(text, end, words_end):
            break
        words_end = start
    for tag in tags:
        if tag.start < words_end:
            yield Hit(
                place=Place(field=tag.field, start=tag.start, end=tag.end),
                message=f"The hashtag {quoted('#' + tag.tag)} stands among the words, where it interrupts anyone who "
                "listens to the post being read aloud.",
                remedy="Write it as ordinary words here, and put the hashtag after the last sentence.",
                fix=_to_the_end(subject, tag),
            )


def _to_the_end(subject: Subject, tag: Tag) -> Fix | None:
    """Return the fix that leaves the words of `tag` where it stands and puts the tag at the end, once.

    Only where the tag shows its words: which words run together is a guess.
    """
    words = split_camel(tag.tag)
    if len(words) != len(subject.words(tag.tag)):
        return None
    text = subject.fields[tag.field]
    said, written = " ".join(words), text[tag.start : tag.end]
    rest = text[tag.end :].rstrip()
    again = regex.search(rf"(?<!\S){regex.escape(written)}(?!\w)", rest)
    return Fix(
        label=f"Write {quoted(said)} here, {written} at the end",
        field=tag.field,
        start=tag.start,
        end=len(text),
        replacement=f"{said}{rest}" if again else f"{said}{rest} {written}",
    )


def _run_together(subject: Subject, tag: Tag) -> Hit | None:
    written = subject.fields[tag.field][tag.start : tag.end]
    if len(split_camel(tag.tag)) > 1 or _is_initials(tag.tag):
        return None
    words = subject.words(tag.tag)
    if len(words) < 2:
        return None
    capitals = "".join(word[:1].upper() + word[1:] for word in words)
    meant = subject.reading(tag.tag).text
    place = Place(field=tag.field, start=tag.start, end=tag.end)
    message = f"The words in {quoted(written)} run together."
    more = (
        f"It seems to mean {quoted(meant)}; without capitals people may read other words, and a voice that reads the page aloud "
        "may stumble."
    )
    if capitals.casefold() != tag.tag.casefold():
        remedy = "Start each word of the hashtag with a capital letter."
        return Hit(place=place, message=message, more=more, remedy=remedy)
    mark = written[: written.casefold().find(tag.tag.casefold())]
    fix = Fix(
        label=f"Write {mark}{capitals}", field=tag.field, start=tag.start, end=tag.end, replacement=f"{mark}{capitals}"
    )
    written_so = quoted(mark + capitals)
    remedy = (
        f"Write {written_so}. It stays the same hashtag; only the capitals change. Whoever types it leaves them out."
    )
    return Hit(place=place, message=message, more=more, remedy=remedy, fix=fix)


def _is_initials(tag: str) -> bool:
    letters = [character for character in tag if character.isalpha()]
    return len(letters) <= _SHORT_CAPITALS and all(character.isupper() for character in letters)
