"""One-tap fixes: each settles what it was offered for, raises nothing new anywhere, and touches nothing else."""

from collections import Counter
from collections.abc import Iterator

import msgspec
import pytest

from policies.checks.registry import Check, Example, Hit, checks
from policies.subject.facts import Subject
from policies.subject.findings import Fix
from tests.policies.build import post
from tests.policies.checks.run import repaired, run

AROUND = [
    ("", ""),
    ("", " Bring gloves."),
    ("", " See https://example.org/day"),
    ("\U0001f333 Caf\u00e9. ", ""),
    ("", "\n\n#One"),
]


def embedded(example: Example) -> Iterator[Subject]:
    """Yield the subject of `example` as it is and, where it is a text, among other words."""
    subject = example.subject
    for before, after in AROUND if subject.tag_field is None else AROUND[:1]:
        yield msgspec.structs.replace(
            subject, fields={pointer: before + text + after for pointer, text in subject.fields.items()}
        )


def fixes(check: Check) -> Iterator[tuple[Example, Subject, Hit, Fix]]:
    for example in check.examples:
        for subject in embedded(example):
            for hit in run(check.name, subject, **example.parameters):
                if hit.fix is not None:
                    yield example, subject, hit, hit.fix


FIXING = [each for each in checks().values() if any(fixes(each))]
each_check = pytest.mark.parametrize("check", FIXING, ids=[each.name for each in FIXING])


def said(name: str, subject: Subject, **parameters: object) -> Counter[str]:
    return Counter(hit.message for hit in run(name, subject, **parameters))


@each_check
def test_a_fix_settles_its_finding_and_raises_no_new_one(check: Check) -> None:
    for example, subject, hit, fix in fixes(check):
        before = said(check.name, subject, **example.parameters)
        after = said(check.name, repaired(subject, fix), **example.parameters)
        assert after[hit.message] < before[hit.message], (example.says, subject.fields)
        assert not after - before, (example.says, subject.fields)


@each_check
def test_a_fix_gives_no_other_check_a_reason_to_speak(check: Check) -> None:
    # A disclosure such as #ad is a hashtag too, and is counted as one; answers are asked for by name.
    given: dict[str, dict[str, object]] = {"hashtags": {"most": None}, "declared": {"questions": ["contested"]}}
    others = [name for name in checks() if name not in (check.name, "evidence", "hold")]
    for example, subject, _, fix in fixes(check):
        after = repaired(subject, fix)
        for name in others:
            more = len(run(name, after, **given.get(name, {}))) - len(run(name, subject, **given.get(name, {})))
            assert more <= 0, (name, example.says, after.fields)


def test_these_checks_offer_a_fix() -> None:
    """Where no fix is sure to be what a careful person would do, none is offered; this list is on purpose."""
    assert {each.name for each in FIXING} == {
        "banned-terms",
        "disclosure",
        "emoji",
        "hashtags",
        "links",
        "unusual-characters",
    }


def only_fix(name: str, subject: Subject, **parameters: object) -> Fix | None:
    (hit,) = run(name, subject, **parameters)
    return hit.fix


@pytest.mark.parametrize(
    ("tokens", "replacement"),
    [
        (("paid partnership", "#sponsored"), "#sponsored "),
        (("ad:",), "Ad: "),
        (("#ad", "advert:"), "#ad "),
    ],
)
def test_a_disclosure_is_put_at_the_very_start_in_the_rules_own_words(
    tokens: tuple[str, ...], replacement: str
) -> None:
    text = "\U0001f375 I love this tea.\n"
    fix = only_fix("disclosure", post(text, sponsorship="paid"), tokens=tokens)
    assert fix is not None
    assert (fix.start, fix.end, fix.replacement) == (0, 0, replacement)
    assert fix.label == f"Begin with {replacement.strip()}"


def test_words_that_need_more_words_are_never_put_into_a_text() -> None:
    employee = post("Best council in the land.", sponsorship="employee")
    assert only_fix("disclosure", employee, employee_tokens=("i work for", "my employer")) is None
    chosen = only_fix("disclosure", employee, employee_tokens=("i work for", "#employee"))
    assert chosen is not None
    assert chosen.replacement == "#employee "


def test_a_disclosure_goes_into_the_text_that_lacks_it() -> None:
    fields = {"/text": "#ad Tea", "/variants/0/text": "Tea"}
    subject = post(fields=fields, texts={"x": "/text", "linkedin": "/variants/0/text"}, sponsorship="agency")
    fix = only_fix("disclosure", subject)
    assert fix is not None
    assert fix.field == "/variants/0/text"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Our #OpenDay is on Sunday", "Our Open Day is on Sunday #OpenDay"),
        ("Our #OpenDay's late.\n", "Our Open Day's late. #OpenDay"),
        ("In #Spring we plant. https://example.org", "In Spring we plant. https://example.org #Spring"),
        ("Our #OpenDay is on Sunday #OpenDay", "Our Open Day is on Sunday #OpenDay"),
    ],
)
def test_a_hashtag_moves_to_the_end_and_leaves_its_words(text: str, after: str) -> None:
    subject = post(text)
    fix = only_fix("hashtags", subject, position="end", camel_case=False)
    assert fix is not None
    assert repaired(subject, fix).fields["/text"] == after


def test_a_hashtag_whose_words_are_a_guess_stays_where_it_is() -> None:
    assert only_fix("hashtags", post("Our #openday is on Sunday"), position="end", camel_case=False) is None


def test_small_capitals_become_whole_words() -> None:
    subject = post("Now s\u1d1b\u1d0f\u0274\u1d07 \u0262\u1d00\u0280\u1d05\u1d07\u0274 opens")
    fix = only_fix("unusual-characters", subject)
    assert fix is not None
    assert repaired(subject, fix).fields["/text"] == "Now stone garden opens"
    assert run("unusual-characters", post("Say /\u02c8l\u026av\u026a\u014b/ and /\u028f\u026a/")) == []
