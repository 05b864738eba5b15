"""Every check keeps its own examples, and every hit it gives can be understood and acted on."""

import re

import msgspec
import pytest

from policies.checks.registry import Check, Example, Parameters, check, checks
from policies.subject import matter
from policies.subject.facts import Subject
from tests.policies.checks.run import pointed_at, repaired, run

EXAMPLES = [pytest.param(c, e, id=f"{c.name}: {e.says}") for c in checks().values() for e in c.examples]


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_a_check_flags_what_its_example_says_and_nothing_else(check: Check, example: Example) -> None:
    hits = run(check.name, example.subject, **example.parameters)
    assert [pointed_at(example.subject, hit) for hit in hits] == list(example.flags)


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_what_a_check_says_is_calm_complete_and_in_words(check: Check, example: Example) -> None:
    for hit in run(check.name, example.subject, **example.parameters):
        if check.name != "hold":  # whose words are the policy's own
            assert not re.search(r"[.!?]”?\s+[A-Z“#]", re.sub(r"“[^”]*”", "“”", hit.message)), (
                "one sentence; the rest is `more`"
            )
        for said in filter(None, (hit.message, hit.more, hit.remedy)):
            own_words = re.sub(r"“[^”]*”", "", said)
            assert said[:1].isupper() or said[:1] in "“#", said
            assert said.rstrip("”").endswith("."), said
            assert not set("!{_") & set(own_words), said
            assert not re.search(
                r"\b(?:error|invalid|illegal|violat\w*|failed|must not)\b", own_words, re.IGNORECASE
            ), said


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_a_place_lies_inside_its_field_and_a_fix_applies_there(check: Check, example: Example) -> None:
    for hit in run(check.name, example.subject, **example.parameters):
        place = hit.place
        text = example.subject.public.get(place.field, "")
        assert (place.start is None) == (place.end is None)
        assert 0 <= (place.start or 0) <= (place.end or 0) <= len(text)
        if hit.fix is not None:
            assert 0 <= hit.fix.start <= hit.fix.end <= len(text)
            assert hit.fix.field in example.subject.public


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_the_one_tap_fix_settles_its_own_hit(check: Check, example: Example) -> None:
    for hit in run(check.name, example.subject, **example.parameters):
        if hit.fix is not None:
            after = repaired(example.subject, hit.fix)
            left = run(check.name, after, **example.parameters)
            assert hit.message not in [each.message for each in left]


def test_every_check_has_examples_of_both_kinds_and_a_summary() -> None:
    for each in checks().values():
        assert any(example.flags for example in each.examples), each.name
        assert any(not example.flags for example in each.examples), each.name
        assert each.summary.endswith(".")
        assert len(each.summary) < 160


def test_every_check_has_parameters_with_a_schema_that_refuses_unknown_names() -> None:
    for each in checks().values():
        (_,), parts = msgspec.json.schema_components([each.parameters])
        assert parts[each.parameters.__name__]["additionalProperties"] is False
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert({"no_such_parameter": 1}, each.parameters)


def test_a_check_never_fails_on_a_proposal_with_nothing_in_it() -> None:
    for each in checks().values():
        parameters = next((example.parameters for example in each.examples), {})
        run(each.name, Subject(kind="post", fields={}), **parameters)
        run(each.name, Subject(kind="hashtag_campaign", fields={"/tag": ""}, tag_field="/tag"), **parameters)


def test_two_checks_cannot_share_a_name() -> None:
    with pytest.raises(ValueError, match="two checks are called 'length'"):
        check("length", parameters=Parameters, judges=matter.text, summary="", examples=())(
            lambda subject, parameters: ()
        )
