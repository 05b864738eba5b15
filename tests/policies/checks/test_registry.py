"""The register: every file of the folder is there, parameters have bounds on both sides, and any text gets an answer."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import policies.checks
from policies.checks.registry import Hit, checks
from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import run
from tests.policies.text.anything import ANYTHING

NAMES = sorted(checks())
NEEDED: dict[str, dict[str, Any]] = {
    "channel-care": {"needs": ["owner"]},
    "declared": {"questions": ["contested"]},
    "evidence": {"kinds": ["consent"]},
    "hold": {"because": "We wait.", "remedy": "Come back."},
    "banned-terms": {"terms": ["secret", "free*", "\u5168\u90e8"]},
    "mentions": {"allow": ["northfield"], "most": 1},
    "links": {"allow": ["example.org"], "trusted": ["northfield.gov.uk"], "most": 1},
    "network-limits": {"own": {"x": {"hashtags": 1, "links": 1}}},
    "lessons": {"lessons": ["links"], "policy_read": True},
}
BOUNDS = [
    ("acronyms", "known", ["A"] * 500, ["A"] * 501),
    ("alt-text", "shortest", 1, 0),
    ("alt-text", "shortest", 200, 201),
    ("alt-text", "longest", 50, 49),
    ("alt-text", "longest", 4_000, 4_001),
    ("banned-terms", "terms", ["a" * 120], ["a" * 121]),
    ("banned-terms", "terms", ["a"], [""]),
    ("banned-terms", "because", "a" * 200, "a" * 201),
    ("banned-terms", "remedy", "a", ""),
    ("claims", "kinds", ["prices"], []),
    ("claims", "kinds", ["health"], ["healthy"]),
    ("disclosure", "tokens", ["ad"], []),
    ("disclosure", "tokens", ["ad"], ["a"]),
    ("disclosure", "within", 200, 201),
    ("disclosure", "within", 0, -1),
    ("emoji", "most", 0, -1),
    ("emoji", "most", None, 101),
    ("channel-care", "needs", ["owner", "alternate"], ["password"]),
    ("declared", "questions", ["people"], ["weather"]),
    ("evidence", "kinds", ["own_kind_2"], ["Own kind"]),
    ("evidence", "kinds", ["a"] * 20, []),
    ("evidence", "days", {"consent": 0}, {"consent": -1}),
    ("evidence", "days", {"consent": 3_650}, {"consent": 3_651}),
    ("hashtag-readings", "at_least", "note", "none"),
    ("hashtag-readings", "accepted", {"day": "yes"}, {"day": "no"}),
    ("hashtags", "most", 60, 61),
    ("hashtags", "position", "end", "start"),
    ("hold", "because", "a" * 5, "a" * 4),
    ("length", "limits", {"x": 1}, {"x": 0}),
    ("length", "limits", {"x": 100_000}, {"x": 100_001}),
    ("lessons", "lessons", ["alt-text-2"], ["alt-text-"]),
    ("lessons", "lessons", ["a"], ["A"]),
    ("links", "most", 50, 51),
    ("links", "deny", ["a.b"], ["ab"]),
    ("links", "deny", ["example.org"], ["https://example.org"]),
    ("links", "deny", ["m\u00fcnchen.de"], ["Example.org"]),
    ("mentions", "allow", ["a"], [""]),
    ("mentions", "most", 0, -1),
    ("network-limits", "own", {"x": {"media": 10_000}}, {"x": {"media": 10_001}}),
    ("personal-data", "regions", ["FR"], ["fr"]),
    ("personal-data", "countries", ["in"], ["xx"]),
    ("personal-data", "kinds", [], ["fax"]),
    ("quiet-hours", "after", "23:59", "24:00"),
    ("quiet-hours", "after", "00:00", "0:00"),
    ("quiet-hours", "days", ["mon"], []),
    ("quiet-hours", "holidays", ["GB-ENG"], ["gb"]),
    ("cooling-off", "hours", 1, 0),
    ("cooling-off", "hours", 1_440, 1_441),
    ("rate", "most", 1, 0),
    ("rate", "hours", 744, 745),
    ("sentence-length", "most_words", 5, 4),
    ("sentence-length", "most_words", 100, 101),
]


def test_every_file_of_the_folder_is_found_and_names_come_in_order() -> None:
    files = {path.stem for path in Path(policies.checks.__path__[0]).glob("*.py")} - {"__init__", "registry"}
    assert {each.run.__module__.rpartition(".")[2] for each in checks().values()} == files
    assert list(checks()) == NAMES
    assert checks() is checks()


@pytest.mark.parametrize(
    ("name", "field", "good", "bad"), BOUNDS, ids=[f"{each[0]} {each[1]} {at}" for at, each in enumerate(BOUNDS)]
)
def test_a_parameter_is_taken_up_to_its_bound_and_refused_beyond_it(name: str, field: str, good: Any, bad: Any) -> None:
    given_beside = NEEDED.get(name, {})
    taken = msgspec.convert(given_beside | {field: good}, checks()[name].parameters)
    assert msgspec.json.decode(msgspec.json.encode(taken))[field] == good
    with pytest.raises(msgspec.ValidationError, match=field):
        msgspec.convert(given_beside | {field: bad}, checks()[name].parameters)


@pytest.mark.parametrize("name", NAMES)
def test_parameters_survive_being_written_down(name: str) -> None:
    kind = checks()[name].parameters
    for parameters in (
        NEEDED.get(name, {}),
        *(dict(each.parameters) for each in checks()[name].examples if each.parameters),
    ):
        taken = msgspec.convert(parameters, kind)
        assert msgspec.json.decode(msgspec.json.encode(taken), type=kind) == taken


def hits(name: str, subject: Subject) -> list[Hit]:
    return run(name, subject, **NEEDED.get(name, {}))


@given(ANYTHING, st.sampled_from(["x", "bluesky", "mastodon", "linkedin"]))
def test_any_text_gets_an_answer_from_every_check_in_its_place_and_the_same_twice(text: str, network: str) -> None:
    subject = post(text, network, media=(Media(pointer="/media/0", alt=text),), sponsorship="paid")
    again = msgspec.structs.replace(subject)
    for name in NAMES:
        found = hits(name, subject)
        assert found == hits(name, again)
        for hit in found:
            field = subject.public.get(hit.place.field, "")
            assert 0 <= (hit.place.start or 0) <= (hit.place.end or 0) <= len(field)
            assert hit.message
            assert hit.remedy
