"""What a policy says about roles: a second yes unless it says otherwise, and no old document gets a new name."""

import msgspec
import pytest

from policies.document.document import Members, PolicyDocument
from policies.document.structure import wrong_shapes
from policies.verdict.rulebook import canonical, parse
from policies.wording.change import material
from policies.wording.differences import differences
from policies.wording.explaining import explained
from tests.policies.build import document

SILENT = document()
ALONE = msgspec.structs.replace(SILENT, members=Members(second_yes_for_roles=False))
SAID = msgspec.structs.replace(SILENT, members=Members(second_yes_for_roles=True))


def test_a_policy_that_says_nothing_asks_for_the_second_yes() -> None:
    assert SILENT.second_yes_for_roles
    assert SAID.second_yes_for_roles
    assert not ALONE.second_yes_for_roles


def test_a_document_from_before_there_was_such_a_thing_keeps_its_name() -> None:
    assert b"members" not in canonical(SILENT)
    assert canonical(parse(canonical(SILENT))) == canonical(SILENT)
    for one in (ALONE, SAID):
        assert parse(canonical(one)) == one


def test_turning_it_off_is_a_change_of_substance_that_asks_for_less_and_is_said() -> None:
    (change,) = differences(SILENT, ALONE)
    assert (change.about, change.stricter) == ("members", False)
    assert "without a second person's yes" in change.words
    assert material([change])
    (back,) = differences(ALONE, SAID)
    assert back.stricter
    assert differences(SILENT, SAID) == ()


def test_who_reads_the_policy_in_words_is_told_when_one_person_is_enough() -> None:
    told = "One administrator alone gives roles"
    assert any(line.startswith(told) for line in explained(ALONE))
    assert not any(line.startswith(told) for line in explained(SILENT))


@pytest.mark.parametrize(
    ("members", "place", "words"),
    [
        ({"second_yes_for_role": True}, "/members/second_yes_for_role", "Did you mean “second_yes_for_roles”?"),
        ({"second_yes_for_roles": "no"}, "/members/second_yes_for_roles", "true or false"),
        ([], "/members", ""),
    ],
)
def test_a_mistake_in_it_is_named_with_its_place(members: object, place: str, words: str) -> None:
    source = {"title": "A policy", "routes": msgspec.to_builtins(SILENT.routes), "members": members}
    (found,) = wrong_shapes(source, PolicyDocument)
    assert found[0] == place
    assert words in found[2] + found[3]
