"""Saying at the start that money, a gift or employment stands behind the words.

Readers must meet the disclosure before the praise: at the very start, in words everybody knows. Tags that only insiders
read, such as #spon or #partner, do not count, nor does a disclosure buried later or in a string of hashtags. Whether
one is owed follows from the sponsorship the author declared. Computes only.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import FREE, LESS, WITHIN, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Fix, Place
from policies.text.disguises.bare_letters import bare
from policies.text.normalize import skeleton
from policies.text.phrasing import listing, quoted

Token = Annotated[str, msgspec.Meta(min_length=2, max_length=60)]
_OPENING = regex.compile(r"[^\p{L}\p{N}#]*")
_NEVER = r"(?!)"
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}"
_SET_OFF = r"(?=\s*(?:[\])}>:|*!\"'~\u2019\u201d\u00bb\u2022\u2013\u2014/\u00b7.\u300d\u3011\uff09\uff3d\uff1a\uff5c(\uff08]|\p{So}|\s-|-\s|\n|$))"
"""What stands after a label and sets it off from the words: a bracket, a colon, a dash, a picture, the end of the line."""
_BECAUSE = {
    "paid": "somebody is paid for it",
    "gifted": "the author received a gift for it",
    "agency": "an agency writes it for somebody who pays",
    "employee": "the author works for those it praises",
}


class Disclosure(Parameters, frozen=True, kw_only=True):
    """What counts as a disclosure, and what does not.

    tokens: what counts for paid, gifted and agency posts; unless they are changed, what regulators accept counts too.
    employee_tokens: what counts for employees, likewise.
    unclear: what people use and readers do not understand. within: code points that may stand before the disclosure.
    """

    tokens: Annotated[tuple[Token, ...], msgspec.Meta(min_length=1), WITHIN] = (
        "#ad",
        "ad:",
        "#advert",
        "advertisement",
        "#advertisement",
        "#sponsored",
        "sponsored",
        "paid partnership",
    )
    employee_tokens: Annotated[tuple[Token, ...], WITHIN] = (
        "#employee",
        "i work for",
        "i work at",
        "my employer",
        "#ad",
    )
    unclear: Annotated[tuple[Token, ...], FREE] = (
        "#spon",
        "#sp",
        "#partner",
        "#ambassador",
        "#collab",
        "#ee",
        "#thanks",
        "#gifted",
    )
    within: Annotated[int, msgspec.Meta(ge=0, le=200), LESS] = 0


class _Accepted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Forms one regulator accepts for `kinds`. `sentences` are patterns for the first sentence, `tags_ending` ends of hashtags.

    `script` is a pattern of the signs that must follow soon where a form is a word of another meaning elsewhere, such as `pr`.
    """

    kinds: tuple[str, ...]
    source: str
    labels: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    tags_ending: tuple[str, ...] = ()
    script: str = ""


class _Refused(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Forms that do not count, and why."""

    why: str
    source: str
    forms: tuple[str, ...]


class Forms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `disclosure_forms.toml` holds; `as_of` is the month its sources were read."""

    as_of: str
    accepted: tuple[_Accepted, ...]
    refused: tuple[_Refused, ...]


@cache
def forms() -> Forms:
    """Return what regulators accept and refuse, with their sources."""
    data = files("policies.checks").joinpath("disclosure_forms.toml").read_bytes()
    return msgspec.toml.decode(data, type=Forms)


class _Ways(msgspec.Struct, frozen=True):
    """Patterns for all ways to say it. `told` is what a first sentence must hold to be one, and `short` is `every` without sentences.

    A sentence is tried from every word on, which costs a hundred times what looking for its own words costs.
    """

    every: regex.Pattern[str]
    short: regex.Pattern[str]
    told: regex.Pattern[str]

    def search(self, text: str) -> regex.Match[str] | None:
        return (self.every if self.told.search(text) else self.short).search(text)


class Prepared(msgspec.Struct, frozen=True):
    paid: _Ways
    gifted: _Ways
    employee: _Ways
    unclear: _Ways
    parameters: Disclosure


def _prepare(parameters: Disclosure) -> Prepared:
    employee = parameters.employee_tokens or parameters.tokens
    usual = Disclosure()
    own = parameters.tokens != usual.tokens
    refused = parameters.unclear if parameters.unclear != usual.unclear else (*parameters.unclear, *_refused())
    return Prepared(
        _any_of(parameters.tokens, None if own else "paid"),
        _any_of(parameters.tokens, None if own else "gifted"),
        _any_of(employee, None if employee != usual.employee_tokens else "employee"),
        _any_of(refused, None),
        parameters,
    )


def _refused() -> tuple[str, ...]:
    return tuple(form for group in forms().refused for form in group.forms)


@lru_cache(maxsize=256)
def _any_of(tokens: tuple[str, ...], kind: str | None) -> _Ways:
    """Return the patterns for any of `tokens` as whole words, and for what regulators accept for `kind`; nothing when there are none.

    A hashtag or label in `tokens` counts in other signs too: `#ad` is also `Ad:`, `[Ad]` and `Ad |`.
    """
    groups = [group for group in forms().accepted if kind in group.kinds]
    named = tuple(
        token.strip("#: ")
        for token in tokens
        if regex.fullmatch(r"#?\w+:?", token) and (token[0] == "#" or token[-1] == ":")
    )
    own = _Accepted(kinds=(), source="", labels=named, phrases=tokens)
    told = [_whole(each) for group in groups for each in group.sentences]
    every, short = (
        [way for group in (own, *groups) for way in _ways(group, sentences=sentences)] for sentences in (True, False)
    )
    return _Ways(_at_a_word(every), _at_a_word(short), regex.compile("|".join(told) or _NEVER))


def _at_a_word(ways: list[str]) -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\w#])(?:{'|'.join(ways)})" if ways else _NEVER)


def _whole(sentence: str) -> str:
    return rf"(?<!\w)(?:{sentence})(?!\w)"


def _ways(group: _Accepted, *, sentences: bool) -> Iterator[str]:
    """Yield the patterns of what `group` accepts, in the order in which they count; its `sentences` only where asked for."""
    follows = rf"(?=.{{0,60}}{group.script})" if group.script else ""
    labels, whole = _spelled(group.labels), _spelled((*group.phrases, *group.hashtags))
    if labels:
        yield rf"(?:{'|'.join(labels)}){_SET_OFF}{follows}"
    if whole:
        yield rf"(?:{'|'.join(whole)})(?:(?!\w)|(?<=[{_UNSPACED}])){follows}"
    if group.tags_ending:
        yield rf"#\w{{0,60}}(?:{'|'.join(group.tags_ending)})(?!\w)"
    for each in group.sentences if sentences else ():
        yield rf"[^.!?\n]{{0,80}}?{_whole(each)}"


def _spelled(tokens: tuple[str, ...]) -> list[str]:
    """Return patterns for `tokens` with and without accents, longest first."""
    folded = {way for token in tokens for way in (skeleton(token).text, bare(token).text)}
    found = [r"\s+".join(regex.escape(word) for word in token.split()) for token in folded if token]
    return sorted(found, key=len, reverse=True)


def _post(says: str, text: str, *flags: str, sponsorship: str = "paid") -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"instagram": "/text"}, sponsorship=sponsorship)
    return Example(says=says, subject=subject, flags=flags)


EXAMPLES = (
    _post("nothing said about payment", "I love this tea.", "/text"),
    _post("a disclosure at the end", "I love this tea. #ad", "#ad"),
    _post("a tag only insiders read", "#spon I love this tea.", "#spon"),
    _post("a partner tag", "#partner I love this tea.", "#partner"),
    _post("a disclosure buried in a string of tags", "#tea #morning #ad I love this.", "#ad"),
    _post("a longer word that begins alike", "#advice Drink tea.", "/text"),
    _post("an employee who does not say so", "Best council in the land.", "/text", sponsorship="employee"),
    _post("a disclosure at the start", "#ad I love this tea."),
    _post("a label with a line after it", "Ad | I love this tea."),
    _post("a label in German", "Anzeige: Ich liebe diesen Tee."),
    _post("a gift that is told", "TeaCo gave me this tea to try.", sponsorship="gifted"),
    _post("a word that only begins alike", "Ad hoc: drink tea.", "/text"),
    _post("a disclosure in brackets", "[Ad: paid partnership] I love this tea."),
    _post("an employee who says so", "I work for Northfield, and I am proud of it.", sponsorship="employee"),
    _post("nothing to disclose", "The library opens at nine.", sponsorship="none"),
)


@check(
    "disclosure",
    parameters=Disclosure,
    judges=matter.sponsorship,
    prepare=_prepare,
    summary="Sees that paid, gifted, agency or employee posts say so at the very start.",
    examples=EXAMPLES,
    lesson="saying-who-pays",
)
def disclosure(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield one hit for each text that owes a disclosure and does not open with one."""
    if subject.sponsorship == "none":
        return
    for pointer in subject.readers:
        text = subject.fields[pointer]
        if text.strip():
            hit = _missing(subject, pointer, text, prepared)
            if hit is not None:
                yield hit


def _missing(subject: Subject, pointer: str, text: str, prepared: Prepared) -> Hit | None:
    employee = subject.sponsorship == "employee"
    pattern = prepared.employee if employee else prepared.gifted if subject.sponsorship == "gifted" else prepared.paid
    folded = subject.folded(pointer)
    opening = _OPENING.match(folded.text)
    start = opening.end() if opening else 0
    first = pattern.search(folded.text)
    if first is not None and first.start() <= start + prepared.parameters.within:
        return None
    because = _BECAUSE.get(subject.sponsorship, "somebody gains from it")
    unclear = prepared.unclear.search(folded.text)
    found = first or unclear
    place = Place(field=pointer)
    if found is not None:
        begin, end = folded.origin(found.start(), found.end())
        place = Place(field=pointer, start=begin, end=end)
    if first is not None and place.start is not None:
        said = f"{quoted(text[place.start : place.end])} comes after other words, where many readers never get."
    elif unclear is not None and place.start is not None:
        said = _not_understood(text[place.start : place.end])
    else:
        said = "Nothing at the start says so."
    choices = listing([quoted(choice) for choice in _accepted(prepared, employee)[:3]], "or")
    return Hit(
        place=place,
        message=f"Readers must be told first that {because}.",
        more=said,
        remedy=f"Begin the text with {choices}.",
        fix=_opening(pointer, _accepted(prepared, employee)),
    )


def _not_understood(written: str) -> str:
    """Return why `written` does not count, as regulators say where they do."""
    folded = skeleton(written).text
    why = next((group.why for group in forms().refused if folded in group.forms), "is not understood by every reader")
    return f"{quoted(written)} {why}."


def _opening(pointer: str, tokens: tuple[str, ...]) -> Fix | None:
    """Return the fix that puts the first of `tokens` at the very start that can stand by itself: a hashtag or a label.

    Words such as `i work for` need more words after them, which only the author knows.
    """
    token = next((each.strip() for each in tokens if each.strip().startswith("#") or each.strip().endswith(":")), None)
    if token is None:
        return None
    written = token[:1].upper() + token[1:]
    return Fix(label=f"Begin with {written}", field=pointer, start=0, end=0, replacement=f"{written} ")


def _accepted(prepared: Prepared, employee: bool) -> tuple[str, ...]:
    own = prepared.parameters.employee_tokens if employee else ()
    return own or prepared.parameters.tokens
