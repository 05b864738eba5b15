"""Words an organization does not use in public, or wants a second pair of eyes on.

Whole words only, in any case, with look-alike letters and invisible characters folded, with accents, vowel points, signs and
numbers for letters seen through, so that a word in disguise is still the word while `Scunthorpe` stays a town. Words run together in a hashtag are read apart first. A list belongs to
a language where one is given; a short post does not say its language reliably, so every list is applied. Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated

import msgspec

from policies.checks.registry import FREE, LONGER, ON, SHORTER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject, Tag
from policies.subject.findings import Fix, Place
from policies.text.disguises.bare_letters import bare
from policies.text.disguises.disguised_words import Bare, Disguises
from policies.text.normalize import skeleton
from policies.text.phrase_search import Folded, Found, Phrases, fold, same_words
from policies.text.phrasing import quoted

Term = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]


class BannedTerms(Parameters, frozen=True, kw_only=True):
    """The words, and what to say about them.

    terms: words or phrases; a `*` at the end stands for any ending, as in `guarantee*`. They are found with and without accents.
    languages: more terms by language code. instead: a better word for a term. except_in: phrases that are fine.
    in_hashtags: whether the words inside hashtags count too.
    because and remedy: what to tell the author, such as `names a price` and `Leave the price out`.
    """

    terms: Annotated[tuple[Term, ...], msgspec.Meta(max_length=2_000), LONGER] = ()
    languages: Annotated[Mapping[str, tuple[Term, ...]], LONGER] = msgspec.field(default_factory=dict)
    instead: Annotated[Mapping[str, str], FREE] = msgspec.field(default_factory=dict)
    except_in: Annotated[tuple[Term, ...], msgspec.Meta(max_length=500), SHORTER] = ()
    in_hashtags: Annotated[bool, ON] = True
    because: Annotated[str, msgspec.Meta(min_length=1, max_length=200), FREE] = "is on the list of words to avoid"
    remedy: Annotated[str, msgspec.Meta(min_length=1, max_length=300), FREE] = "Use another word, or leave it out."


class Prepared(msgspec.Struct, frozen=True):
    banned: Phrases
    disguises: Disguises
    fine: Phrases
    instead: Mapping[str, str]
    parameters: BannedTerms


def _prepare(parameters: BannedTerms) -> Prepared:
    by_language = (term for terms in parameters.languages.values() for term in terms)
    instead = {skeleton(term.rstrip("*")).text: better for term, better in parameters.instead.items()}
    terms = (*parameters.terms, *by_language)
    return Prepared(Phrases(terms), Disguises(terms), Phrases(parameters.except_in), instead, parameters)


def _flags(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
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
    _flags(
        "a word that has a better one", "Utilise the bin.", "Utilise", terms=("utilise",), instead={"utilise": "use"}
    ),
    _flags("words run together in a hashtag", "Hello #FreeMoney", "#FreeMoney", terms=("free money",)),
    _flags("a word with accents put on", "Wír hélp, frée", "frée", terms=("free",)),
    _flags("a word with its accents left out", "A la creme", "creme", terms=("crème",)),
    _flags(
        "a number and a sign for letters",
        "It is fr33 and gu@ranteed",
        "fr33",
        "gu@ranteed",
        terms=("free", "guaranteed"),
    ),
    _flags("a letter hidden behind a star", "It is fr*e", "fr*e", terms=("free",)),
    _flags("letters taken apart", "It is f.r.e.e for all", "f.r.e.e", terms=("free",)),
    _flags("a road, a footnote and a town", "A55, free* and Scunthorpe", terms=("ass", "freed", "cunt")),
    _flags("a town that contains a rude word", "Visit Scunthorpe", terms=("cunt",)),
    _flags("a longer word", "The freedom of the city", terms=("free",)),
    _flags("a phrase that is fine", "Feel free to ask", terms=("free",), except_in=("feel free",)),
)


@check(
    "banned-terms",
    parameters=BannedTerms,
    judges=matter.words,
    prepare=_prepare,
    summary="Finds words and phrases the organization does not use, however they are disguised.",
    examples=EXAMPLES,
    lesson="words-we-avoid",
)
def banned_terms(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield a hit for each listed word, at its place in the text as written."""
    for pointer, text in subject.public.items():
        if pointer != subject.tag_field:
            folded = subject.folded(pointer)
            plain = [(*folded.origin(found.start, found.end), found.phrase) for found in _left_over(folded, prepared)]
            for start, end, phrase in (*plain, *_in_disguise(subject, pointer, plain, prepared)):
                yield _hit(Place(field=pointer, start=start, end=end), text[start:end], phrase, prepared)
    if prepared.parameters.in_hashtags:
        for tag in subject.hashtags:
            yield from _inside(subject, tag, prepared)


def _left_over(folded: Folded, prepared: Prepared) -> Iterator[Found]:
    """Yield what is banned in `folded` and not part of a phrase that is fine."""
    banned = sorted(prepared.banned.within(folded), key=lambda found: (found.start, found.end))
    fine = list(prepared.fine.within(folded)) if banned else []
    return (b for b in banned if not any(f.start <= b.start and b.end <= f.end for f in fine))


def _in_disguise(
    subject: Subject, pointer: str, plain: list[tuple[int, int, str]], prepared: Prepared
) -> Iterator[tuple[int, int, str]]:
    """Yield what is banned and in disguise, where nothing was found plainly and no phrase that is fine stands."""
    text, folded = subject.public[pointer], subject.folded(pointer)
    found = sorted(prepared.disguises.within(text, subject.bare(pointer)), key=lambda each: (each.start, -each.end))
    taken = [(start, end) for start, end, _ in plain]
    if found:
        taken += [folded.origin(fine.start, fine.end) for fine in prepared.fine.within(folded)]
        taken += [folded.origin(plain.start, plain.end) for plain in prepared.banned.within(folded)]
    for each in found:
        if not any(start < each.end and each.start < end for start, end in taken):
            taken.append((each.start, each.end))
            yield each.start, each.end, each.phrase


def _inside(subject: Subject, tag: Tag, prepared: Prepared) -> Iterator[Hit]:
    phrases = {found.phrase for way in subject.inside(tag.tag) for found in _left_over(way, prepared)}
    if phrases and tag.field != subject.tag_field:
        phrases -= {found.phrase for found in prepared.banned.within(fold(tag.tag))}
    if tag.field == subject.tag_field:
        phrases |= (
            {found.phrase for found in prepared.disguises.within(tag.tag, Bare(bare(tag.tag)))}
            if not phrases
            else set()
        )
    place = Place(field=tag.field, start=tag.start, end=tag.end)
    for phrase in sorted(phrases):
        yield _hit(place, subject.fields[tag.field][tag.start : tag.end], phrase, prepared, whole_tag=True)


def _hit(place: Place, written: str, term: str, prepared: Prepared, *, whole_tag: bool = False) -> Hit:
    better = prepared.instead.get(skeleton(term.rstrip("*")).text, "")
    listed = quoted(term.rstrip("*"))
    because = prepared.parameters.because
    if whole_tag:
        message = f"The hashtag {quoted(written)} contains {listed}, which {because}."
    elif same_words(written, term):
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
