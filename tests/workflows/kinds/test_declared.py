"""What an author declares stands in the content of every kind: stored, compared, judged; nothing where nothing is said."""

from datetime import UTC, datetime

import msgspec
import pytest

from policies.subject.declared import Declared
from tenants.ground.errors import Problem
from tests.workflows.kinds.contents import CAMPAIGN, POST
from workflows.kinds.content import CommonContent
from workflows.kinds.content_diff import compared, rewritten
from workflows.kinds.facts import Surroundings, subject_of
from workflows.kinds.fields import field_texts
from workflows.kinds.kind import Names
from workflows.kinds.storable import require_wellformed
from workflows.kinds.stored import canonical, digest, parse

SAID = Declared(contested="yes", topics=("elections",), people="children")
NAMES = Names(topics={"elections": "Elections"})


def declaring(content: CommonContent, declared: Declared) -> CommonContent:
    return msgspec.structs.replace(content, declared=declared)


@pytest.mark.parametrize("content", [POST, CAMPAIGN], ids=lambda each: type(each).__name__)
def test_what_is_not_said_is_not_in_the_bytes_so_older_revisions_keep_their_names(content: CommonContent) -> None:
    assert b"declared" not in canonical(content)
    stored = canonical(declaring(content, SAID))
    assert parse(stored) == declaring(content, SAID)
    assert b'"declared":{"contested":"yes","people":"children","topics":["elections"]}' in stored
    assert digest(stored) != digest(canonical(content))
    none = declaring(content, Declared(topics=()))
    assert parse(canonical(none)) == none
    assert canonical(none) != canonical(content)


@pytest.mark.parametrize("content", [POST, CAMPAIGN], ids=lambda each: type(each).__name__)
def test_a_change_of_an_answer_is_a_change_people_are_shown(content: CommonContent) -> None:
    before, after = declaring(content, SAID), declaring(content, Declared(contested="no", topics=("elections",)))
    found = {one.field for one in compared(rewritten(before, after, NAMES))}
    assert found == {"/declared/contested", "/declared/people"}
    words = {one.label: one.text for one in field_texts(before, NAMES) if one.field.startswith("/declared")}
    assert words == {
        "Could somebody object": "Yes",
        "What it is about": "Elections",
        "Who can be recognised": "Children too",
    }


def test_the_policy_sees_it() -> None:
    around = Surroundings(
        author_roles=("staff",), organization="Northfield", zone="UTC", now=datetime(2026, 11, 28, tzinfo=UTC)
    )
    assert subject_of(declaring(POST, SAID), {}, around).declared == SAID


def test_the_same_answer_twice_is_refused_with_its_place() -> None:
    with pytest.raises(Problem) as refused:
        require_wellformed(declaring(POST, Declared(topics=("a", "a"))))
    assert refused.value.extra["errors"][0]["pointer"] == "/content/declared/topics"
