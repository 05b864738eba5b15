"""What does not have the shape of a policy is refused in words that a person can follow."""

import re
from contextlib import suppress
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import PackDocument, PolicyDocument
from policies.document.structure import _limits, wrong_shapes
from policies.verdict.rulebook import json_schema
from tenants.ground.patterns import shaped

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "block", "2026-01-01"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "title", "stages", "roles", "why", "body"]), inner, max_size=4)
    ),
    max_leaves=6,
)


def patterns_in(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return {pattern for each in schema for pattern in patterns_in(each)}
    if not isinstance(schema, dict):
        return set()
    own = {schema["pattern"]} if isinstance(schema.get("pattern"), str) else set()
    return own | {pattern for each in schema.values() for pattern in patterns_in(each)}


PATTERNS = sorted(patterns_in(json_schema()))


@pytest.mark.parametrize("pattern", PATTERNS)
@given(st.data())
def test_what_is_published_is_what_is_taken_and_a_line_break_at_its_end_makes_another_text(
    pattern: str, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(pattern.replace("$", r"\Z")))
    kind = Annotated[str, shaped(pattern[1:-1])]
    assert msgspec.convert(text, kind) == text
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(text + "\n", kind)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_pattern_a_policy_can_miss_is_asked_for_in_words(pattern: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        msgspec.convert("\n", Annotated[str, shaped(pattern[1:-1])])
    assert re.fullmatch(r"This should be an? [^\[\]^]+\.", _limits(str(refused.value)))


STAGE: dict[str, Any] = {"id": "s", "title": "S", "roles": ["legal"], "why": "W"}
ROUTE: dict[str, Any] = {"id": "all", "title": "All", "stages": [STAGE]}
RULE: dict[str, Any] = {"id": "r", "title": "R", "why": "W", "check": "c"}
WINDOW: dict[str, Any] = {"id": "w", "title": "W", "why": "W", "starts": "2026-01-01", "ends": "2026-01-02"}


def shapes(**parts: Any) -> list[tuple[str, str, str]]:
    value = {"title": "P", "routes": [ROUTE]} | parts
    return [(path, message, fix) for path, _, message, fix in wrong_shapes(value, PolicyDocument)]


@pytest.mark.parametrize("value", [None, [], "a policy", 3, True])
def test_a_policy_is_a_group_of_names(value: object) -> None:
    ((path, _, message, fix),) = wrong_shapes(value, PolicyDocument)
    assert (path, fix) == ("", "Start with “title:”.")
    assert "title, text, rules and routes" in message


@pytest.mark.parametrize(
    ("parts", "path", "message", "fix"),
    [
        ({"title": 3}, "/title", "should be words, and it is a whole number", "Write words here"),
        ({"title": ""}, "/title", "must not be empty", ""),
        ({"title": "a" * 201}, "/title", "more than 200 characters", ""),
        ({"rule": []}, "/rule", "nothing called “rule”", "Did you mean “rules”?"),
        ({"zzz": 1}, "/zzz", "nothing called “zzz”", "Use one of: title, text, rules"),
        ({"routes": []}, "/routes", "must not be empty", ""),
        ({"routes": {}}, "/routes", "should be a list, and it is a group of names", "Write a list here"),
        ({"rules": None}, "/rules", "should be a list, and it is nothing", "Write a list here"),
        ({"routes": [ROUTE] * 51}, "/routes", "50 entries at most", ""),
        ({"schema": "hashmark.policy/2"}, "/schema", "“hashmark.policy/2” is not one of", "hashmark.policy/1."),
        ({"text": [{"id": "a", "title": "T"}]}, "/text/0", "“body” is missing", "Add “body:”."),
        ({"text": [{"id": "A", "title": "T", "body": ""}]}, "/text/0/id", "short name in small letters", ""),
        ({"rules": [RULE, 3]}, "/rules/1", "should be a group of names, and it is a whole number", ""),
        ({"rules": [RULE | {"severity": "blok"}]}, "/rules/0/severity", "“blok” is not", "block, escalate, advise."),
        ({"rules": [RULE | {"mode": "off"}]}, "/rules/0/mode", "“off” is not", "enforce, evaluate."),
        ({"rules": [RULE | {"parameters": []}]}, "/rules/0/parameters", "should be a group of names", ""),
        ({"rules": [RULE | {"source": {"titel": "x"}}]}, "/rules/0/source/titel", "nothing called", "“title”"),
        ({"windows": [WINDOW | {"ends": "soon"}]}, "/windows/0/ends", "should be a day, written as year", ""),
        ({"windows": [WINDOW | {"raises": {"A b": "block"}}]}, "/windows/0", "a short name in small letters", ""),
        ({"packs": [{"pack": "a", "tighten": {"r": {"severty": "x"}}}]}, "/packs/0/tighten/severty", "", "“severity”"),
        ({"packs": [{"pack": "a", "tighten": {"r": {"severity": "blok"}}}]}, "/packs/0/tighten/severity", "“blok”",
         "block, escalate, advise."),
    ],
)  # fmt: skip
def test_a_part_of_another_shape_is_told_once_with_its_place(
    parts: dict[str, Any], path: str, message: str, fix: str
) -> None:
    ((where, said, remedy),) = shapes(**parts)
    assert where == path
    assert message in said
    assert fix in remedy


@pytest.mark.parametrize(
    ("change", "message", "fix"),
    [
        (
            {"need": "some"},
            "“some” is not one of the choices",
            "Use one of: any, all, half, majority, or a whole number.",
        ),
        ({"need": 0}, "a whole number, and at least 1", ""),
        ({"need": 21}, "a whole number, and at most 20", ""),
        ({"decide_within": 2161}, "a whole number, and at most 2160", ""),
        ({"decide_within": 1.5}, "should be a whole number, and it is a number", "Write a whole number here."),
        ({"distinct_roles": "yes"}, "should be true or false, and it is words", "Write true or false here."),
    ],
    ids=str,
)
def test_a_step_of_another_shape_is_told_in_words(change: dict[str, Any], message: str, fix: str) -> None:
    ((where, said, remedy),) = shapes(routes=[ROUTE | {"stages": [STAGE, STAGE | change]}])
    assert where == f"/routes/0/stages/1/{next(iter(change))}"
    assert message in said
    assert fix in remedy


def test_one_broken_part_hides_no_other() -> None:
    found = shapes(title=3, rules=[RULE | {"id": "A"}, RULE, {}], routes=[ROUTE, {"id": "x"}], windows=[WINDOW, None])
    assert [path for path, _, _ in found] == ["/title", "/rules/0/id", "/rules/2", "/routes/1", "/windows/1"]


def test_a_pack_has_no_routes_and_no_periods() -> None:
    pack = {"pack": "a", "title": "A", "as_of": "2026-11"}
    assert list(wrong_shapes(pack, PackDocument)) == []
    for name in ("routes", "windows"):
        ((path, _, message, _),) = wrong_shapes(pack | {name: []}, PackDocument)
        assert (path, f"nothing called “{name}”" in message) == (f"/{name}", True)


@given(st.dictionaries(st.sampled_from(["title", "rules", "routes", "text", "windows", "packs", "x"]), JSON))
def test_any_values_are_a_policy_or_refused_in_whole_sentences(value: dict[str, Any]) -> None:
    found = list(wrong_shapes(value, PolicyDocument))
    for path, _, message, fix in found:
        assert path == "" or path.startswith("/")
        assert message.endswith(".")
        assert fix.endswith((".", "?"))
    assert bool(found) != can_be_a_policy(value)


def can_be_a_policy(value: dict[str, Any]) -> bool:
    with suppress(msgspec.ValidationError):
        msgspec.convert(value, PolicyDocument)
        return True
    return False
