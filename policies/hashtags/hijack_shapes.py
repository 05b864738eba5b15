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
}
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
_INITIALS = regex.compile(r"[b-df-hj-np-tv-xz]{3,6}")


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
            name = _organization(words[len(opening) :], brands, written[len(opening) :])
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


def _organization(words: Sequence[str], brands: Collection[str], written: Sequence[str]) -> str:
    """Return the name among `words` that is a brand, or looks like initials; '' when there is none."""
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if "".join(words[start:end]) in brands:
                return " ".join((written or words)[start:end])
    for at, word in enumerate(words):
        typed = written[at] if at < len(written) else ""
        capitals = 2 < len(typed) <= 6 and typed.isalpha() and typed.isupper()
        if capitals or _INITIALS.fullmatch(word):
            return typed or word
    return ""
