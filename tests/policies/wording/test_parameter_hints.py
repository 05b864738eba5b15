"""Each parameter of a check is explained beside its field, in the words of the check."""

from typing import Any

import pytest

from policies.wording.parameter_hints import hinted
from policies.wording.vocabulary import CheckView, checks_offered


def hints(description: str, *names: str) -> dict[str, Any]:
    part = {"description": description, "properties": {name: {"type": "string"} for name in names}}
    (said,) = hinted({"$defs": {"One": part}})["$defs"].values()
    return {name: shape.get("description") for name, shape in said["properties"].items()}


def test_words_go_up_to_the_next_name() -> None:
    description = (
        "How a text may use hashtags.\n\n    most: how many a post may have, none for any number. position: `anywhere`, or `end` "
        "for after\n    the words. camel_case: whether each word starts with a capital."
    )
    assert hints(description, "most", "position", "camel_case") == {
        "most": "How many a post may have, none for any number.",
        "position": "“anywhere”, or “end” for after the words.",
        "camel_case": "Whether each word starts with a capital.",
    }


def test_two_may_share_their_words_and_what_is_no_parameter_is_no_name() -> None:
    description = "terms: words: as written. because and remedy: what to tell the author, such as `names a price`."
    told = "What to tell the author, such as “names a price”."
    assert hints(description, "terms", "because", "remedy", "odd") == {
        "terms": "Words: as written.",
        "because": told,
        "remedy": told,
        "odd": None,
    }


def test_a_description_of_its_own_stays() -> None:
    part = {"description": "most: how many.", "properties": {"most": {"description": "Its own."}}}
    assert hinted({"$defs": {"One": part}})["$defs"]["One"]["properties"]["most"] == {"description": "Its own."}


@pytest.mark.parametrize("offered", checks_offered(), ids=lambda offered: offered.name)
def test_every_parameter_of_every_check_is_explained(offered: CheckView) -> None:
    name = offered.parameters["$ref"].rpartition("/")[2]
    properties = offered.parameters["$defs"][name]["properties"]
    assert [each for each, shape in properties.items() if not shape.get("description")] == []
