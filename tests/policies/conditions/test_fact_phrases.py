"""What each fact is called: said of it, denied of it, and in the same words for whoever gives a value nobody foresaw."""

import pytest

from policies.conditions.compile import compile_condition
from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words

NAMES = Names({"price": "Legal reads prices"}, {"vote": "Local elections"})

SAID = [
    ('proposal.kind == "hashtag_campaign"', "it is a hashtag campaign", "it is not a hashtag campaign"),
    ('proposal.kind == "sky_writing"', "it is of the kind “sky_writing”", "it is not of the kind “sky_writing”"),
    (
        'proposal.sponsorship == "none"',
        "nobody gains from praising what it is about",
        "somebody gains from praising what it is about",
    ),
    (
        'proposal.sponsorship == "employee"',
        "its author works for what it praises",
        "its author does not work for what it praises",
    ),
    ('proposal.sponsorship == "agency"', "an agency wrote it", "no agency wrote it"),
    ('proposal.sponsorship == "paid"', "somebody is paid to say it", "nobody is paid to say it"),
    ('proposal.sponsorship == "gifted"', "something was given for it", "nothing was given for it"),
    ('proposal.sponsorship == "odd"', "its sponsorship is “odd”", "its sponsorship is not “odd”"),
    ('text.body == "Hello"', "the text is “Hello”", "the text is not “Hello”"),
    ('text.body == ""', "there is no text", "there is a text"),
    ('text.body.startsWith("RT")', "the text begins with “RT”", "the text does not begin with “RT”"),
    ('text.body.endsWith("?")', "the text ends with “?”", "the text does not end with “?”"),
    ('text.folded == "hello"', "the words are “hello”", "the words are not “hello”"),
    ('text.folded == ""', "there is no text", "there is a text"),
    ('text.folded.startsWith("a")', "the words begin with “a”", "the words do not begin with “a”"),
    ('text.folded.endsWith("a")', "the words end with “a”", "the words do not end with “a”"),
    ('"mastodon" in networks', "it appears on Mastodon", "it does not appear on Mastodon"),
    ('"post" in placements', "it would stand in posts", "it would not stand in posts"),
    ('"print" in placements', "it would stand in print", "it would not stand in print"),
    ('"podium" in placements', "it would stand on a podium sign", "it would not stand on a podium sign"),
    ('"website" in placements', "it would stand on a website", "it would not stand on a website"),
    ('"merchandise" in placements', "it would stand on merchandise", "it would not stand on merchandise"),
    (
        '"lamp_post" in placements',
        "it would stand in the place “lamp post”",
        "it would not stand in the place “lamp post”",
    ),
    (
        '"licence" in evidence',
        "a licence for what others made is attached",
        "a licence for what others made is not attached",
    ),
    (
        '"prior_use_search" in evidence',
        "a look at how the hashtag is already used is attached",
        "a look at how the hashtag is already used is not attached",
    ),
    (
        '"legal_note" in evidence',
        "evidence of the kind “legal note” is attached",
        "evidence of the kind “legal note” is not attached",
    ),
    (
        '"comms_lead" in author.roles',
        "the author holds the role “Comms lead”",
        "the author does not hold the role “Comms lead”",
    ),
    (
        '"press_officer" in author.roles',
        "the author holds the role “Press officer”",
        "the author does not hold the role “Press officer”",
    ),
    (
        '"alt-text" in author.lessons',
        "the author has completed the lesson “alt text”",
        "the author has not completed the lesson “alt text”",
    ),
    ('"jo" in mentions', "it names @jo", "it does not name @jo"),
    ('mentions.exists(m, m == "@jo")', "it names @jo", "it does not name @jo"),
    ('hashtags.exists(h, h.tag == "A")', "it has the hashtag #A", "it does not have the hashtag #A"),
    ('hashtags.exists(h, h.risk == "none")', "a hashtag has no second reading", "no hashtag has no second reading"),
    (
        'hashtags.exists(h, h.risk == "review")',
        "a hashtag has a second reading worth a look",
        "no hashtag has a second reading worth a look",
    ),
    (
        'hashtags.exists(h, h.risk == "odd")',
        "a hashtag has a second reading of risk “odd”",
        "no hashtag has a second reading of risk “odd”",
    ),
    (
        'hashtags.exists(h, h.words.contains("day"))',
        "a hashtag has words inside that contain “day”",
        "no hashtag has words inside that contain “day”",
    ),
    ('links.all(l, l.host == "a.org")', "every link leads to a.org", "not every link leads to a.org"),
    ("links.exists(l, l.secure == false)", "a link is not secure", "no link is not secure"),
    ("links.all(l, l.secure == true)", "every link is secure", "not every link is secure"),
    ('links.exists(l, l.url.contains("utm"))', "a link contains “utm”", "no link contains “utm”"),
    (
        'media.exists(m, m.alt == "")',
        "a picture or film has no words in its place",
        "no picture or film has no words in its place",
    ),
    (
        'media.exists(m, m.file_name.endsWith(".gif"))',
        "a picture or film has letters in its file name that end with “.gif”",
        "no picture or film has letters in its file name that end with “.gif”",
    ),
    ("media.exists(m, m.captions)", "a picture or film has captions", "no picture or film has captions"),
    (
        "media.exists_one(m, m.video)",
        "exactly one picture or film is a film",
        "not exactly one picture or film is a film",
    ),
    ('findings.exists(f, f.check == "links")', "the check “links” finds something", "the check “links” finds nothing"),
    (
        'findings.exists(f, f.severity == "escalate")',
        "a finding comes from a rule that asks for more eyes",
        "no finding comes from a rule that asks for more eyes",
    ),
    ('findings.all(f, f.severity == "advise")', "every finding is advice", "not every finding is advice"),
    (
        'channels.exists(c, c.network == "x" && c.posture == "dormant")',
        "an account is on X and is dormant",
        "no account both is on X and is dormant",
    ),
    ('channels.all(c, c.handle.startsWith("@"))', "every account begins with “@”", "not every account begins with “@”"),
    ('channel.handle == "@us"', "one of its accounts is “@us”", "one of its accounts is not “@us”"),
    ('channel.posture != "active"', "one of its accounts is not active", "one of its accounts is active"),
    ('"vote" in window', "it would appear during “Local elections”", "it would not appear during “Local elections”"),
    ("schedule.set", "a time is set for it", "no time is set for it"),
]


@pytest.mark.parametrize(("condition", "so", "not_so"), SAID, ids=[condition for condition, _, _ in SAID])
def test_a_fact_is_said_and_denied(condition: str, so: str, not_so: str) -> None:
    compile_condition(condition, "route")
    assert in_words(condition, NAMES) == so
    assert in_words(f"!({condition})", NAMES) == not_so
    assert in_words(f"!!({condition})", NAMES) == so


@pytest.mark.parametrize("answer", ["true", "false"])
@pytest.mark.parametrize("operator", ["==", "!="])
def test_comparing_with_yes_or_no_says_the_same_from_both_sides(answer: str, operator: str) -> None:
    so = (answer == "true") == (operator == "==")
    said = "a time is set for it" if so else "no time is set for it"
    assert in_words(f"schedule.set {operator} {answer}") == said
    assert in_words(f"{answer} {operator} schedule.set") == said


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("> 0", "at least one link"),
        (">= 1", "at least one link"),
        ("!= 0", "at least one link"),
        ("== 0", "no links"),
        ("< 1", "no links"),
        ("<= 0", "no links"),
        ("== 1", "exactly one link"),
        ("!= 2", "more or fewer than two links"),
        ("> 1", "more than one link"),
        (">= 3", "at least three links"),
        ("< 2", "fewer than two links"),
        ("<= 11", "at most 11 links"),
    ],
)
def test_how_many_is_said_as_one_would(written: str, amount: str) -> None:
    assert in_words(f"size(links) {written}") == f"it has {amount}"
    assert in_words(f"links.size() {written}") == f"it has {amount}"


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("size(networks) == 1", "it appears on exactly one network"),
        ("size(channels) > 1", "it appears on more than one account"),
        ("size(mentions) == 0", "it names no accounts"),
        ("size(evidence) > 11", "it comes with more than 11 pieces of evidence"),
        ("size(author.roles) >= 2", "the author holds at least two roles"),
        ("size(placements) == 1", "it would stand in exactly one place"),
        ("size(text.folded) > 9", "the text has more than nine characters"),
        ("text.length == 0", "the longest text has no characters"),
    ],
)
def test_each_list_and_length_has_its_own_way_of_being_counted(condition: str, said: str) -> None:
    compile_condition(condition)
    assert in_words(condition) == said


def test_rules_and_periods_nobody_named_are_called_by_their_ids() -> None:
    assert in_words('findings.exists(f, f.rule == "price")') == "the rule “price” finds something"
    assert in_words('"vote" in window') == "it would appear during “vote”"


@pytest.mark.parametrize(
    "condition",
    ["proposal.kind in []", "links.exists(l, l.host in [])", '!("x" in networks) && proposal.kind in []'],
)
def test_a_choice_among_nothing_is_quoted(condition: str) -> None:
    compile_condition(condition)
    assert "in []" in in_words(condition)
    assert "holds" in in_words(condition)
