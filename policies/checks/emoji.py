"""Few emoji, none twice in a row, none instead of words: each is read aloud by its full name. Computes only."""

from collections.abc import Iterator
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import LESS, ON, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Fix, Place
from policies.text.emoji import EMOJI
from policies.text.phrasing import count

_ANY_WORD = regex.compile(r"[\p{L}\p{N}]")


class Emoji(Parameters, frozen=True, kw_only=True):
    """most: how many a text may have. no_repeats: whether one may stand twice. words_needed: whether they may stand alone."""

    most: Annotated[int, msgspec.Meta(ge=0, le=100), LESS] | None = 3
    no_repeats: Annotated[bool, ON] = True
    words_needed: Annotated[bool, ON] = True


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _post("more emoji than the policy allows", "A \U0001f389 B \U0001f338 C \U0001f41f D \U0001f352", "\U0001f352"),
    _post("the same one again", "Hooray \U0001f389\U0001f389", "\U0001f389"),
    _post("nothing but emoji", "\U0001f389 \U0001f338", "\U0001f389 \U0001f338"),
    _post("a family is one emoji", "Welcome \U0001f468\u200d\U0001f469\u200d\U0001f467 home", most=1),
    _post("a few different ones", "Hooray \U0001f389 for spring \U0001f338"),
    _post("signs that are not emoji", "Northfield\u2122 \u00a9 2026, 3 + 4 = 7"),
)


@check(
    "emoji",
    parameters=Emoji,
    judges=matter.text,
    summary="Counts emoji, and sees that none is repeated or stands in for words.",
    examples=EXAMPLES,
    lesson="emoji",
)
def emoji(subject: Subject, parameters: Emoji) -> Iterator[Hit]:
    """Yield at most one hit of each kind a text: alone, repeated, too many."""
    for pointer in subject.readers:
        text = subject.fields[pointer]
        found = list(EMOJI.finditer(text))
        if not found:
            continue
        if parameters.words_needed and not _ANY_WORD.search(EMOJI.sub("", text)):
            yield Hit(
                place=Place(field=pointer, start=found[0].start(), end=found[-1].end()),
                message="This text is only emoji, and people read different things into them.",
                remedy="Say it in words, and keep an emoji for the end.",
            )
            continue
        if parameters.no_repeats:
            yield from _repeats(pointer, found)
        if parameters.most is not None and len(found) > parameters.most:
            yield Hit(
                place=Place(field=pointer, start=found[parameters.most].start(), end=found[-1].end()),
                message=f"This text has {count(len(found), 'emoji', 'emoji')}, and the policy allows "
                f"{count(parameters.most, 'emoji', 'emoji')}.",
                more="A voice that reads the page aloud says the name of each.",
                remedy="Keep the ones that add something, after the words.",
            )


def _repeats(pointer: str, found: list[regex.Match[str]]) -> Iterator[Hit]:
    seen: set[str] = set()
    for each in found:
        if each.group() in seen:
            fix = Fix(label="Take it out", field=pointer, start=each.start(), end=each.end(), replacement="")
            yield Hit(
                place=Place(field=pointer, start=each.start(), end=each.end()),
                message=f"The emoji {each.group()} stands here again; a voice that reads aloud says its name each time.",
                remedy="Keep the first one.",
                fix=fix,
            )
            return
        seen.add(each.group())
