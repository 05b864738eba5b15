"""The shapes of hashtags that strangers take over: invitations to speak about an organization.

`#AskUs`, `#MyBrand` and `#BrandStories` ask the public to fill in the rest, and the public does. Rule kept: a shape is a
reason to prepare for answers, not a mistake. Computes only.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache

import msgspec
import regex

from policies.text.phrase_search import Folded, Phrases

_INVITATIONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("ask",), "asks the public to put questions to"),
    (("tell",), "asks the public to talk to"),
    (("dear",), "asks the public to write to"),
    (("share",), "asks the public to share something of"),
    (("show", "us"), "asks the public to show something about"),
    (("my",), "asks the public to say what is theirs about"),
    (("our",), "asks the public to say what is theirs about"),
    (("talk", "to"), "asks the public to talk to"),
    (("questions", "for"), "asks the public to put questions to"),
    (("love",), "puts love into the public's mouth for"),
    (("why", "i", "love"), "asks the public why they love"),
    (("why", "we", "love"), "asks the public why they love"),
    (("why", "i"), "asks the public for reasons about"),
    (("why", "we"), "asks the public for reasons about"),
    (("i", "love"), "puts praise into the public's mouth for"),
    (("we", "love"), "puts praise into the public's mouth for"),
    (("i", "heart"), "puts praise into the public's mouth for"),
    (("thank", "you"), "puts thanks into the public's mouth for"),
    (("thanks",), "puts thanks into the public's mouth for"),
    (("only", "at"), "asks the public what happens only at"),
    (("frag",), "asks the public to put questions to"),
    (("frage",), "asks the public to put questions to"),
    (("fragt",), "asks the public to put questions to"),
    (("mein",), "asks the public to say what is theirs about"),
    (("unser",), "asks the public to say what is theirs about"),
    (("demandez", "a"), "asks the public to put questions to"),
    (("mon",), "asks the public to say what is theirs about"),
    (("ma",), "asks the public to say what is theirs about"),
    (("notre",), "asks the public to say what is theirs about"),
    (("pregunta", "a"), "asks the public to put questions to"),
    (("mi",), "asks the public to say what is theirs about"),
    (("nuestro",), "asks the public to say what is theirs about"),
    (("chiedi", "a"), "asks the public to put questions to"),
    (("il", "mio"), "asks the public to say what is theirs about"),
    (("la", "mia"), "asks the public to say what is theirs about"),
    (("vraag",), "asks the public to put questions to"),
    (("mijn",), "asks the public to say what is theirs about"),
    (("onze",), "asks the public to say what is theirs about"),
)
_CLOSINGS = {
    "stories": "asks the public for stories about",
    "story": "asks the public for stories about",
    "tales": "asks the public for stories about",
    "questions": "asks the public for questions about",
    "thoughts": "asks the public what they think of",
    "moments": "asks the public for moments with",
    "moment": "asks the public for moments with",
    "memories": "asks the public for memories of",
    "experience": "asks the public for experiences with",
    "experiences": "asks the public for experiences with",
    "confessions": "asks the public for confessions about",
    "reasons": "asks the public for reasons about",
    "problems": "asks the public for problems with",
    "fails": "asks the public for failures of",
    "luxury": "asks the public to describe the luxury of",
    "life": "asks the public to describe life with",
    "love": "puts love into the public's mouth for",
    "memes": "asks the public for jokes about",
    "meme": "asks the public for jokes about",
    "is": "asks the public to finish a sentence about",
    "because": "asks the public to finish a sentence about",
}
_SPEAKERS = frozenset(
    {
        "us",
        "me",
        "mayor",
        "council",
        "leader",
        "minister",
        "chief",
        "ceo",
        "police",
        "president",
        "director",
        "rector",
        "board",
    }
)
"""Whom a tag asks to put questions to where it names the organization by what it is."""
_OURS = frozenset({"council", "police", "hospital", "university", "bank", "government", "mayor"})
"""What `my` and `our` make a place for complaints of, as they do with a name."""
_INVITING = (
    "tell us", "share your", "send us your", "post your", "show us your", "what do you love", "what do you think of us",
    "what would you ask", "caption this", "describe us", "in one word", "finish this sentence", "fill in the blank",
    "ask us anything", "ask me anything", "how are we doing", "send in your", "your questions to",
)  # fmt: skip
_INVITING_TO = (
    "ask {}",
    "tell {}",
    "why i love {}",
    "why we love {}",
    "your {} story",
    "your {} stories",
    "what {} means to you",
)
TAKEN_OVER = "Hashtags like this have been taken over by people with complaints or jokes, so plan who reads and answers what comes in."
_INITIALS = regex.compile(r"[b-df-hj-np-tv-xz]{3,6}|(?=[a-z]*y)[b-df-hj-np-tv-z]{4,6}")
_NO_INITIALS = frozenset(
    {
        "cyst",
        "fyi",
        "gyms",
        "hymn",
        "hymns",
        "lynx",
        "myth",
        "myths",
        "nymph",
        "rhythm",
        "sync",
        "tryst",
        "crypt",
        "glyph",
        "style",
    }
)


class Shape(msgspec.Struct, frozen=True):
    """An invitation found in a tag: whom it is about, what it does to follow "It", and a sentence that says so with its risk."""

    about: str
    does: str
    sentence: str


def invitation(words: Sequence[str], brands: Collection[str], written: Sequence[str] = ()) -> Shape | None:
    """Return the invitation that the lower-case `words` make, if they name one of `brands` or an organization's initials.

    `brands` are lower-case letters without spaces. `written` are the same words as typed, whose capitals show initials. A year
    or another number at the end changes nothing.
    """
    while words and words[-1].isdigit():
        words = words[:-1]
    for opening, does in _INVITATIONS:
        if tuple(words[: len(opening)]) == opening:
            rest = words[len(opening) :]
            name = _organization(rest, brands, written[len(opening) :]) or _by_what_it_is(opening, rest)
            if name:
                return _shape(does, name)
    if len(words) > 1 and words[-1] in _CLOSINGS:
        name = _organization(words[:-1], brands, written[: len(words) - 1])
        if name:
            return _shape(_CLOSINGS[words[-1]], name)
    return None


def invitations(folded: Folded, brands: tuple[str, ...] = ()) -> list[tuple[int, int]]:
    """Return where sentences invite everybody to answer, or to speak about one of `brands`, in the order they stand.

    Starts and ends count code points of the text that `folded` was made from.
    """
    return sorted({folded.origin(each.start, each.end) for each in _sentences(brands).within(folded)})


@lru_cache(maxsize=256)
def _sentences(brands: tuple[str, ...]) -> Phrases:
    return Phrases((*_INVITING, *(form.format(name) for name in brands for form in _INVITING_TO)))


def _shape(does: str, name: str) -> Shape:
    return Shape(
        name,
        f"{does} “{name}”",
        f"It {does} “{name}”. {TAKEN_OVER}",
    )


def _by_what_it_is(opening: tuple[str, ...], rest: Sequence[str]) -> str:
    """Return the words after `opening` where they are the organization by what it is: `AskTheMayor`, `OurCouncil`."""
    bare = rest[1:] if rest[:1] in (["the"], ["your"], ("the",), ("your",)) else rest
    known = _SPEAKERS if opening == ("ask",) else _OURS if opening in (("my",), ("our",)) else frozenset()
    return " ".join(rest) if len(bare) == 1 and bare[0] in known else ""


def _organization(words: Sequence[str], brands: Collection[str], written: Sequence[str]) -> str:
    """Return the name among `words` that is a brand, or looks like initials; '' when there is none."""
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if "".join(words[start:end]) in brands:
                return " ".join((written or words)[start:end])
    for at, word in enumerate(words):
        typed = written[at] if at < len(written) else ""
        capitals = 2 < len(typed) <= 6 and typed.isalpha() and typed.isupper()
        if capitals or (_INITIALS.fullmatch(word) and word not in _NO_INITIALS):
            return typed or word
    if any(len(typed) == 1 and typed in "BCDFGHJKLMNPQRSTVWXYZ" for typed in written):
        joined = "".join(written) if len("".join(written)) <= 6 else " ".join(written)
        return joined if any(len(word) > 1 for word in words) else ""
    return ""
