"""Claims somebody may have to answer for: promises, superlatives, comparisons, cures, returns, prices, the future.

A lexicon and a few number patterns, per kind. It finds the words; whether the claim holds is for people, usually legal.
Computes only.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
import regex

from policies.checks.registry import LONGER, SHORTER, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Subject
from policies.subject.findings import Place
from policies.text.phrase_search import Phrases
from policies.text.phrasing import quoted

Kind = Literal["promises", "superlatives", "comparisons", "health", "returns", "prices", "forward_looking"]
Term = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]

_LEXICON: dict[Kind, tuple[str, ...]] = {
    "promises": (
        "guarantee*", "warranty", "warranted", "risk-free", "risk free", "no risk", "without risk", "100%", "money back", "always works",
        "never fails", "we promise", "promised", "once and for all", "no strings attached",
    ),
    "superlatives": (
        "#1", "no. 1", "number one", "the best", "the largest", "the biggest", "the fastest", "the cheapest", "the safest",
        "the only", "world's first", "world-class", "world leading", "market leader", "market leading", "unbeatable",
        "unrivalled", "unrivaled", "unmatched", "second to none", "best in class", "leading provider",
    ),
    "comparisons": (
        "better than", "cheaper than", "faster than", "safer than", "more reliable than", "unlike other*", "outperform*",
        "beats", "twice as", "half the price", "compared to our competitors", "competitors",
    ),
    "health": (
        "cure", "cures", "cured", "heals", "miracle", "clinically proven", "scientifically proven", "prevents disease",
        "boosts immunity", "no side effects", "detox", "treats",
    ),
    "returns": (
        "return on investment", "annual return", "double your money", "passive income", "get rich", "can't lose",
        "cannot lose", "beat the market", "outperformed the market", "past performance",
    ),
    "prices": ("free of charge", "lowest price", "discount*", "half price", "per cent off", "refund*", "compensation"),
    "forward_looking": (
        "will", "may", "expect", "expects", "expected to", "plans to", "plan to", "aims to", "anticipate*", "estimate*",
        "potential", "looking to", "continue to", "forecast*", "projected", "on track to", "we believe", "intend*",
    ),
}  # fmt: skip
_AMOUNT = r"\d{1,12}+(?:[.,]\d{1,12}+){0,5}+"
_SHARE = rf"(?<![\d.,]){_AMOUNT}\s?+(?:%|per ?cent)"
_GAIN = r"(?:return|yield|growth|profit|gain|interest)s?"
_BETWEEN = r"(?:\w{1,30}+\s){0,3}?"
_FIRST = r"(?:best|largest|biggest|fastest|safest|cheapest|lowest|highest|longest|oldest|quickest|healthiest|finest|greenest|cleanest|friendliest|strongest|smartest|leading|top|favou?rite|most\s\w{3,20}+|no\.?\s?1)"
_WHERE = (
    r"(?:county|country|world|region|city|town|nation|state|kingdom|uk|usa?|europe|britain|england|scotland|wales|ireland|area|district|market|industry|sector|"
    r"class|land|north|south|east|west|business|globe|planet|borough|province|continent|history|year|decade|century|all\stime|its\skind)"
)
_SURE = r"(?:safe|secure|reliable|effective|natural|accurate|guaranteed|free|risk[-\s]free|certain|proven|successful|waterproof|painless|satisfaction|success)"
_NUMBERS: dict[Kind, regex.Pattern[str]] = {
    "superlatives": regex.compile(
        rf"\b{_FIRST}\s(?:\w{{1,30}}+\s){{0,3}}?(?:in|of|on|across)\s(?:the\s|our\s|this\s|all\s)?(?:\w{{1,20}}+\s){{0,1}}?{_WHERE}(?!\w)"
    ),
    "promises": regex.compile(rf"(?<![\d.,])100\s?+(?:%|per\s?cent)\s{_SURE}(?!\w)"),
    "returns": regex.compile(rf"(?:{_SHARE}\s{_BETWEEN}{_GAIN}|\b{_GAIN}\s{_BETWEEN}{_SHARE})(?!\w)"),
    "prices": regex.compile(
        rf"(?:[$\u00a3\u20ac\u00a5\u20b9]\s?+{_AMOUNT}|(?<![\d.,]){_AMOUNT}\s?+(?:[$\u00a3\u20ac\u00a5\u20b9]|"
        rf"(?:usd|eur|gbp|euros?|dollars?|pounds?)\b)|{_SHARE}\soff\b)"
    ),
}
_SAYS: dict[Kind, tuple[str, str]] = {
    "promises": ("reads as a promise", "Say what is done or offered, without promising how it turns out."),
    "superlatives": ("claims a first place that may have to be proven", "Say what is true without ranking it."),
    "comparisons": ("compares with others, who may answer", "Say what yours does, and leave others out of it."),
    "health": ("reads as a claim about health", "Name the evidence and who gave it, or leave the claim out."),
    "returns": ("speaks of what people may gain", "Leave the figure out, or give it with its period, source and risk."),
    "prices": ("names a price or a payment", "Check that it is right, complete and still true when people read it."),
    "forward_looking": ("speaks of the future", "Say what is decided, or add that plans can change."),
}


class Claims(Parameters, frozen=True, kw_only=True):
    """kinds: the kinds of claim to look for. also: more words. except_in: phrases that are fine, such as `will you`."""

    kinds: Annotated[tuple[Kind, ...], msgspec.Meta(min_length=1), LONGER] = (
        "promises", "superlatives", "comparisons", "health", "returns", "prices",
    )  # fmt: skip
    also: Annotated[tuple[Term, ...], msgspec.Meta(max_length=500), LONGER] = ()
    except_in: Annotated[tuple[Term, ...], msgspec.Meta(max_length=500), SHORTER] = ()


class Prepared(msgspec.Struct, frozen=True):
    kinds: tuple[tuple[Kind, Phrases], ...]
    fine: Phrases


def _prepare(parameters: Claims) -> Prepared:
    kinds = [(kind, Phrases(_LEXICON[kind])) for kind in dict.fromkeys(parameters.kinds)]
    if parameters.also:
        kinds.insert(0, ("promises", Phrases(parameters.also)))
    return Prepared(tuple(kinds), Phrases(parameters.except_in))


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _post("a promise", "Results guaranteed", "guaranteed"),
    _post("a first place", "We are #1 for service", "#1"),
    _post(
        "a first place somewhere",
        "We have the friendliest pool staff in the county",
        "friendliest pool staff in the county",
    ),
    _post("a first place in price", "The lowest fare in the county", "lowest fare in the county"),
    _post("a promise in figures", "Our rides are 100 % safe", "100 % safe"),
    _post("a comparison", "Cheaper than the bus", "Cheaper than"),
    _post("a claim about health", "It cures colds", "cures"),
    _post("a return with a figure", "Enjoy 8.5% annual growth", "8.5% annual growth"),
    _post("a price", "Entry is £5", "£5"),
    _post("the future, where asked for", "We expect to open in May", "expect", kinds=("forward_looking",)),
    _post("a percentage that is not money", "71% of residents voted"),
    _post("the future, where not asked for", "The library will open on Sunday"),
    _post("a phrase that is fine", "The best of luck to all", except_in=("the best of luck",)),
    _post("words that only begin alike", "The warrior and the curfew, refuse collection"),
)


@check(
    "claims",
    parameters=Claims,
    judges=matter.words,
    prepare=_prepare,
    summary="Finds promises, superlatives, comparisons, prices and other claims somebody should check first.",
    examples=EXAMPLES,
    lesson="claims",
)
def claims(subject: Subject, prepared: Prepared) -> Iterator[Hit]:
    """Yield one hit for each claim, the first kind that fits."""
    for pointer, text in subject.public.items():
        if pointer == subject.tag_field:
            continue
        folded = subject.folded(pointer)
        taken = [(found.start, found.end) for found in prepared.fine.within(folded)]
        for kind, phrases in prepared.kinds:
            places = sorted((found.start, found.end) for found in phrases.within(folded))
            if kind in _NUMBERS:
                places = [found.span() for found in _NUMBERS[kind].finditer(folded.text)] + places
            for start, end in places:
                written = folded.origin(start, end)
                if not _is_month(text, *written) and not any(start < right and left < end for left, right in taken):
                    taken.append((start, end))
                    yield _hit(pointer, text, written, kind)


def _is_month(text: str, start: int, end: int) -> bool:
    """Return whether `May` stands here as a month: a capital that does not begin a sentence."""
    return text[start:end] == "May" and bool(text[:start].strip()) and text[:start].rstrip()[-1] not in ".!?\u2026"


def _hit(pointer: str, text: str, place: tuple[int, int], kind: Kind) -> Hit:
    said, remedy = _SAYS[kind]
    start, end = place
    return Hit(
        place=Place(field=pointer, start=start, end=end),
        message=f"{quoted(text[start:end])} {said}.",
        remedy=remedy,
    )
