"""Words of the trade, each in one plain sentence, for an adviser who has never used a social network.

Rule kept: nobody has to ask what a word means, and nobody is shown words that are not in front of them.
`terms_for` picks what matters for one proposal, what a decision turns on first. Computes only.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

import msgspec
import regex

from policies.text.entities import Entities, extract

MOST = 5


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A word of the trade and what it means, in one sentence."""

    term: str
    sentence: str


SENTENCES: Mapping[str, str] = {
    "hashtag": "A word or joined-up phrase starting with # that people tap to see every post that carries it, whoever wrote it.",
    "hashtag campaign": "A plan to invite the public to post under one hashtag for a while, which works only if somebody "
    "reads what comes in.",
    "CamelCase": "Starting each word inside a hashtag with a capital, as in #SaferRoads, so that eyes and screen readers "
    "can tell the words apart.",
    "mention": "A name starting with @ that links to that person or organization and alerts them that we wrote about them.",
    "reply": "A post that answers somebody else's post and appears underneath it, where their followers see it too.",
    "handle": "The @name of an account on a network, the way an address names a house.",
    "alt text": "A description of a picture that screen readers speak aloud to people who cannot see it.",
    "screen reader": "Software that speaks what is on the screen to people who are blind or have low vision.",
    "caption": "The words that accompany a picture or run along a film, which some people read instead of hearing it.",
    "link shortener": "A service that swaps a long web address for a short one, which hides from readers where it leads.",
    "link": "A web address in the post that readers can tap to leave the network and open the page we name.",
    "disclosure": "Saying openly, at the start, that a post is paid for or comes from someone with an interest, as the law "
    "often demands.",
    "emoji": "A small picture typed like a letter, which screen readers speak aloud by name and people read in different "
    "ways.",
    "cashtag": "A company's stock symbol after a dollar sign that links to what people say about its shares.",
    "post": "A message we publish from our account on a network, which anyone may copy and pass on even if we later "
    "remove it.",
    "repost": "Somebody passing on a post to their own followers, with or without a comment of their own.",
    "thread": "Several posts by one author joined in a row, because one post was too short for what they had to say.",
    "feed": "The running list of posts a person sees when they open a network, chosen for them by the network.",
    "impression": "One showing of a post on somebody's screen, which does not mean that they read it.",
    "reach": "How many different people had a post shown to them at least once.",
    "follower": "Someone who has asked to see an account's posts.",
    "channel": "One account of ours on one network, or one place of our own such as the blog, with a person who looks after it.",
    "campaign": "A set of messages with one purpose, a beginning and an end.",
    "placement": "Any spot where the hashtag will stand, such as an e-mail signature or a printed sign, including those "
    "that outlive the campaign.",
    "policy": "Our own written rules on what we say in public and who agrees to it first.",
    "policy rule": "One requirement of our policy, which is checked automatically and says why it exists.",
    "finding": "Something a policy rule noticed in these exact words, with what to do about it.",
    "exception": "A named person's recorded permission to go ahead despite one policy rule, with their reason.",
    "revision": "One exact version of the words, so that an approval always belongs to the text that was read.",
    "digest": "A short fingerprint computed from the exact words, which changes if even a comma does.",
    "route": "The list of people who must agree, in order, set when the proposal was submitted.",
    "brief": "The page that gathers what is proposed, why, and what could go wrong, for the person deciding.",
    "direct message": "A private message on a network, seen only by sender and receiver unless one of them shares it.",
    "trending": "Shown by a network to many people because a great many are suddenly writing about it.",
    "hijacking": "Strangers using our hashtag for jokes or complaints until theirs is the message people see.",
    "monitoring": "Reading what people say about us on the networks, whether or not we answer.",
}

_SHORTENERS = regex.compile(
    r"(?<![\w.])(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|is\.gd|lnkd\.in|rebrand\.ly|tiny\.cc|shorturl\.at)(?=/)",
    regex.IGNORECASE,
)
_DISCLOSED = regex.compile(r"#(?:ad|ads|advert|sponsored|paidpartnership|gifted)\b", regex.IGNORECASE)
_EMOJI = regex.compile(r"\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F")
_THREAD = regex.compile(r"(?:^|\s)\(?\d{1,2}/\d{0,2}\)?(?=\s|$)|🧵")


@cache
def term(name: str) -> Term:
    """Return the term called `name`. Raises `KeyError` when the glossary does not hold it."""
    return Term(term=name, sentence=SENTENCES[name])


def terms_for(texts: Sequence[str], *, has_media: bool, of_kind: Collection[str] = ()) -> tuple[Term, ...]:
    """Return at most five terms that a newcomer needs for these `texts`, the most important first.

    `texts` are all the words a reader would see; `of_kind` the terms every proposal of its kind needs, whatever the texts
    say. Those that no text could call for come first, except where `_ORDER` gives them a place.
    """
    text = "\n".join(texts)
    seen = _Seen(text=text, entities=extract(text, "x"), has_media=has_media)
    ordered = [name for name, wanted in _ORDER if name in of_kind or wanted(seen)]
    first = [name for name in of_kind if name not in ordered]
    return tuple(term(name) for name in (*first, *ordered))[:MOST]


class _Seen(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    entities: Entities
    has_media: bool


def _hashtag(seen: _Seen) -> bool:
    return bool(seen.entities.hashtags)


def _of_its_kind(_: _Seen) -> bool:
    """Return whether the words alone call for it: never; only a kind does."""
    return False


_ORDER: tuple[tuple[str, Callable[[_Seen], bool]], ...] = (
    ("hashtag", _hashtag),
    ("hashtag campaign", _of_its_kind),
    ("hijacking", _of_its_kind),
    ("disclosure", lambda seen: bool(_DISCLOSED.search(seen.text))),
    ("alt text", lambda seen: seen.has_media),
    ("mention", lambda seen: bool(seen.entities.mentions)),
    ("link shortener", lambda seen: bool(_SHORTENERS.search(seen.text))),
    ("link", lambda seen: bool(seen.entities.urls) and not _SHORTENERS.search(seen.text)),
    ("CamelCase", _hashtag),
    ("cashtag", lambda seen: bool(seen.entities.cashtags)),
    ("thread", lambda seen: bool(_THREAD.search(seen.text))),
    ("emoji", lambda seen: bool(_EMOJI.search(seen.text))),
    ("placement", _of_its_kind),
    ("post", _of_its_kind),
    ("repost", _of_its_kind),
)
