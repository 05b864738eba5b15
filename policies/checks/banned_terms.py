"""Words an organization does not use in public, or wants a second pair of eyes on.

Whole words only, in any case, with look-alike letters and invisible characters folded, so that a word in disguise is
still the word while `Scunthorpe` stays a town. Words run together in a hashtag are read apart first. A list belongs to
a language where one is given; a short post does not say its language reliably, so every list is applied.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import Example, Hit, Parameters, check
from policies.facts import Subject
from policies.findings import Fix, Place
from policies.plain_words import quoted
from policies.text.hashtags import split_camel
from policies.text.normalize import skeleton

Term = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]

_WORD = regex.compile(r"[^\W_]+")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}]")


class BannedTerms(Parameters, frozen=True, kw_only=True):
    """The words, and what to say about them.

    terms: words or phrases; a `*` at the end stands for any ending, as in `guarantee*`.
    languages: more terms by language code. instead: a better word for a term. except_in: phrases that are fine.
    in_hashtags: whether the words inside hashtags count too.
    because and remedy: what to tell the author, such as `names a price` and `Leave the price out`.
    """

    terms: Annotated[tuple[Term, ...], msgspec.Meta(max_length=2_000)] = ()
    languages: Mapping[str, tuple[Term, ...]] = msgspec.field(default_factory=dict)
    instead: Mapping[str, str] = msgspec.field(default_factory=dict)
    except_in: Annotated[tuple[Term, ...], msgspec.Meta(max_length=500)] = ()
    in_hashtags: bool = True
    because: Annotated[str, msgspec.Meta(min_length=1, max_length=200)] = "is on the list of words to avoid"
    remedy: Annotated[str, msgspec.Meta(min_length=1, max_length=300)] = "Use another word, or leave it out."


class Phrases:
    """Terms ready to be looked for: by first word, by beginning, and as plain character sequences."""

    def __init__(self, terms: Iterable[str]) -> None:
        self.by_word: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        self.beginnings: dict[str, str] = {}
        self.literal: list[tuple[str, str]] = []
        for term in dict.fromkeys(terms):
            self._add(term)
        self.openings = tuple(self.beginnings)

    def _add(self, term: str) -> None:
        open_end = term.endswith("*")
        folded = skeleton(term.rstrip("*").strip()).text
        words = tuple(_WORD.findall(folded))
        plain = folded[:1].isalnum() and folded[-1:].isalnum()
        if not folded:
            return
        if not words or not plain or _UNSPACED.search(folded):
            self.literal.append((folded, term))
        elif len(words) == 1 and open_end:
            self.beginnings[words[0]] = term
        else:
            self.by_word.setdefault(words[0], []).append((words, open_end, term))

    def within(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, term) for each term found in the folded `text`."""
        words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
        for place, (word, start, end) in enumerate(words):
            if self.openings and word.startswith(self.openings):
                opening = max((o for o in self.openings if word.startswith(o)), key=len)
                yield start, end, self.beginnings[opening]
            for phrase, open_end, term in self.by_word.get(word, ()):
                there = words[place : place + len(phrase)]
                if _same(phrase, [w for w, _, _ in there], open_end):
                    yield start, there[-1][2], term
        for literal, term in self.literal:
            at = text.find(literal)
            while at >= 0:
                if _stands_alone(text, at, at + len(literal), literal):
                    yield at, at + len(literal), term
                at = text.find(literal, at + len(literal))


class Prepared(msgspec.Struct, frozen=True):
    banned: Phrases
    fine: Phrases
    instead: Mapping[str, str]
    parameters: BannedTerms


def _prepare(parameters: BannedTerms) -> Prepared:
    by_language = (term for terms in parameters.languages.values() for term in terms)
    instead = {skeleton(term.rstrip("*")).text: better for term, better in parameters.instead.items()}
    return Prepared(Phrases((*parameters.terms, *by_language)), Phrases(parameters.except_in), instead, parameters)


def _flags(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="post", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _flags("a banned word in any case", "Returns are GUARANTEED.", "GUARANTEED", terms=("guaranteed",)),
    _flags(
        "a letter borrowed from another alphabet",
        "Returns are gu\u0430ranteed.",
        "gu\u0430ranteed",
        terms=("guaranteed",),
    ),
    _flags("an invisible character inside the word", "It is fr\u200bee.", "fr\u200bee", terms=("free",)),
    _flags("a phrase over any spacing", "Best  in\nclass care", "Best  in\nclass", terms=("best in class",)),
    _flags("any ending after a star", "We guarantee it, guaranteed.", "guarantee", "guaranteed", terms=("guarantee*",)),
    _flags("words run together in a hashtag", "Hello #FreeMoney", "#FreeMoney", terms=("free money",)),
    _flags("a town that contains a rude word", "Visit Scunthorpe", terms=("cunt",)),
    _flags("a longer word", "The freedom of the city", terms=("free",)),
    _flags("a phrase that is fine", "Feel free to ask", terms=("free",), except_in=("feel free",)),
)


@check(
    "banned-terms",
    parameters=BannedTerms,
    prepare=_prepare,
    summary="Finds words and phrases the organization does not use, however they are disguised.",
    examples=EXAMPLES,
    lesson="words-we-avoid",
)
def banned_terms(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield a hit for each listed word, at its place in the text as written."""
    for pointer, text in subject.public.items():
        if pointer == subject.tag_field and prepared.parameters.in_hashtags:
            continue
        folded = subject.folded(pointer)
        fine = [(start, end) for start, end, _ in prepared.fine.within(folded.text)]
        for start, end, term in prepared.banned.within(folded.text):
            if not any(left <= start and end <= right for left, right in fine):
                begin, finish = folded.origin(start, end)
                yield _hit(Place(field=pointer, start=begin, end=finish), text[begin:finish], term, prepared)
    if prepared.parameters.in_hashtags:
        yield from _inside_hashtags(subject, prepared)


def _inside_hashtags(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    for tag in subject.hashtags:
        alone = skeleton(tag.tag).text
        readings = dict.fromkeys((" ".join(split_camel(tag.tag)), " ".join(subject.reading(tag.tag).intended)))
        seen = set() if tag.field == subject.tag_field else {term for _, _, term in prepared.banned.within(alone)}
        for reading in readings:
            words = skeleton(reading).text
            if next(prepared.fine.within(words), None):
                continue
            for _, _, term in prepared.banned.within(words):
                if term not in seen:
                    seen.add(term)
                    place = Place(field=tag.field, start=tag.start, end=tag.end)
                    yield _hit(place, subject.fields[tag.field][tag.start : tag.end], term, prepared, whole_tag=True)


def _hit(place: Place, written: str, term: str, prepared: Prepared, *, whole_tag: bool = False) -> Hit:
    better = prepared.instead.get(skeleton(term.rstrip("*")).text, "")
    listed = quoted(term.rstrip("*"))
    because = prepared.parameters.because
    if whole_tag:
        message = f"The hashtag {quoted(written)} contains {listed}, which {because}."
    elif _same_words(written, term):
        message = f"{quoted(written)} {because}."
    else:
        message = f"{quoted(written)} counts as {listed}, which {because}."
    fix = None
    if better and not whole_tag and place.start is not None and place.end is not None:
        words = better[:1].upper() + better[1:] if written[:1].isupper() else better
        fix = Fix(
            label=f"Write {quoted(words)} instead",
            field=place.field,
            start=place.start,
            end=place.end,
            replacement=words,
        )
    remedy = f"Write {quoted(better)} instead." if better else prepared.parameters.remedy
    return Hit(place=place, message=message, remedy=remedy, fix=fix)


def _same_words(written: str, term: str) -> bool:
    return _WORD.findall(skeleton(written).text) == _WORD.findall(skeleton(term).text)


def _same(phrase: tuple[str, ...], words: list[str], open_end: bool) -> bool:
    if len(words) != len(phrase) or tuple(words[:-1]) != phrase[:-1]:
        return False
    return words[-1].startswith(phrase[-1]) if open_end else words[-1] == phrase[-1]


def _stands_alone(text: str, start: int, end: int, literal: str) -> bool:
    """Whether a term with signs in it, such as `#1`, is not part of a longer word; scripts without spaces always are."""
    if _UNSPACED.search(literal):
        return True
    left = literal[0].isalnum() and start > 0 and text[start - 1].isalnum()
    right = literal[-1].isalnum() and end < len(text) and text[end].isalnum()
    return not left and not right
