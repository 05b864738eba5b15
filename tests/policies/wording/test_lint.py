"""Judging policies and proposals without a server."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies import packs
from policies.subject.subject import SUBJECT
from policies.verdict.evaluate import evaluate
from policies.verdict.rulebook import load, parse_source
from policies.wording.lint import check_line, check_lines, read_subject, validate
from tests.policies.build import route, rule, rulebook

BOOK = rulebook(rule(severity="block"))
POST = {"kind": "post", "fields": {"/text": "A widget"}, "channels": [{"network": "x"}]}


def test_a_good_policy_is_summed_up() -> None:
    report = validate(packs.source("demo-northfield"))
    assert report.valid
    assert len(report.digest) == 64
    assert (report.title, report.problems) == ("Northfield Council social media policy", ())


def test_a_bad_policy_comes_with_its_problems() -> None:
    report = validate("title: A policy")
    assert not report.valid
    assert report.problems[0].message == "“routes” is missing here."


def test_each_line_gets_a_verdict_under_its_number() -> None:
    lines = [json.dumps(POST), "", "nonsense", json.dumps(POST | {"fields": {"/text": "A gadget"}})]
    verdicts = list(check_lines(BOOK, lines))
    assert [(v.line, v.blocked, v.error is None) for v in verdicts] == [
        (1, True, True),
        (3, True, False),
        (4, False, True),
    ]
    assert verdicts[0].route == "everything"
    assert verdicts[0].stages[0].roles == ("comms_lead",)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"channels": [{"network": "myspace"}]}, "no network called “myspace”"),
        ({"fields": {"text": "a"}}, "must be a JSON Pointer"),
        ({"texts": {"x": "/other"}}, "not among the fields"),
        ({"tag_field": "/tag"}, "not among the fields"),
        ({"schedule": "2026-11-03T09:30:00"}, "no zone"),
        ({"zone": "Mars/Olympus"}, "no time zone called"),
        ({"zone": "x" * 5_000}, "xxx…”"),
        ({"channels": [{"network": "x", "recent": ["2026-11-03T09:30:00"]}]}, "no zone"),
        ({"surprise": 1}, "There is nothing called “surprise” here"),
        ({"kind": 3}, "at “/kind”: This should be words, and it is a whole number"),
        ({"fields": {"/text": "\ud800"}}, "half of a character (\\ud800)"),
        ({"evidence": [{"kind": "consent"}]}, "“dated” is missing"),
    ],
)
def test_a_line_that_cannot_be_judged_blocks_and_says_why(change: dict[str, object], said: str) -> None:
    (verdict,) = check_lines(BOOK, [json.dumps(POST | change)])
    assert verdict.blocked
    assert not verdict.evaluated
    assert verdict.error is not None
    assert said in verdict.error


@pytest.mark.parametrize("line", ["[]", "null", "3", '"post"'])
def test_json_that_is_no_object_is_said_to_be_none(line: str) -> None:
    with pytest.raises(ValueError, match="it is JSON, and not an object"):
        read_subject(line)


def test_the_facts_kept_with_a_review_are_read_as_they_are_kept() -> None:
    subject = read_subject(json.dumps(POST))
    assert read_subject(SUBJECT.encode(subject)) == subject
    with pytest.raises(ValueError, match=r"expected hashmark\.subject/1"):
        read_subject('{"$schema":"hashmark.subject/2","kind":"post"}')


def test_bytes_are_read_as_a_line_of_a_file() -> None:
    assert read_subject(b"\xef\xbb\xbf" + json.dumps(POST).encode()) == read_subject(json.dumps(POST))
    with pytest.raises(ValueError, match="byte 1 is not UTF-8"):
        read_subject(b"\xff")


@pytest.mark.parametrize(
    "change",
    [
        {"fields": {"/text": "\0 \u202e#abc \u200b"}},
        {"schedule": "0001-01-01T00:00:00+14:00", "now": "9999-12-31T23:59:59-14:00", "zone": "Pacific/Kiritimati"},
        {"evidence": [{"kind": "consent", "dated": "0001-01-01"}], "now": "2026-11-03T09:00:00Z"},
        {"fields": {"/text": "#a " * 1_000}},
        {"fields": {"/text": "e\u0301" * 39_000}},
        {"fields": {"/text": "https://" + "a." * 30_000 + "com"}},
        {"brands": ["x" * 5_000] * 100},
        {"author_roles": ["a"] * 50_000},
    ],
)
def test_what_is_odd_is_judged_all_the_same(change: dict[str, object]) -> None:
    (verdict,) = check_lines(load(parse_source(packs.source("demo-northfield"))), [json.dumps(POST | change)])
    assert verdict.error is None
    assert verdict.evaluated
    assert [outcome for outcome in verdict.outcomes if outcome.outcome == "error"] == []


def test_more_hashtags_than_can_be_checked_with_care_fail_closed() -> None:
    many = {"fields": {"/text": "#a " * 25_000}}
    (verdict,) = check_lines(load(parse_source(packs.source("demo-northfield"))), [json.dumps(POST | many)])
    assert verdict.error is None
    assert verdict.evaluated
    assert {outcome.outcome for outcome in verdict.outcomes} == {"error"}


def test_a_lesson_that_cannot_be_taken_is_remarked_on() -> None:
    source = packs.source("demo-northfield").replace("\nrules:\n", """
rules:
  - id: learned
    title: Alt text learned
    why: It is easier once it was explained.
    check: lessons
    parameters: {lessons: [alt-text]}
    severity: SEVERITY
    section: pictures
""")  # fmt: skip
    source = source.replace("    section: pictures\n", "", 1)
    for severity, said in (("advise", "nobody can meet this."), ("block", "nobody may let one pass.")):
        report = validate(source.replace("SEVERITY", severity))
        (remark,) = [each for each in report.remarks if each.pointer == "/rules/0/parameters/lessons/0"]
        assert remark.message.endswith(said)
    waivable = source.replace("severity: SEVERITY", "severity: block\n    waivable_by: [comms_lead]")
    assert any("needs an exception" in each.message for each in validate(waivable).remarks)
    read = source.replace("{lessons: [alt-text]}", "{policy_read: true}").replace("SEVERITY", "block")
    assert not any("lessons" in each.pointer for each in validate(read).remarks)


def test_a_line_of_two_megabytes_is_not_read() -> None:
    with pytest.raises(ValueError, match="longer than a million"):
        read_subject("x" * 2_000_000)


@pytest.mark.parametrize(
    ("name", "line", "route"),
    [
        ("demo-northfield", POST, "posts"),
        ("demo-northfield", POST | {"fields": {"/text": "Entry is £5"}}, "post-with-legal"),
        (
            "demo-northfield",
            {"kind": "hashtag_campaign", "fields": {"/tag": "OpenDay"}, "tag_field": "/tag"},
            "durable",
        ),
        ("demo-northfield", POST | {"placements": [{"place": "email_signature"}]}, "durable"),
        ("demo-wave", POST, "everyday"),
        ("demo-wave", {"kind": "hashtag_campaign", "fields": {"/tag": "OpenDay"}, "tag_field": "/tag"}, "lasting"),
    ],
)
def test_the_demo_policies_send_each_kind_the_right_way(name: str, line: dict[str, object], route: str) -> None:
    book = load(parse_source(packs.source(name)))
    (verdict,) = check_lines(book, [json.dumps(line)])
    assert verdict.route == route


def test_the_demo_policies_are_complete_and_credited() -> None:
    for name in ("demo-northfield", "demo-wave"):
        document = parse_source(packs.source(name))
        assert 5 <= len(document.text) <= 8
        assert 10 <= len(document.rules) <= 14
        for each in document.rules:
            assert each.source is not None
            assert each.source.licence
            assert each.source.as_of == "2026-11"
            assert each.section is not None


def test_the_demo_policies_leave_ordinary_words_alone() -> None:
    ordinary = (
        "Please send us your photos of the restricted road. The library keeps its promising new signs; "
        "the significant part is kept. Stakes were high, hurrying children won. #OpenDay https://northfield.example.org"
    )
    for name in ("demo-northfield", "demo-wave"):
        evaluation = evaluate(
            load(parse_source(packs.source(name))), read_subject(json.dumps(POST | {"fields": {"/text": ordinary}}))
        )
        assert [f.message for f in evaluation.findings] == [], name


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["kind", "fields", "/text", "x"]), inner)
    ),
    max_leaves=8,
)


@given(st.lists(JSON.map(json.dumps) | st.text(max_size=30) | st.just(json.dumps(POST)) | st.just(" \t"), max_size=6))
def test_every_line_that_is_not_blank_gets_an_answer_and_what_cannot_be_judged_blocks(lines: list[str]) -> None:
    verdicts = list(check_lines(BOOK, lines))
    assert [each.line for each in verdicts] == [number for number, line in enumerate(lines, 1) if line.strip()]
    for each in verdicts:
        assert (each.error is None) == each.evaluated
        assert each.blocked or each.error is None
        assert (each.error or "x.").endswith((".", "?"))


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_a_line_is_judged_alike_as_text_and_as_bytes(text: str) -> None:
    line = json.dumps(POST | {"fields": {"/text": text}}, ensure_ascii=False)
    assert check_line(BOOK, 1, line) == check_line(BOOK, 1, line.encode())


def test_a_verdict_names_who_would_decide_and_what_a_trial_would_say() -> None:
    book = rulebook(rule(severity="block"), rule(id="tried", mode="evaluate"), routes=(route("careful", stages=2),))
    verdict = check_line(book, 7, json.dumps(POST))
    assert (verdict.line, verdict.route, [stage.id for stage in verdict.stages]) == (7, "careful", ["s0", "s1"])
    assert verdict.on_trial is not None
    assert [finding.rule for finding in verdict.on_trial.findings] == ["tried"]
    assert [finding.rule for finding in verdict.findings] == ["a-rule"]
    assert check_line(BOOK, 1, json.dumps(POST)).on_trial is None


def test_a_policy_that_is_valid_is_named_by_the_digest_it_will_have() -> None:
    source = packs.source("demo-wave")
    report = validate(source)
    assert report.digest == load(parse_source(source)).digest.hex()
    assert (report.rules, report.routes) == (len(parse_source(source).rules), len(parse_source(source).routes))
    assert not validate(source, roles=("staff",)).valid
