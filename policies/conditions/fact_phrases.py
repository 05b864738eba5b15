"""What each fact is called when a condition is put into words, said of it and denied of it.

Every phrase is a pair: so, and not so. Rule kept: both say exactly what the condition asks, and nothing that an adviser
would have to look up. Names that only one organization gives, such as titles of rules, periods and topics, come with `Names`.
Computes only.
"""

from collections.abc import Callable, Mapping
from functools import partial

import msgspec

from policies.subject.declared import NOT_SAID, QUESTIONS, TOPICS, Question, topic_phrase
from policies.subject.kind_names import known_kinds
from policies.text.phrasing import network, role, sentence

Phrase = tuple[str, str]
"""What is said when it is so, and when it is not."""

Of = Callable[[str], Phrase]
"""From a value to its phrase."""


class Names(msgspec.Struct, frozen=True):
    """What a policy calls its rules, periods and topics, by id. What is not there is called by its id."""

    rules: Mapping[str, str] = {}
    windows: Mapping[str, str] = {}
    topics: Mapping[str, str] = {}


class Asked(msgspec.Struct, frozen=True):
    """How questions about one text are put: that it is a value, contains it, begins or ends with it."""

    equals: Of
    contains: Of
    starts: Of
    ends: Of


class Thing(msgspec.Struct, frozen=True):
    """One kind of thing a list holds: its noun, how many there are, and what may be asked of each by field.

    `counted` has a place for `more than two hashtags`; the field `""` is the thing itself, where it is a text.
    `holding` says by field that the list holds a thing of this value, `having` that it holds one that is so.
    """

    one: str
    many: str
    counted: str
    fields: Mapping[str, Asked | Phrase]
    holding: Mapping[str, Of] = {}
    having: Mapping[str, Phrase] = {}


def _pair(so: str, not_so: str) -> Of:
    return lambda value: (so.format(value), not_so.format(value))


def _known(values: Mapping[str, Phrase], otherwise: Of) -> Of:
    return lambda value: values.get(value) or otherwise(value)


def _words(has: str, equals: Of) -> Asked:
    """Return the questions about one text that `has` names, such as `the text`."""
    return Asked(
        equals,
        _pair(f"{has} contains “{{}}”", f"{has} does not contain “{{}}”"),
        _pair(f"{has} begins with “{{}}”", f"{has} does not begin with “{{}}”"),
        _pair(f"{has} ends with “{{}}”", f"{has} does not end with “{{}}”"),
    )


def _itself(equals: Of | None = None) -> Asked:
    """Return the questions about a thing that is a text, said of it."""
    return Asked(
        equals or _pair("is “{}”", "is not “{}”"),
        _pair("contains “{}”", "does not contain “{}”"),
        _pair("begins with “{}”", "does not begin with “{}”"),
        _pair("ends with “{}”", "does not end with “{}”"),
    )


def _within(noun: str, equals: Of) -> Asked:
    """Return the questions about a text that a thing has, such as the words in place of a picture."""
    return Asked(
        equals,
        _pair(f"has {noun} that contain “{{}}”", f"has no {noun} that contain “{{}}”"),
        _pair(f"has {noun} that begin with “{{}}”", f"has no {noun} that begin with “{{}}”"),
        _pair(f"has {noun} that end with “{{}}”", f"has no {noun} that end with “{{}}”"),
    )


def _kind(value: str) -> Phrase:
    known = known_kinds().get(value)
    what = known.one if known else f"of the kind “{value}”"
    return f"it is {what}", f"it is not {what}"


_SPONSORSHIP = _known(
    {
        "none": ("nobody gains from praising what it is about", "somebody gains from praising what it is about"),
        "employee": ("its author works for what it praises", "its author does not work for what it praises"),
        "agency": ("an agency wrote it", "no agency wrote it"),
        "paid": ("somebody is paid to say it", "nobody is paid to say it"),
        "gifted": ("something was given for it", "nothing was given for it"),
    },
    _pair("its sponsorship is “{}”", "its sponsorship is not “{}”"),
)
_PLACES = {
    "post": "in posts",
    "email_signature": "in e-mail signatures",
    "print": "in print",
    "podium": "on a podium sign",
    "website": "on a website",
    "merchandise": "on merchandise",
}
_EVIDENCE = {
    "consent": "written permission of the people shown or named",
    "licence": "a licence for what others made",
    "prior_use_search": "a look at how the hashtag is already used",
    "propriety": "the answers to the propriety questions",
    "fact_check": "the source of each fact",
    "translation": "a check of the words by somebody who speaks the language",
    "retention": "confirmation that the channel is archived",
}
_SEVERITIES = {
    "block": ("comes from a rule that blocks", "is not from a rule that blocks"),
    "escalate": ("comes from a rule that asks for more eyes", "is not from a rule that asks for more eyes"),
    "advise": ("is advice", "is more than advice"),
}


def _spelled(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _place(value: str) -> Phrase:
    where = _PLACES.get(value, f"in the place “{_spelled(value)}”")
    return f"it would stand {where}", f"it would not stand {where}"


def _evidence(value: str) -> Phrase:
    what = _EVIDENCE.get(value, f"evidence of the kind “{_spelled(value)}”")
    return f"{what} is attached", f"{what} is not attached"


def _role(value: str) -> Phrase:
    title = sentence(role(value))
    return f"the author holds the role “{title}”", f"the author does not hold the role “{title}”"


def _lesson(value: str) -> Phrase:
    title = _spelled(value)
    return f"the author has completed the lesson “{title}”", f"the author has not completed the lesson “{title}”"


def _on_network(verb: str, denied: str) -> Of:
    return lambda value: (f"{verb} {network(value)}", f"{denied} {network(value)}")


def _account(value: str) -> Phrase:
    name = f"@{value.lstrip('@')}"
    return f"it names {name}", f"it does not name {name}"


def _risk(value: str) -> Phrase:
    return _RISKS.get(value, (f"has a second reading of risk “{value}”", f"has no second reading of risk “{value}”"))


_RISKS = {
    "high": ("has a risky second reading", "has no risky second reading"),
    "review": ("has a second reading worth a look", "has no second reading worth a look"),
    "note": ("has a harmless second reading", "has no harmless second reading"),
    "none": ("has no second reading", "has a second reading"),
}
_ACCOUNT_FIELDS: Mapping[str, Asked | Phrase] = {
    "network": _itself(_on_network("is on", "is not on")),
    "handle": _itself(),
    "posture": _itself(_pair("is {}", "is not {}")),
    "owner": ("has somebody who owns it", "has nobody who owns it"),
    "alternate": ("has somebody who stands in", "has nobody who stands in"),
    "answers": ("has somebody who reads the answers", "has nobody who reads the answers"),
    "archive": ("has a place where it is kept", "has no place where it is kept"),
    "answered": (
        "has somebody who reads the answers when it appears",
        "has nobody who reads the answers when it appears",
    ),
}
_LEADS = Asked(
    _pair("leads to {}", "does not lead to {}"),
    _pair("leads to an address containing “{}”", "does not lead to an address containing “{}”"),
    _pair("leads to an address beginning with “{}”", "does not lead to an address beginning with “{}”"),
    _pair("leads to an address ending in “{}”", "does not lead to an address ending in “{}”"),
)
_IN_ITS_PLACE = _known(
    {"": ("has no words in its place", "has words in its place")},
    _pair("has the words “{}” in its place", "does not have the words “{}” in its place"),
)


def _answer(question: Question) -> Of:
    """Return how one answer of the author is asked about."""
    said = {choice.value: (choice.so, choice.not_so) for choice in question.choices}
    unknown = _pair(
        f"its author answers “{{}}” to “{question.asks}”", f"its author does not answer “{{}}” to “{question.asks}”"
    )
    return _known({**said, NOT_SAID: question.unsaid}, unknown)


TEXTS: Mapping[str, Asked] = {
    **{each.fact: _words(f"the answer to “{each.asks}”", _answer(each)) for each in QUESTIONS if not each.several},
    "proposal.kind": _words("its kind", _kind),
    "proposal.sponsorship": _words("its sponsorship", _SPONSORSHIP),
    "text.body": _words(
        "the text",
        _known({"": ("there is no text", "there is a text")}, _pair("the text is “{}”", "the text is not “{}”")),
    ),
    "text.folded": Asked(
        _known({"": ("there is no text", "there is a text")}, _pair("the words are “{}”", "the words are not “{}”")),
        _pair("the words name “{}”", "the words do not name “{}”"),
        _pair("the words begin with “{}”", "the words do not begin with “{}”"),
        _pair("the words end with “{}”", "the words do not end with “{}”"),
    ),
}
YES_OR_NO: Mapping[str, Phrase] = {
    "placement.durable": (
        "it would stand in a lasting place like an e-mail signature",
        "it would not stand in a lasting place like an e-mail signature",
    ),
    "schedule.set": ("a time is set for it", "no time is set for it"),
}
LENGTHS: Mapping[str, str] = {
    "text.length": "the longest text has",
    "text.body": "the text has",
    "text.folded": "the text has",
}


def things(names: Names) -> Mapping[str, Thing]:
    """Return the lists a condition may ask about, as a policy with these `names` calls them."""
    title = partial(_titled, names.rules)
    found: Mapping[str, Asked | Phrase] = {
        "rule": _itself(lambda value: (f"comes from the rule {title(value)}", f"is not from the rule {title(value)}")),
        "check": _itself(_pair("comes from the check “{}”", "is not from the check “{}”")),
        "severity": _itself(_severity),
    }
    holding: Mapping[str, Of] = {
        "rule": lambda value: (f"the rule {title(value)} finds something", f"the rule {title(value)} finds nothing"),
        "check": _pair("the check “{}” finds something", "the check “{}” finds nothing"),
    }
    topics = Thing("topic", "topics", "its author names {}", {"": _itself()}, {"": partial(_topic, names.topics)})
    return {
        **_THINGS,
        TOPICS.fact: topics,
        "findings": Thing("finding", "findings", "the rules have {}", found, holding),
    }


def _topic(titles: Mapping[str, str], value: str) -> Phrase:
    return TOPICS.unsaid if value == NOT_SAID else topic_phrase(titles.get(value, _spelled(value)))


def during(names: Names) -> Of:
    """Return how a period is asked about: by its title."""
    return lambda value: (
        f"it would appear during {_titled(names.windows, value)}",
        f"it would not appear during {_titled(names.windows, value)}",
    )


def _titled(titles: Mapping[str, str], name: str) -> str:
    return f"“{titles.get(name, name)}”"


def _severity(value: str) -> Phrase:
    return _SEVERITIES.get(value, (f"is of the kind “{value}”", f"is not of the kind “{value}”"))


_THINGS: Mapping[str, Thing] = {
    **{
        each.fact: Thing("request", "requests", "its author names {}", {"": _itself()}, {"": _answer(each)})
        for each in QUESTIONS
        if each.several and each is not TOPICS
    },
    "networks": Thing(
        "network",
        "networks",
        "it appears on {}",
        {"": _itself(_on_network("is", "is not"))},
        {"": _on_network("it appears on", "it does not appear on")},
    ),
    "channels": Thing("account", "accounts", "it appears on {}", _ACCOUNT_FIELDS),
    "hashtags": Thing(
        "hashtag",
        "hashtags",
        "it has {}",
        {
            "tag": _itself(_pair("is #{}", "is not #{}")),
            "words": _within("words inside", _pair("has the words “{}” inside", "does not have the words “{}” inside")),
            "risk": _itself(_risk),
            "camel": ("starts each word inside with a capital", "does not start each word inside with a capital"),
        },
        {"tag": _pair("it has the hashtag #{}", "it does not have the hashtag #{}")},
    ),
    "mentions": Thing("account", "accounts", "it names {}", {"": _itself()}, {"": _account}),
    "links": Thing(
        "link",
        "links",
        "it has {}",
        {"url": _itself(), "host": _LEADS, "secure": ("is secure", "is not secure")},
    ),
    "media": Thing(
        "picture or film",
        "pictures or films",
        "it has {}",
        {
            "alt": _within("words in its place", _IN_ITS_PLACE),
            "file_name": _within("letters in its file name", _pair("is the file “{}”", "is not the file “{}”")),
            "video": ("is a film", "is not a film"),
            "captions": ("has captions", "has no captions"),
        },
        having={"video": ("it has a film", "it has no film")},
    ),
    "placements": Thing("place", "places", "it would stand in {}", {"": _itself()}, {"": _place}),
    "evidence": Thing("piece of evidence", "pieces of evidence", "it comes with {}", {"": _itself()}, {"": _evidence}),
    "author.roles": Thing("role", "roles", "the author holds {}", {"": _itself()}, {"": _role}),
    "author.lessons": Thing("lesson", "lessons", "the author has completed {}", {"": _itself()}, {"": _lesson}),
}
ACCOUNT: Mapping[str, Asked | Phrase] = {f"channel.{name}": asked for name, asked in _ACCOUNT_FIELDS.items()}
