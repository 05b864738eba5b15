"""Everything an author may use in a policy, with its meaning: facts, functions, checks. What an editor offers.

Every fact and function has an example that compiles, and a test compiles them all. Computes only.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from policies.checks.registry import checks
from policies.conditions.compile import declared
from policies.subject.declared import NOT_SAID, QUESTIONS, Question
from policies.subject.facts import BY_NAME
from policies.subject.kind_names import known_kinds
from policies.wording.parameter_hints import hinted
from tenants.ground.patterns import published


class FactView(msgspec.Struct, frozen=True, kw_only=True):
    """A name conditions may use. `fields` are those of each item, for a list of records. Routes alone see `findings`.

    `values`: what it can be equal to, each in words, where that is a closed list; else empty.
    """

    name: str
    type: str
    fields: dict[str, str]
    meaning: str
    example: str
    values: dict[str, str]


class FunctionView(msgspec.Struct, frozen=True, kw_only=True):
    """A function or operator of conditions."""

    name: str
    signature: str
    meaning: str
    example: str


class CheckView(msgspec.Struct, frozen=True, kw_only=True):
    """A check a rule may run, and the JSON Schema of its parameters, complete in itself."""

    name: str
    title: str
    meaning: str
    parameters: dict[str, Any]


_MEANINGS: Mapping[str, str] = {
    "channel.network": "The network of an account the words would appear on; asked of each account in turn.",
    "channel.handle": "The name of an account the words would appear on; asked of each account in turn.",
    "channel.posture": "Whether an account is active or silent; asked of each account in turn.",
    "channel.owner": "Whether the plan names who owns an account; asked of each account in turn.",
    "channel.alternate": "Whether the plan names who stands in for the owner; asked of each account in turn.",
    "channel.answers": "Whether the plan names who reads what people answer; asked of each account in turn.",
    "channel.archive": "Whether the plan says where what appears on an account is kept; asked of each account in turn.",
    "channel.answered": "Whether somebody reads the answers at the hour it appears; no where the plan has no hours or no time is given.",
    "window": "The periods of this policy it would appear in, by their ids.",
    "findings": "What the rules in force found. Only a route may ask.",
}
_EXAMPLES: Mapping[str, str] = {
    "proposal.kind": f'proposal.kind == "{next(iter(known_kinds()))}"',
    "proposal.sponsorship": 'proposal.sponsorship in ["paid", "gifted"]',
    "networks": '"linkedin" in networks',
    "channels": 'channels.exists(c, c.network == "x")',
    "text.body": 'text.body.contains("Northfield")',
    "text.folded": 'text.folded.contains("price")',
    "text.length": "text.length > 500",
    "hashtags": 'hashtags.exists(h, h.risk == "high")',
    "mentions": "size(mentions) > 2",
    "links": "links.exists(l, !l.secure)",
    "media": "media.exists(m, m.video)",
    "placements": '"print" in placements',
    "placement.durable": "placement.durable",
    "evidence": '!("consent" in evidence)',
    "author.roles": '!("comms_lead" in author.roles)',
    "author.lessons": '"alt-text" in author.lessons',
    "schedule.set": "!schedule.set",
    "schedule.at": 'schedule.set && schedule.at.getHours("Europe/London") >= 18',
    **{
        each.fact: f'"{NOT_SAID}" in {each.fact}' if each.several else f'{each.fact} == "{each.choices[0].value}"'
        for each in QUESTIONS
    },
    "channel.network": 'channel.network == "tiktok"',
    "channel.handle": 'channel.handle == "@northfield"',
    "channel.posture": 'channel.posture == "silent"',
    "channel.owner": "!channel.owner",
    "channel.alternate": "!channel.alternate",
    "channel.answers": "!channel.answers",
    "channel.archive": "!channel.archive",
    "channel.answered": "schedule.set && !channel.answered",
    "window": '"pre-election" in window',
    "findings": 'findings.exists(f, f.rule == "prices-and-promises")',
}
_FUNCTIONS = (
    ("&&", "yes-or-no && yes-or-no", "Both are so.", '"x" in networks && placement.durable'),
    ("||", "yes-or-no || yes-or-no", "One of the two is so, or both.", "schedule.set || placement.durable"),
    ("!", "! yes-or-no", "It is not so.", "!placement.durable"),
    ("in", "value in list", "The value is one of the list.", '"x" in networks'),
    ("exists", "list.exists(item, yes-or-no)", "It is so for at least one item.", "links.exists(l, l.secure)"),
    ("all", "list.all(item, yes-or-no)", "It is so for every item.", 'media.all(m, m.alt != "")'),
    ("exists_one", "list.exists_one(item, yes-or-no)", "It is so for exactly one item.", "hashtags.exists_one(h, h.camel)"),
    ("filter", "list.filter(item, yes-or-no)", "The items it is so for.", "size(media.filter(m, m.video)) > 1"),
    ("map", "list.map(item, value)", "A value of each item.", '"x" in channels.map(c, c.network)'),
    ("size", "size(list or words)", "How many items, or how many characters.", "size(hashtags) > 2"),
    ("contains", 'words.contains("words")', "The words stand anywhere in it.", 'text.folded.contains("free")'),
    ("startsWith", 'words.startsWith("words")', "It begins with the words.", 'text.folded.startsWith("#ad")'),
    ("endsWith", 'words.endsWith("words")', "It ends with the words.", 'links.exists(l, l.host.endsWith(".gov.uk"))'),
    ("matches", 'words.matches("pattern")', "A pattern (RE2) fits anywhere in it.", 'text.folded.matches("price|fee")'),
    ("getHours", 'moment.getHours("zone")', "The hour of the day there, 0 to 23.", 'schedule.at.getHours("Europe/London") < 8'),
    ("getDayOfWeek", 'moment.getDayOfWeek("zone")', "The day of the week there; Sunday is 0.", "schedule.at.getDayOfWeek() == 0"),
    ("getMonth", 'moment.getMonth("zone")', "The month there; January is 0.", "schedule.at.getMonth() == 11"),
    ("getFullYear", 'moment.getFullYear("zone")', "The year there.", "schedule.at.getFullYear() == 2027"),
    ("timestamp", 'timestamp("moment")', "A moment to compare with.", 'schedule.at < timestamp("2027-01-01T00:00:00Z")'),
)  # fmt: skip
_TITLES: Mapping[str, str] = {
    "acronyms": "Abbreviations",
    "alt-text": "Words for pictures",
    "answered-hours": "Somebody reads the answers",
    "banned-terms": "Words to avoid",
    "calendar-words": "Days and dates in the words",
    "captions": "Captions for films",
    "channel-care": "Accounts that are looked after",
    "claims": "Claims and promises",
    "cooling-off": "Time to think",
    "declared": "What only the author knows",
    "disclosure": "Saying who pays",
    "emoji": "Emoji",
    "evidence": "Evidence attached",
    "hashtag-readings": "Other readings of a hashtag",
    "hashtag-shapes": "Hashtags that can be turned around",
    "hashtags": "Hashtags: how many, where, how written",
    "hold": "Hold everything",
    "lasting-places": "Signatures, print and other lasting places",
    "length": "Length",
    "lessons": "Lessons and reading the policy",
    "links": "Links",
    "mentions": "Accounts named",
    "network-limits": "What each network takes",
    "personal-data": "Personal details",
    "quiet-hours": "Quiet hours and days",
    "rate": "Too much at once",
    "sentence-length": "Long sentences",
    "unusual-characters": "Letters that are signs",
}


@cache
def facts_offered() -> tuple[FactView, ...]:
    """Return every name a condition may use, those of routes included."""
    return tuple(_fact(name, kind) for name, kind in declared("route").items())


def _fact(name: str, kind: str | Mapping[str, str]) -> FactView:
    fields = {} if isinstance(kind, str) else dict(kind)
    return FactView(
        name=name,
        type=kind if isinstance(kind, str) else "list(record)",
        fields=fields,
        meaning=BY_NAME[name].meaning if name in BY_NAME else _MEANINGS[name],
        example=_EXAMPLES[name],
        values=dict(_values(name)),
    )


def _values(fact: str) -> Mapping[str, str]:
    if fact == "proposal.kind":
        return {kind.name: kind.one for kind in known_kinds().values()}
    return next((_answers(question) for question in QUESTIONS if question.fact == fact), {})


def _answers(question: Question) -> Mapping[str, str]:
    """Return the answers there are, an open question among them; topics are named by each policy and are not here."""
    return {choice.value: choice.so for choice in question.choices} | {NOT_SAID: question.unsaid[0]}


@cache
def functions_offered() -> tuple[FunctionView, ...]:
    """Return the operators and functions conditions are made with."""
    return tuple(
        FunctionView(name=name, signature=signature, meaning=meaning, example=example)
        for name, signature, meaning, example in _FUNCTIONS
    )


@cache
def checks_offered() -> tuple[CheckView, ...]:
    """Return every check with the schema of its parameters."""
    return tuple(
        CheckView(
            name=check.name,
            title=check_title(check.name),
            meaning=check.summary,
            parameters=published(hinted(msgspec.json.schema(check.parameters))),
        )
        for check in checks().values()
    )


def check_title(name: str) -> str:
    """Return what people call the check `name`."""
    return _TITLES.get(name, name.replace("-", " ").capitalize())
