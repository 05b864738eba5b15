"""What backs a proposal up: it counts once somebody else could find it, and old revisions keep their names."""

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given

from policies.checks.evidence import KINDS
from tests.workflows.kinds.contents import CAMPAIGN, OBJECTIVE, POST, contents
from workflows.kinds.content import EvidenceItem
from workflows.kinds.content_diff import changes
from workflows.kinds.facts import Surroundings, subject_of
from workflows.kinds.gaps import gaps
from workflows.kinds.kind import Names
from workflows.kinds.register import Content
from workflows.kinds.sentences import EVIDENCE
from workflows.kinds.stored import canonical, digest, parse

LICENCE = EvidenceItem(kind="licence", title="Getty 1234", dated=date(2026, 11, 2), where="https://example.org/1234")
TODAY = date(2026, 11, 20)
BEFORE_EVIDENCE = {
    "post": ("5b4bd875892b44e4a20a210be9489dc60628f2ab5c6f9c81acdc48df3dedbbb6", POST),
    "campaign": ("733983183143c2a322698c173b387e5bea9e7d4b8714a09bab6bab61b9083d70", CAMPAIGN),
}
"""The names these contents would have had before contents knew of evidence."""


def backed(*items: EvidenceItem, content: Content = POST) -> Content:
    return msgspec.structs.replace(content, evidence=items)


def pointers(content: Content) -> list[str]:
    found = gaps(content, live_objectives={OBJECTIVE}, channels=set(content.channel_ids), today=TODAY)
    return [gap.pointer for gap in found]


@pytest.mark.parametrize(("name", "content"), BEFORE_EVIDENCE.values(), ids=list(BEFORE_EVIDENCE))
def test_a_content_without_evidence_keeps_the_name_it_had(name: str, content: Content) -> None:
    assert digest(canonical(content)).hex() == name
    assert parse(canonical(content)) == content


@given(contents)
def test_evidence_is_part_of_the_name_only_where_there_is_some(content: Content) -> None:
    assert (b'"evidence":' in canonical(backed(content=content))) is False
    assert parse(canonical(content)).evidence == content.evidence
    assert digest(canonical(backed(LICENCE, content=content))) != digest(canonical(backed(content=content)))


@pytest.mark.parametrize("content", [POST, CAMPAIGN], ids=["post", "campaign"])
@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({}, []),
        ({"title": " "}, ["/evidence/0/title"]),
        ({"where": ""}, ["/evidence/0/where"]),
        ({"dated": None}, ["/evidence/0/dated"]),
        ({"dated": date(2026, 11, 21)}, ["/evidence/0/dated"]),
        ({"dated": TODAY}, []),
    ],
)
def test_what_nobody_else_could_find_is_asked_about(
    content: Content, change: dict[str, object], lacks: list[str]
) -> None:
    assert pointers(backed(msgspec.structs.replace(LICENCE, **change), content=content)) == lacks


def test_the_policy_sees_only_what_is_complete() -> None:
    around = Surroundings(author_roles=(), organization="N", zone="UTC", now=datetime(2026, 11, 20, tzinfo=UTC))
    content = backed(LICENCE, EvidenceItem(kind="consent", title="Form", dated=TODAY))
    seen = subject_of(content, {}, around).evidence
    assert [(item.kind, item.dated) for item in seen] == [("licence", date(2026, 11, 2))]


def test_a_change_of_evidence_is_told_in_words() -> None:
    newer = msgspec.structs.replace(LICENCE, dated=date(2026, 11, 19))
    (change,) = changes(backed(LICENCE), backed(newer), Names())
    assert change.label == "Evidence: a licence for the work of others"
    assert [part.text for part in change.parts if part.op != "same"] == ["2", "19"]
    (added,) = changes(POST, backed(EvidenceItem(kind="press_card")), Names())
    assert (added.label, added.parts[0].text) == ("Evidence: press card", "Not named yet.")


def test_the_names_of_kinds_are_those_of_the_check() -> None:
    assert EVIDENCE.keys() == KINDS.keys()
