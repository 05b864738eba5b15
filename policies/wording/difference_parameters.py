"""What changed in the parameters of a check, in words.

A parameter with words of its own says them; a list says what was added to it and what was taken out; anything else is
called by its name with both values, so that no change goes unsaid. Computes only.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from policies.checks.registry import Check
from policies.document.tightening import Direction, asks_for_more, direction
from policies.text.phrasing import count, listing, network, number, quoted

MOST_NAMED = 8
WORDING = frozenset({"because", "remedy"})
"""Parameters that only word what the author is told."""

Said = tuple[str, str, bool | None]
"""The parameter, what changed in words, and whether more is asked now; None where that cannot be said."""

_ON_OFF: Mapping[tuple[str, str], tuple[str, str]] = {
    ("hashtags", "camel_case"): (
        "each word of a hashtag must start with a capital",
        "capitals inside hashtags are free",
    ),
    ("banned-terms", "in_hashtags"): ("words inside hashtags count too", "words inside hashtags do not count"),
    ("unusual-characters", "fancy"): ("letters that are signs are found", "letters that are signs are let through"),
    ("unusual-characters", "turning"): (
        "characters that turn the direction of text are found",
        "characters that turn the direction of text are let through",
    ),
    ("unusual-characters", "hidden"): ("hidden characters are found", "hidden characters are let through"),
    ("emoji", "no_repeats"): ("no emoji may stand twice", "an emoji may stand twice"),
    ("emoji", "words_needed"): ("emoji may not stand alone", "emoji may stand alone"),
    ("links", "https"): ("links must be secure", "links need not be secure"),
    ("links", "shorteners"): ("shortened links are refused", "shortened links are let through"),
    ("lasting-places", "removal_owner"): (
        "somebody must be named who takes it away",
        "nobody need be named who takes it away",
    ),
    ("lasting-places", "end"): ("a last day must be given", "no last day need be given"),
    ("lasting-places", "listener"): (
        "somebody must be named who reads the answers",
        "nobody need be named who reads the answers",
    ),
    ("lessons", "policy_read"): ("the author must have read the policy", "the author need not have read the policy"),
    ("hashtag-shapes", "in_text"): ("whole sentences are looked at too", "only hashtags are looked at"),
    ("calendar-words", "weekdays"): (
        "weekdays must agree with their dates",
        "weekdays need not agree with their dates",
    ),
    ("calendar-words", "past"): ("days that are over are told", "days that are over are let through"),
    ("answered-hours", "required"): (
        "the plan must say when answers are read",
        "the plan need not say when answers are read",
    ),
    ("quiet-hours", "required"): ("a time must be given", "a time need not be given"),
}


def _at_most(value: int, one: str, many: str | None = None) -> str:
    return f"at most {count(value, one, many)}" if value else count(value, one, many)


_NUMBERS: Mapping[tuple[str, str], Callable[[int], str]] = {
    ("hashtags", "most"): lambda value: f"{_at_most(value, 'hashtag')} may be used",
    ("emoji", "most"): lambda value: f"{_at_most(value, 'emoji', 'emoji')} may be used",
    ("links", "most"): lambda value: f"{_at_most(value, 'link')} may be used",
    ("mentions", "most"): lambda value: f"{_at_most(value, 'account')} may be named",
    ("sentence-length", "most_words"): lambda value: f"a sentence may have {count(value, 'word')}",
    ("alt-text", "shortest"): lambda value: f"a description must have at least {count(value, 'character')}",
    ("alt-text", "longest"): lambda value: f"a description may have at most {count(value, 'character')}",
    ("disclosure", "within"): lambda value: (
        "the disclosure, such as #ad, must stand at the start"
        if value == 0
        else f"the disclosure, such as #ad, may stand after {count(value, 'character')}"
    ),
    ("cooling-off", "hours"): lambda value: f"it must be proposed {count(value, 'hour')} before it appears",
    ("rate", "most"): lambda value: f"{_at_most(value, 'post')} may appear on one network in its time",
    ("rate", "hours"): lambda value: f"posts are counted over {count(value, 'hour')}",
}
_ANY: Mapping[tuple[str, str], str] = {
    ("hashtags", "most"): "any number of hashtags may be used",
    ("emoji", "most"): "any number of emoji may be used",
    ("links", "most"): "any number of links may be used",
    ("mentions", "most"): "any number of accounts may be named",
}
_CHOICES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("hashtags", "position"): {"end": "hashtags must stand after the words", "anywhere": "hashtags may stand anywhere"},
    ("hashtag-readings", "at_least"): {
        "note": "even a harmless second reading is shown",
        "review": "a second reading is shown when it is worth a look",
        "high": "only a risky second reading is shown",
    },
}
_LISTS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("banned-terms", "terms"): ("term", "terms"),
    ("banned-terms", "except_in"): ("phrase that is fine", "phrases that are fine"),
    ("channel-care", "needs"): ("thing an account needs", "things an account needs"),
    ("claims", "kinds"): ("kind of claim", "kinds of claims"),
    ("claims", "also"): ("term", "terms"),
    ("claims", "except_in"): ("phrase that is fine", "phrases that are fine"),
    ("links", "allow"): ("address that may be linked to", "addresses that may be linked to"),
    ("links", "deny"): ("address that is never linked to", "addresses that are never linked to"),
    ("links", "own_shorteners"): ("link shortener of ours", "link shorteners of ours"),
    ("links", "trusted"): ("address others may imitate", "addresses others may imitate"),
    ("mentions", "allow"): ("account that may be named", "accounts that may be named"),
    ("mentions", "deny"): ("account that is never named", "accounts that are never named"),
    ("acronyms", "known"): ("known abbreviation", "known abbreviations"),
    ("evidence", "kinds"): ("kind of evidence", "kinds of evidence"),
    ("declared", "questions"): ("question to the author", "questions to the author"),
    ("disclosure", "tokens"): ("word that counts as disclosure", "words that count as disclosure"),
    ("disclosure", "employee_tokens"): ("word that counts for employees", "words that count for employees"),
    ("disclosure", "unclear"): ("word that is too unclear", "words that are too unclear"),
    ("lessons", "lessons"): ("lesson", "lessons"),
    ("personal-data", "kinds"): ("kind of personal detail", "kinds of personal details"),
    ("personal-data", "allowed"): ("public address or number", "public addresses or numbers"),
    ("quiet-hours", "days"): ("day for posting", "days for posting"),
    ("quiet-hours", "holidays"): ("calendar of holidays", "calendars of holidays"),
}
_CLOCKS: Mapping[tuple[str, str], str] = {
    ("quiet-hours", "after"): "the first minute of the day for posts is {}",
    ("quiet-hours", "before"): "the last minute for posts is {}",
}
_TABLES: Mapping[str, str] = {
    "limits": "the limit for {}",
    "own": "our own numbers for {}",
    "days": "how many days {} may be old",
    "instead": "the better word for {}",
    "languages": "the list of terms in {}",
    "accepted": "the reason to accept {}",
}


def changed_parameters(check: Check, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Said]:
    """Yield what changed between two sets of parameters of `check`; a default that is written out changes nothing."""
    before, after = msgspec.convert(old, check.parameters), msgspec.convert(new, check.parameters)
    for field in msgspec.structs.fields(check.parameters):
        was, now = getattr(before, field.name), getattr(after, field.name)
        if was == now:
            continue
        way = direction(check.parameters, field.name)
        if isinstance(was, tuple) and isinstance(now, tuple):
            for words, came in _list((check.name, field.name), was, now):
                yield field.name, words, _longer(way, came=came, free=not was or not now)
        else:
            for words in _said(check.name, field.name, was, now):
                yield field.name, words, _more(way, was, now)


def _longer(way: Direction | None, *, came: bool | None, free: bool) -> bool | None:
    """Whether items that came, or went, ask for more; `free` is whether the list was or is empty."""
    if came is None or way not in ("longer", "shorter", "within"):
        return None
    if way == "within" and free:
        return came
    return came == (way == "longer")


def _more(way: Direction | None, was: Any, now: Any) -> bool | None:
    if way in (None, "free"):
        return None
    if asks_for_more(way, now, was):
        return True
    return False if asks_for_more(way, was, now) else None


def _said(check: str, name: str, was: Any, now: Any) -> Iterator[str]:
    key = (check, name)
    if name in WORDING:
        yield "what the author is told is worded anew"
    elif isinstance(now, bool) and key in _ON_OFF:
        yield f"{_ON_OFF[key][not now]} now"
    elif key in _NUMBERS:
        yield f"{_number(key, now)}; before, {_number(key, was)}"
    elif key in _CHOICES:
        yield f"{_CHOICES[key][now]}; before, {_CHOICES[key][was]}"
    elif key in _CLOCKS:
        yield f"{_CLOCKS[key].format(now)}; before, it was {was}"
    elif isinstance(now, Mapping) and isinstance(was, Mapping):
        yield from _entries(name, was, now)
    else:
        yield f"{_spelled(name)} is {_value(now)}; before, it was {_value(was)}"


def _number(key: tuple[str, str], value: int | None) -> str:
    return _ANY.get(key, "there is no limit") if value is None else _NUMBERS[key](value)


def _list(key: tuple[str, str], was: tuple[Any, ...], now: tuple[Any, ...]) -> Iterator[tuple[str, bool | None]]:
    """Yield what came into a list and what went, and which of the two it is."""
    one, many = _LISTS.get(key, (f"item of “{_spelled(key[1])}”", f"items of “{_spelled(key[1])}”"))
    added = [str(each) for each in now if each not in was]
    gone = [str(each) for each in was if each not in now]
    if added:
        yield f"{count(len(added), one, many)} {_were(added)} added: {_named(added)}", True
    if gone:
        yield f"{count(len(gone), one, many)} {_were(gone)} taken out: {_named(gone)}", False
    if not added and not gone:
        yield f"the {many} stand in another order", None


def _were(items: list[str]) -> str:
    return "was" if len(items) == 1 else "were"


def _entries(name: str, was: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """Say what changed in a table, entry by entry."""
    for key in dict.fromkeys((*now, *was)):
        what = _TABLES.get(name, f"{_spelled(name)} for {{}}").format(
            network(key) if name in ("limits", "own") else quoted(key)
        )
        if key not in was:
            yield f"{what} is {_value(now[key])}; before, there was none"
        elif key not in now:
            yield f"{what} is no longer given; before, it was {_value(was[key])}"
        elif was[key] != now[key]:
            yield f"{what} is {_value(now[key])}; before, it was {_value(was[key])}"


def _named(items: list[str]) -> str:
    """Return the first few of `items` and how many more there are."""
    shown = [item.replace("*", "…") for item in items[:MOST_NAMED]]
    rest = len(items) - len(shown)
    return listing([*shown, f"{number(rest)} more"]) if rest else listing(shown)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "left open"
    if isinstance(value, tuple | list):
        return _named([str(each) for each in value]) if value else "empty"
    if isinstance(value, Mapping):
        return listing([f"{_spelled(key)} {_value(each)}" for key, each in value.items()])
    return quoted(value) if isinstance(value, str) else str(value)


def _spelled(name: str) -> str:
    return name.replace("_", " ")
