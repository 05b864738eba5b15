"""Conditions in words: every condition that ships reads well, nothing is guessed, and what is joined stays apart."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies import packs
from policies.conditions.compile import ConditionError, compile_condition
from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.document.condition_phrasing import conditions_in_words, names_of
from policies.document.document import PackDocument
from policies.document.packs import pack_named
from policies.verdict.rulebook import parse_source
from policies.wording.vocabulary import facts_offered, functions_offered

NAMES = Names({"price": "Legal reads prices"}, {"vote": "Local elections"})

SAID = {
    'proposal.kind == "post"': "it is a post",
    'proposal.kind != "post"': "it is not a post",
    '"post" == proposal.kind': "it is a post",
    '"x" in networks': "it appears on X",
    '!("x" in networks)': "it does not appear on X",
    'networks.exists(n, n in ["x", "linkedin"])': "it appears on X or LinkedIn",
    '"x" in networks || "linkedin" in networks || "bluesky" in networks': "it appears on X, LinkedIn or Bluesky",
    'text.folded.contains("price")': "the words name “price”",
    '!text.folded.contains("price")': "the words do not name “price”",
    'text.body.matches("free|half price")': "the text contains “free” or “half price”",
    'text.body == ""': "there is no text",
    'hashtags.exists(h, h.risk == "high")': "a hashtag has a risky second reading",
    '!hashtags.exists(h, h.risk == "high")': "no hashtag has a risky second reading",
    "hashtags.all(h, h.camel)": "every hashtag starts each word inside with a capital",
    'hashtags.exists_one(h, h.tag == "PlantWithUs")': "exactly one hashtag is #PlantWithUs",
    "placement.durable": "it would stand in a lasting place like an e-mail signature",
    '"email_signature" in placements': "it would stand in e-mail signatures",
    '"ceo_office" in author.roles': "the author holds the role “CEO office”",
    '"alt-text" in author.lessons': "the author has completed the lesson “alt text”",
    '!("consent" in evidence)': "written permission of the people shown or named is not attached",
    '"vote" in window': "it would appear during “Local elections”",
    '!("unknown" in window)': "it would not appear during “unknown”",
    'findings.exists(f, f.rule == "price")': "the rule “Legal reads prices” finds something",
    '!findings.exists(f, f.rule == "price")': "the rule “Legal reads prices” finds nothing",
    'findings.exists(f, f.severity == "block")': "a finding comes from a rule that blocks",
    "size(hashtags) > 2": "it has more than two hashtags",
    "2 < hashtags.size()": "it has more than two hashtags",
    "!(size(hashtags) > 2)": "it has at most two hashtags",
    "size(links) > 0": "it has at least one link",
    "size(links) == 0": "it has no links",
    "text.length >= 280": "the longest text has at least 280 characters",
    "size(text.body) < 10": "the text has fewer than ten characters",
    'media.all(m, m.alt != "")': "every picture or film has words in its place",
    'links.exists(l, !l.secure || l.host.endsWith(".gov.uk"))': (
        "a link is not secure or leads to an address ending in “.gov.uk”"
    ),
    '!links.exists(l, l.host == "x.org" && l.secure)': "no link both leads to x.org and is secure",
    "media.exists(m, m.video)": "it has a film",
    "!media.exists(m, m.video)": "it has no film",
    "media.exists(m, m.video && !m.captions)": "a picture or film is a film and has no captions",
    "schedule.set == false": "no time is set for it",
    'schedule.at.getHours("Europe/London") >= 18': "it would appear at 18:00 or later (Europe/London)",
    "schedule.at.getHours() < 8": "it would appear before 08:00 (UTC)",
    "schedule.at.getDayOfWeek() == 0": "it would appear on a Sunday (UTC)",
    'schedule.at < timestamp("2026-11-03T09:00:00Z")': "it would appear before 3 November 2026, 09:00 UTC",
    'channel.network == "x" && text.length > 280': (
        "one of its accounts is on X and the longest text has more than 280 characters"
    ),
    'channel.network == "x" && channel.posture == "silent"': (
        "this is so for one of its accounts: the account is on X and the account is silent"
    ),
    'proposal.kind == "post" && "x" in networks || schedule.set': (
        "it is a post and it appears on X, or a time is set for it"
    ),
    'proposal.kind == "post" && ("x" in networks || schedule.set)': (
        "it is a post, and either it appears on X or a time is set for it"
    ),
    '!(proposal.kind == "post" && "x" in networks)': "it is not a post or it does not appear on X",
    '!(proposal.kind == "post" || "x" in networks)': "it is not a post and it does not appear on X",
    '(schedule.set || (proposal.kind == "post" && ("x" in networks || placement.durable))) && size(links) == 0': (
        "(a time is set for it, or (it is a post, and either it appears on X or it would stand in a lasting place like an "
        "e-mail signature)), and it has no links"
    ),
}


@pytest.mark.parametrize(("condition", "words"), SAID.items(), ids=SAID.keys())
def test_a_condition_is_said(condition: str, words: str) -> None:
    compile_condition(condition, "route")
    assert in_words(condition, NAMES) == words


QUOTED = {
    "size(links) % 2 == 0": "“size(links) % 2 == 0” holds",
    '!(size(links) % 2 == 0) && proposal.kind == "post"': "“size(links) % 2 == 0” does not hold and it is a post",
    'schedule.set ? placement.durable : proposal.kind == "post"': (
        '“schedule.set ? placement.durable : proposal.kind == "post"” holds'
    ),
    'text.body.matches("(?i)fr.e")': '“text.body.matches("(?i)fr.e")” holds',
    "links.filter(l, l.secure).size() > 1 && schedule.set": (
        "“links.filter(l, l.secure).size() > 1” holds and a time is set for it"
    ),
    "true": "“true” holds",
    "(size(links) + 1) * 2 > 4 && schedule.set": "“(size(links) + 1) * 2 > 4” holds and a time is set for it",
    "4 < 2 * (size(links) + 1) && schedule.set": "“4 < 2 * (size(links) + 1)” holds and a time is set for it",
    '("a" + text.body).size() > 4 || schedule.set': '“("a" + text.body).size() > 4” holds or a time is set for it',
}


@pytest.mark.parametrize(("condition", "words"), QUOTED.items(), ids=QUOTED.keys())
def test_what_has_no_words_is_quoted_as_it_is_and_the_rest_is_said(condition: str, words: str) -> None:
    compile_condition(condition)
    assert in_words(condition) == words


def test_every_fact_of_the_vocabulary_has_words() -> None:
    for fact in facts_offered():
        assert not re.search(r"[=!&|]|\.exists|holds$", in_words(fact.example)), fact.name


def test_every_example_of_the_vocabulary_compiles() -> None:
    examples = [*(fact.example for fact in facts_offered()), *(each.example for each in functions_offered())]
    for example in examples:
        compile_condition(example, "route")


SHIPPED = [*packs.names(), "demo-northfield", "demo-wave"]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_condition_that_ships_is_said_without_a_quote(name: str) -> None:
    document = parse_source(packs.source(name)) if name.startswith("demo") else pack_named(name, packs.source)
    if isinstance(document, PackDocument):
        conditions = {
            rule.id: in_words(rule.applies_if, names_of(document)) for rule in document.rules if rule.applies_if
        }
    else:
        conditions = conditions_in_words(document)
    for words in conditions.values():
        assert " holds" not in words
        assert "==" not in words


_atoms = st.sampled_from([*SAID, *QUOTED, 'text.folded.contains("a")', "size(media) != 3"])
_conditions = st.recursive(
    _atoms,
    lambda inner: st.one_of(
        st.builds("({}) && ({})".format, inner, inner),
        st.builds("({}) || ({})".format, inner, inner),
        st.builds("!({})".format, inner),
        st.builds("size(links) > 0 ? ({}) : ({})".format, inner, inner),
        st.builds("hashtags.exists(h, ({}))".format, inner),
    ),
    max_leaves=12,
)


@given(_conditions)
def test_any_condition_that_compiles_is_said(condition: str) -> None:
    try:
        compile_condition(condition, "route")
    except ConditionError:
        return
    assert in_words(condition, NAMES)


@given(st.text(max_size=200) | st.text(alphabet="()[]!&|.,\"'\\abx 01=<>in", max_size=200))
def test_any_text_at_all_is_said_or_quoted(text: str) -> None:
    assert in_words(text)


@pytest.mark.parametrize("opening", ["(", "[", "!", "size(", "a.b(", '"', "a[", "!("])
def test_deep_nesting_is_quoted_and_not_followed(opening: str) -> None:
    assert in_words(opening * (2_000 // len(opening))).endswith(" holds")


_FACTS = ["schedule.set", "placement.durable", 'proposal.kind == "post"', '"x" in networks']
_SENTENCES = {
    "a time is set for it": (0, True),
    "no time is set for it": (0, False),
    "it would stand in a lasting place like an e-mail signature": (1, True),
    "it would not stand in a lasting place like an e-mail signature": (1, False),
    "it is a post": (2, True),
    "it is not a post": (2, False),
    "it appears on X": (3, True),
    "it does not appear on X": (3, False),
}
_joined = st.recursive(
    st.integers(0, 3),
    lambda inner: st.one_of(
        st.tuples(st.just("&&"), inner, inner), st.tuples(st.just("||"), inner, inner), st.tuples(st.just("!"), inner)
    ),
    max_leaves=8,
)


def _written(tree: object) -> str:
    if isinstance(tree, int):
        return _FACTS[tree]
    assert isinstance(tree, tuple)
    if tree[0] == "!":
        return f"!({_written(tree[1])})"
    return f"({_written(tree[1])}) {tree[0]} ({_written(tree[2])})"


def _answer(tree: object, facts: tuple[bool, ...]) -> bool:
    if isinstance(tree, int):
        return facts[tree]
    assert isinstance(tree, tuple)
    if tree[0] == "!":
        return not _answer(tree[1], facts)
    both = _answer(tree[1], facts), _answer(tree[2], facts)
    return all(both) if tree[0] == "&&" else any(both)


def _read(words: str, facts: tuple[bool, ...]) -> bool:
    """Answer the words as a reader would: brackets first, then `, and`/`, or`, then plain `and`/`or`."""
    pieces, depth, start, joint = [], 0, 0, ""
    for at, mark in enumerate(words):
        depth += (mark == "(") - (mark == ")")
        found = re.match(r", (and|or) ", words[at:]) if depth == 0 else None
        if found:
            pieces.append(words[start:at])
            start, joint = at + len(found[0]), found[1]
    if joint:
        answers = [_read(piece, facts) for piece in (*pieces, words[start:])]
        return all(answers) if joint == "and" else any(answers)
    if words.startswith("("):
        return _read(words[1:-1], facts)
    words = words.removeprefix("either ")
    word = "or" if " or " in words else "and"
    answers = []
    for piece in re.split(rf", | {word} ", words):
        fact, so = _SENTENCES[piece]
        answers.append(facts[fact] == so)
    return any(answers) if word == "or" else all(answers)


@given(_joined, st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()))
def test_the_words_hold_exactly_when_the_condition_does(tree: object, facts: tuple[bool, ...]) -> None:
    assert _read(in_words(_written(tree)), facts) == _answer(tree, facts)


@pytest.mark.parametrize("condition", ["!" * 1_900 + "true", "1" + "+1" * 900 + " > 0", "(" * 90 + "true" + ")" * 90])
def test_a_condition_of_any_height_is_put_into_words(condition: str) -> None:
    assert in_words(condition).endswith("holds")
