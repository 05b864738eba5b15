"""What changes between two versions, in sentences: one for each change, with whether more is asked now."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies import packs
from policies.checks.registry import checks
from policies.document.document import (
    Deadlines,
    PolicyDocument,
    RejectReason,
    Route,
    Rule,
    Section,
    Source,
    Stage,
    Window,
)
from policies.verdict.rulebook import canonical, parse, parse_source
from policies.wording.differences import PolicyChange, differences, material
from tests.policies.build import document, rule

RULE = rule(title="Alt text", id="alt", check="alt-text", section="words")


def stage(name: str = "comms", role: str = "comms_lead", **changes: Any) -> Stage:
    return Stage(**({"id": name, "title": name.capitalize(), "roles": (role,), "why": "Because."} | changes))


def way(*stages: Stage, name: str = "usual", when: str | None = None) -> Route:
    return Route(id=name, title=name.capitalize(), stages=stages or (stage(),), when=when)


def policy(*rules: Rule, routes: tuple[Route, ...] = (), **changes: Any) -> PolicyDocument:
    return msgspec.structs.replace(document(*rules, routes=routes), **changes)


def words(old: PolicyDocument, new: PolicyDocument) -> list[tuple[str, bool | None]]:
    return [(change.words, change.stricter) for change in differences(old, new)]


def changed(was: dict[str, Any], now: dict[str, Any], check: str = "alt-text") -> list[tuple[str, bool | None]]:
    base = msgspec.structs.replace(RULE, check=check, parameters={})
    return words(policy(msgspec.structs.replace(base, **was)), policy(msgspec.structs.replace(base, **now)))


def test_nothing_is_said_of_what_is_the_same() -> None:
    for name in ("demo-northfield", "demo-wave"):
        same = parse_source(packs.source(name))
        assert differences(same, parse(canonical(same))) == ()
    assert not material(())


@pytest.mark.parametrize(
    ("was", "now", "said", "stricter"),
    [
        ({"severity": "advise"}, {"severity": "block"}, "“Alt text” now blocks; before, it only advised.", True),
        ({"severity": "block"}, {"severity": "advise"}, "“Alt text” now only advises; before, it blocked.", False),
        (
            {"severity": "block", "mode": "evaluate"},
            {"severity": "block"},
            "“Alt text” is in force and blocks until it is put right; before, it was on trial.",
            True,
        ),
        (
            {"severity": "block"},
            {"severity": "block", "mode": "evaluate"},
            "“Alt text” is on trial and blocks nothing for now; before, it blocked.",
            False,
        ),
        (
            {},
            {"applies_if": 'proposal.kind == "post"'},
            "“Alt text” applies only if it is a post; before, it always applied.",
            False,
        ),
        (
            {"applies_if": '"x" in networks'},
            {},
            "“Alt text” always applies now; before, only if it appears on X.",
            True,
        ),
        (
            {"applies_if": '"x" in networks'},
            {"applies_if": '"threads" in networks'},
            "“Alt text” applies only if it appears on Threads; before, only if it appears on X.",
            None,
        ),
        ({}, {"waivable_by": ("legal",)}, "Legal may now let “Alt text” pass.", False),
        (
            {"waivable_by": ("comms_lead",)},
            {},
            "The comms lead may no longer let “Alt text” pass, and nobody else may.",
            True,
        ),
    ],
)
def test_a_rule_that_changed_is_told(
    was: dict[str, Any], now: dict[str, Any], said: str, stricter: bool | None
) -> None:
    assert changed(was, now) == [(said, stricter)]


@pytest.mark.parametrize(
    ("check", "was", "now", "said", "stricter"),
    [
        (
            "banned-terms",
            {"terms": ["a"]},
            {"terms": ["a", "b*", "c", "d"]},
            "three terms were added: b…, c and d",
            True,
        ),
        ("banned-terms", {"terms": ["a", "b"]}, {"terms": ["a"]}, "one term was taken out: b", False),
        ("banned-terms", {"terms": ["a"], "except_in": ["b a"]}, {"terms": ["a"]}, "one phrase that is fine was taken out: b a", True),
        (
            "banned-terms",
            {},
            {"terms": [*"abcdefghij"]},
            "ten terms were added: a, b, c, d, e, f, g, h and two more",
            True,
        ),
        ("hashtags", {"most": 2}, {"most": 3}, "at most three hashtags may be used; before, at most two hashtags may be used", False),
        ("hashtags", {"most": None}, {"most": 1}, "at most one hashtag may be used; before, any number of hashtags may be used", True),
        ("hashtags", {}, {"position": "end"}, "hashtags must stand after the words; before, hashtags may stand anywhere", None),
        ("hashtags", {"camel_case": False}, {}, "each word of a hashtag must start with a capital now", True),
        (
            "disclosure",
            {"within": 20},
            {},
            "the disclosure, such as #ad, must stand at the start; before, the disclosure, such as #ad, may stand after 20 characters",
            True,
        ),
        ("links", {}, {"allow": ["a.org"]}, "one address that may be linked to was added: a.org", True),
        ("links", {"allow": ["a.org"]}, {"allow": ["a.org", "b.org"]}, "one address that may be linked to was added: b.org", False),
        ("length", {}, {"limits": {"x": 200}}, "the limit for X is 200; before, there was none", None),
        ("quiet-hours", {}, {"after": "08:00"}, "the first minute of the day for posts is 08:00; before, it was 00:00", None),
    ],
)  # fmt: skip
def test_parameters_are_told_in_words(
    check: str, was: dict[str, Any], now: dict[str, Any], said: str, stricter: bool | None
) -> None:
    assert changed({"parameters": was}, {"parameters": now}, check) == [(f"In the rule “Alt text”, {said}.", stricter)]


def test_a_default_that_is_written_out_changes_nothing() -> None:
    assert changed({"parameters": {}}, {"parameters": {"most": 2, "position": "anywhere"}}, "hashtags") == []


def test_rules_come_and_go_by_id_and_another_title_is_another_name() -> None:
    renamed = msgspec.structs.replace(RULE, title="Words for pictures")
    (change,) = differences(policy(RULE), policy(renamed))
    assert change.words == "The rule “Alt text” is now called “Words for pictures”."
    assert change.about == "text"
    added = f"The rule “Alt text” was added: it blocks until it is put right. {checks()['alt-text'].summary}"
    moved = msgspec.structs.replace(RULE, id="other", severity="block", applies_if="schedule.set")
    assert words(policy(RULE), policy(moved)) == [
        (f"{added} It applies only if a time is set for it.", True),
        ("The rule “Alt text” was left out; it only advised.", False),
    ]


def test_words_for_readers_are_text_and_bind_nobody() -> None:
    reworded = msgspec.structs.replace(RULE, why="Otherwise.", parameters={})
    old, new = policy(RULE), policy(reworded, text=(Section(id="words", title="Words", body="Plain ones."),))
    assert words(old, new) == [
        ("The reason for “Alt text” is worded anew.", None),
        ("The section “Words” says something else.", None),
    ]
    assert not material(differences(old, new))
    assert differences(old, new)[1].section == "words"
    told = {"terms": ["a"], "because": "is unkind"}
    assert not material(differences(policy(rule(parameters={"terms": ["a"]})), policy(rule(parameters=told))))


def test_sections_come_go_move_and_are_renamed() -> None:
    one, two = Section(id="one", title="One", body="A b"), Section(id="two", title="Two", body="C")
    old = policy(RULE, text=(one, two), title="Old")
    assert words(old, policy(RULE, text=(two, one), title="Old")) == [
        ("The sections of the text stand in another order.", None)
    ]
    new = policy(RULE, text=(msgspec.structs.replace(one, title="First", body="A\nb"),), title="New")
    assert [said for said, _ in words(old, new)] == [
        "The policy is now called “New”; before, “Old”.",
        "The section “One” is now called “First”.",
        "The section “Two” was left out of the text.",
    ]


PRICE = 'findings.exists(f, f.rule == "alt")'


def test_a_way_with_a_condition_says_what_is_needed_now() -> None:
    old = policy(RULE, routes=(way(),))
    new = policy(RULE, routes=(way(stage(), stage("legal", "legal"), name="priced", when=PRICE), way()))
    assert words(old, new) == [("Now needs legal when the rule “Alt text” finds something.", True)]
    assert words(new, old) == [("No longer needs legal when the rule “Alt text” finds something.", False)]


def test_a_way_that_may_ask_less_is_told_by_its_steps() -> None:
    old = policy(RULE, routes=(way(stage(), stage("legal", "legal")),))
    new = policy(RULE, routes=(way(name="light", when="schedule.set"), *old.routes))
    assert words(old, new) == [("The route “Light” was added, when a time is set for it: the comms lead.", None)]


@pytest.mark.parametrize(
    ("was", "now", "said", "stricter"),
    [
        (
            {"decide_within": 48},
            {"decide_within": 24},
            "The CEO office has 24 hours instead of 48 in the route “Usual”.",
            None,
        ),
        (
            {},
            {"roles": ("ceo_office", "legal")},
            "In the stage “Ceo” of “Usual”, legal may decide too.",
            None,
        ),
        (
            {},
            {"roles": ("legal",)},
            "In the stage “Ceo” of “Usual”, legal decides instead of the CEO office.",
            None,
        ),
        ({}, {"need": "all"}, "In the stage “Ceo” of “Usual”, all of them must approve; before, one approval is enough.", True),
        ({"need": 2}, {"need": "any"}, "In the stage “Ceo” of “Usual”, one approval is enough; before, two approvals are needed.", False),
        ({"need": 2}, {"need": "all"}, "In the stage “Ceo” of “Usual”, all of them must approve; before, two approvals are needed.", None),
        (
            {},
            {"escalate_to": "legal"},
            "When the stage “Ceo” of “Usual” runs late, legal is turned to; before, nobody else is turned to.",
            None,
        ),
    ],
)  # fmt: skip
def test_a_step_that_changed_is_told(
    was: dict[str, Any], now: dict[str, Any], said: str, stricter: bool | None
) -> None:
    old = policy(RULE, routes=(way(stage("ceo", "ceo_office", **was)),))
    new = policy(RULE, routes=(way(stage("ceo", "ceo_office", **now)),))
    assert words(old, new) == [(said, stricter)]


def test_steps_and_ways_come_go_and_change_places() -> None:
    comms, ceo = stage(), stage("ceo", "ceo_office")
    old = policy(RULE, routes=(way(comms, ceo),))
    assert words(policy(RULE, routes=(way(comms),)), old) == [
        ("The route “Usual” now also needs the CEO office, within 24 hours.", True)
    ]
    assert words(old, policy(RULE, routes=(way(comms),))) == [
        ("The route “Usual” no longer needs the CEO office.", False)
    ]
    assert words(old, policy(RULE, routes=(way(ceo, comms),))) == [
        ("In the route “Usual” the stages stand in another order: the CEO office, then the comms lead.", None)
    ]
    first, second = way(comms, name="a", when="schedule.set"), way(comms, name="b", when="placement.durable")
    assert words(policy(RULE, routes=(first, second, way())), policy(RULE, routes=(second, first, way()))) == [
        ("The routes are tried in another order: “B”, “A” and “Usual”.", None)
    ]
    assert words(policy(RULE, routes=(first, way())), policy(RULE, routes=(way(comms, name="a", when=None),))) == [
        ("The route “A” is taken by everything else; before, when a time is set for it.", None),
        ("The route “Usual” was left out, for everything else: the comms lead.", None),
    ]


WINDOW = Window(id="vote", title="Elections", why="Care.", starts="2027-04-01", ends="2027-05-06")


def test_periods_are_told_with_their_days_and_what_they_make_stricter() -> None:
    plain, held = policy(RULE), policy(RULE, windows=(WINDOW,))
    assert words(plain, held) == [("The period “Elections” was added, from 1 Apr 2027 to 6 May 2027.", True)]
    assert words(held, plain) == [("The period “Elections” was left out; it was from 1 Apr 2027 to 6 May 2027.", False)]
    longer = policy(RULE, windows=(msgspec.structs.replace(WINDOW, ends="2027-05-10"),))
    assert words(held, longer) == [
        (
            "The period “Elections” lasts from 1 Apr 2027 to 10 May 2027; before, it was from 1 Apr 2027 to 6 May 2027.",
            True,
        )
    ]
    raised = policy(RULE, windows=(msgspec.structs.replace(WINDOW, raises={"alt": "block"}),))
    assert words(held, raised) == [
        ("During “Elections”, “Alt text” blocks until it is put right; before, it was no stricter.", True)
    ]
    assert words(raised, held)[0][1] is False


def test_a_pack_is_one_change_with_all_it_brings() -> None:
    source = "title: T\n{}routes: [{{id: r, title: R, stages: [{{id: s, title: S, roles: [legal], why: W}}]}}]\n"
    old, new = parse_source(source.format("")), parse_source(source.format("packs: [{pack: ftc}]\n"))
    assert words(old, new) == [("The pack “ftc” was added: four rules, two of which block.", True)]
    assert words(new, old) == [("The pack “ftc” was left out, with four rules.", False)]
    tightened = parse_source(source.format("packs: [{pack: ftc, tighten: {claims-hold: {severity: block}}}]\n"))
    assert words(new, tightened) == [
        ("“Claims in sponsored praise can be proven” now blocks; before, it was shown to whoever decides.", True)
    ]


_SHIPPED = [parse_source(packs.source(name)) for name in ("demo-northfield", "demo-wave")] + [
    policy(RULE, windows=(WINDOW,)),
    parse_source(
        "title: T\npacks: [{pack: uk-gcs}, {pack: finra}]\n"
        "routes: [{id: r, title: R, stages: [{id: s, title: S, roles: [legal], why: W}]}]\n"
    ),
]


@given(st.sampled_from(_SHIPPED), st.sampled_from(_SHIPPED))
def test_two_documents_differ_exactly_when_something_is_said(old: PolicyDocument, new: PolicyDocument) -> None:
    found = differences(old, new)
    assert bool(found) == (canonical(old) != canonical(new))
    for change in found:
        assert isinstance(change, PolicyChange)
        assert change.words.endswith(".")
        assert "{" not in change.words
        assert change.words[0].isupper() or change.words[0] == "“"


ANOTHER: dict[type[msgspec.Struct], dict[str, Any]] = {
    Rule: {
        "title": "Another",
        "why": "Another.",
        "check": "captions",
        "parameters": {"shortest": 20},
        "applies_if": "schedule.set",
        "severity": "block",
        "waivable_by": ("legal",),
        "section": None,
        "lesson": "links",
        "source": Source(title="Another"),
        "pack": "ftc",
        "adds": ("closer",),
        "mode": "evaluate",
    },
    Stage: {
        "title": "Another",
        "roles": ("legal",),
        "why": "Another.",
        "need": "all",
        "distinct_roles": True,
        "decide_within": 99,
        "escalate_to": "legal",
        "waits_for": ("comms",),
    },
    Route: {"title": "Another", "stages": (stage(), stage("legal", "legal")), "when": "schedule.set"},
    Window: {
        "title": "Another",
        "why": "Another.",
        "starts": "2027-03-01",
        "ends": "2027-06-01",
        "raises": {"alt": "block"},
        "adds": ("closer",),
    },
    Section: {"title": "Another", "body": "Another."},
}


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind in ANOTHER for name in kind.__struct_fields__ if name != "id"],
    ids=lambda each: each if isinstance(each, str) else each.__name__,
)
def test_no_field_changes_unsaid(kind: type[msgspec.Struct], name: str) -> None:
    section = Section(id="words", title="Words", body="How we speak.")
    parts: dict[type[msgspec.Struct], Any] = {Rule: RULE, Stage: stage(), Section: section, Window: WINDOW}
    parts[Route] = way(parts[Stage])

    def with_(changed: dict[type[msgspec.Struct], Any]) -> PolicyDocument:
        now = {**parts, **changed}
        route = now[Route] if Stage not in changed else way(changed[Stage])
        return policy(now[Rule], routes=(route,), text=(now[Section],), windows=(now[Window],))

    other = msgspec.structs.replace(parts[kind], **{name: ANOTHER[kind][name]})
    assert differences(with_({}), with_({kind: other})), name


DECIDING: dict[str, Any] = {
    "extra_stages": (stage("closer", "legal"),),
    "deadlines": Deadlines(),
    "low_risk": "!schedule.set",
    "reject_reasons": (RejectReason(id="tone", title="Tone"),),
}


@pytest.mark.parametrize("name", DECIDING)
def test_nothing_about_deciding_changes_unsaid(name: str) -> None:
    with_it, without = policy(RULE, **{name: DECIDING[name]}), policy(RULE)
    for old, new in ((without, with_it), (with_it, without)):
        (change,) = differences(old, new)
        assert change.words.endswith(".")
        assert material((change,))


@pytest.mark.parametrize("name", [each for each in Stage.__struct_fields__ if each != "id"])
def test_no_field_of_an_extra_stage_changes_unsaid(name: str) -> None:
    closer = stage("closer", "comms_lead")
    other = msgspec.structs.replace(closer, **{name: ANOTHER[Stage][name]})
    assert differences(policy(RULE, extra_stages=(closer,)), policy(RULE, extra_stages=(other,)))


def test_when_a_stage_begins_is_said_with_the_names_of_those_it_waits_for() -> None:
    three = [stage("comms"), stage("legal", "legal"), stage("ceo", "ceo_office")]
    beside = [three[0], msgspec.structs.replace(three[1], waits_for=()), three[2]]
    both = [*beside[:2], msgspec.structs.replace(three[2], waits_for=("comms", "legal"))]
    assert words(policy(routes=(way(*three),)), policy(routes=(way(*both),))) == [
        ("In the route “Usual”, the stage “Legal” begins at once; before, it began when “Comms” is done.", None),
        (
            (
                "In the route “Usual”, the stage “Ceo” begins when “Comms” and “Legal” are done; before, it began when "
                "“Legal” is done."
            ),
            None,
        ),
    ]


def test_what_came_back_to_the_same_is_no_change_of_what_is_asked() -> None:
    usual = [stage("comms"), stage("legal", "legal")]
    spelled = [usual[0], msgspec.structs.replace(usual[1], waits_for=("comms",))]
    assert not material(differences(policy(routes=(way(*usual),)), policy(routes=(way(*spelled),))))
