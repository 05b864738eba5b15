"""Parts of a condition that are never so, or always: found with their place, and nothing said of what may well be so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies import packs
from policies.checks.registry import checks
from policies.conditions.compile import ConditionError, compile_condition
from policies.conditions.dead_parts import Known, dead_parts
from policies.subject.facts import facts_of
from policies.verdict.rulebook import PolicyInvalid, load, parse_source
from policies.wording.remarks import remarks
from tests.policies.build import document, post, route, rule

KNOWN = Known(roles=("staff", "comms_lead", "press_officer"), evidence=("photo_release",), checks=tuple(checks()))
CERTAIN = [
    ('channel.network == "twitter"', '"twitter"', "x"),
    ('"fb" in networks', '"fb"', "facebook"),
    ('channels.exists(c, c.network == "insta")', '"insta"', "instagram"),
    ('channels[0].network == "twitter"', '"twitter"', "x"),
    ('networks == ["twitter"]', '"twitter"', "x"),
    ('channel.network in ["x", "tik tok"]', '"tik tok"', "tiktok"),
    ('proposal.kind == "hashtag-campaign"', '"hashtag-campaign"', "hashtag_campaign"),
    ('proposal.kind != "Post"', '"Post"', "post"),
    ("'campaign' == proposal.kind", "'campaign'", "hashtag_campaign"),
    ('proposal.kind in ["post", "tweet"]', '"tweet"', None),
    ('proposal.kind.startsWith("camp")', '"camp"', None),
    ('proposal.kind.matches("^camp")', '"^camp"', None),
    ('proposal.sponsorship == "sponsored"', '"sponsored"', "paid"),
    ('proposal.sponsorship == "yes"', '"yes"', None),
    ('channel.posture == "silent"', '"silent"', "dormant"),
    ('channels.all(c, c.posture == "Active")', '"Active"', "active"),
    ('hashtags.exists(h, h.risk == "higher")', '"higher"', "high"),
    ('hashtags.map(h, h.risk).exists(r, r == "severe")', '"severe"', "high"),
    ('"medium" in hashtags.map(h, h.risk)', '"medium"', "review"),
    ('hashtags.filter(h, h.risk == "low").size() > 0', '"low"', "note"),
    ('placements.exists(p, p == "poster")', '"poster"', None),
    ('"E-Mail" in placements', '"E-Mail"', "email_signature"),
    ('"Consent" in evidence', '"Consent"', "consent"),
    ('"photo release" in evidence', '"photo release"', "photo_release"),
    ('"CEO Office" in author.roles', '"CEO Office"', None),
    ('text.folded.contains("Free")', '"Free"', "free"),
    ('text.folded.startsWith("ＦＲＥＥ")', '"ＦＲＥＥ"', "free"),
    ('text.folded == "Élan"', '"Élan"', None),
    ('links.exists(l, l.host == "https://example.org/")', '"https://example.org/"', "example.org"),
    ('links.exists(l, l.host.endsWith(".Example.org"))', '".Example.org"', ".example.org"),
    ('"@mayor" in mentions', '"@mayor"', "mayor"),
    ('hashtags.exists(h, h.tag == "#Open Day")', '"#Open Day"', "OpenDay"),
    ("schedule.set && schedule.at.getMonth() == 12", "schedule.at.getMonth() == 12", None),
    ('schedule.at.getMonth("Europe/London") > 11', 'schedule.at.getMonth("Europe/London") > 11', None),
    ("schedule.at.getHours() == 24", "schedule.at.getHours() == 24", None),
    ("24 <= schedule.at.getHours()", None, None),
    ("schedule.at.getDayOfWeek() == 7", "schedule.at.getDayOfWeek() == 7", None),
    ("schedule.at.getDayOfMonth() == 31", "schedule.at.getDayOfMonth() == 31", None),
    ("schedule.at.getDate() == 0", "schedule.at.getDate() == 0", None),
    ("schedule.at.getMinutes() > 59", "schedule.at.getMinutes() > 59", None),
    ("text.length < 0", "text.length < 0", None),
    ("text.length == -1", "text.length == -1", None),
    ("size(hashtags) < 0", "size(hashtags) < 0", None),
    ("media.size() == -2", "media.size() == -2", None),
    ('proposal.kind == "post" && proposal.kind == "hashtag_campaign"', 'proposal.kind == "hashtag_campaign"', None),
    ('channel.network == "x" && channel.network == "linkedin"', 'channel.network == "linkedin"', None),
    ('proposal.kind == "post" && proposal.kind != "post"', 'proposal.kind != "post"', None),
    ('proposal.kind != "post" || proposal.kind != "hashtag_campaign"', 'proposal.kind != "hashtag_campaign"', None),
    ("text.length < 5 && text.length > 10", "text.length > 10", None),
    ("text.length > 5 || text.length < 10", "text.length < 10", None),
    ("schedule.set && !schedule.set", "!schedule.set", None),
    ("schedule.set || !schedule.set", "!schedule.set", None),
    ('schedule.at.getHours("Europe/London") >= 22 && schedule.at.getHours("Europe/London") < 6', None, None),
    (
        'schedule.at > timestamp("2027-05-07T00:00:00Z") && schedule.at < timestamp("2027-03-01T00:00:00Z")',
        'schedule.at < timestamp("2027-03-01T00:00:00Z")',
        None,
    ),
    ('schedule.set ? proposal.kind == "tweet" : false', '"tweet"', None),
]
LIKELY = [
    ('"threema" in networks', '"threema"'),
    ('"LinkedIn" in networks', '"LinkedIn"'),
    ('"contract" in evidence', '"contract"'),
    ('"chief_editor" in author.roles', '"chief_editor"'),
    ('author.roles.exists(r, r == "legall")', '"legall"'),
    ("media.exists(m, m.video)", "m.video"),
    ("media.exists(m, m.video && !m.captions)", "m.video"),
    ('text.folded.matches("Free|Gratis")', '"Free|Gratis"'),
    ("text.length >= 0", "text.length >= 0"),
]
FINE = [
    'channel.network == "x"', '"linkedin" in networks', 'proposal.kind in ["post", "hashtag_campaign"]',
    'proposal.kind != "post"', 'proposal.kind.contains("campaign")', 'proposal.kind.matches("^(post|hashtag)")',
    'proposal.sponsorship in ["paid", "gifted", "agency"]', 'channel.posture == "monitor_only"',
    'hashtags.exists(h, h.risk == "high" || h.risk == "review")', '"photo_release" in evidence', '"consent" in evidence',
    '"press_officer" in author.roles', 'text.body.contains("Free")', 'text.folded.contains("free")', 'text.folded == ""',
    'text.folded.matches("\\\\bfree\\\\b|\\\\Wgratis")', 'text.folded.matches("(?i)Free")', 'text.folded.matches("[A-Za-z]+x")',
    'links.exists(l, l.host == "example.org")', 'links.exists(l, l.url.startsWith("https://Example.org/"))',
    '"mayor" in mentions', 'hashtags.exists(h, h.tag == "OpenDay")', "schedule.set && schedule.at.getMonth() == 11",
    "schedule.at.getHours() < 8 || schedule.at.getHours() >= 20", "schedule.at.getDayOfWeek() == 0",
    "schedule.at.getDayOfMonth() == 30", "schedule.at.getDate() == 31", "schedule.at.getFullYear() == 2027", "text.length > 0",
    "text.length == 0", "size(hashtags) > 3", "size(media) == 0 && size(links) == 0", "text.length > 5 && text.length < 10",
    "text.length < 5 || text.length > 10", 'text.body != "a" && text.body != "b"', 'text.body == "a" || text.body == "b"',
    "text.length >= 5 && text.length <= 5", 'channels.exists(c, c.network == "x") && channels.exists(c, c.network == "linkedin")',
    'schedule.at.getHours("Europe/London") < 8 && schedule.at.getHours("Asia/Tokyo") > 12',
    'schedule.at >= timestamp("2027-03-01T00:00:00Z") && schedule.at < timestamp("2027-05-07T00:00:00Z")',
    '"x" in networks && "linkedin" in networks', '"vote" in window', 'channel.handle == "@us"', 'placements.exists(p, p == "print")',
    "10 / (text.length - 5) > 1", "schedule.set ? text.length > 3 : text.length > 5", "true", "!schedule.set || placement.durable",
]  # fmt: skip


@pytest.mark.parametrize(("condition", "place", "near"), CERTAIN)
def test_what_can_never_hold_is_told_with_its_place_and_what_was_meant(
    condition: str, place: str | None, near: str | None
) -> None:
    compile_condition(condition)
    part = dead_parts(condition, KNOWN)[0]
    assert part.certain, part.message
    assert place is None or condition[part.start : part.end] == place
    assert near is None or part.near == near
    assert part.message.endswith((".", "?"))
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(_written(condition))
    assert "/when" in {problem.pointer[-5:] for problem in refused.value.problems}


@pytest.mark.parametrize(("condition", "place"), LIKELY)
def test_what_will_hardly_hold_is_told_and_not_refused(condition: str, place: str) -> None:
    part = dead_parts(condition, KNOWN)[0]
    assert not part.certain, part.message
    assert condition[part.start : part.end] == place
    asked = document(rule(section="words", applies_if=condition), routes=(route("higher", condition), route()))
    told = [remark.pointer for remark in remarks(asked, ("staff", "comms_lead"))]
    assert "/rules/0/applies_if" in told
    assert "/routes/0/when" in told
    assert parse_source(_written(condition)).routes[0].when == condition


@pytest.mark.parametrize("condition", FINE)
def test_nothing_is_said_of_what_may_well_be_so(condition: str) -> None:
    compile_condition(condition)
    assert dead_parts(condition, KNOWN) == ()


def test_findings_are_asked_about_by_checks_and_severities_there_are() -> None:
    for asked, near in (('f.check == "alt-txt"', "alt-text"), ('f.severity == "warning"', "advise")):
        (part,) = dead_parts(f"findings.exists(f, {asked})", KNOWN)
        assert (part.near, part.certain) == (near, True)
    assert dead_parts('findings.exists(f, f.check == "alt-text" && f.severity == "block")', KNOWN) == ()


def test_without_the_organizations_roles_none_is_doubted() -> None:
    assert dead_parts('"press_officer" in author.roles') == ()


@pytest.mark.parametrize("name", packs.names())
def test_what_ships_has_no_dead_part(name: str) -> None:
    text = packs.source(name)
    policy = text if "routes:" in text else _written("schedule.set", f"packs:\n  - pack: {name}\n")
    parsed = parse_source(policy)
    for condition in (*(each.applies_if for each in parsed.rules), *(each.when for each in parsed.routes)):
        assert not condition or dead_parts(condition, Known(checks=tuple(checks()))) == ()


@pytest.mark.parametrize("condition", [condition for condition, _, _ in CERTAIN])
def test_a_version_that_was_stored_with_such_a_condition_can_still_be_evaluated(condition: str) -> None:
    stored = document(rule(), routes=(route("higher", condition), route()))
    (first, _) = load(stored).routes
    assert first.when is not None
    assert first.when.source == condition


@given(st.text(alphabet="abx.()[]!&|=<>?:-\"'\\ \n1é", max_size=60))
def test_any_text_at_all_is_looked_at_without_failing(text: str) -> None:
    dead_parts(text, KNOWN)


@given(
    st.sampled_from([condition for condition, _, _ in CERTAIN if not {"||", "!=", "in", "?"} & set(condition.split())])
)
def test_what_is_called_dead_is_not_so_for_a_real_post(condition: str) -> None:
    try:
        asked = compile_condition(condition)
    except ConditionError:
        return
    facts = facts_of(post("Free élan @mayor #OpenDay https://example.org", "x", "linkedin"))
    if "schedule" not in condition:
        assert not asked.holds(facts)


def _written(condition: str, rest: str = "") -> str:
    when = condition.replace("\\", "\\\\").replace('"', '\\"')
    stages = "stages: [{id: c, title: C, roles: [comms_lead], why: E}]"
    routes = f'  - {{id: one, title: U, when: "{when}", {stages}}}\n  - {{id: rest, title: V, {stages}}}\n'
    return f"title: T\n{rest}routes:\n{routes}"
