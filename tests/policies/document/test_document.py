"""What each part of a policy may be: every bound on both sides, and nothing lost on the way to a file and back."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import PackDocument, PackUse, PolicyDocument, Route, Rule, Section, Stage, Window

LEAST: dict[type[msgspec.Struct], dict[str, Any]] = {
    Section: {"id": "a", "title": "A", "body": ""},
    Rule: {"id": "a", "title": "A", "why": "W", "check": "c"},
    Stage: {"id": "a", "title": "A", "roles": ["legal"], "why": "W"},
    Route: {"id": "a", "title": "A", "stages": [{"id": "a", "title": "A", "roles": ["legal"], "why": "W"}]},
    Window: {"id": "a", "title": "A", "why": "W", "starts": "2026-01-01", "ends": "2026-01-01"},
    PackUse: {"pack": "a"},
    PackDocument: {"pack": "a", "title": "A", "as_of": "2026-11"},
}
LEAST[PolicyDocument] = {"title": "A", "routes": [LEAST[Route]]}


def holds(kind: type[msgspec.Struct], **changes: object) -> bool:
    try:
        msgspec.convert(LEAST[kind] | changes, kind)
    except msgspec.ValidationError:
        return False
    return True


@pytest.mark.parametrize("kind", LEAST, ids=lambda kind: kind.__name__)
def test_nothing_may_be_left_out_of_the_least_and_nothing_unknown_added(kind: type[msgspec.Struct]) -> None:
    assert holds(kind)
    assert not holds(kind, **{"nothing called this": 1})
    for name in LEAST[kind]:
        left = {key: value for key, value in LEAST[kind].items() if key != name}
        with pytest.raises(msgspec.ValidationError, match=name):
            msgspec.convert(left, kind)


@pytest.mark.parametrize(
    ("kind", "name", "most"),
    [
        (Section, "title", 200),
        (Section, "body", 20_000),
        (Rule, "title", 200),
        (Rule, "why", 2_000),
        (Rule, "applies_if", 2_000),
        (Stage, "title", 120),
        (Stage, "why", 500),
        (Route, "title", 200),
        (Route, "when", 2_000),
        (Window, "why", 2_000),
        (PolicyDocument, "title", 200),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_words_have_room_up_to_their_bound_counted_in_letters_not_bytes(
    kind: type[msgspec.Struct], name: str, most: int
) -> None:
    assert holds(kind, **{name: "é" * most})
    assert not holds(kind, **{name: "é" * (most + 1)})
    assert holds(kind, **{name: ""}) == (name == "body")


@pytest.mark.parametrize(
    ("kind", "name", "one", "least", "most"),
    [
        (PolicyDocument, "text", LEAST[Section], 0, 100),
        (PolicyDocument, "rules", LEAST[Rule], 0, 300),
        (PolicyDocument, "routes", LEAST[Route], 1, 50),
        (PolicyDocument, "windows", LEAST[Window], 0, 100),
        (PolicyDocument, "packs", LEAST[PackUse], 0, 10),
        (PackDocument, "rules", LEAST[Rule], 0, 100),
        (PackDocument, "packs", LEAST[PackUse], 0, 10),
        (Route, "stages", LEAST[Stage], 1, 10),
        (Stage, "roles", "legal", 1, 10),
        (Rule, "waivable_by", "legal", 0, 10),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)[:12]),
)
def test_lists_hold_no_more_than_somebody_can_read(
    kind: type[msgspec.Struct], name: str, one: object, least: int, most: int
) -> None:
    assert [holds(kind, **{name: [one] * many}) for many in (least, most, most + 1)] == [True, True, False]
    assert holds(kind, **{name: []}) == (least == 0)


@pytest.mark.parametrize("slug", ["a", "9", "plain-words", "base.few", "a_b", "a--b", "a" * 80])
def test_an_id_is_a_short_name_in_small_latin_letters(slug: str) -> None:
    assert holds(Rule, id=slug)


@pytest.mark.parametrize(
    "slug", ["", "A", "-a", "a-", ".a", "a.", "a b", "a/b", "é", "а", "a\n", "a\u200bb", "a" * 81, "../a"]
)
def test_anything_that_could_pass_for_another_or_for_a_path_is_no_id(slug: str) -> None:
    assert not holds(Rule, id=slug)
    assert not holds(PackUse, pack=slug)


@pytest.mark.parametrize("role", ["", "Legal", "1st", "comms-lead", "comms lead", "_a", "légal", "a" * 41])
def test_a_role_is_named_as_the_organization_names_it(role: str) -> None:
    assert holds(Stage, roles=["a" * 40])
    assert not holds(Stage, roles=[role])


@pytest.mark.parametrize(
    ("hours", "held"), [(0, False), (1, True), (24 * 90, True), (24 * 90 + 1, False), (1.5, False)]
)
def test_a_step_is_decided_within_an_hour_to_ninety_days(hours: float, held: bool) -> None:
    assert holds(Stage, decide_within=hours) == held


@pytest.mark.parametrize(
    ("need", "held"),
    [("any", True), ("all", True), (1, True), (20, True), (0, False), (21, False), ("some", False), ("2", False)],
)
def test_a_step_needs_any_all_or_a_number_of_people(need: object, held: bool) -> None:
    assert holds(Stage, need=need) == held


@pytest.mark.parametrize("severity", ["advise", "escalate", "block"])
def test_there_are_three_severities_and_two_modes(severity: str) -> None:
    assert holds(Rule, severity=severity, mode="evaluate")
    assert not holds(Rule, severity=severity.upper())
    assert not holds(Rule, mode="off")


@pytest.mark.parametrize("day", ["2026-1-1", "26-01-01", "2026-01-01T00:00", "01.01.2026", "٢٠٢٦-01-01", ""])
def test_a_day_is_written_in_one_way(day: str) -> None:
    assert not holds(Window, starts=day)


def test_what_an_author_leaves_out_is_the_mildest_that_still_asks_somebody() -> None:
    rule = msgspec.convert(LEAST[Rule], Rule)
    stage = msgspec.convert(LEAST[Stage], Stage)
    assert (rule.severity, rule.waivable_by, rule.on_trial) == ("advise", (), False)
    assert (stage.need, stage.decide_within, stage.distinct_roles) == ("any", 24, False)


RULES = st.fixed_dictionaries(
    {
        "id": st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True),
        "title": st.text(min_size=1, max_size=20),
        "why": st.text(min_size=1, max_size=20),
        "check": st.just("banned-terms"),
        "severity": st.sampled_from(["advise", "escalate", "block"]),
        "waivable_by": st.lists(st.sampled_from(["legal", "comms_lead"]), max_size=3),
        "parameters": st.dictionaries(st.text(max_size=5), st.integers() | st.lists(st.text(max_size=5), max_size=3)),
        "mode": st.sampled_from(["enforce", "evaluate"]),
    }
)


@given(st.lists(RULES, max_size=4), st.text(min_size=1, max_size=30))
def test_a_document_is_the_same_after_json_and_after_plain_values(rules: list[dict[str, Any]], title: str) -> None:
    document = msgspec.convert({"title": title, "rules": rules, "routes": [LEAST[Route]]}, PolicyDocument)
    assert msgspec.json.decode(msgspec.json.encode(document), type=PolicyDocument) == document
    assert msgspec.convert(msgspec.to_builtins(document), PolicyDocument) == document
